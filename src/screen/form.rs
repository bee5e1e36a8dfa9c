//! S-14 to S-18: one question about the citizen; checked on Continue, with what was written kept (UX-05, UX-06).

use super::{Scene, Screen, Step};
use crate::{
    domain::{
        catalogue::{Ask, Scope},
        contact::{Contact, ContactChange, Entry, Mistake, is_name},
        draft::Change,
        mail_hint::MailOffer,
        private::Private,
        words::Words,
    },
    page::{Block, Choice, Field, Page, Shape, Target, Tone},
    text::Text,
};

/// One question with its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Which question.
    pub question: Question,
    /// What is wrong with the answers, after Continue.
    pub problems: Vec<(Entry, Problem)>,
    /// True when it was opened to change an answer: Continue leads back to the check.
    pub is_change: bool,
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// What is your name?
    Names,
    /// How do we reach you?
    Reach,
    /// What else does the office want to know?
    More,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// We see it ourselves.
    Mistake(Mistake),
    /// The portal does not take it.
    Refused,
}

impl Form {
    /// A question, fresh.
    pub const fn new(question: Question) -> Self {
        Self {
            question,
            problems: vec![],
            is_change: false,
        }
    }

    /// The question whose answer the portal did not take.
    pub fn refused(entry: Entry) -> Self {
        let question = match entry {
            Entry::GivenNames | Entry::FamilyName | Entry::Search | Entry::Paper(_) => {
                Question::Names
            }
            Entry::Email | Entry::Telephone => Question::Reach,
            Entry::Text1 | Entry::Text2 => Question::More,
        };
        Self {
            question,
            problems: vec![(entry, Problem::Refused)],
            is_change: true,
        }
    }

    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let scope = scene.scope();
        let title = match self.question {
            Question::Names => Text::NamesTitle,
            Question::Reach => Text::ReachTitle,
            Question::More => Text::MoreTitle,
        };
        let title = if self.problems.is_empty() {
            title
        } else {
            Text::FormErrorTitle {
                title: Box::new(title),
            }
        };
        let mut page = Page::new(title).at(3, super::STEPS);
        if let Some(count) = u32::try_from(self.problems.len()).ok().filter(|it| *it > 0) {
            page = page.show(Block::Notice(Tone::Error, Text::FormProblems { count }));
        }
        match self.question {
            Question::Reach => {
                page = page.say(if scope.email_required {
                    Text::ReachWhyMust
                } else {
                    Text::ReachWhyMay
                });
            }
            Question::Names | Question::More => {}
        }
        for entry in self.entries(scene, &scope) {
            page = page.show(Block::Field(self.field(entry, scene, &scope)));
        }
        page = page.go_on(Text::Continue, Step::Submit);
        match self.question {
            Question::Names => {
                let privacy = Choice::new(Text::HomePrivacy, Step::open(Screen::Privacy));
                let names = self.number_of_names(&scene.draft.contact);
                page.offer(Shape::Rows, vec![names, privacy])
            }
            // Below Continue, which keeps its place: whoever presses it twice has not agreed to another address.
            Question::Reach => page.offer(Shape::Rows, self.mail_offer(&scene.draft.contact)),
            Question::More => page,
        }
    }

    /// What Continue does: on to the next question, or the same one with its problems. Another end of the address is
    /// offered once, on the same page; Continue again refuses it.
    pub fn submit(&self, scene: &Scene<'_>) -> Step {
        let scope = scene.scope();
        let problems = problems(self.question, scene, &scope);
        let contact = &scene.draft.contact;
        let is_new = self.question == Question::Reach
            && contact
                .mail_offer()
                .is_some_and(|it| !contact.was_offered(&it));
        if is_new {
            return self.anew(ContactChange::MailOffered, problems);
        }
        if !problems.is_empty() {
            return Step::swap(Screen::Form(Self {
                problems,
                ..self.clone()
            }));
        }
        if self.is_change {
            return Step::Back;
        }
        match self.question {
            Question::Names => Step::open(Screen::Form(Self::new(Question::Reach))),
            Question::Reach if !Question::More.entries(&scope).is_empty() => {
                Step::open(Screen::Form(Self::new(Question::More)))
            }
            Question::Reach | Question::More => Step::open(Screen::Check),
        }
    }

    /// The first field with a problem, counted among all that the focus can be on.
    pub fn first_problem(&self, scene: &Scene<'_>) -> Option<usize> {
        let page = self.page(scene);
        page.targets()
            .iter()
            .position(|it| matches!(it, Target::Field(field) if field.error.is_some()))
    }

    /// The fields: one for somebody with one name.
    fn entries(&self, scene: &Scene<'_>, scope: &Scope) -> Vec<Entry> {
        match (self.question, scene.draft.contact.only_name) {
            (Question::Names, Some(only)) => vec![only],
            (Question::Names | Question::Reach | Question::More, _) => self.question.entries(scope),
        }
    }

    fn field(&self, entry: Entry, scene: &Scene<'_>, scope: &Scope) -> Field {
        let is_only = is_name(entry) && scene.draft.contact.only_name.is_some();
        // The portal knows of one name only; what it does not take is told where a name stands.
        let is_about = |about: Entry| about == entry || (is_only && is_name(about));
        let problem = self.problems.iter().find(|it| is_about(it.0));
        let label = if is_only {
            Text::LabelOnlyName
        } else {
            label(entry, scope)
        };
        Field {
            entry,
            hint: match noticed(&scene.draft.contact) {
                Some(offer) if entry == Entry::Email => Some(Text::MailCheck {
                    written: offer.written,
                }),
                Some(_) | None => hint(entry, is_only),
            },
            value: scene.answer(entry),
            error: problem.map(|it| words_for(&it.1, entry, label.clone())),
            is_voluntary: is_voluntary(entry, scope),
            label,
        }
    }

    /// The switch between one field and two; what was written in either is kept.
    fn number_of_names(&self, contact: &Contact) -> Choice<Step> {
        let (label, change) = if contact.only_name.is_some() {
            (Text::NamesTwo, ContactChange::TwoNames)
        } else {
            (Text::NamesOne, ContactChange::OneName)
        };
        Choice::new(label, self.anew(change, vec![]))
    }

    /// The choice to write it so.
    fn mail_offer(&self, contact: &Contact) -> Vec<Choice<Step>> {
        let offer = noticed(contact);
        let others = self.problems.iter().filter(|it| it.0 != Entry::Email);
        let step = self.anew(ContactChange::MailTaken, others.cloned().collect());
        let offer = offer.map(|it| {
            let label = Text::MailOffer {
                meant: it.meant,
                written: it.written,
            };
            Choice::new(label, step)
        });
        offer.into_iter().collect()
    }

    /// Makes a change, then shows this question again.
    fn anew(&self, change: ContactChange, problems: Vec<(Entry, Problem)>) -> Step {
        let form = Self {
            problems,
            ..self.clone()
        };
        Step::then(Change::Contact(change), Step::swap(Screen::Form(form)))
    }
}

impl Question {
    /// Its fields at this office, in order.
    pub fn entries(self, scope: &Scope) -> Vec<Entry> {
        let asked = |ask: Ask, entry| (ask != Ask::No).then_some(entry);
        match self {
            Self::Names => vec![Entry::GivenNames, Entry::FamilyName],
            Self::Reach => std::iter::once(Entry::Email)
                .chain(asked(scope.telephone, Entry::Telephone))
                .collect(),
            Self::More => asked(scope.text1, Entry::Text1)
                .into_iter()
                .chain(asked(scope.text2, Entry::Text2))
                .collect(),
        }
    }

    /// The questions this office asks, in order.
    pub fn all(scope: &Scope) -> Vec<Self> {
        [Self::Names, Self::Reach, Self::More]
            .into_iter()
            .filter(|it| !it.entries(scope).is_empty())
            .collect()
    }
}

/// The first screen whose answers are still needed: a form, or the check when all is told (UX-10).
pub fn next(scene: &Scene<'_>) -> Screen {
    let scope = scene.scope();
    let open = if scene.draft.contact.is_empty() {
        Some(Question::Names)
    } else {
        Question::all(&scope)
            .into_iter()
            .find(|it| !problems(*it, scene, &scope).is_empty())
    };
    open.map_or(Screen::Check, |it| Screen::Form(Form::new(it)))
}

/// What an entry is called at this office.
pub fn label(entry: Entry, scope: &Scope) -> Text {
    let own = |words: &Words, else_: Text| {
        if words.is_empty() {
            else_
        } else {
            Text::Plain {
                words: words.clone(),
            }
        }
    };
    match entry {
        Entry::GivenNames => Text::LabelGivenNames,
        Entry::FamilyName => Text::LabelFamilyName,
        Entry::Email => Text::LabelEmail,
        Entry::Telephone => Text::LabelTelephone,
        Entry::Text1 => own(&scope.text1_label, Text::LabelText),
        Entry::Text2 => own(&scope.text2_label, Text::LabelText),
        // Neither stands on a form.
        Entry::Search | Entry::Paper(_) => Text::SearchLabel,
    }
}

fn problems(question: Question, scene: &Scene<'_>, scope: &Scope) -> Vec<(Entry, Problem)> {
    let entries = question.entries(scope).into_iter();
    entries
        .filter_map(|it| {
            Some((
                it,
                Problem::Mistake(scene.draft.contact.mistake(it, scope)?),
            ))
        })
        .collect()
}

/// What may be meant instead of the end of the address, once it was noticed on Continue.
fn noticed(contact: &Contact) -> Option<MailOffer> {
    contact.mail_offer().filter(|it| contact.was_offered(it))
}

/// The hint on letters stands at the first field of a name.
const fn hint(entry: Entry, is_only: bool) -> Option<Text> {
    match entry {
        Entry::GivenNames => Some(Text::HintNamesLatin),
        Entry::FamilyName if is_only => Some(Text::HintNamesLatin),
        Entry::Email => Some(Text::HintEmail),
        Entry::Telephone => Some(Text::HintTelephone),
        Entry::FamilyName | Entry::Text1 | Entry::Text2 | Entry::Search | Entry::Paper(_) => None,
    }
}

fn is_voluntary(entry: Entry, scope: &Scope) -> bool {
    match entry {
        Entry::GivenNames | Entry::FamilyName | Entry::Search | Entry::Paper(_) => false,
        Entry::Email => !scope.email_required,
        Entry::Telephone => scope.telephone == Ask::May,
        Entry::Text1 => scope.text1 == Ask::May,
        Entry::Text2 => scope.text2 == Ask::May,
    }
}

fn words_for(problem: &Problem, entry: Entry, label: Text) -> Text {
    let field = Box::new(label);
    match problem {
        Problem::Refused => Text::ProblemRefused { field },
        Problem::Mistake(Mistake::Missing) => match entry {
            Entry::FamilyName | Entry::GivenNames if *field == Text::LabelOnlyName => {
                Text::ProblemNoAnswer { field }
            }
            Entry::FamilyName | Entry::GivenNames => Text::ProblemNoName,
            Entry::Email => Text::ProblemNoEmail,
            Entry::Telephone => Text::ProblemNoTelephone,
            Entry::Text1 | Entry::Text2 | Entry::Search | Entry::Paper(_) => {
                Text::ProblemNoAnswer { field }
            }
        },
        Problem::Mistake(Mistake::TooLong(max)) => {
            let max = u32::try_from(*max).unwrap_or(u32::MAX);
            if is_name(entry) {
                Text::ProblemNameTooLong { max }
            } else {
                Text::ProblemTooLong { field, max }
            }
        }
        Problem::Mistake(Mistake::Character(character)) => Text::ProblemCharacter {
            field,
            character: character.clone(),
        },
        Problem::Mistake(Mistake::NotInNames(sign)) => Text::ProblemNotInNames {
            character: Private::new(visible(sign.reveal())),
        },
        Problem::Mistake(Mistake::NotAnEmail) => Text::ProblemNotAnEmail,
        Problem::Mistake(Mistake::PlusInEmail) => Text::ProblemPlus,
        Problem::Mistake(Mistake::NotAPhoneNumber) => Text::ProblemNotAPhone,
    }
}

/// A sign as it can be read: one that only leaves a gap by its number, which staff can look up.
fn visible(sign: &str) -> String {
    match sign.chars().next() {
        Some(first) if first.is_whitespace() => format!("U+{:04X}", u32::from(first)),
        Some(_) | None => sign.to_owned(),
    }
}

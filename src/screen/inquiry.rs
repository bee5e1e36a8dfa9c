//! S-30, S-32: the number and the second proof of what is asked after.

use super::{
    Scene, Screen, Step,
    parts::{paper_field, people, slip_count},
};
use crate::{
    domain::{
        appointment::Key,
        draft::{Change, TRIES_MAX},
        papers::{Paper, Slip},
        scan,
        status::{Factor, Kind, Lookup, Subject},
    },
    page::{Block, Choice, Mood, Page, Shape, Tone},
    portal::Request,
    text::Text,
};

/// The question after one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// The place of the subject in the town's list.
    pub subject: usize,
    /// What is wrong with what was typed, after Continue.
    pub slips: Vec<(Paper, Slip)>,
    /// True when the last try matched nothing.
    pub is_no_match: bool,
}

impl Inquiry {
    /// The question, fresh.
    pub const fn new(subject: usize) -> Self {
        Self {
            subject,
            slips: vec![],
            is_no_match: false,
        }
    }

    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let Some(subject) = scene.place.subjects.get(self.subject) else {
            return Page::new(Text::SorryTitle)
                .offer(Shape::Rows, vec![Choice::new(Text::SorryHome, Step::Home)]);
        };
        let title = Text::InquiryTitle {
            subject: subject.name.clone(),
        };
        let mut page = Page::new(if self.slips.is_empty() {
            title
        } else {
            Text::FormErrorTitle {
                title: Box::new(title),
            }
        });
        let beside = |page: Page<Step>| {
            page.beside(Block::Heading(Text::InquiryNothing))
                .beside(Block::Facts(people(scene)))
        };
        if self.is_no_match {
            page = page
                .mood(Mood::Attention)
                .show(Block::Notice(Tone::Warning, no_match(subject)));
        }
        if scene.draft.tries >= TRIES_MAX {
            return beside(page.say(Text::TriesOver).go_on(Text::Leave, Step::LeaveNow));
        }
        if let Some(count) = slip_count(&self.slips) {
            page = page.show(Block::Notice(Tone::Error, Text::FormProblems { count }));
        }
        if !subject.hint.is_empty() {
            page = page.show(Block::Quote(subject.hint.clone()));
        }
        for paper in papers(subject) {
            page = page.show(self.field(scene, subject, paper));
        }
        beside(page.go_on(Text::Continue, Step::Submit))
    }

    /// What Continue does: the source is asked, or the page says what is wrong.
    pub fn submit(&self, scene: &Scene<'_>) -> Step {
        let Some(subject) = scene.place.subjects.get(self.subject) else {
            return Step::Home;
        };
        let papers = &scene.draft.papers;
        // The code of an appointment opens that; it is none of a source's business.
        let may_open = |it: &Key| scene.place.has_short_keys || !scan::is_short(it);
        if let Some(key) = scan::appointment(&papers.reference).filter(may_open) {
            let look = Step::Ask(Request::Look(key.clone()));
            let is_guessable = scan::is_short(&key);
            return Step::then(Change::Seek(key, is_guessable), look);
        }
        let reference = papers.reference_for(subject.kind);
        let factor = papers.factor_for(subject.factor, scene.today());
        match (reference, factor) {
            (Ok(reference), Ok(factor)) => Step::Ask(Request::Status(Lookup {
                subject: self.subject,
                reference,
                factor,
            })),
            (reference, factor) => {
                let slips = [
                    reference.err().map(|it| (Paper::Reference, it)),
                    factor.err().map(|it| (proof(subject.factor), it)),
                ];
                Step::swap(Screen::Inquiry(Self {
                    slips: slips.into_iter().flatten().collect(),
                    ..Self::new(self.subject)
                }))
            }
        }
    }

    /// The first field with a mistake, counted in reading order.
    pub fn first_problem(&self) -> Option<usize> {
        let first = self.slips.first()?.0;
        Some(usize::from(first != Paper::Reference))
    }

    fn field(&self, scene: &Scene<'_>, subject: &Subject, paper: Paper) -> Block<Step> {
        let slip = self.slips.iter().find(|it| it.0 == paper).map(|it| it.1);
        let (label, hint) = match paper {
            Paper::BirthDate => (Text::LabelBirthDate, Some(Text::HintBirthDate)),
            Paper::LetterCode => (Text::LabelLetterCode, Some(Text::HintLetterCode)),
            Paper::Reference | Paper::Number | Paper::Code => match subject.kind {
                Kind::Document => (Text::LabelSerial, Some(Text::HintSerial)),
                Kind::Application => (Text::LabelReference, None),
                Kind::Defect => (Text::LabelReport, None),
            },
        };
        paper_field(scene, paper, label, hint, slip)
    }
}

/// What is asked for.
fn papers(subject: &Subject) -> Vec<Paper> {
    match subject.factor {
        Factor::Nothing => vec![Paper::Reference],
        Factor::BirthDate | Factor::Code => vec![Paper::Reference, proof(subject.factor)],
    }
}

const fn proof(factor: Factor) -> Paper {
    match factor {
        Factor::BirthDate => Paper::BirthDate,
        Factor::Code | Factor::Nothing => Paper::LetterCode,
    }
}

/// One sentence, whatever it was that did not match (PRIV-10).
const fn no_match(subject: &Subject) -> Text {
    match subject.factor {
        Factor::Nothing => Text::InquiryNotFound,
        Factor::BirthDate | Factor::Code => Text::SorryNoMatch,
    }
}

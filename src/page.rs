//! What a screen shows, as a value: no language yet, no colours, no cells.

mod board;
mod surround;

pub use board::{Board, Cap, Pen};
pub use surround::{Surround, Theme};

use jiff::civil::Date;

use crate::{
    domain::{contact::Entry, private::Private, words::Words},
    text::Text,
};

/// One question, result or notice. `S` is where a choice leads; whoever paints a page need not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<S> {
    /// The question or the result, in one line or two.
    pub title: Text,
    /// How it is meant.
    pub mood: Mood,
    /// Where in the journey this is.
    pub progress: Option<Progress>,
    /// The content, top to bottom.
    pub body: Vec<Block<S>>,
    /// What stands beside it where there is room, and below it where there is none.
    pub aside: Vec<Block<S>>,
    /// The keyboard on the screen, in the place of all else.
    pub board: Option<Board<S>>,
    /// How one writes into its fields.
    pub pen: Pen,
    /// The constant keys of the footer.
    pub keys: Vec<Key<S>>,
}

/// How a page is meant; never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Mood {
    /// A question, or information.
    #[default]
    Calm,
    /// The first screen: large and inviting.
    Welcome,
    /// It is done.
    Done,
    /// Something is left to do, or time runs out.
    Attention,
}

/// A step of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// This step, from 1.
    pub step: u32,
    /// How many there are.
    pub of: u32,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<S> {
    /// A paragraph.
    Say(Text),
    /// The heading of a part.
    Heading(Text),
    /// A paragraph in the words of portal or guide, marked when it is in another language than the page (LANG-23).
    Quote(Words),
    /// Something to notice, framed.
    Notice(Tone, Text),
    /// A list of short points.
    Points(Vec<Text>),
    /// What is what: labels with their values.
    Facts(Vec<Fact>),
    /// A place to write.
    Field(Field),
    /// Choices of one kind.
    Choices(Shape, Vec<Choice<S>>),
    /// A month of days.
    Month(Month<S>),
    /// A code for the phone.
    Qr(Qr),
}

/// How a notice is meant; each has its own sign besides its colour (A11Y-08).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// It worked.
    Good,
    /// Time runs out, or something is left to do.
    Warning,
    /// Something is to be put right.
    Error,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Text,
    /// What it says.
    pub value: Text,
}

/// How choices look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The one that goes on; at most one such choice is painted strongest.
    Primary,
    /// One below the other, each with its hint.
    Rows,
    /// Large ones, side by side where there is room.
    Tiles,
    /// Many short ones in a grid (times).
    Chips,
}

/// Something to choose, with where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<S> {
    /// What it is called.
    pub label: Text,
    /// One line more.
    pub hint: Option<Text>,
    /// True for the one in force (language, office, sort order); painted with a mark and a word.
    pub is_current: bool,
    /// Where it leads.
    pub step: S,
}

/// A constant key of the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key<S> {
    /// The key on a keyboard that does the same.
    pub stroke: Stroke,
    /// What it is called and where it leads.
    pub choice: Choice<S>,
}

/// The keys of a keyboard that mean the same on every screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stroke {
    /// Esc: back.
    Escape,
    /// F1: help.
    Help,
    /// F2: language.
    Language,
    /// F3: colours.
    Colours,
    /// F5: more time for what is held.
    Renew,
    /// F6: carry on with the phone.
    Phone,
    /// F10: finish.
    Finish,
}

/// A place to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Which answer it takes.
    pub entry: Entry,
    /// What is asked.
    pub label: Text,
    /// How to answer.
    pub hint: Option<Text>,
    /// What was written.
    pub value: Private<String>,
    /// What is wrong with it, in words, after Continue.
    pub error: Option<Text>,
    /// True when it may stay empty; said in words (UX-09).
    pub is_voluntary: bool,
}

/// A month of days, Monday first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month<S> {
    /// Its first day.
    pub first: Date,
    /// The days that can be chosen.
    pub free: Vec<(Date, S)>,
    /// The day that counts as today.
    pub today: Date,
    /// To an earlier month.
    pub earlier: Option<Choice<S>>,
    /// To a later month.
    pub later: Option<Choice<S>>,
}

/// A code for the phone. Painted whole, black on white, or not at all (QR-01, QR-03).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// What it holds; it may open an appointment.
    pub link: Private<String>,
    /// What it opens, said beside it (PRIV-13).
    pub caption: Text,
    /// What to do where the code does not fit.
    pub instead: Text,
}

/// Something the focus can be on, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a, S> {
    /// A place to write.
    Field(&'a Field),
    /// A choice.
    Choice(&'a Choice<S>),
    /// A free day of a month.
    Day(Date, &'a S),
}

impl<S> Page<S> {
    /// A calm page that asks this.
    pub const fn new(title: Text) -> Self {
        Self {
            title,
            mood: Mood::Calm,
            progress: None,
            body: vec![],
            aside: vec![],
            board: None,
            pen: Pen {
                behind: 0,
                is_explained: false,
            },
            keys: vec![],
        }
    }

    /// The same page, meant in this way.
    #[must_use]
    pub const fn mood(mut self, mood: Mood) -> Self {
        self.mood = mood;
        self
    }

    /// The same page, at this step of the journey.
    #[must_use]
    pub const fn at(mut self, step: u32, of: u32) -> Self {
        self.progress = Some(Progress { step, of });
        self
    }

    /// Adds a block.
    #[must_use]
    pub fn show(mut self, block: Block<S>) -> Self {
        self.body.push(block);
        self
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn say(self, text: Text) -> Self {
        self.show(Block::Say(text))
    }

    /// Adds a block if there is something to show.
    #[must_use]
    pub fn show_some(self, block: Option<Block<S>>) -> Self {
        match block {
            Some(block) => self.show(block),
            None => self,
        }
    }

    /// Adds a block beside the others.
    #[must_use]
    pub fn beside(mut self, block: Block<S>) -> Self {
        self.aside.push(block);
        self
    }

    /// Adds a block beside the others if there is something to show.
    #[must_use]
    pub fn beside_some(self, block: Option<Block<S>>) -> Self {
        match block {
            Some(block) => self.beside(block),
            None => self,
        }
    }

    /// Adds choices of one kind.
    #[must_use]
    pub fn offer(self, shape: Shape, choices: Vec<Choice<S>>) -> Self {
        if choices.is_empty() {
            self
        } else {
            self.show(Block::Choices(shape, choices))
        }
    }

    /// Adds the choice that goes on.
    #[must_use]
    pub fn go_on(self, label: Text, step: S) -> Self {
        self.offer(Shape::Primary, vec![Choice::new(label, step)])
    }

    /// The targets that digits choose, in order: rows and tiles, on pages without a field. At most nine.
    pub fn numbered(&self) -> Vec<usize> {
        let mut numbered = vec![];
        let mut at = 0;
        for block in self.body.iter().chain(&self.aside) {
            let mut targets = vec![];
            block.targets(&mut targets);
            match block {
                Block::Field(_) => return vec![],
                Block::Choices(Shape::Rows | Shape::Tiles, _) => {
                    numbered.extend(at..at + targets.len());
                }
                Block::Choices(Shape::Primary | Shape::Chips, _)
                | Block::Month(_)
                | Block::Say(_)
                | Block::Heading(_)
                | Block::Quote(_)
                | Block::Notice(..)
                | Block::Points(_)
                | Block::Facts(_)
                | Block::Qr(_) => {}
            }
            at += targets.len();
        }
        numbered.truncate(9);
        numbered
    }

    /// Everything the focus can be on, in reading order: the body, what stands beside it, the keys of the keyboard and
    /// of the footer.
    pub fn targets(&self) -> Vec<Target<'_, S>> {
        let mut targets = vec![];
        for block in self.body.iter().chain(&self.aside) {
            block.targets(&mut targets);
        }
        let caps = self.board.iter().flat_map(Board::caps);
        targets.extend(caps.map(|it| Target::Choice(&it.choice)));
        targets.extend(self.keys.iter().map(|it| Target::Choice(&it.choice)));
        targets
    }
}

impl<S> Block<S> {
    /// Adds what of this block the focus can be on, in reading order.
    pub fn targets<'a>(&'a self, targets: &mut Vec<Target<'a, S>>) {
        match self {
            Self::Field(field) => targets.push(Target::Field(field)),
            Self::Choices(_, choices) => targets.extend(choices.iter().map(Target::Choice)),
            Self::Month(month) => {
                targets.extend(month.earlier.iter().map(Target::Choice));
                targets.extend(month.later.iter().map(Target::Choice));
                targets.extend(month.free.iter().map(|(day, step)| Target::Day(*day, step)));
            }
            Self::Say(_)
            | Self::Heading(_)
            | Self::Quote(_)
            | Self::Notice(..)
            | Self::Points(_)
            | Self::Facts(_)
            | Self::Qr(_) => {}
        }
    }
}

impl<S> Choice<S> {
    /// A choice that leads there.
    pub const fn new(label: Text, step: S) -> Self {
        Self {
            label,
            hint: None,
            is_current: false,
            step,
        }
    }

    /// The same choice with one line more.
    #[must_use]
    pub fn hint(mut self, hint: Text) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The same choice, marked when it is the one in force.
    #[must_use]
    pub const fn current_if(mut self, is_current: bool) -> Self {
        self.is_current = is_current;
        self
    }
}

impl<'a, S> Target<'a, S> {
    /// Where it leads; a field leads nowhere.
    pub const fn step(&self) -> Option<&'a S> {
        match self {
            Self::Field(_) => None,
            Self::Choice(choice) => Some(&choice.step),
            Self::Day(_, step) => Some(step),
        }
    }
}

//! Somebody who brings an appointment: what they want with it, and whether what they were told of it is true.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use kiosk::{
    demo::{
        account::Line,
        entry::{End, Status},
    },
    event::Input,
    page::{Page, Target},
    portal::Request,
    screen::Step,
    text::Text,
};

use crate::{
    brought::{Brought, Kind, Order, make},
    dice::Dice,
    hall::Hall,
    told::Word,
};

/// What somebody wants who brings an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Another time.
    Move,
    /// To cancel it.
    Cancel,
    /// To see it, and whatever comes to mind.
    Look,
}

/// An appointment that a resident brings, and what they have set going with it.
#[derive(Debug)]
pub struct Own {
    pub brought: Brought,
    kind: Kind,
    wish: Wish,
    /// How many words about it there were when its cancellation was asked for, and when its move was.
    cancel: Option<u64>,
    moved: Option<u64>,
    /// True once the resident agreed to cancel it before the new one is booked.
    goes_first: bool,
}

impl Own {
    /// Somebody called so with an appointment of some kind.
    pub fn some(hall: &Hall, dice: &mut Dice, name: &'static str, email: &'static str) -> Self {
        let kind = dice.one_of(&[
            Kind::Booked,
            Kind::Booked,
            Kind::Booked,
            Kind::Booked,
            Kind::Booked,
            Kind::Waiting,
            Kind::Short,
            Kind::Past,
            Kind::Cancelled,
            Kind::Expired,
            Kind::Called,
            Kind::Missed,
        ]);
        let offices: Vec<_> = {
            let inner = hall.line.lock();
            inner.town.plan.offices.iter().map(|it| it.id).collect()
        };
        let order = Order {
            name,
            email,
            office: dice.one_of(&offices),
            days: 2 + i32::try_from(dice.roll(12)).unwrap(),
        };
        Self {
            brought: make(hall, kind, &order),
            kind,
            wish: dice.one_of(&[Wish::Move, Wish::Move, Wish::Move, Wish::Cancel, Wish::Look]),
            cancel: None,
            moved: None,
            goes_first: false,
        }
    }

    /// Holds the code before the scanner: all letters in the same moment, mostly with Enter.
    pub fn scan(&self, hall: &mut Hall, dice: &mut Dice) {
        let code = self.brought.code(hall);
        let bytes = STANDARD.encode(format!(
            r#"{{"id":{},"authKey":"{}"}}"#,
            self.brought.number, self.brought.secret
        ));
        let text = match dice.roll(6) {
            0 => code,
            1 => bytes,
            2 => code.replace('=', "%3D").replace('e', "%65"),
            3 => format!("https://termin.example.org/?{code}#"),
            _ => self.brought.link(hall),
        };
        for letter in text.chars() {
            hall.input(Input::Type(letter));
        }
        if dice.percent(80) {
            hall.input(Input::Accept);
        } else {
            hall.wait(Duration::from_millis(300));
        }
    }

    /// True where this resident would hold the code before the scanner now.
    pub fn wants_to_scan(&self, title: &str, dice: &mut Dice) -> bool {
        match title {
            "attract-title" | "find-mine-title" => self.kind != Kind::Short && dice.percent(60),
            "languages-title" | "home-title" => self.kind != Kind::Short && dice.percent(40),
            _ => dice.percent(1),
        }
    }

    /// What this resident looks for on this page; `None` where others would do the same.
    pub fn choose(
        &self,
        page: &Page<Step>,
        targets: &[Target<'_, Step>],
        dice: &mut Dice,
    ) -> Option<Input> {
        let (wanted, chance) = match page.title.id() {
            "home-title" => (Text::HomeMine, 60),
            "mine-title" => match self.wish {
                Wish::Move => (Text::MineMove, 80),
                Wish::Cancel => (Text::MineCancel, 80),
                Wish::Look if dice.percent(50) => (Text::MineMove, 30),
                Wish::Look => (Text::MineCancel, 30),
            },
            "move-title" => (Text::MoveYes, 75),
            "cancel-title" | "cancel-first-title" | "cancel-not-done-title" => {
                (Text::CancelYes, 70)
            }
            "sorry-mail-title" => (Text::MoveCancelFirst, 60),
            "both-title" => (Text::BothAgain, 50),
            "cancel-unsure-title" => (Text::UnsureAgain, 70),
            "cancelled-title" => (Text::CancelledAnew, 40),
            _ => return None,
        };
        let at = targets
            .iter()
            .position(|it| matches!(it, Target::Choice(choice) if choice.label == wanted))?;
        dice.percent(chance).then_some(Input::Choose(at))
    }

    /// Notes what the resident sets going with this step.
    pub fn note(&mut self, step: &Step, hall: &Hall) {
        let mut step = step;
        while let Step::Then(_, next) = step {
            step = next;
        }
        let draft = hall.kiosk.visit().map(|it| &it.draft);
        let is_moving = draft.is_some_and(|it| it.moving().is_some());
        let words = hall.told.words;
        if let Step::Ask(Request::Cancel(key)) = step
            && key.number == u64::from(self.brought.number)
        {
            self.cancel = Some(words);
            if is_moving {
                self.moved = Some(words);
                self.goes_first = true;
            }
            return;
        }
        let only_looks = matches!(
            step,
            Step::Ask(Request::Calendar(_) | Request::Reserve { .. })
        );
        if is_moving && !only_looks && matches!(step, Step::Ask(_) | Step::Submit) {
            self.moved = Some(words);
        }
    }

    /// Compares what was told with the town hall's account. `others` are the appointments made in the visit that
    /// stand; `unknown` those of them of which nothing was told.
    pub fn judge(&self, hall: &Hall, others: &[Line], unknown: &[Line]) -> Result<Outcome, String> {
        let old = self.entry(hall);
        let stands = old.ended.is_none();
        let has_run_out = old.ended == Some(End::ActivationExpired);
        let is_since = |it: Option<u64>| it == Some(hall.told.words);
        let (cancels, moves) = (is_since(self.cancel), is_since(self.moved));
        // It was cancelled though the portal had just said that it stands: the question was still on its way.
        let is_late = hall.line.lock().late_cancels > 0;
        let told = hall.told.old;
        let is_true = match told {
            Word::Gone => !stands,
            Word::Nothing | Word::Stands | Word::Both if !cancels && !moves => {
                stands || has_run_out || is_late || self.kind == Kind::Cancelled
            }
            Word::Nothing | Word::Stands | Word::Both | Word::Open | Word::MaybeBoth => true,
        };
        let context = format!(
            "{:?}, {told:?}, cancel {cancels}, move {moves}, first {}, stands {stands}, {:?}, {} others, {} unknown",
            self.kind,
            self.goes_first,
            old.ended,
            others.len(),
            unknown.len()
        );
        let hold = |is_so: bool, rule: &str| {
            if is_so {
                Ok(())
            } else {
                Err(format!("{rule}: {context}"))
            }
        };
        hold(is_true, "the word about the old one is not true")?;
        hold(
            unknown.is_empty() || (moves && !stands && unknown.len() == 1),
            "nobody knows of the new one",
        )?;
        let was_cancelled = old.status == Status::Deleted && self.kind != Kind::Cancelled;
        hold(
            !moves || self.goes_first || !was_cancelled || !others.is_empty(),
            "the old one is gone, and there is no new one",
        )?;
        Ok(Outcome {
            is_broken_off: moves && told != Word::Gone,
            has_new: !unknown.is_empty(),
        })
    }

    fn entry(&self, hall: &Hall) -> Line {
        let account = hall.line.lock().town.account(hall.now.wall);
        let mut lines = account.entries.into_iter().chain(account.history);
        lines.find(|it| it.number == self.brought.number).unwrap()
    }
}

/// How a move came out.
pub struct Outcome {
    /// Nothing was told in the end.
    pub is_broken_off: bool,
    /// The new one stands.
    pub has_new: bool,
}

/// The steps that this input may come to.
pub fn step_of<'a>(
    input: &Input,
    page: &Page<Step>,
    targets: &'a [Target<'a, Step>],
    focus: usize,
) -> Option<&'a Step> {
    let at = match input {
        Input::Choose(at) => *at,
        Input::Accept => focus,
        Input::Type(letter) => {
            let digit = usize::try_from(letter.to_digit(10)?).unwrap();
            *page.numbered().get(digit.checked_sub(1)?)?
        }
        Input::Touch
        | Input::Focus(_)
        | Input::Press(_)
        | Input::Next
        | Input::Previous
        | Input::Stroke(_)
        | Input::Erase
        | Input::Delete
        | Input::Caret(_)
        | Input::Paste(_) => return None,
    };
    targets.get(at).and_then(Target::step)
}

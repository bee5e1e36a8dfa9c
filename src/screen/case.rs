//! S-31, S-32: how something stands: in words, with its way so far, what comes next and where to go (PRIV-11).

use jiff::{SignedDuration, civil::Date};

use super::{
    Scene, Step,
    parts::{calendar_search, people, verbatim},
};
use crate::{
    domain::{
        basket::Basket,
        catalogue::OfficeId,
        draft::Change,
        status::{Case, Kind, NextAct, State},
    },
    page::{Block, Choice, Fact, Mood, Page, Shape, Tone},
    text::Text,
};

/// From which age on it is told of what day the news is; a nightly delivery is a day old at most.
const STALE: SignedDuration = SignedDuration::from_hours(26);

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let Some(case) = &scene.draft.case else {
        return Page::new(Text::SorryTitle)
            .offer(Shape::Rows, vec![Choice::new(Text::SorryHome, Step::Home)]);
    };
    let subjects = scene.place.subjects.iter();
    let what = Some(&case.title)
        .filter(|it| !it.is_empty())
        .or_else(|| {
            subjects
                .into_iter()
                .find(|it| it.kind == case.kind)
                .map(|it| &it.name)
        })
        .cloned()
        .unwrap_or_default();
    let mut page = Page::new(Text::CaseTitle {
        what,
        state: Box::new(state_words(case.state, case.kind)),
    })
    .mood(mood(case.state));
    if let Some(next) = next_words(case) {
        page = page.show(Block::Notice(tone(case.state), next));
    }
    if let Some(note) = &case.note {
        page = page
            .show(Block::Heading(Text::CaseNote))
            .show(Block::Quote(note.clone()));
    }
    if scene.now.duration_since(case.as_of) > STALE {
        let day = scene.date(case.as_of);
        page = page.show(Block::Notice(Tone::Info, Text::CaseStale { day }));
    }
    let mut choices = vec![];
    if let Some(pick_up) = pick_up(scene, case) {
        page = page.offer(Shape::Primary, vec![pick_up]);
    }
    choices.push(Choice::new(Text::CaseHome, Step::Home));
    choices.push(Choice::new(Text::Leave, Step::Leave));
    page = page.show(Block::Facts(way(case)));
    if let Some(step) = &case.step {
        page = page.show(Block::Quote(step.words.clone()));
        if step.number > 0 && step.number <= step.of {
            page = page.say(Text::CaseStep {
                step: step.number.into(),
                of: step.of.into(),
            });
        }
    }
    page = page
        .show(Block::Facts(facts(scene, case)))
        .offer(Shape::Rows, choices);
    if case.kind == Kind::Document && case.state == State::Ready {
        page = page
            .beside(Block::Heading(Text::CaseBring))
            .beside(Block::Points(vec![
                Text::CaseBringOld,
                Text::CaseBringProxy,
                Text::CaseBringPin,
            ]));
    }
    page.beside(Block::Heading(Text::NothingPeople))
        .beside(Block::Facts(people(scene)))
}

/// To the times of the next free day at the office where it lies: one press to see them, one to hold one.
fn pick_up(scene: &Scene<'_>, case: &Case) -> Option<Choice<Step>> {
    if case.state != State::Ready {
        return None;
    }
    let subjects = scene.place.subjects.iter();
    let service = subjects
        .filter(|it| it.kind == case.kind)
        .find_map(|it| it.pick_up)?;
    let basket = Basket::of(service);
    let offices = basket.offices(scene.catalogue);
    let known = case.office.as_ref().and_then(|it| it.office);
    let at: OfficeId = offices
        .iter()
        .find(|it| Some(it.id) == known)
        .or_else(|| offices.first().filter(|_| known.is_none()))?
        .id;
    let ask = Step::Ask(calendar_search(scene, &basket, &[at], None));
    let step = Step::then(Change::Soon(basket, at), ask);
    Some(Choice::new(Text::CasePickUp, step))
}

/// The usual way, with what is behind, what is now and what is to come; by words and marks (A11Y-08).
fn way(case: &Case) -> Vec<Fact> {
    let stages = stages(case);
    let now = stages.iter().position(|it| *it == case.state);
    let is_over = matches!(case.state, State::Finished | State::Rejected);
    let fact = |(at, state): (usize, &State)| {
        let stage = Box::new(stage_words(*state, case.kind));
        let day = case.reached.iter().find(|it| it.0 == *state).map(|it| it.1);
        let (label, value) = match now {
            Some(now) if at < now || (at == now && is_over) => {
                (Text::StageDone { stage }, done_words(day))
            }
            Some(now) if at == now => (Text::StageNow { stage }, now_words(day)),
            Some(_) | None => (Text::StageOpen { stage }, Text::StageLater),
        };
        Fact { label, value }
    };
    stages.iter().enumerate().map(fact).collect()
}

fn done_words(day: Option<Date>) -> Text {
    day.map_or(Text::StageBehind, |day| Text::DayTitle { day })
}

fn now_words(day: Option<Date>) -> Text {
    day.map_or(Text::StageHere, |day| Text::StageSince { day })
}

/// The states of the usual way of this kind; a state beside the way stands where it turned off.
fn stages(case: &Case) -> Vec<State> {
    let usual: &[State] = match case.kind {
        Kind::Document => &[
            State::Received,
            State::InProduction,
            State::AtOffice,
            State::Ready,
            State::Finished,
        ],
        Kind::Application => &[
            State::Received,
            State::InWork,
            State::Decided,
            State::Finished,
        ],
        Kind::Defect => &[State::Received, State::InWork, State::Finished],
    };
    let reached = |it: &State| case.reached.iter().any(|(state, _)| state == it);
    if usual.contains(&case.state) {
        return usual.to_vec();
    }
    match case.state {
        // The order of the states is that of the way.
        State::WaitingForYou
        | State::Suspended
        | State::Ready
        | State::InWork
        | State::Decided
        | State::InProduction
        | State::AtOffice => {
            let mut stages = usual.to_vec();
            // Where it waits or rests, the work on it is not done.
            if matches!(case.state, State::WaitingForYou | State::Suspended) {
                stages.retain(|it| *it != State::InWork);
            }
            let at = stages.partition_point(|it| *it < case.state);
            stages.insert(at, case.state);
            stages
        }
        State::Rejected => vec![State::Received, State::InWork, State::Rejected],
        State::Received | State::Finished | State::Unknown => {
            let mut stages: Vec<State> = usual.iter().copied().filter(reached).collect();
            stages.push(case.state);
            stages
        }
    }
}

fn facts(scene: &Scene<'_>, case: &Case) -> Vec<Fact> {
    let day = |label: Text, day: Option<Date>| {
        day.map(|day| Fact {
            label,
            value: Text::DayTitle { day },
        })
    };
    let is_open = !matches!(case.state, State::Finished | State::Rejected);
    let mut facts = vec![];
    if let Some(number) = shown_number(scene) {
        facts.push(Fact {
            label: Text::FactReference,
            value: number,
        });
    }
    facts.extend(day(Text::CaseUntil, case.pick_up_until));
    facts.extend(day(
        Text::CaseExpected,
        case.expected
            .filter(|_| is_open && case.state != State::Ready),
    ));
    facts.extend(day(Text::CaseDeadline, case.deadline.filter(|_| is_open)));
    if case.is_extended && is_open && case.deadline.is_some() {
        facts.push(Fact {
            label: Text::CaseRemark,
            value: Text::CaseExtended,
        });
    }
    if case.is_express {
        facts.push(Fact {
            label: Text::CaseRemark,
            value: Text::CaseExpress,
        });
    }
    if let Some(office) = &case.office {
        if !office.name.is_empty() {
            facts.push(Fact {
                label: Text::FactWhere,
                value: Text::Plain {
                    words: office.name.clone(),
                },
            });
        }
        if !office.phone.is_empty() {
            facts.push(Fact {
                label: Text::FactPhone,
                value: verbatim(&office.phone),
            });
        }
    }
    facts
}

/// The end of the number that was typed: enough to recognise it, too little for others (PRIV-11).
fn shown_number(scene: &Scene<'_>) -> Option<Text> {
    let end = scene.draft.papers.end_of_reference()?;
    Some(Text::EndsIn { end })
}

const fn mood(state: State) -> Mood {
    match state {
        State::Ready | State::Finished => Mood::Done,
        State::WaitingForYou => Mood::Attention,
        State::Received
        | State::InWork
        | State::Suspended
        | State::Decided
        | State::InProduction
        | State::AtOffice
        | State::Rejected
        | State::Unknown => Mood::Calm,
    }
}

const fn tone(state: State) -> Tone {
    match state {
        State::Ready => Tone::Good,
        State::WaitingForYou => Tone::Warning,
        State::Received
        | State::InWork
        | State::Suspended
        | State::Decided
        | State::InProduction
        | State::AtOffice
        | State::Finished
        | State::Rejected
        | State::Unknown => Tone::Info,
    }
}

/// What a state is called.
const fn state_words(state: State, kind: Kind) -> Text {
    match (state, kind) {
        (State::Received, Kind::Document) => Text::StateOrdered,
        (State::Received, Kind::Application | Kind::Defect) => Text::StateReceived,
        (State::InWork, _) => Text::StateInWork,
        (State::WaitingForYou, _) => Text::StateWaitingForYou,
        (State::Suspended, _) => Text::StateSuspended,
        (State::Decided, _) => Text::StateDecided,
        (State::InProduction, _) => Text::StateInProduction,
        (State::AtOffice, _) => Text::StateAtOffice,
        (State::Ready, _) => Text::StateReady,
        (State::Finished, Kind::Document) => Text::StateCollected,
        (State::Finished, Kind::Application | Kind::Defect) => Text::StateFinished,
        (State::Rejected, _) => Text::StateRejected,
        (State::Unknown, _) => Text::StateUnknown,
    }
}

/// What a stage of the way is called: a noun, since it may lie behind or ahead.
const fn stage_words(state: State, kind: Kind) -> Text {
    match (state, kind) {
        (State::Received, Kind::Document) => Text::StageOrdered,
        (State::Received, Kind::Application | Kind::Defect) => Text::StageReceived,
        (State::InWork, _) => Text::StageInWork,
        (State::WaitingForYou, _) => Text::StageWaitingForYou,
        (State::Suspended, _) => Text::StageSuspended,
        (State::Decided, _) => Text::StageDecided,
        (State::InProduction, _) => Text::StageInProduction,
        (State::AtOffice, _) => Text::StageAtOffice,
        (State::Ready, _) => Text::StageReady,
        (State::Finished, Kind::Document) => Text::StageCollected,
        (State::Finished, Kind::Application | Kind::Defect) => Text::StageFinished,
        (State::Rejected, _) => Text::StageRejected,
        (State::Unknown, _) => Text::StateUnknown,
    }
}

/// What the citizen is to do; the source's word first, else what the state says.
const fn next_words(case: &Case) -> Option<Text> {
    Some(match (case.next, case.state) {
        (Some(NextAct::SendPapers), _) => Text::NextPapers,
        (Some(NextAct::Pay), _) => Text::NextPay,
        (Some(NextAct::Come), _) => Text::NextCome,
        (Some(NextAct::Call), _) | (None, State::WaitingForYou | State::Unknown) => Text::NextCall,
        (Some(NextAct::PickUp), _) | (None, State::Ready) => Text::NextPickUp,
        (None, State::Suspended) => Text::NextSuspended,
        (None, State::Rejected) => Text::NextRejected,
        (Some(NextAct::Wait), _)
        | (
            None,
            State::Received
            | State::InWork
            | State::Decided
            | State::InProduction
            | State::AtOffice,
        ) => Text::NextWait,
        (None, State::Finished) => return None,
    })
}

//! Plays a visit that is told line by line.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use kiosk::{
    demo::entry::Status,
    domain::{place::Policy, private::Private},
    event::Input,
    page::{Stroke, Target},
    portal::Request,
    screen::Step,
};

use crate::{
    brought::Brought,
    hall::Hall,
    line::{Line, Mishap},
    pad::Pad,
    words::words,
};

/// More keys than anybody presses on the way to one thing.
const KEYS_MAX: u32 = 200;

/// A visit on its way.
pub struct Script {
    pub hall: Hall,
    pub presses: u32,
    screens: Vec<&'static str>,
    /// Endpoint and mishap, each for one question.
    mishaps: Arc<Mutex<VecDeque<(String, Mishap)>>>,
    is_away: Arc<Mutex<bool>>,
    /// The appointment that the citizen brings.
    pub brought: Option<Brought>,
    /// True when the next act does not wait for an answer.
    pub hurries: bool,
    /// The keys of somebody who has seven of them only.
    pub pad: Option<Pad>,
}

impl Script {
    /// Plays the script, and stops at the first line that does not hold.
    pub fn play(name: &str, text: &str) {
        let policy = match text.lines().find_map(|it| it.strip_prefix("policy ")) {
            Some("phone") => Policy::Phone,
            Some("kiosk") => Policy::Kiosk,
            _ => Policy::Both,
        };
        let mails_max = text.lines().any(|it| it == "policy one per address");
        let mut script = Self::new(policy, mails_max.then_some(1));
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') && !line.starts_with("policy ") {
                script.line(line).unwrap_or_else(|why| {
                    panic!(
                        "{name}, line {}: «{line}» {why}\n{}",
                        number + 1,
                        words(&script.hall).join("\n")
                    )
                });
                script.note_screen();
            }
        }
    }

    fn new(policy: Policy, mails_max: Option<u16>) -> Self {
        let hall = Hall::open(7, policy, mails_max);
        let mishaps: Arc<Mutex<VecDeque<(String, Mishap)>>> = Arc::default();
        let is_away: Arc<Mutex<bool>> = Arc::default();
        let (queue, away) = (Arc::clone(&mishaps), Arc::clone(&is_away));
        let line: &Line = &hall.line;
        line.lock().plan = Box::new(move |endpoint| {
            let quick = Duration::from_millis(80);
            if *away.lock().unwrap() {
                return (Mishap::NotSent, quick);
            }
            let mut queue = queue.lock().unwrap();
            let at = queue.iter().position(|it| it.0 == endpoint);
            (
                at.and_then(|it| queue.remove(it))
                    .map_or(Mishap::None, |it| it.1),
                quick,
            )
        });
        let mut script = Self {
            hall,
            presses: 0,
            screens: vec![],
            mishaps,
            is_away,
            brought: None,
            hurries: false,
            pad: None,
        };
        script.hall.settle();
        script
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb {
            "as" => return self.play_part(rest),
            "press" if rest == "any key" => self.act(Input::Touch),
            "press" if rest == "the first" => self.take(0)?,
            "press" => {
                let index = self.find(rest)?;
                self.take(index)?;
            }
            "has" if rest == "seven keys" => self.pad = Some(Pad::new((57, 16))),
            "takes" => {
                let index = self.find_id(rest)?;
                self.take(index)?;
            }
            "writes" => self.write_on_screen(rest)?,
            "is" => return self.is_at(rest),
            "key" => {
                // A finger takes its time: what comes faster is a scanner.
                self.hall.wait(Duration::from_millis(200));
                self.key(rest)?;
            }
            "type" => self.act(Input::Paste(Private::new(self.letters(rest)?))),
            "has" => self.bring(rest)?,
            "scan" => self.scan(rest)?,
            "sees" => return self.sees(rest),
            "wait" => {
                let seconds = number(rest, " s").ok_or("needs seconds: wait 5 s")?;
                self.hall.wait(Duration::from_secs(seconds.into()));
            }
            "moves" => self.stay_for(
                number(rest.trim_start_matches("now and then for "), " s")
                    .ok_or("needs seconds")?,
            ),
            "portal" => self.portal(rest)?,
            "somebody" if rest.starts_with("tries ") => self.try_often(rest)?,
            "somebody" => self.take_the_time()?,
            "phone" => self.phone()?,
            "power" => self.hall.crash(),
            "hurries" => self.hurries = true,
            "nothing" if rest == "is owed" => {
                let owes = || "the disk remembers a reservation".to_owned();
                return self.hall.owes_nothing().then_some(()).ok_or_else(owes);
            }
            "brought" => return self.brought_is(rest),
            "count" => {
                self.presses = 0;
                self.screens.clear();
            }
            "account" => return self.account(rest),
            "at" => return self.budget(rest),
            _ => return Err("is no line that a visit knows".into()),
        }
        Ok(())
    }

    /// `as holds-a-time`: what several visits begin with, told once in `tests/visits/parts`.
    fn play_part(&mut self, name: &str) -> Result<(), String> {
        let path = format!(
            "{}/tests/visits/parts/{name}.visit",
            env!("CARGO_MANIFEST_DIR")
        );
        let text = std::fs::read_to_string(path).map_err(|it| it.to_string())?;
        for line in text.lines().filter(|it| !it.starts_with('#')) {
            self.line(line).map_err(|why| format!("«{line}» {why}"))?;
            self.note_screen();
        }
        Ok(())
    }

    /// Does it, and waits for what comes of it, unless the citizen hurries.
    pub fn act(&mut self, input: Input) {
        self.hall.input(input);
        if !std::mem::take(&mut self.hurries) {
            self.hall.settle();
        }
    }

    /// Takes a target: by a finger, or by the seven keys that lead to it.
    pub fn take(&mut self, index: usize) -> Result<(), String> {
        let Some(mut pad) = self.pad.take() else {
            self.count_presses(index);
            self.act(Input::Choose(index));
            return Ok(());
        };
        let mut is_taken = false;
        for _ in 0..KEYS_MAX {
            // A key that is pressed by a finger takes its time.
            self.hall.wait(Duration::from_millis(200));
            let input = pad.toward(&self.hall.kiosk, index);
            is_taken = input == Input::Accept;
            self.presses += 1;
            self.act(input);
            if is_taken {
                break;
            }
        }
        self.pad = Some(pad);
        is_taken
            .then_some(())
            .ok_or_else(|| "is not reached by arrows".into())
    }

    /// The labels of all targets, in reading order.
    fn labels(&self) -> Vec<String> {
        let page = self.hall.page();
        let label = |it: &Target<'_, Step>| match it {
            Target::Field(field) => self.hall.say(&field.label),
            Target::Choice(choice) => self.hall.say(&choice.label),
            Target::Day(day, _) => day.to_string(),
        };
        page.targets().iter().map(label).collect()
    }

    fn find(&self, label: &str) -> Result<usize, String> {
        let labels = self.labels();
        let exact = labels.iter().position(|it| it == label);
        exact
            .or_else(|| labels.iter().position(|it| it.contains(label)))
            .ok_or_else(|| format!("finds only {labels:?}"))
    }

    /// At most so many presses as the way there along the reading order, by the shorter side, and Enter.
    fn count_presses(&mut self, index: usize) {
        let count = self.labels().len();
        let steps = index.abs_diff(self.hall.kiosk.focus());
        self.presses += u32::try_from(steps.min(count - steps)).unwrap() + 1;
    }

    fn key(&mut self, name: &str) -> Result<(), String> {
        let input = match name {
            "Enter" => Input::Accept,
            "Esc" => Input::Stroke(Stroke::Escape),
            "F1" => Input::Stroke(Stroke::Help),
            "F2" => Input::Stroke(Stroke::Language),
            "F3" => Input::Stroke(Stroke::Colours),
            "F5" => Input::Stroke(Stroke::Renew),
            "F6" => Input::Stroke(Stroke::Phone),
            "F10" => Input::Stroke(Stroke::Finish),
            "Backspace" => Input::Erase,
            "down" => Input::Next,
            digit if digit.len() == 1 => Input::Type(digit.chars().next().unwrap()),
            _ => return Err("is no key".into()),
        };
        self.presses += 1;
        self.act(input);
        Ok(())
    }

    fn sees(&self, what: &str) -> Result<(), String> {
        let seen = words(&self.hall).join("\n");
        match what.strip_prefix("nothing of ") {
            Some(absent) if seen.contains(absent) => Err("sees it all the same".into()),
            Some(_) => Ok(()),
            None if what == "a code for the phone" && seen.contains("‹code›") => Ok(()),
            None if seen.contains(what) => Ok(()),
            None => Err("does not see it".into()),
        }
    }

    /// Somebody who reads and moves now and then, for so long.
    fn stay_for(&mut self, seconds: u32) {
        for _ in 0..seconds / 30 {
            self.hall.wait(Duration::from_secs(30));
            self.hall.input(Input::Touch);
        }
    }

    fn portal(&mut self, what: &str) -> Result<(), String> {
        match what {
            "cannot cancel" => self.lose_all("cancel-appointment"),
            "is unreachable" => *self.is_away.lock().unwrap() = true,
            "works" => {
                *self.is_away.lock().unwrap() = false;
                self.mishaps.lock().unwrap().clear();
            }
            _ => {
                let (mishap, endpoint) = [
                    ("loses the answer to ", Mishap::LostAfter),
                    ("never gets ", Mishap::LostBefore),
                    ("answers too late to ", Mishap::DoneLate),
                    ("answers garbage to ", Mishap::Garbage),
                ]
                .into_iter()
                .find_map(|(words, mishap)| Some((mishap, what.strip_prefix(words)?)))
                .ok_or("is nothing a portal does")?;
                self.mishaps
                    .lock()
                    .unwrap()
                    .push_back((endpoint.to_owned(), mishap));
            }
        }
        Ok(())
    }

    /// From now on, questions to this endpoint never arrive.
    fn lose_all(&self, endpoint: &str) {
        let mut mishaps = self.mishaps.lock().unwrap();
        mishaps.extend((0..40).map(|_| (endpoint.to_owned(), Mishap::LostBefore)));
    }

    /// Other citizens take the first time on the screen.
    fn take_the_time(&mut self) -> Result<(), String> {
        let page = self.hall.page();
        let slot = page.targets().iter().find_map(|it| {
            let Some(Step::Then(_, step)) = it.step() else {
                return None;
            };
            let Step::Ask(Request::Reserve { slot, .. }) = step.as_ref() else {
                return None;
            };
            Some(*slot)
        });
        let slot = slot.ok_or("sees no time to take")?;
        for _ in 0..20 {
            self.hall.line.lock().town.lose(slot.office, slot.start);
        }
        Ok(())
    }

    fn phone(&mut self) -> Result<(), String> {
        let waiting = self
            .hall
            .account()
            .into_iter()
            .find(|it| it.status == Status::Preconfirmed && it.ended.is_none());
        let number = waiting.ok_or("finds nothing to activate")?.number;
        let now = self.hall.now.wall;
        self.hall
            .line
            .lock()
            .town
            .activate(now, number)
            .map(|_| ())
            .map_err(|_| "is refused".to_owned())
    }

    /// `account has 1 confirmed`: what stands in the town hall's books and has not ended.
    fn account(&self, what: &str) -> Result<(), String> {
        let (count, status) = what
            .strip_prefix("has ")
            .and_then(|it| it.split_once(' '))
            .ok_or("needs: has 1 confirmed")?;
        let status = match status {
            "reserved" => Status::Reserved,
            "preconfirmed" => Status::Preconfirmed,
            "confirmed" => Status::Confirmed,
            _ => return Err("is no status".into()),
        };
        let found = self
            .hall
            .account()
            .iter()
            .filter(|it| it.status == status && it.ended.is_none())
            .count();
        if found.to_string() == count {
            Ok(())
        } else {
            Err(format!("has {found}"))
        }
    }

    /// `at most 12 screens`, `at most 25 presses` (UX-16).
    fn budget(&self, what: &str) -> Result<(), String> {
        let (used, max) = if let Some(max) = number(what.trim_start_matches("most "), " screens") {
            (u32::try_from(self.screens.len()).unwrap(), max)
        } else {
            (
                self.presses,
                number(what.trim_start_matches("most "), " presses")
                    .ok_or("needs: at most 12 screens")?,
            )
        };
        if used <= max {
            Ok(())
        } else {
            Err(format!("takes {used}: {:?}", self.screens))
        }
    }

    fn note_screen(&mut self) {
        let id = self.hall.page().title.id();
        if self.screens.last() != Some(&id) && id != "attract-title" {
            self.screens.push(id);
        }
    }
}

fn number(text: &str, unit: &str) -> Option<u32> {
    text.strip_suffix(unit)?.trim().parse().ok()
}

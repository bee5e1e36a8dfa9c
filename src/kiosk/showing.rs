//! What is to be shown: the page of the present screen, with what every page has.

use super::{Kiosk, time::QUIET};
use crate::{
    domain::{language::Language, mine::Stage},
    page::{Block, Choice, Key, Page, Pen, Stroke, Surround, Target, Theme, Tone},
    portal::Request,
    screen::{
        Scene, Screen, Step,
        cancel::Cancel,
        hand_off::{self, Offer},
        still_there, waiting,
    },
    text::Text,
    visit::{Board, Visit},
};

impl Kiosk {
    /// What is to be shown.
    pub fn page(&self) -> Page<Step> {
        let Some(visit) = &self.visit else {
            return if self.farewell.is_some() {
                still_there::farewell()
            } else {
                Screen::Attract.page(&self.empty_scene())
            };
        };
        if visit.warned.is_some() {
            return still_there::page(self.seconds_left(visit));
        }
        if let Some(asked) = visit
            .asked
            .as_ref()
            .filter(|it| it.since.moment + QUIET <= self.now.moment)
        {
            let mut page = waiting::page(&asked.request, can_stop(visit, &asked.request));
            page.keys = self.keys_while_waiting(visit);
            return page;
        }
        if let Some(mut page) = self.code_page(visit) {
            page.keys = self.keys_over(visit);
            return page;
        }
        if let Some(mut page) = self.board_page(visit) {
            page.keys = self.keys_over(visit);
            return page;
        }
        let mut page = visit.screen.page(&self.scene(visit));
        page.pen = self.pen(visit, &page);
        if let Some(notice) = move_notice(visit) {
            page.body.insert(0, notice);
            page.progress = None;
        }
        if let Some(notice) = self.hold_notice(visit) {
            page.body.insert(0, notice);
        }
        page.keys = self.keys(visit);
        page
    }

    /// The target that is looked at, counted in reading order.
    pub fn focus(&self) -> usize {
        let Some(visit) = &self.visit else { return 0 };
        if let Some(focus) = visit.warned {
            return focus;
        }
        let waits = visit
            .asked
            .as_ref()
            .is_some_and(|it| it.since.moment + QUIET <= self.now.moment);
        match (visit.code, self.board()) {
            _ if waits => 0,
            (Some(code), _) => code.focus,
            (None, Some(board)) => board.focus,
            (None, None) => visit.focus,
        }
    }

    /// The keyboard on the screen, while it can be seen.
    pub(super) fn board(&self) -> Option<Board> {
        let visit = self.visit.as_ref()?;
        visit.board.filter(|_| visit.code.is_none())
    }

    /// How one writes into the fields.
    fn pen(&self, visit: &Visit, page: &Page<Step>) -> Pen {
        let targets = page.targets();
        let behind = match targets.get(visit.focus) {
            Some(Target::Field(field)) => visit.behind(field.entry),
            Some(Target::Choice(_) | Target::Day(..)) | None => 0,
        };
        Pen {
            behind,
            is_explained: self.needs_board(),
        }
    }

    /// The language to show it in.
    pub fn language(&self) -> Language {
        let first = self
            .place
            .languages
            .first()
            .copied()
            .unwrap_or(Language::German);
        self.visit
            .as_ref()
            .map(|it| it.language)
            .or(self.farewell.map(|it| it.0))
            .unwrap_or(first)
    }

    /// The colours to show it in.
    pub fn theme(&self) -> Theme {
        self.visit.as_ref().map_or(self.idle_theme, |it| it.theme)
    }

    /// What stands around the page.
    pub fn surround(&self) -> Surround {
        Surround {
            city: self.place.city.clone(),
            place: self.place.name.clone(),
            clock: self.now.wall.to_zoned(self.place.time_zone.clone()).time(),
            is_demo: self.place.is_demo,
        }
    }

    /// Until when the chosen time is held, with what is left (UX-19). It stands above every page while it is held.
    pub(super) fn hold_notice(&self, visit: &Visit) -> Option<Block<Step>> {
        let hold = visit.draft.hold.as_ref().filter(|_| shows_hold(visit))?;
        let left = hold.until.duration_since(self.now.wall).as_secs();
        let until = self.scene(visit).clock(hold.until);
        let seconds = u32::try_from(left).unwrap_or(0);
        Some(if seconds > 120 {
            Block::Notice(
                Tone::Info,
                Text::HeldUntil {
                    until,
                    minutes: seconds / 60,
                },
            )
        } else {
            Block::Notice(
                Tone::Warning,
                Text::HeldSoonOver {
                    until,
                    seconds: seconds.div_ceil(10) * 10,
                },
            )
        })
    }

    fn keys(&self, visit: &Visit) -> Vec<Key<Step>> {
        let key = |stroke, label, step| Key {
            stroke,
            choice: Choice::new(label, step),
        };
        let mut keys = vec![];
        // While nobody can say how it stands, the page before would say that it stands.
        let is_unsure = matches!(
            visit.screen,
            Screen::Unsure | Screen::Cancel(Cancel::Unsure)
        );
        if visit.can_go_back() && !visit.screen.is_result() && !is_unsure {
            keys.push(key(Stroke::Escape, Text::Back, Step::Back));
        }
        if visit.screen != Screen::Help {
            keys.push(key(Stroke::Help, Text::KeyHelp, Step::open(Screen::Help)));
        }
        if self.place.languages.len() > 1 && visit.screen != Screen::Languages {
            keys.push(key(
                Stroke::Language,
                Text::KeyLanguage,
                Step::open(Screen::Languages),
            ));
        }
        keys.push(key(Stroke::Colours, Text::KeyColours, Step::Colours));
        if visit.draft.hold.is_some() && !visit.draft.is_unsure && visit.screen.keeps_hold() {
            keys.push(key(Stroke::Renew, Text::KeyRenew, Step::Renew));
        }
        if hand_off::is_offered(&visit.screen, &self.scene(visit)) {
            let show = Step::Show(Offer::Page);
            keys.push(key(Stroke::Phone, Text::KeyPhone, show));
        }
        if visit.screen != Screen::Leave {
            keys.push(key(Stroke::Finish, Text::Leave, Step::Leave));
        }
        keys
    }

    /// While an answer is awaited nothing can be opened, but it can be read in another language and other colours.
    fn keys_while_waiting(&self, visit: &Visit) -> Vec<Key<Step>> {
        let key = |stroke, label, step| Key {
            stroke,
            choice: Choice::new(label, step),
        };
        let languages = &self.place.languages;
        let at = languages.iter().position(|it| *it == visit.language);
        let next = at.and_then(|it| languages.get((it + 1) % languages.len().max(1)));
        let mut keys = vec![];
        if let Some(next) = next.filter(|_| languages.len() > 1) {
            keys.push(key(Stroke::Language, Text::KeyLanguage, Step::Speak(*next)));
        }
        keys.push(key(Stroke::Colours, Text::KeyColours, Step::Colours));
        keys
    }

    /// While the code or the keyboard lies over the screen, Back takes it away.
    fn keys_over(&self, visit: &Visit) -> Vec<Key<Step>> {
        let mut keys = self.keys(visit);
        keys.retain(|it| !matches!(it.stroke, Stroke::Escape | Stroke::Renew | Stroke::Phone));
        let back = Key {
            stroke: Stroke::Escape,
            choice: Choice::new(Text::Back, Step::Hide),
        };
        keys.insert(0, back);
        keys
    }

    fn empty_scene(&self) -> Scene<'_> {
        Scene {
            now: self.now.wall,
            language: self.language(),
            place: &self.place,
            guide: &self.guide,
            catalogue: &self.catalogue,
            index: &self.index,
            draft: &self.nothing,
        }
    }
}

/// Neither booking nor cancelling can be called back half way, nor a move of which one half is done; and whoever
/// stopped asking what became of a lost answer would be back where nothing seems to have been sent (SEC-09).
fn can_stop(visit: &Visit, request: &Request) -> bool {
    let mine = visit.draft.mine.as_ref();
    let is_half_done =
        visit.draft.is_sent || mine.is_some_and(|it| it.is_sent || it.stage == Stage::Rebooked);
    let changes = matches!(
        request,
        Request::Update(..) | Request::Preconfirm(_) | Request::Confirm(_) | Request::Cancel(_)
    );
    !is_half_done && !changes
}

/// What has become of the appointment that is being moved stands above every page, until the new one is sure.
fn move_notice(visit: &Visit) -> Option<Block<Step>> {
    let mine = visit.draft.moving()?;
    let is_about_it = matches!(
        visit.screen,
        Screen::Mine | Screen::Cancel(_) | Screen::Done | Screen::Both | Screen::Cancelled
    );
    if is_about_it {
        return None;
    }
    Some(if mine.is_sent {
        Block::Notice(Tone::Warning, Text::CancelUnsureTitle)
    } else if mine.stage == Stage::GoneFirst {
        Block::Notice(Tone::Warning, Text::MoveGone)
    } else {
        Block::Notice(Tone::Info, Text::MoveStands)
    })
}

/// Where nobody knows what is booked, "we are holding your time" would be a guess.
const fn shows_hold(visit: &Visit) -> bool {
    !visit.draft.is_unsure && !visit.screen.is_result()
}

//! The one place where state changes: an event comes in, effects go out.

mod board;
mod code;
mod input;
mod scan;
mod showing;
mod steps;
mod time;

use std::{sync::OnceLock, time::Duration};

use jiff::Timestamp;

use crate::{
    domain::{
        appointment::{Appointment, Reservation, Status},
        calendar::Slot,
        catalogue::Catalogue,
        draft::Draft,
        guide::Guide,
        language::Language,
        place::Place,
    },
    event::{Effect, Event, Now, Ticket},
    page::Theme,
    portal::{Fault, Reply, Request},
    screen::{Scene, Screen, after::after},
    search::Index,
    visit::{Asked, Visit},
};

/// The machine. It outlives citizens; a [`Visit`] does not.
#[derive(Clone, Debug)]
pub struct Kiosk {
    place: Place,
    guide: Guide,
    now: Now,
    catalogue: Catalogue,
    catalogue_read: Option<Timestamp>,
    /// Built when somebody searches for the first time: most visits do not.
    index: OnceLock<Index>,
    visit: Option<Visit>,
    /// The language of the farewell, and when it ends.
    farewell: Option<(Language, Duration)>,
    tickets: u64,
    /// The question for the catalogue that no citizen waits for.
    refresh: Option<Ticket>,
    /// Reservations that nobody waits for any more: if they come, they are released.
    strays: Vec<(Ticket, Slot)>,
    nothing: Draft,
    /// The colours while nobody is here.
    idle_theme: Theme,
}

impl Kiosk {
    /// A kiosk at this place. It does nothing until it is told that it has started.
    pub fn new(place: Place, guide: Guide, now: Now) -> Self {
        Self {
            place,
            guide,
            now,
            catalogue: Catalogue::default(),
            catalogue_read: None,
            index: OnceLock::new(),
            visit: None,
            farewell: None,
            tickets: 0,
            refresh: None,
            strays: vec![],
            nothing: Draft::default(),
            idle_theme: Theme::default(),
        }
    }

    /// Takes one event and says what is to be done about it.
    pub fn update(&mut self, now: Now, event: Event) -> Vec<Effect> {
        self.now = now;
        match event {
            Event::Started(language) => {
                self.farewell = language.map(|it| (it, now.moment + time::FAREWELL));
                self.refresh_catalogue()
            }
            Event::Input(input) => self.input(input),
            Event::Answer(ticket, answer) => self.arrive(ticket, answer),
            Event::Time => self.pass_time(),
        }
    }

    /// Takes over a visit that has begun elsewhere: the examples.
    pub fn receive(&mut self, visit: Visit) {
        self.visit = Some(visit);
    }

    /// Shows the present visit, or the empty kiosk, in these colours.
    pub const fn paint_in(&mut self, theme: Theme) {
        self.idle_theme = theme;
        if let Some(visit) = &mut self.visit {
            visit.theme = theme;
        }
    }

    /// The present visit.
    pub const fn visit(&self) -> Option<&Visit> {
        self.visit.as_ref()
    }

    /// True when nobody is here.
    pub const fn is_free(&self) -> bool {
        self.visit.is_none()
    }

    fn arrive(&mut self, ticket: Ticket, answer: Result<Reply, Fault>) -> Vec<Effect> {
        let answer = self.keep_catalogue(answer);
        if self.refresh == Some(ticket) {
            self.refresh = None;
            return vec![];
        }
        if let Some(index) = self.strays.iter().position(|it| it.0 == ticket) {
            let (_, slot) = self.strays.swap_remove(index);
            return self.release_stray(slot, answer);
        }
        let Some(visit) = &mut self.visit else {
            return vec![];
        };
        if let Some(looks) = visit.looks.as_mut().filter(|it| it.ticket == Some(ticket)) {
            looks.ticket = None;
            return self.looked(answer);
        }
        match visit.asked.take_if(|it| it.ticket == ticket) {
            Some(asked) => self.follow(&asked, answer),
            None => vec![],
        }
    }

    /// Takes the step that this answer leads to.
    fn follow(&mut self, asked: &Asked, answer: Result<Reply, Fault>) -> Vec<Effect> {
        let Some(visit) = &self.visit else {
            return vec![];
        };
        let step = after(
            &visit.screen,
            &asked.request,
            answer,
            asked.since.wall,
            &self.scene(visit),
        );
        self.take(step)
    }

    /// A look at an appointment that waits for activation; only good news changes the screen.
    fn looked(&mut self, answer: Result<Reply, Fault>) -> Vec<Effect> {
        let Some(visit) = &self.visit else {
            return vec![];
        };
        let Ok(Reply::Appointment(found)) = answer else {
            return vec![];
        };
        if found.status != Status::Confirmed
            || visit.screen != Screen::Activate
            || visit.asked.is_some()
        {
            return vec![];
        }
        let request = Request::Look(found.key.clone());
        let good = Ok(Reply::Appointment(found));
        let scene = self.scene(visit);
        let step = after(&visit.screen, &request, good, self.now.wall, &scene);
        self.take(step)
    }

    fn release_stray(&self, slot: Slot, answer: Result<Reply, Fault>) -> Vec<Effect> {
        let Ok(Reply::Appointment(held)) = answer else {
            return vec![];
        };
        let Appointment {
            key,
            reservation_minutes,
            ..
        } = *held;
        let minutes = i64::from(reservation_minutes.unwrap_or(15));
        let until = self
            .now
            .wall
            .checked_add(jiff::SignedDuration::from_mins(minutes))
            .unwrap_or(self.now.wall);
        vec![Effect::Release(Reservation {
            key,
            slot,
            until,
            instead_of: None,
        })]
    }

    /// Keeps a catalogue whoever asked for it, with the names of the guide laid over the portal's.
    fn keep_catalogue(&mut self, answer: Result<Reply, Fault>) -> Result<Reply, Fault> {
        let answer = answer?;
        if let Reply::Catalogue(catalogue, read) = &answer
            && self.catalogue_read != Some(*read)
        {
            self.catalogue = catalogue.as_ref().clone();
            for (id, names) in self.guide.names() {
                if let Some(service) = self.catalogue.services.get_mut(&id) {
                    for (language, name) in names.all() {
                        service.name = std::mem::take(&mut service.name).and(language, name);
                    }
                }
            }
            for service in self.catalogue.services.values_mut() {
                service.name = self.guide.worded(&service.name);
            }
            for scope in self
                .catalogue
                .offices
                .values_mut()
                .filter_map(|it| it.scope.as_mut())
            {
                scope.text1_label = self.guide.worded(&scope.text1_label);
                scope.text2_label = self.guide.worded(&scope.text2_label);
            }
            self.catalogue_read = Some(*read);
            self.index = OnceLock::new();
        }
        Ok(answer)
    }

    /// Asks for the catalogue in the background. Whether what we have is young enough the portal client knows; an
    /// answer we have already is dropped.
    fn refresh_catalogue(&mut self) -> Vec<Effect> {
        if self.refresh.is_some() {
            return vec![];
        }
        let ticket = self.ticket();
        self.refresh = Some(ticket);
        vec![Effect::Ask(ticket, Request::Catalogue)]
    }

    const fn ticket(&mut self) -> Ticket {
        self.tickets += 1;
        Ticket(self.tickets)
    }

    const fn scene<'a>(&'a self, visit: &'a Visit) -> Scene<'a> {
        Scene {
            now: self.now.wall,
            language: visit.language,
            place: &self.place,
            guide: &self.guide,
            catalogue: &self.catalogue,
            index: &self.index,
            draft: &visit.draft,
        }
    }
}

#[cfg(test)]
mod tests;

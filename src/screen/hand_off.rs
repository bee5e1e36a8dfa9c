//! S-33: carry on with the phone: a code that continues where the citizen is. It lies over the screen only after
//! their own act, for a minute, and goes when they say so (PRIV-12, PRIV-13).

use super::{Scene, Screen, Step, activate::has_mail, mine::Standing, parts::phone_link};
use crate::{
    domain::{
        appointment::{Appointment, Key},
        catalogue::ServiceId,
        event_file::event_file,
        link::{Purpose, calendar_link, service_link},
        private::Private,
    },
    page::{Block, Choice, Page, Qr, Shape, Tone},
    text::Text,
};

/// What the code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// The page that continues here.
    Page,
    /// The appointment as a link to a calendar file.
    Calendar,
    /// The appointment itself, for a phone without network.
    Offline,
}

/// What can be handed over from a screen.
enum Content<'a> {
    /// A service, or a service at an office: nothing personal.
    Public(Private<String>, Text),
    /// An appointment, with what the phone does with it.
    Own(&'a Key, Purpose),
}

/// True when there is something to carry on with.
pub fn is_offered(screen: &Screen, scene: &Scene<'_>) -> bool {
    content(screen, scene).is_some()
}

/// The page with the code; `None` when there is nothing to carry on with.
pub fn page(screen: &Screen, scene: &Scene<'_>, offer: Offer, seconds: u32) -> Option<Page<Step>> {
    let content = content(screen, scene)?;
    let mut page = Page::new(Text::PhoneTitle);
    let mut choices = vec![];
    // The calendar entry itself opens nothing.
    if matches!(content, Content::Own(..)) && offer != Offer::Offline {
        page = page.show(Block::Notice(Tone::Warning, Text::PhoneSecret));
    }
    let code = match &content {
        Content::Public(link, caption) => Qr {
            link: link.clone(),
            caption: caption.clone(),
            instead: Text::PhoneNoRoom {
                host: scene.place.phone_links.spoken.clone(),
            },
        },
        Content::Own(key, purpose) => Qr {
            link: link(screen, scene, key, *purpose, offer)?,
            caption: caption(screen, scene, *purpose, offer),
            instead: instead(scene, *purpose),
        },
    };
    // What it opens stands before the choices, whether there is room below the code or not.
    page = page.show(Block::Qr(code));
    let away = Text::PhoneLeft { seconds };
    page = page.say(away).go_on(Text::PhoneHide, Step::Hide);
    if let Content::Own(key, Purpose::Look) = &content {
        let others = [
            (Offer::Page, Text::PhonePage),
            (Offer::Calendar, Text::PhoneCalendar),
            (Offer::Offline, Text::PhoneOffline),
        ];
        for (other, label) in others {
            if other != offer && link(screen, scene, key, Purpose::Look, other).is_some() {
                choices.push(Choice::new(label, Step::Show(other)));
            }
        }
    }
    choices.push(Choice::new(Text::PhoneLonger, Step::Show(offer)));
    choices.push(Choice::new(Text::PhoneNone, Step::open(Screen::NoPhone)));
    Some(page.offer(Shape::Rows, choices))
}

fn content<'a>(screen: &Screen, scene: &'a Scene<'_>) -> Option<Content<'a>> {
    let draft = scene.draft;
    let own =
        |key: &'a Key, purpose| phone_link(scene, key, purpose).map(|_| Content::Own(key, purpose));
    match screen {
        Screen::Leaflet(service) => service_code(scene, Some(*service)),
        Screen::Together | Screen::NoMail | Screen::Offices => {
            service_code(scene, draft.basket.main())
        }
        Screen::Days(_) | Screen::Times(_) | Screen::NothingFree | Screen::Expired => {
            match draft.moving() {
                Some(mine) => own(&mine.key, Purpose::Look),
                None => service_code(scene, draft.basket.main()),
            }
        }
        Screen::Form(_) | Screen::Check | Screen::MoveCheck | Screen::NotBooked => {
            own(&draft.hold.as_ref()?.key, Purpose::Look)
        }
        Screen::Activate => own(&draft.booked.as_ref()?.key, Purpose::Confirm),
        // What waits for activation can be activated by the phone also while nobody knows more.
        Screen::Unsure if draft.hold.is_none() => {
            own(&draft.booked.as_ref()?.key, Purpose::Confirm)
        }
        Screen::Done | Screen::Both => own(&draft.booked.as_ref()?.key, Purpose::Look),
        Screen::Mine | Screen::Cancel(_) => {
            let mine = draft.mine.as_ref()?;
            // What can no longer be changed here cannot be changed by phone either.
            let is_over = |it: &Appointment| !Standing::of(it, scene).can_change();
            if mine.found.as_deref().is_some_and(is_over) {
                return None;
            }
            own(&mine.key, Purpose::Look)
        }
        Screen::Inquiry(it) => status_code(scene, it.subject),
        Screen::Case => {
            let kind = draft.case.as_ref()?.kind;
            let mut subjects = scene.place.subjects.iter();
            status_code(scene, subjects.position(|it| it.kind == kind)?)
        }
        Screen::Attract
        | Screen::Languages
        | Screen::Home
        | Screen::Find
        | Screen::Topic(_)
        | Screen::Search(_)
        | Screen::FindMine(_)
        | Screen::Cancelled
        | Screen::Subjects
        | Screen::NoPhone
        | Screen::Unsure
        | Screen::Sorry(_)
        | Screen::Help
        | Screen::Contact
        | Screen::Privacy
        | Screen::Leave => None,
    }
}

/// The service, at the office where only one is looked at.
fn service_code<'a>(scene: &Scene<'_>, service: Option<ServiceId>) -> Option<Content<'a>> {
    let only = match scene.draft.offices.as_slice() {
        [only] if scene.draft.basket.main() == service => Some(*only),
        _ => None,
    };
    let link = service_link(&scene.place.phone_links, service?, only)?;
    let host = scene.place.phone_links.spoken.clone();
    let caption = match only {
        Some(_) => Text::PhoneOffice { host },
        None => Text::PhoneService { host },
    };
    Some(Content::Public(link, caption))
}

/// The town's own page about the subject; nothing that was typed goes with it.
fn status_code<'a>(scene: &Scene<'_>, subject: usize) -> Option<Content<'a>> {
    let page = scene.place.subjects.get(subject)?.page.as_ref()?;
    let host = host(page);
    let is_allowed = scene.place.phone_links.allows(page);
    is_allowed.then(|| Content::Public(Private::new(page.clone()), Text::PhoneStatus { host }))
}

fn host(address: &str) -> String {
    let rest = address.split_once("//").map_or(address, |it| it.1);
    rest.split(['/', '?'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
}

fn link(
    screen: &Screen,
    scene: &Scene<'_>,
    key: &Key,
    purpose: Purpose,
    offer: Offer,
) -> Option<Private<String>> {
    match offer {
        Offer::Page => phone_link(scene, key, purpose),
        Offer::Calendar => calendar_link(&scene.place.phone_links, key),
        Offer::Offline => {
            let is_mine = matches!(screen, Screen::Mine | Screen::Cancel(_));
            let booked = if is_mine {
                scene.draft.mine.as_ref()?.found.as_ref()?
            } else {
                scene.draft.booked.as_ref()?
            };
            let slot = booked.slot?;
            let service = booked.services.first()?;
            let known = scene.service_name(service.service);
            let name = if known.is_empty() {
                service.name.clone()
            } else {
                known
            };
            let place = scene
                .office(slot.office)
                .map(|it| format!("{}, {}", it.name, it.address));
            let minutes = booked.basket().minutes(scene.catalogue);
            Some(event_file(
                slot.start,
                minutes,
                name.in_language(scene.language),
                place.as_deref(),
                &booked.display_number,
            ))
        }
    }
}

fn caption(screen: &Screen, scene: &Scene<'_>, purpose: Purpose, offer: Offer) -> Text {
    let host = scene.place.phone_links.spoken.clone();
    match (purpose, offer) {
        (_, Offer::Calendar) => Text::PhoneCalendarCode { host },
        (_, Offer::Offline) => Text::PhoneOfflineCode,
        (Purpose::Confirm, Offer::Page) => Text::ActivateQr { host },
        (Purpose::Look, Offer::Page) if screen.keeps_hold() => Text::PhoneHeld { host },
        (Purpose::Look, Offer::Page) => Text::DoneQr { host },
    }
}

fn instead(scene: &Scene<'_>, purpose: Purpose) -> Text {
    match purpose {
        Purpose::Look => Text::DoneNoQr,
        Purpose::Confirm if scene.draft.booked.as_ref().is_some_and(|it| has_mail(it)) => {
            Text::ActivateNoQr
        }
        Purpose::Confirm => Text::ActivateNoQrDesk,
    }
}

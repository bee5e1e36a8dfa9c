//! Something did not work: what it was, and what can be done now (UX-08, UX-24).

use super::{Scene, Screen, Step, cancel::Cancel, days::Days, form::Form, parts::people};
use crate::{
    domain::{contact::Entry, mine::Stage},
    page::{Block, Choice, Mood, Page, Shape},
    portal::{Fault, Refusal, Request},
    text::Text,
};

/// A question that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorry {
    /// How.
    pub fault: Fault,
    /// What was asked.
    pub request: Request,
}

impl Sorry {
    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let mut page = Page::new(self.title())
            .mood(Mood::Attention)
            .say(self.what(scene));
        let mut choices = vec![];
        let is_held = scene.draft.hold.is_some();
        if is_held && !self.can_repeat() {
            page = page.go_on(Text::NotBookedBack, Step::Back);
        } else if self.can_repeat() {
            page = page.go_on(Text::SorryAgain, Step::Ask(self.request.clone()));
        }
        let helps = self.refusal().filter(|_| !self.is_about_mine(scene));
        choices.extend(helps.and_then(|it| what_helps(it, scene)));
        if self.refusal() == Some(&Refusal::MailLimit)
            && let Some(mine) = scene.draft.moving()
            && mine.stage == Stage::Moving
            && is_held
        {
            let first = Step::open(Screen::Cancel(Cancel::Ask));
            choices.push(Choice::new(Text::MoveCancelFirst, first).hint(Text::MoveCancelFirstHint));
        }
        if is_held && self.can_repeat() {
            choices.push(Choice::new(Text::NotBookedBack, Step::Back));
        }
        choices.push(Choice::new(Text::SorryHome, Step::Home));
        page.offer(Shape::Rows, choices)
            .beside(Block::Heading(Text::NothingPeople))
            .beside(Block::Facts(people(scene)))
    }

    const fn refusal(&self) -> Option<&Refusal> {
        self.fault.refusal()
    }

    /// A question about the citizen's own appointment: no other time helps there.
    fn is_about_mine(&self, scene: &Scene<'_>) -> bool {
        let mine = scene.draft.mine.as_ref().map(|it| &it.key);
        mine.is_some() && self.request.key() == mine
    }

    /// Asking again is offered where it may help, and never for something that may have been done already.
    const fn can_repeat(&self) -> bool {
        match self.refusal() {
            None => {
                !matches!(self.fault, Fault::Unknown)
                    || matches!(self.request, Request::Reserve { .. } | Request::Update(..))
            }
            Some(refusal) => matches!(
                refusal,
                Refusal::Maintenance
                    | Refusal::Backend
                    | Refusal::Captcha
                    | Refusal::CaptchaExpired
                    | Refusal::Technical(_)
            ),
        }
    }

    /// The gateway's own words, which say all that is to be said.
    const fn is_about_tries(&self) -> bool {
        matches!(
            (&self.fault, self.refusal()),
            (Fault::Busy(_), _) | (_, Some(Refusal::TooManyTries(_) | Refusal::NoMatch))
        )
    }

    const fn title(&self) -> Text {
        if matches!(self.request, Request::Status(_)) && !self.is_about_tries() {
            return Text::SorryStatusTitle;
        }
        match (&self.fault, self.refusal()) {
            (_, Some(Refusal::MailLimit)) => Text::SorryMailTitle,
            (_, Some(Refusal::Maintenance | Refusal::Backend)) | (Fault::Unreachable, _) => {
                Text::SorryAwayTitle
            }
            (Fault::Busy(_), _) => Text::SorryBusyTitle,
            (_, Some(Refusal::TooManyTries(_))) => Text::SorryTriesTitle,
            _ => Text::SorryTitle,
        }
    }

    fn what(&self, scene: &Scene<'_>) -> Text {
        if matches!(self.request, Request::Status(_)) && !self.is_about_tries() {
            return Text::SorryStatus;
        }
        match &self.fault {
            Fault::Unreachable => Text::SorryUnreachable,
            Fault::TooSlow => Text::SorrySlow,
            Fault::Garbled => Text::SorryGarbled,
            Fault::Unknown => Text::SorryLost,
            Fault::Busy(seconds) => Text::SorryBusy { seconds: *seconds },
            Fault::Refused(_) => self
                .refusal()
                .map_or(Text::SorryGarbled, |it| words_for(it, &self.request, scene)),
        }
    }
}

/// What may help besides asking again.
fn what_helps(refusal: &Refusal, scene: &Scene<'_>) -> Option<Choice<Step>> {
    let (label, step) = match refusal {
        Refusal::MailLimit => {
            let form = Form {
                problems: vec![],
                ..Form::refused(Entry::Email)
            };
            (Text::SorryOtherMail, Step::swap(Screen::Form(form)))
        }
        Refusal::NotHere | Refusal::NothingFree | Refusal::Captcha => {
            (Text::SorryOtherOffice, Step::swap(Screen::Offices))
        }
        Refusal::TooMuch => (Text::SorryFewer, Step::swap(Screen::Together)),
        Refusal::Taken | Refusal::Gone | Refusal::Past | Refusal::WrongKey
            if scene.draft.hold.is_none() && !scene.draft.calendar.days.is_empty() =>
        {
            let days = Days::first(scene, &scene.draft.calendar);
            (Text::ExpiredOther, Step::swap(Screen::Days(days)))
        }
        Refusal::Taken
        | Refusal::Gone
        | Refusal::Past
        | Refusal::WrongKey
        | Refusal::Answer(_)
        | Refusal::Needed(_)
        | Refusal::NotReserved
        | Refusal::NotPreconfirmed
        | Refusal::Called
        | Refusal::NoMatch
        | Refusal::TooManyTries(_)
        | Refusal::CaptchaExpired
        | Refusal::Maintenance
        | Refusal::Backend
        | Refusal::Blocked
        | Refusal::SetUp(_)
        | Refusal::Technical(_) => return None,
    };
    Some(Choice::new(label, step))
}

fn words_for(refusal: &Refusal, request: &Request, scene: &Scene<'_>) -> Text {
    let is_renewal = scene.draft.hold.is_some() && matches!(request, Request::Reserve { .. });
    match refusal {
        Refusal::Taken if is_renewal => Text::SorryNoRenewal,
        Refusal::Taken => Text::SorryTaken,
        Refusal::Gone | Refusal::NotReserved | Refusal::NotPreconfirmed => Text::SorryGone,
        Refusal::WrongKey => Text::SorryWrongKey,
        Refusal::MailLimit => Text::SorryMailLimit,
        Refusal::Answer(_) | Refusal::Needed(_) => Text::SorryAnswer,
        Refusal::NotHere => Text::SorryNotHere,
        Refusal::TooMuch => Text::SorryTooMuch,
        Refusal::Called => Text::SorryCalled,
        Refusal::Past => Text::SorryPast,
        Refusal::NothingFree => Text::SorryNothingFree,
        Refusal::Captcha => Text::SorryCaptcha,
        Refusal::CaptchaExpired => Text::SorryCaptchaExpired,
        Refusal::Maintenance => Text::SorryMaintenance,
        Refusal::Backend => Text::SorryBackend,
        Refusal::Blocked => Text::SorryBlocked,
        Refusal::NoMatch => Text::SorryNoMatch,
        Refusal::TooManyTries(seconds) => Text::SorryTries {
            minutes: seconds.div_ceil(60),
        },
        Refusal::SetUp(code) => Text::SorrySetUp { code: code.clone() },
        Refusal::Technical(code) => Text::SorryTechnical { code: code.clone() },
    }
}

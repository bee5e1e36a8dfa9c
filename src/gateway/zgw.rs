//! Cases of a ZGW server (Zaken API 1.5.1, as Open Zaak speaks it). The server trusts us with every case and every
//! person in it, so that the second proof, and what may be told, are looked after here.
//!
//! One look-up is one question, `POST /zaken/api/v1/zaken/_zoek`; two where the case's properties do not come along, and
//! one more when the steps of a type of cases are not known yet. A case that was found takes longer than one that was
//! not: whoever asks must level that.

pub mod answer; // what the server says
pub mod convert; // what the citizen is told
pub mod proof; // whether the second factor fits
pub mod question; // what we ask
pub mod settings; // what the city tells us
pub mod steps; // the steps that are known
pub mod token; // who we are
pub mod wire; // the JSON

use std::fmt;

use jiff::tz::TimeZone;
use ring::hmac;

use crate::{
    domain::{
        private::Private,
        status::{Case, Kind},
    },
    portal::{
        clock::Clock,
        transport::{Transport, WireAnswer, WireQuestion},
    },
};

use self::{
    answer::Trouble,
    proof::Factor,
    settings::{Settings, SettingsMistake},
    steps::Steps,
    wire::Zaak,
};
use super::{Cases, CasesFault};

/// A number that no case has.
const NOBODY: &str = "KIOSK-GATEWAY-KNOCKS";
/// Where the standard's days begin and end.
const ZONE: &str = "Europe/Amsterdam";

/// A ZGW server, as a back end of the gateway.
pub struct Zgw<T, C> {
    transport: T,
    clock: C,
    settings: Settings,
    key: hmac::Key,
    zone: TimeZone,
    steps: Steps,
}

impl<T: Transport, C: Clock> Zgw<T, C> {
    /// A server behind this transport, whose base is the server's canonical address without any path of an API
    /// (`https://openzaak.example`): with another `Host` the server refuses some questions.
    pub fn new(transport: T, clock: C, settings: Settings) -> Result<Self, SettingsMistake> {
        settings.check()?;
        Ok(Self {
            transport,
            clock,
            key: token::key(&settings.secret),
            settings,
            zone: TimeZone::get(ZONE).unwrap_or(TimeZone::UTC),
            steps: Steps::default(),
        })
    }

    /// Asks once after a number that no case has, and tells in the log whether the case system takes our questions: a
    /// wrong address, secret or right is to be seen before the first citizen asks.
    pub async fn knock(&self) {
        let number = Private::new(NOBODY.to_owned());
        let question = question::search(&self.settings, &number, self.bearer());
        let answer = self.ask(question).await;
        match answer.and_then(|it| answer::case(&self.settings, &number, &it)) {
            Ok(_) => tracing::info!("the case system answers and takes our token"),
            Err(trouble) => tracing::error!(
                %trouble,
                "no citizen would get an answer now; the case system is asked again with each question"
            ),
        }
    }

    async fn look(
        &self,
        kind: Kind,
        number: &Private<String>,
        typed: &Factor,
    ) -> Result<Option<Case>, Trouble> {
        let question = question::search(&self.settings, number, self.bearer());
        let answer = self.ask(question).await?;
        let Some(case) = answer::case(&self.settings, number, &answer)? else {
            return Ok(None);
        };
        let kept = self.factor(&case).await?;
        if !kept.is_some_and(|it| typed.fits(&it, &self.key)) {
            return Ok(None);
        }
        // What was asked after as a document is not told as an application: the kiosk asks for another proof there.
        if convert::kind(&self.settings, &case)? != Some(kind) {
            return Ok(None);
        }
        let place = self.place(&case).await;
        Ok(Some(convert::told(
            &self.settings,
            kind,
            &case,
            place,
            &self.zone,
            self.clock.wall(),
        )))
    }

    /// The second factor that the case wants.
    async fn factor(&self, case: &Zaak) -> Result<Option<Factor>, Trouble> {
        let among = |properties: &[_]| answer::factor(&self.settings, &case.url, properties);
        match &case.expand.eigenschappen {
            Some(properties) => among(properties),
            None if case.eigenschappen.is_empty() => Ok(None),
            None => {
                let question = question::properties(&case.uuid, self.bearer());
                let answer = self.ask(question.ok_or(Trouble::Nonsense)?).await?;
                answer::properties(&answer)?.map_or(Ok(None), |it| among(&it))
            }
        }
    }

    /// Which step of how many the case has come to, both from 1. A case is told without it when that is not known.
    async fn place(&self, case: &Zaak) -> Option<(u8, u8)> {
        let step = &case.expand.status.as_ref()?.statustype;
        let now = self.clock.moment();
        let steps = if let Some(known) = self.steps.of(&case.zaaktype, now) {
            known?
        } else {
            let steps = self.ask_for_steps(&case.zaaktype).await;
            self.steps.keep(&case.zaaktype, steps.clone(), now);
            steps?
        };
        let told = case.expand.zaaktype.as_ref();
        if told.is_some_and(|it| it.statustypen.len() != steps.len()) {
            return None;
        }
        let place = steps.iter().position(|it| it == step)? + 1;
        Some((place.try_into().ok()?, steps.len().try_into().ok()?))
    }

    async fn ask_for_steps(&self, case_type: &str) -> Option<Vec<String>> {
        let question = question::steps(case_type, self.bearer());
        let steps = match self.ask(question).await {
            Ok(answer) => answer::steps(&answer),
            Err(trouble) => Err(trouble),
        };
        if let Err(trouble) = steps {
            tracing::warn!(%trouble, "a case is told without the number of its step");
        }
        steps.ok()
    }

    /// Each question has a token of its own, made now: the server wants it fresh.
    fn bearer(&self) -> Private<String> {
        token::bearer(&self.key, &self.settings.client_id, self.clock.wall())
    }

    async fn ask(&self, question: WireQuestion) -> Result<WireAnswer, Trouble> {
        Ok(self.transport.send(question).await?)
    }
}

impl<T: Transport, C: Clock> Cases for Zgw<T, C> {
    async fn find(
        &self,
        kind: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
    ) -> Result<Option<Case>, CasesFault> {
        let number = question::number(reference);
        let (Some(number), Some(factor)) = (number, Factor::of(factor)) else {
            return Ok(None);
        };
        self.look(kind, &number, &factor).await.map_err(|trouble| {
            tracing::warn!(%trouble, "no answer from the case system");
            trouble.fault()
        })
    }
}

impl<T, C> fmt::Debug for Zgw<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Zgw")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

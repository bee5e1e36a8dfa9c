//! The catalogue of messages. A locale that misses one, or an argument of one, does not compile.

use fluent_bundle::FluentArgs;
use jiff::civil::{Date, Time};

use super::{
    Voice,
    check::{Entry, covers},
    spoken::{Euros, MonthOf, Spoken},
};
use crate::domain::{
    language::{Language, every_language},
    private::Private,
    words::Words,
};

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $id:literal $({ $($arg:ident: $kind:ty),+ })?;)+) => {
        /// Something the kiosk says. What a variant means and where it stands is told in `locales/de.ftl`.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each message is described beside its German words")]
        pub enum Text { $($(#[$doc])* $name $({ $($arg: $kind),+ })?),+ }

        impl Text {
            /// The Fluent id.
            pub const fn id(&self) -> &'static str {
                match self { $(Self::$name { .. } => $id),+ }
            }

            /// The arguments, said by this voice.
            pub fn args(&self, voice: &Voice) -> FluentArgs<'static> {
                let mut args = FluentArgs::new();
                match self {
                    $(Self::$name $({ $($arg),+ })? => { $($(args.set(stringify!($arg), $arg.spoken(voice));)+)? }),+
                }
                args
            }

            /// True when something in it is there in German only for those who read this language (LANG-23).
            pub fn is_german_only(&self, language: Language) -> bool {
                match self {
                    $(Self::$name $({ $($arg),+ })? => [$($(Spoken::is_german_only($arg, language)),+)?].contains(&true)),+
                }
            }
        }

        /// Every message with its arguments, in the order of the locale files.
        pub const CATALOGUE: &[Entry] = &[$(Entry { id: $id, args: &[$($(stringify!($arg)),+)?] }),+];
    };
}

macro_rules! locales {
    ($($name:ident $tag:literal, $own:literal, $script:ident, [$($plural:literal)+], $invitation:literal, $doc:literal;)+) => {
        impl Text {
            /// The locale file of a language.
            pub const fn words(language: Language) -> &'static str {
                match language { $(Language::$name => include_str!(concat!("../../locales/", $tag, ".ftl"))),+ }
            }
        }

        $(const _: () = covers(CATALOGUE, Language::$name.plurals(), include_str!(concat!("../../locales/", $tag, ".ftl")));)+
    };
}

texts! {
    // Words from outside, as they are
    Plain = "plain" { words: Words };
    PlainPrivate = "plain-private" { words: Private<String> };
    // Kopf und Fuß jeder Seite
    Back = "back"; KeyHelp = "key-help"; KeyLanguage = "key-language"; KeyColours = "key-colours";
    KeyRenew = "key-renew"; KeyPhone = "key-phone"; Leave = "leave"; DemoMark = "demo-mark";
    Step = "step" { step: u32, of: u32 };
    ClockNow = "clock-now" { time: Time };
    Continue = "continue"; Voluntary = "voluntary"; Current = "current"; GermanOnly = "german-only";
    MoreBelow = "more-below"; MoreAbove = "more-above"; TooSmall = "too-small"; Today = "today"; FreeDay = "free-day";
    MonthTitle = "month-title" { month: MonthOf };
    DayTitle = "day-title" { day: Date };
    Amount = "amount" { amount: Euros };
    // S-00 Erster Bildschirm
    AttractTitle = "attract-title" { city: String };
    AttractWhat = "attract-what"; AttractBegin = "attract-begin";
    // S-01 Sprache
    LanguagesTitle = "languages-title";
    // S-03 Was ist hier möglich
    HomeTitle = "home-title"; HomeBook = "home-book"; HomeBookHint = "home-book-hint"; HomeMine = "home-mine";
    HomeMineHint = "home-mine-hint"; HomeStatus = "home-status"; HomeContact = "home-contact";
    HomeContactHint = "home-contact-hint"; HomePrivacy = "home-privacy"; HomePrivacyHint = "home-privacy-hint";
    // S-04 bis S-07 Anliegen finden
    FindTitle = "find-title"; FindQuick = "find-quick"; FindSearch = "find-search";
    FindSearchHint = "find-search-hint"; FindEvents = "find-events"; FindTopics = "find-topics"; FindAll = "find-all";
    SearchTitle = "search-title"; SearchLabel = "search-label"; SearchHint = "search-hint";
    SearchFound = "search-found" { count: u32 };
    SearchMany = "search-many" { count: u32, shown: u32 };
    SearchNothing = "search-nothing"; SearchTopics = "search-topics";
    // S-08 Ein Anliegen im Einzelnen
    LeafletTitle = "leaflet-title" { service: Words };
    LeafletHere = "leaflet-here"; LeafletMail = "leaflet-mail"; LeafletBook = "leaflet-book";
    LeafletTogether = "leaflet-together"; LeafletTogetherHint = "leaflet-together-hint";
    LeafletNoMail = "leaflet-no-mail"; LeafletBring = "leaflet-bring"; LeafletFacts = "leaflet-facts";
    LeafletDeadline = "leaflet-deadline"; LeafletRemains = "leaflet-remains"; FreeOfCharge = "free-of-charge";
    FeeFor = "fee-for" { what: Words };
    // S-09 Mehrere in einem Termin
    TogetherTitle = "together-title"; TogetherChange = "together-change";
    TogetherMore = "together-more" { service: Words };
    TogetherLess = "together-less" { service: Words };
    TogetherAdd = "together-add" { service: Words };
    Times = "times" { count: u32 };
    BasketLine = "basket-line" { service: Words, count: u32, others: u32 };
    // UX-21 Ohne E-Mail
    NoMailTitle = "no-mail-title"; NoMailOffices = "no-mail-offices"; NoMailNowhere = "no-mail-nowhere";
    NoMailPeople = "no-mail-people";
    // S-10 Standort
    OfficesTitle = "offices-title"; OfficesAnywhere = "offices-anywhere";
    OfficesAnywhereHint = "offices-anywhere-hint" { count: u32 };
    OfficesHere = "offices-here" { name: String };
    OfficesOne = "offices-one" { name: String };
    OfficesAddress = "offices-address" { address: String };
    OfficesNearest = "offices-nearest"; OfficesAll = "offices-all"; OfficesNone = "offices-none";
    OfficeLine = "office-line" { name: String, address: String };
    // S-11 Tag
    DaysTitle = "days-title"; DaysNext = "days-next"; DaysToday = "days-today"; DaysTomorrow = "days-tomorrow";
    DaysIn = "days-in" { days: u32 };
    DaysFull = "days-full" { day: Date };
    // S-12 Uhrzeit
    TimesTitle = "times-title" { day: Date };
    TimesTaken = "times-taken" { time: Time };
    TimesEarlier = "times-earlier"; TimesLater = "times-later"; TimesOtherDay = "times-other-day";
    TimesMorning = "times-morning"; TimesAfternoon = "times-afternoon";
    TimesOne = "times-one" { time: Time };
    When = "when" { day: Date, time: Time };
    // UX-22 Nichts frei
    NothingTitle = "nothing-title";
    NothingHere = "nothing-here" { office: String };
    NothingAnywhere = "nothing-anywhere";
    NothingMonth = "nothing-month" { month: MonthOf };
    NothingOtherOffices = "nothing-other-offices"; NothingFewer = "nothing-fewer"; NothingAgain = "nothing-again";
    NothingRelease = "nothing-release"; NothingPeople = "nothing-people";
    // UX-19 Freigehalten
    HeldUntil = "held-until" { until: Time, minutes: u32 };
    HeldSoonOver = "held-soon-over" { until: Time, seconds: u32 };
    ExpiredTitle = "expired-title"; ExpiredKept = "expired-kept"; ExpiredAgain = "expired-again";
    ExpiredOther = "expired-other";
    // S-14 bis S-18 Angaben
    NamesTitle = "names-title"; ReachTitle = "reach-title"; ReachWhyMust = "reach-why-must";
    ReachWhyMay = "reach-why-may"; MoreTitle = "more-title"; LabelGivenNames = "label-given-names";
    LabelFamilyName = "label-family-name"; LabelEmail = "label-email"; LabelTelephone = "label-telephone";
    LabelText = "label-text"; LabelOnlyName = "label-only-name"; HintNamesLatin = "hint-names-latin";
    HintWrite = "hint-write"; HintEmail = "hint-email"; HintTelephone = "hint-telephone"; NamesOne = "names-one";
    NamesTwo = "names-two";
    MailOffer = "mail-offer" { meant: Private<String>, written: Private<String> };
    MailCheck = "mail-check" { written: Private<String> };
    FormErrorTitle = "form-error-title" { title: Box<Text> };
    FormProblems = "form-problems" { count: u32 };
    ProblemNoName = "problem-no-name"; ProblemNoEmail = "problem-no-email";
    ProblemNoTelephone = "problem-no-telephone";
    ProblemNoAnswer = "problem-no-answer" { field: Box<Text> };
    ProblemTooLong = "problem-too-long" { field: Box<Text>, max: u32 };
    ProblemCharacter = "problem-character" { field: Box<Text>, character: Private<String> };
    ProblemNotInNames = "problem-not-in-names" { character: Private<String> };
    ProblemNameTooLong = "problem-name-too-long" { max: u32 };
    ProblemNotAnEmail = "problem-not-an-email"; ProblemPlus = "problem-plus";
    ProblemNotAPhone = "problem-not-a-phone";
    ProblemRefused = "problem-refused" { field: Box<Text> };
    // Bildschirmtastatur
    BoardDone = "board-done"; BoardNext = "board-next"; BoardSpace = "board-space"; BoardErase = "board-erase";
    BoardClear = "board-clear"; BoardAccents = "board-accents"; BoardMore = "board-more";
    BoardLetters = "board-letters"; BoardOrder = "board-order"; BoardUsual = "board-usual";
    BoardNoAccents = "board-no-accents" { letter: Private<String> };
    BoardAccentsOf = "board-accents-of" { letter: Private<String> };
    // S-19 Prüfen und buchen
    CheckTitle = "check-title"; CheckNotYet = "check-not-yet";
    CheckRow = "check-row" { label: Box<Text>, value: Box<Text> };
    CheckQuestion = "check-question" { label: Box<Text>, value: Box<Text> };
    CheckChange = "check-change"; CheckNothing = "check-nothing"; CheckOthers = "check-others";
    CheckBook = "check-book"; CheckBookPhone = "check-book-phone"; CheckPhoneHint = "check-phone-hint";
    CheckPhoneHintCode = "check-phone-hint-code"; FactWhat = "fact-what"; FactWhen = "fact-when";
    FactWhere = "fact-where"; FactRoom = "fact-room"; FactName = "fact-name"; FactNumber = "fact-number";
    FactDuration = "fact-duration"; FactFee = "fact-fee"; FactDesk = "fact-desk"; FactPhone = "fact-phone";
    Minutes = "minutes" { count: u32 };
    // UX-20 Noch zu bestätigen
    ActivateTitle = "activate-title";
    ActivateWithin = "activate-within" { minutes: u32 };
    ActivateShow = "activate-show"; ActivateNotYet = "activate-not-yet"; ActivateHow = "activate-how";
    ActivateHowCode = "activate-how-code"; ActivateLook = "activate-look"; ActivateHere = "activate-here";
    ActivateQr = "activate-qr" { host: String };
    ActivateNoQr = "activate-no-qr"; ActivateNoQrDesk = "activate-no-qr-desk";
    // S-20 Gebucht
    DoneTitle = "done-title"; DoneMail = "done-mail"; DoneAnother = "done-another";
    DoneQr = "done-qr" { host: String };
    DoneNoQr = "done-no-qr";
    DoneNoPhone = "done-no-phone" { phone: String };
    FindMineTitle = "find-mine-title"; FindMineScan = "find-mine-scan"; FindMineType = "find-mine-type";
    FindMineNumberHint = "find-mine-number-hint"; LabelShortCode = "label-short-code";
    FindMineCodeHint = "find-mine-code-hint"; FindMineNothing = "find-mine-nothing";
    FindMineUnreadable = "find-mine-unreadable"; FindMineNoMatch = "find-mine-no-match";
    FindMineKeyChanged = "find-mine-key-changed"; FindMineGone = "find-mine-gone"; TriesOver = "tries-over";
    MineTitle = "mine-title"; MineWaiting = "mine-waiting"; MineHeld = "mine-held"; MinePast = "mine-past";
    MineCalled = "mine-called"; MineMissed = "mine-missed"; MineGone = "mine-gone"; MineOther = "mine-other";
    MineMove = "mine-move"; MineMoveHint = "mine-move-hint"; MineCancel = "mine-cancel";
    MineCancelHint = "mine-cancel-hint"; CancelTitle = "cancel-title"; CancelNo = "cancel-no";
    CancelYes = "cancel-yes"; CancelYesHint = "cancel-yes-hint"; CancelNotDoneTitle = "cancel-not-done-title";
    CancelNotDone = "cancel-not-done"; CancelUnsureTitle = "cancel-unsure-title"; CancelUnsure = "cancel-unsure";
    CancelFirstTitle = "cancel-first-title"; CancelFirstWhy = "cancel-first-why"; CancelledTitle = "cancelled-title";
    CancelledFree = "cancelled-free"; CancelledAnew = "cancelled-anew"; CancelledAnewHint = "cancelled-anew-hint";
    MoveTitle = "move-title"; MoveOld = "move-old"; MoveNew = "move-new"; MoveKept = "move-kept";
    MoveYes = "move-yes"; MoveNo = "move-no"; MoveNoHint = "move-no-hint"; MoveStands = "move-stands";
    MoveGone = "move-gone"; MoveCancelFirst = "move-cancel-first"; MoveCancelFirstHint = "move-cancel-first-hint";
    MovedTitle = "moved-title"; MovedOld = "moved-old"; BothTitle = "both-title"; BothStand = "both-stand";
    BothUnsure = "both-unsure"; BothAgain = "both-again"; BothLeave = "both-leave"; BothLeaveHint = "both-leave-hint";
    BothNew = "both-new"; BothOld = "both-old"; SubjectsTitle = "subjects-title"; SubjectsOther = "subjects-other";
    InquiryTitle = "inquiry-title" { subject: Words };
    InquiryNothing = "inquiry-nothing"; InquiryNotFound = "inquiry-not-found"; LabelSerial = "label-serial";
    HintSerial = "hint-serial"; LabelReference = "label-reference"; LabelReport = "label-report";
    LabelBirthDate = "label-birth-date"; HintBirthDate = "hint-birth-date"; LabelLetterCode = "label-letter-code";
    HintLetterCode = "hint-letter-code";
    SlipMissing = "slip-missing" { field: Box<Text> };
    SlipNotANumber = "slip-not-a-number"; SlipNotACode = "slip-not-a-code"; SlipNotADay = "slip-not-a-day";
    SlipSerialLength = "slip-serial-length";
    SlipSerialCharacter = "slip-serial-character" { character: String };
    SlipSerialCheck = "slip-serial-check";
    CaseTitle = "case-title" { what: Words, state: Box<Text> };
    StateReceived = "state-received"; StateOrdered = "state-ordered"; StateInWork = "state-in-work";
    StateWaitingForYou = "state-waiting-for-you"; StateSuspended = "state-suspended"; StateDecided = "state-decided";
    StateInProduction = "state-in-production"; StateAtOffice = "state-at-office"; StateReady = "state-ready";
    StateFinished = "state-finished"; StateCollected = "state-collected"; StateRejected = "state-rejected";
    StateUnknown = "state-unknown"; StageReceived = "stage-received"; StageOrdered = "stage-ordered";
    StageInWork = "stage-in-work"; StageWaitingForYou = "stage-waiting-for-you"; StageSuspended = "stage-suspended";
    StageDecided = "stage-decided"; StageInProduction = "stage-in-production"; StageAtOffice = "stage-at-office";
    StageReady = "stage-ready"; StageFinished = "stage-finished"; StageCollected = "stage-collected";
    StageRejected = "stage-rejected";
    StageDone = "stage-done" { stage: Box<Text> };
    StageNow = "stage-now" { stage: Box<Text> };
    StageOpen = "stage-open" { stage: Box<Text> };
    StageBehind = "stage-behind"; StageHere = "stage-here";
    StageSince = "stage-since" { day: Date };
    StageLater = "stage-later";
    CaseStale = "case-stale" { day: Date };
    CaseStep = "case-step" { step: u32, of: u32 };
    CaseNote = "case-note"; CaseUntil = "case-until"; CaseExpected = "case-expected"; CaseDeadline = "case-deadline";
    CaseRemark = "case-remark"; CaseExtended = "case-extended"; CaseExpress = "case-express";
    FactReference = "fact-reference";
    EndsIn = "ends-in" { end: Private<String> };
    CasePickUp = "case-pick-up"; CaseHome = "case-home"; CaseBring = "case-bring"; CaseBringOld = "case-bring-old";
    CaseBringProxy = "case-bring-proxy"; CaseBringPin = "case-bring-pin"; NextWait = "next-wait";
    NextPapers = "next-papers"; NextPay = "next-pay"; NextPickUp = "next-pick-up"; NextCome = "next-come";
    NextCall = "next-call"; NextSuspended = "next-suspended"; NextRejected = "next-rejected";
    PhoneTitle = "phone-title"; PhoneShow = "phone-show"; PhoneShowHint = "phone-show-hint";
    PhoneSecret = "phone-secret";
    PhoneLeft = "phone-left" { seconds: u32 };
    PhoneHide = "phone-hide"; PhoneLonger = "phone-longer"; PhoneNone = "phone-none"; PhonePage = "phone-page";
    PhoneCalendar = "phone-calendar"; PhoneOffline = "phone-offline";
    PhoneService = "phone-service" { host: String };
    PhoneOffice = "phone-office" { host: String };
    PhoneHeld = "phone-held" { host: String };
    PhoneStatus = "phone-status" { host: String };
    PhoneCalendarCode = "phone-calendar-code" { host: String };
    PhoneOfflineCode = "phone-offline-code";
    PhoneNoRoom = "phone-no-room" { host: String };
    NoPhoneTitle = "no-phone-title"; NoPhoneHere = "no-phone-here"; NoPhoneWrite = "no-phone-write";
    // SEC-09 Ungewiss
    UnsureTitle = "unsure-title"; UnsureWhat = "unsure-what"; UnsureAgain = "unsure-again";
    UnsureNext = "unsure-next"; UnsureBooked = "unsure-booked"; NotBookedTitle = "not-booked-title";
    NotBookedWhat = "not-booked-what"; NotBookedHeld = "not-booked-held"; NotBookedKept = "not-booked-kept";
    NotBookedBack = "not-booked-back";
    // Wenn etwas nicht geht
    SorryTitle = "sorry-title"; SorryAwayTitle = "sorry-away-title"; SorryBusyTitle = "sorry-busy-title";
    SorryMailTitle = "sorry-mail-title"; SorryTriesTitle = "sorry-tries-title";
    SorryStatusTitle = "sorry-status-title"; SorryStatus = "sorry-status"; SorryUnreachable = "sorry-unreachable";
    SorrySlow = "sorry-slow"; SorryGarbled = "sorry-garbled"; SorryLost = "sorry-lost";
    SorryBusy = "sorry-busy" { seconds: u32 };
    SorryTaken = "sorry-taken"; SorryNoRenewal = "sorry-no-renewal"; SorryGone = "sorry-gone";
    SorryWrongKey = "sorry-wrong-key"; SorryMailLimit = "sorry-mail-limit"; SorryAnswer = "sorry-answer";
    SorryNotHere = "sorry-not-here"; SorryTooMuch = "sorry-too-much"; SorryCalled = "sorry-called";
    SorryPast = "sorry-past"; SorryNothingFree = "sorry-nothing-free"; SorryCaptcha = "sorry-captcha";
    SorryCaptchaExpired = "sorry-captcha-expired"; SorryMaintenance = "sorry-maintenance";
    SorryBackend = "sorry-backend"; SorryBlocked = "sorry-blocked"; SorryNoMatch = "sorry-no-match";
    SorryTries = "sorry-tries" { minutes: u32 };
    SorrySetUp = "sorry-set-up" { code: String };
    SorryTechnical = "sorry-technical" { code: String };
    SorryAgain = "sorry-again"; SorryOtherMail = "sorry-other-mail"; SorryOtherOffice = "sorry-other-office";
    SorryFewer = "sorry-fewer"; SorryHome = "sorry-home";
    // Warten
    WaitingCatalogue = "waiting-catalogue"; WaitingCalendar = "waiting-calendar"; WaitingReserve = "waiting-reserve";
    WaitingBook = "waiting-book"; WaitingCancel = "waiting-cancel"; WaitingLook = "waiting-look";
    WaitingStatus = "waiting-status"; WaitingMoment = "waiting-moment"; WaitingStop = "waiting-stop";
    // S-34 Hilfe, Kontakt, Datenschutz
    HelpTitle = "help-title"; HelpArrows = "help-arrows"; HelpDigits = "help-digits"; HelpType = "help-type";
    HelpBack = "help-back"; HelpTouch = "help-touch"; HelpScan = "help-scan"; HelpPhone = "help-phone";
    HelpTime = "help-time"; HelpReturn = "help-return"; ContactTitle = "contact-title";
    ContactHours = "contact-hours";
    ContactFromUntil = "contact-from-until" { from: Time, until: Time };
    Monday = "monday"; Tuesday = "tuesday"; Wednesday = "wednesday"; Thursday = "thursday"; Friday = "friday";
    Saturday = "saturday"; Sunday = "sunday"; PrivacyTitle = "privacy-title"; PrivacyUse = "privacy-use";
    PrivacyKeep = "privacy-keep"; PrivacyIdle = "privacy-idle"; PrivacyCode = "privacy-code";
    PrivacyMore = "privacy-more" { city: String, address: String };
    // S-35, S-36, Beenden
    StillThereTitle = "still-there-title";
    StillThereLeft = "still-there-left" { seconds: u32 };
    StillThereYes = "still-there-yes"; StillThereNo = "still-there-no"; FarewellTitle = "farewell-title";
    FarewellDeleted = "farewell-deleted"; LeaveTitle = "leave-title"; LeaveHold = "leave-hold"; LeaveNo = "leave-no";
    LeaveYes = "leave-yes";
}

every_language!(locales);

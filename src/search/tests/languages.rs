//! The same small town hall in fourteen languages: citizens find with their own words (LANG-20).

use Language::{
    Arabic, Bulgarian, Dutch, English, French, German, Italian, Persian, Polish, Romanian, Russian,
    Turkish, Ukrainian,
};

use super::{super::*, catalogue_of};
use crate::domain::guide::Leaflet;

const ADDRESS: ServiceId = ServiceId(0);
const PASSPORT: ServiceId = ServiceId(1);
const CARD: ServiceId = ServiceId(2);
const PERMIT: ServiceId = ServiceId(3);
const LICENCE: ServiceId = ServiceId(4);
const BIRTH: ServiceId = ServiceId(5);

/// Names, then a summary, then search words.
type Entry = (
    &'static [(Language, &'static str)],
    &'static [(Language, &'static str)],
    &'static [&'static str],
);

const SERVICES: &[Entry] = &[
    (
        &[
            (German, "Wohnsitz anmelden oder ummelden"),
            (English, "Register your address"),
            (Turkish, "İkamet kaydı (adres değişikliği)"),
            (Ukrainian, "Реєстрація місця проживання"),
            (Arabic, "تسجيل محل الإقامة"),
            (Polish, "Zameldowanie"),
            (Russian, "Регистрация по месту жительства"),
            (Romanian, "Înregistrarea domiciliului"),
            (Bulgarian, "Адресна регистрация"),
            (Italian, "Iscrizione anagrafica"),
            (French, "Déclaration de domicile"),
            (Dutch, "Inschrijving op een nieuw adres"),
            (Persian, "ثبت نشانی محل زندگی"),
        ],
        &[
            (German, "Wenn Sie nach Krefeld ziehen."),
            (Turkish, "Krefeld'e taşındığınızda."),
            (Polish, "Po przeprowadzce na nowy adres."),
        ],
        &[
            "umziehen",
            "Umzug",
            "Ummeldung",
            "moved",
            "moving",
            "yer değiştirme",
            "taşınma",
            "переїзд",
            "переезд",
            "przeprowadzka",
            "mutare",
            "преместване",
            "cambio di residenza",
            "trasloco",
            "déménagement",
            "verhuizing",
            "verhuizen",
            "نقل السكن",
            "اسباب\u{200C}کشی",
        ],
    ),
    (
        &[
            (German, "Reisepass beantragen"),
            (English, "Apply for a passport"),
            (Turkish, "Pasaport başvurusu"),
            (Ukrainian, "Закордонний паспорт"),
            (Arabic, "طلب جواز السفر"),
            (Polish, "Wniosek o paszport"),
            (Russian, "Загранпаспорт"),
            (Romanian, "Cerere de pașaport"),
            (Bulgarian, "Паспорт"),
            (Italian, "Richiesta del passaporto"),
            (French, "Demande de passeport"),
            (Dutch, "Paspoort aanvragen"),
            (Persian, "درخواست گذرنامه"),
        ],
        &[
            (German, "Für Reisen außerhalb der EU."),
            (Polish, "Nowy dokument podróży."),
            (Arabic, "وثيقة سفر جديدة."),
        ],
        &["Pass", "пасс"],
    ),
    (
        &[
            (German, "Personalausweis beantragen"),
            (English, "Apply for an ID card"),
            (Turkish, "Kimlik kartı başvurusu"),
            (Ukrainian, "Посвідчення особи"),
            (Arabic, "طلب بطاقة الهوية"),
            (Polish, "Dowód osobisty"),
            (Russian, "Удостоверение личности"),
            (Romanian, "Carte de identitate"),
            (Bulgarian, "Лична карта"),
            (Italian, "Carta d'identità"),
            (French, "Carte d’identité"),
            (Dutch, "Identiteitskaart"),
            (Persian, "کارت شناسایی"),
        ],
        &[(German, "Gilt in Deutschland als Ausweis.")],
        &["Perso"],
    ),
    (
        &[
            (German, "Aufenthaltserlaubnis verlängern"),
            (English, "Extend a residence permit"),
            (Turkish, "Oturma izninin uzatılması"),
            (Ukrainian, "Продовження дозволу на проживання"),
            (Arabic, "تمديد تصريح الإقامة"),
            (Polish, "Przedłużenie zezwolenia na pobyt"),
            (Russian, "Продление вида на жительство"),
            (Romanian, "Prelungirea permisului de ședere"),
            (Bulgarian, "Удължаване на разрешение за пребиваване"),
            (Italian, "Rinnovo del permesso di soggiorno"),
            (French, "Prolongation du titre de séjour"),
            (Dutch, "Verblijfsvergunning verlengen"),
            (Persian, "تمدید اجازه اقامت"),
        ],
        &[
            (German, "Bevor die alte abläuft."),
            (Polish, "Zanim stary wygaśnie; nowy w sześć tygodni."),
        ],
        &["Visum"],
    ),
    (
        &[
            (German, "Führerschein umtauschen"),
            (English, "Exchange a driving licence"),
            (Turkish, "Sürücü belgesinin değiştirilmesi"),
            (Ukrainian, "Обмін посвідчення водія"),
            (Arabic, "استبدال رخصة القيادة"),
            (Polish, "Wymiana prawa jazdy"),
            (Russian, "Обмен водительских прав"),
            (Romanian, "Preschimbarea permisului de conducere"),
            (Bulgarian, "Подмяна на шофьорска книжка"),
            (Italian, "Cambio della patente"),
            (French, "Échange du permis de conduire"),
            (Dutch, "Rijbewijs omwisselen"),
            (Persian, "تعویض گواهی\u{200C}نامه رانندگی"),
        ],
        &[
            (German, "Alte graue und rosa Papiere."),
            (Polish, "Na nowy w formie karty."),
        ],
        &["Lappen"],
    ),
    (
        &[
            (German, "Geburtsurkunde"),
            (English, "Birth certificate"),
            (Turkish, "Doğum belgesi"),
            (Ukrainian, "Свідоцтво про народження (сім’я)"),
            (Arabic, "شهادة الميلاد"),
            (Polish, "Akt urodzenia"),
            (Russian, "Свидетельство о рождении"),
            (Romanian, "Certificat de naștere"),
            (Bulgarian, "Удостоверение за раждане"),
            (Italian, "Certificato di nascita"),
            (French, "Acte de naissance"),
            (Dutch, "Geboorteakte"),
            (Persian, "گواهی تولد"),
        ],
        &[(German, "Eine beglaubigte Abschrift.")],
        &["Baby"],
    ),
];

fn index() -> Index {
    let catalogue = catalogue_of(SERVICES.iter().map(|it| (words(it.0), true)));
    let leaflets = SERVICES
        .iter()
        .zip(0..)
        .map(|((_, summary, search), id)| Leaflet {
            id: ServiceId(id),
            summary: words(summary),
            search: search.iter().map(|it| (*it).to_owned()).collect(),
            ..Leaflet::default()
        });
    let guide = Guide {
        leaflets: leaflets.collect(),
        ..Guide::default()
    };
    Index::new(&catalogue, &guide)
}

fn words(of: &[(Language, &str)]) -> Words {
    of.iter().fold(Words::default(), |words, (language, it)| {
        words.and(*language, *it)
    })
}

/// What each finds in the language that is shown, and nothing else.
fn check(cases: &[(Language, &str, &[ServiceId])]) {
    let index = index();
    for (shown, typed, expected) in cases {
        let found = index.find(typed, *shown, 20);

        assert_eq!(found, *expected, "{} {typed:?}", shown.tag());
    }
}

#[test]
fn lang_20_every_language_finds_the_service_by_its_own_words() {
    check(&[
        (German, "Ummeldung", &[ADDRESS]),
        (German, "umziehen", &[ADDRESS]),
        (Language::EasyGerman, "Umzug", &[ADDRESS]),
        (English, "moved", &[ADDRESS]),
        (English, "ID", &[CARD]),
        (Turkish, "yer değiştirme", &[ADDRESS]),
        (Turkish, "IKAMET", &[ADDRESS]),
        (Turkish, "SÜRÜCÜ", &[LICENCE]),
        (Ukrainian, "переїзд", &[ADDRESS]),
        (Ukrainian, "свідоцтво", &[BIRTH]),
        (Arabic, "إقامة", &[ADDRESS, PERMIT]),
        (Arabic, "جواز سفر", &[PASSPORT]),
        (Arabic, "جَوَازُ السَّفَر", &[PASSPORT]),
        (Polish, "przeprowadzka", &[ADDRESS]),
        (Polish, "dowod osobisty", &[CARD]),
        (Russian, "переезд", &[ADDRESS]),
        (Romanian, "mutare", &[ADDRESS]),
        (Romanian, "şedere", &[PERMIT]),
        (Bulgarian, "адресна регистрация", &[ADDRESS]),
        (Italian, "cambio di residenza", &[ADDRESS]),
        (Italian, "identita", &[CARD]),
        (French, "demenagement", &[ADDRESS]),
        (French, "d'identité", &[CARD]),
        (Dutch, "verhuizing", &[ADDRESS]),
        (Dutch, "akte", &[BIRTH]),
        (Persian, "گذرنامه", &[PASSPORT]),
        (Persian, "كارت شناسايى", &[CARD]),
        (Persian, "اسبابکشی", &[ADDRESS]),
        (Persian, "گواهی نامه", &[LICENCE]),
    ]);
}

#[test]
fn lang_20_german_words_and_words_of_another_language_find_it_too() {
    for shown in Language::ALL {
        check(&[
            (*shown, "Reisepass", &[PASSPORT]),
            (*shown, "Ummeldung", &[ADDRESS]),
            (*shown, "переїзд", &[ADDRESS]),
            (*shown, "yer değiştirme", &[ADDRESS]),
            (*shown, "جواز سفر", &[PASSPORT]),
            (*shown, "rijbewijs", &[LICENCE]),
        ]);
    }
}

#[test]
fn lang_20_a_slip_is_forgiven_in_every_script() {
    check(&[
        (German, "Reisepsas", &[PASSPORT]),
        (Turkish, "pasapotr", &[PASSPORT]),
        (Ukrainian, "пасопрт", &[PASSPORT]),
        (Ukrainian, "переїизд", &[ADDRESS]),
        (Russian, "перезд", &[ADDRESS]),
        (Russian, "удоставеренее", &[CARD]),
        (Arabic, "رحصة", &[]),
        (Arabic, "الاقامه", &[ADDRESS, PERMIT]),
        (Arabic, "القيدة", &[LICENCE]),
        (Persian, "گذرنمه", &[PASSPORT]),
        (Polish, "paszprot", &[PASSPORT]),
        (Bulgarian, "паспрот", &[PASSPORT]),
        (Romanian, "identitatte", &[CARD]),
    ]);
}

#[test]
fn words_of_the_citizens_language_come_first_and_hide_those_of_others() {
    check(&[
        // "permis" is the residence permit and the driving licence in Romanian, and the licence in French.
        (French, "permis", &[LICENCE]),
        (Romanian, "permis", &[PERMIT, LICENCE]),
        (German, "permis", &[PERMIT, LICENCE]),
        // "carte" begins no German word; every language that has it is asked.
        (German, "carte", &[CARD]),
        // "Ausweis" is German, and the summary of the card says it too.
        (Polish, "Ausweis", &[CARD]),
    ]);
}

#[test]
fn common_and_short_words_do_not_flood_the_page() {
    check(&[
        // "nowy" stands in three summaries, in none together with "dowód".
        (Polish, "nowy dowód", &[CARD]),
        (Polish, "nowy paszport", &[PASSPORT]),
        (Polish, "chcę nowy dowód osobisty", &[CARD]),
        (Polish, "dowodu", &[CARD]),
        (Arabic, "نقل", &[ADDRESS]),
        (Arabic, "أريد جواز سفر جديد", &[PASSPORT]),
        (English, "I need to register my new address", &[ADDRESS]),
        (Ukrainian, "мені потрібен паспорт", &[PASSPORT]),
        // Two letters are looked for in names of the citizen's language and in German only.
        (Turkish, "ka", &[ADDRESS, CARD]),
        (English, "na", &[]),
        (Italian, "xyzzy", &[]),
        (Arabic, "ال", &[]),
    ]);
}

#[test]
fn ukrainian_apostrophes_are_all_the_same() {
    check(&[
        (Ukrainian, "сім'я", &[BIRTH]),
        (Ukrainian, "сімʼя", &[BIRTH]),
        (Ukrainian, "сімя", &[BIRTH]),
    ]);
}

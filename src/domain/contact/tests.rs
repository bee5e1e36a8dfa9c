//! What citizens type about themselves, and what becomes of it.

use super::*;

fn mistake(entry: Entry, written: &str) -> Option<Mistake> {
    let scope = Scope {
        email_required: true,
        telephone: Ask::May,
        text1: Ask::Must,
        ..Scope::default()
    };
    let mut contact = Contact::default();
    if let Some(field) = contact.entry_mut(entry) {
        *field = Private::new(written.to_owned());
    }
    contact.mistake(entry, &scope)
}

#[test]
fn lang_22_phone_numbers_are_taken_as_people_write_them() {
    for (written, sent) in [
        ("02151 86-0", Some("02151860")),
        ("+49 (0) 2151 / 86 12 34", Some("+492151861234")),
        ("(02151) 861234", Some("02151861234")),
        ("0151.1234.567", Some("01511234567")),
        ("0049 (0)2151 861234", Some("00492151861234")),
        ("(+49) 2151-861234", Some("+492151861234")),
        (
            "+49(0)2151\u{a0}86\u{2012}12\u{2011}34",
            Some("+492151861234"),
        ),
        ("+49\u{202f}151\u{2009}1234567", Some("+491511234567")),
        ("0151–1234567", Some("01511234567")),
        ("0151−1234567", Some("01511234567")),
        ("02151|861234", Some("02151861234")),
        // As in Turkey, Ukraine, Poland, Russia, Romania, Italy, France, the Netherlands.
        ("+90 (532) 000 00 00", Some("+905320000000")),
        ("+380 (67) 000-00-00", Some("+380670000000")),
        ("+48 500 000 000", Some("+48500000000")),
        ("8 (900) 000-00-00", Some("89000000000")),
        ("+40.721.000.000", Some("+40721000000")),
        ("+39 06 0000 0000", Some("+390600000000")),
        ("+33 (0)6 00 00 00 00", Some("+33600000000")),
        ("06 - 00 00 00 00", Some("0600000000")),
        // In the digits of Arabic and Persian keyboards, and wide ones.
        ("٠١٥١ ١٢٣٤٥٦٧", Some("01511234567")),
        ("+۴۹ ۱۵۱ ۱۲۳۴۵۶۷", Some("+491511234567")),
        ("＋４９ （０） １５１ １２３４５６７", Some("+491511234567")),
        // "(0)" stays where it is no habit.
        ("(0)2151 861234", Some("02151861234")),
        ("0151+1234567", None),
        ("++4921518612", None),
        ("", None),
        ("110", None),
        ("Anna", None),
        ("12345678901234567", None),
    ] {
        assert_eq!(normal_phone(written).as_deref(), sent, "{written}");
    }
}

#[test]
fn lang_21_addresses_follow_the_portals_rule_and_plus_is_told() {
    for good in [
        "a@b.de",
        "lucja.straße@example.org",
        "x_y-z@mail.krefeld.de",
    ] {
        assert_eq!(mistake(Entry::Email, good), None, "{good}");
    }
    for bad in [
        "a",
        "a@b",
        "a@b.d",
        "a..b@c.de",
        ".a@c.de",
        "a@c.de.",
        "a b@c.de",
        "a@b@c.de",
        "@c.de",
    ] {
        assert_eq!(
            mistake(Entry::Email, bad),
            Some(Mistake::NotAnEmail),
            "{bad}"
        );
    }
    assert_eq!(
        mistake(Entry::Email, "a+kiosk@b.de"),
        Some(Mistake::PlusInEmail)
    );
    assert_eq!(mistake(Entry::Email, ""), Some(Mistake::Missing));
}

#[test]
fn what_the_portal_cannot_store_is_told_before_sending() {
    assert_eq!(
        mistake(Entry::Text1, "Łucja 🎉"),
        Some(Mistake::Character(Private::new("🎉".to_owned())))
    );
    assert_eq!(mistake(Entry::Text1, "Дитячий візок, 2×"), None);
    assert_eq!(
        mistake(Entry::FamilyName, &"ä".repeat(201)),
        Some(Mistake::TooLong(200))
    );
    assert_eq!(mistake(Entry::FamilyName, &"ä".repeat(200)), None);
    assert_eq!(mistake(Entry::FamilyName, &"a\u{308}".repeat(200)), None);
    assert_eq!(
        mistake(Entry::Text1, &"x".repeat(251)),
        Some(Mistake::TooLong(250))
    );
    assert_eq!(mistake(Entry::Text1, "  "), Some(Mistake::Missing));
}

#[test]
fn lang_17_the_limit_holds_for_both_names_with_the_space_between() {
    let scope = Scope::default();
    let contact = |given: usize, family: usize| Contact {
        given_names: Private::new("a\u{30B}".repeat(given / 2) + &"b".repeat(given % 2)),
        family_name: Private::new("c".repeat(family)),
        ..Contact::default()
    };

    for (contact, is_right) in [(contact(100, 99), true), (contact(100, 100), false)] {
        for entry in [Entry::GivenNames, Entry::FamilyName] {
            let mistake = contact.mistake(entry, &scope);
            assert_eq!(mistake.is_none(), is_right, "{entry:?} {mistake:?}");
        }
    }
}

#[test]
fn lang_14_what_no_name_can_have_is_named_as_the_citizen_sees_it() {
    for (name, foreign) in [
        ("Nguyễn Ánh", None),
        ("Ḥasan", None),
        ("Іван", Some("І")),
        ("مریم", Some("م")),
        ("Anna 2", Some("2")),
        ("Z\u{326}oe", Some("Z\u{326}")),
        ("Łucja 🎉", Some("🎉")),
    ] {
        let expected = foreign.map(|it| Mistake::NotInNames(Private::new(it.to_owned())));
        assert_eq!(mistake(Entry::GivenNames, name), expected, "{name}");
        assert_eq!(mistake(Entry::FamilyName, name), expected, "{name}");
    }
}

#[test]
fn lang_15_a_name_is_sent_as_it_was_typed_but_composed() {
    let contact = Contact {
        given_names: Private::new(" zoe\u{308} İREM ".to_owned()),
        family_name: Private::new("von  o’neill-ıŞIK".to_owned()),
        ..Contact::default()
    };

    assert_eq!(contact.full_name().reveal(), "zoë İREM von  o’neill-ıŞIK");
    assert_eq!(contact.given_names.reveal(), " zoe\u{308} İREM ");
}

#[test]
fn lang_16_one_name_stays_where_it_was_typed_and_the_other_answer_is_kept() {
    let typed = |given: &str, family: &str| {
        let mut contact = Contact {
            given_names: Private::new(given.to_owned()),
            family_name: Private::new(family.to_owned()),
            ..Contact::default()
        };
        contact.apply(ContactChange::OneName);
        contact
    };
    for (given, family, only, name) in [
        ("", "", Entry::FamilyName, ""),
        ("Sukarno", " ", Entry::GivenNames, "Sukarno"),
        ("", "Sukarno", Entry::FamilyName, "Sukarno"),
        ("Anna", "Beispiel", Entry::FamilyName, "Beispiel"),
    ] {
        let mut contact = typed(given, family);
        assert_eq!(contact.only_name, Some(only), "{given} {family}");
        assert_eq!(contact.full_name().reveal(), name);
        let missing = contact.mistake(only, &Scope::default());
        assert_eq!(missing.is_some(), name.is_empty());

        contact.apply(ContactChange::TwoNames);
        assert_eq!(contact.only_name, None);
        assert_eq!(contact.given_names.reveal(), given);
        assert_eq!(contact.family_name.reveal(), family);
    }

    // What is kept aside is not judged.
    let contact = typed("Anna 2", "Beispiel");
    assert_eq!(contact.mistake(Entry::GivenNames, &Scope::default()), None);
}

#[test]
fn another_end_of_an_address_is_offered_once_and_taken_only_when_chosen() {
    let mut contact = Contact {
        email: Private::new("anna@gmial.com".to_owned()),
        ..Contact::default()
    };
    let offer = contact.mail_offer().unwrap();
    assert!(!contact.was_offered(&offer));

    contact.apply(ContactChange::MailOffered);
    assert!(contact.was_offered(&offer));
    assert_eq!(contact.email.reveal(), "anna@gmial.com");

    contact.apply(ContactChange::MailTaken);
    assert_eq!(contact.email.reveal(), "anna@gmail.com");
    assert_eq!(contact.mail_offer(), None);

    contact.email = Private::new("anna@gmail.con".to_owned());
    assert!(!contact.was_offered(&contact.mail_offer().unwrap()));
}

#[test]
fn a_single_name_is_enough() {
    let contact = Contact {
        family_name: Private::new(" Sukarno ".to_owned()),
        ..Contact::default()
    };

    assert_eq!(contact.full_name().reveal(), "Sukarno");
}

#[test]
fn what_is_wrong_with_a_name_shows_nothing_of_it_in_debug_output() {
    for (entry, written, piece) in [
        (Entry::FamilyName, "Ludwigя", "я"),
        (Entry::Text1, "🎉", "🎉"),
    ] {
        let shown = format!("{:?}", mistake(entry, written).unwrap());

        assert!(!shown.contains(piece), "{shown}");
    }
}

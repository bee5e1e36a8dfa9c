//! What a hand scanner types: every form in which the link of an appointment comes.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{brought::Brought, hall::Hall};

/// The letters of this form; `None` for a form that nobody has.
pub fn text(brought: &Brought, form: &str, hall: &Hall) -> Option<String> {
    let link = brought.link(hall);
    let code = brought.code(hall);
    let inside = format!(
        r#"{{"id":{},"authKey":"{}"}}"#,
        brought.number, brought.secret
    );
    Some(match form {
        "the link" => link,
        "the end of the link" => format!("#/appointment/{code}"),
        "the short link" => format!(
            "HTTPS://TERMIN.EXAMPLE.ORG/T/{}/{}",
            brought.number,
            brought.secret.to_uppercase()
        ),
        "the code" => STANDARD.encode(inside),
        "the code without padding" => STANDARD.encode(inside).trim_end_matches('=').to_owned(),
        "the link encoded five times" => (0..5).fold(link, |it, _| encoded(&it)),
        "the link on a German keyboard" => on_german_keyboard(&link),
        _ => return None,
    })
}

fn encoded(text: &str) -> String {
    text.chars()
        .map(|it| match it {
            '%' => "%25".to_owned(),
            '/' => "%2F".to_owned(),
            ':' => "%3A".to_owned(),
            '#' => "%23".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

/// The scanner believes in an American keyboard, the computer in a German one.
fn on_german_keyboard(text: &str) -> String {
    text.chars()
        .map(|it| match it {
            'z' => 'y',
            'y' => 'z',
            'Z' => 'Y',
            'Y' => 'Z',
            ':' => 'Ö',
            '/' => '-',
            '-' => 'ß',
            '#' => '§',
            '=' => '´',
            '?' => '_',
            other => other,
        })
        .collect()
}

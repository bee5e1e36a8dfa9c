//! What stands on a page, as words.

use kiosk::page::{Block, Field};

use crate::hall::Hall;

/// Everything that stands on the page, in reading order.
pub fn words(hall: &Hall) -> Vec<String> {
    let page = hall.page();
    let say = |it| hall.say(it);
    let mut words = vec![say(&page.title)];
    for block in page.body.iter().chain(&page.aside) {
        match block {
            Block::Say(text) | Block::Heading(text) | Block::Notice(_, text) => {
                words.push(say(text));
            }
            Block::Quote(quote) => {
                words.push(quote.in_language(hall.kiosk.language()).to_owned());
            }
            Block::Points(points) => words.extend(points.iter().map(say)),
            Block::Facts(facts) => words.extend(
                facts
                    .iter()
                    .map(|it| format!("{}: {}", say(&it.label), say(&it.value))),
            ),
            Block::Field(Field {
                label,
                value,
                error,
                ..
            }) => {
                words.push(format!("{}: {}", say(label), value.reveal()));
                words.extend(error.iter().map(say));
            }
            Block::Choices(_, choices) => {
                for choice in choices {
                    words.push(say(&choice.label));
                    words.extend(choice.hint.iter().map(say));
                }
            }
            Block::Month(month) => words.extend(month.free.iter().map(|it| it.0.to_string())),
            Block::Qr(_) => words.push("‹code›".into()),
        }
    }
    if let Some(board) = &page.board {
        let field = &board.field;
        words.push(format!("{}: {}", say(&field.label), field.value.reveal()));
        words.extend(field.hint.iter().chain(&field.error).map(say));
        words.extend(board.caps().map(|it| say(&it.choice.label)));
    }
    words.extend(page.keys.iter().map(|it| say(&it.choice.label)));
    words
}

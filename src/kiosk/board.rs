//! The keyboard on the screen, while it lies over the page with the field that it writes into.

use super::Kiosk;
use crate::{
    domain::{contact::Entry, language::Language, private::Private, words::Words},
    event::Way,
    keyboard::{Keys, Kind, Layer, Order, Press, Wanted, kind, layouts::capital, variants},
    page::{Block, Board, Cap, Choice, Field, Page, Target, Tone},
    screen::Step,
    text::Text,
    visit::{self, Hand, Visit, writing::letter_before},
};

/// What stands in the words where there is no letter before the cursor.
const NO_LETTER: &str = "…";

impl Kiosk {
    /// Opens the keyboard for a field, which is this target of the page.
    pub(super) fn open_board(&mut self, entry: Entry, field: usize) {
        let Some(visit) = &mut self.visit else { return };
        visit.focus = field;
        visit.hand = Hand::Finger;
        if visit.board.is_none_or(|it| it.entry != entry) {
            visit.board = Some(visit::Board {
                entry,
                layer: Layer::Letters,
                is_latin: false,
                is_shifted: false,
                is_without: false,
                focus: 0,
            });
            self.look_at_home();
        }
    }

    /// The page with the keyboard, while it is shown.
    pub(super) fn board_page(&self, visit: &Visit) -> Option<Page<Step>> {
        let board = visit.board?;
        let beneath = visit.screen.page(&self.scene(visit));
        let fields = fields(&beneath);
        let at = fields.iter().position(|it| it.1.entry == board.entry)?;
        let mut field = fields.get(at)?.1.clone();
        let behind = visit.behind(board.entry);
        let before = letter_before(&field.value, behind);
        let like = variants::like(before.reveal());
        if let Some(hint) = hint(&board, before) {
            field.hint = Some(hint);
            field.error = None;
        }
        let wanted = Wanted {
            kind: kind(board.entry),
            language: visit.language,
            layer: board.layer,
            is_latin: board.is_latin,
            is_shifted: board.is_shifted,
            order: visit.order,
            like: &like,
            has_next: at + 1 < fields.len(),
        };
        let Keys { rows, others } = wanted.keys();
        let cap = |press: Press| cap(press, &wanted);
        let mut page = Page::new(field.label.clone());
        page.board = Some(Board {
            at: (at + 1, fields.len()),
            behind,
            field,
            rows: rows
                .into_iter()
                .map(|row| row.into_iter().map(cap).collect())
                .collect(),
            others: others.into_iter().map(cap).collect(),
        });
        // Only what presses: the rest stands on the page beneath.
        let notice = self.hold_notice(visit);
        let presses = |it: &Block<Step>| matches!(it, Block::Notice(Tone::Warning, _));
        Some(page.show_some(notice.filter(presses)))
    }

    /// Presses a key.
    pub(super) fn press(&mut self, press: Press) {
        let Some(visit) = &mut self.visit else { return };
        let Some(board) = &mut visit.board else {
            return;
        };
        let entry = board.entry;
        board.is_without = false;
        match press {
            Press::Letter(letter) => {
                board.is_shifted = false;
                visit.write(entry, letter);
            }
            Press::Piece(piece) => {
                board.layer = Layer::Letters;
                piece.chars().for_each(|it| visit.write(entry, it));
                self.look_at_home();
            }
            Press::Instead(piece) => {
                board.layer = Layer::Letters;
                visit.erase(entry);
                piece.chars().for_each(|it| visit.write(entry, it));
                self.look_at_home();
            }
            Press::Shift => board.is_shifted = !board.is_shifted,
            Press::Erase => visit.erase(entry),
            Press::Clear => visit.clear(entry),
            Press::Left => visit.move_caret(entry, Way::Left),
            Press::Right => visit.move_caret(entry, Way::Right),
            Press::Show(layer) => {
                board.layer = layer;
                self.look_at_home();
            }
            Press::Like => self.show_like(),
            Press::Script => {
                board.is_latin = !board.is_latin;
                board.is_shifted = false;
                self.look_at_press(&[press]);
            }
            Press::Order => {
                visit.order = match visit.order {
                    Order::Usual => Order::Alphabet,
                    Order::Alphabet => Order::Usual,
                };
                self.look_at_press(&[press]);
            }
            Press::Next => self.next_field(),
            Press::Done => visit.board = None,
        }
    }

    /// Shows the letters like the one before the cursor, or says that there are none.
    fn show_like(&mut self) {
        let like = self.visit.as_ref().and_then(|visit| {
            let board = self.board_page(visit)?.board?;
            let before = letter_before(&board.field.value, board.behind);
            Some(variants::like(before.reveal()))
        });
        let is_without = like.is_none_or(|it| it.is_empty());
        if let Some(board) = self.visit.as_mut().and_then(|it| it.board.as_mut()) {
            board.is_without = is_without;
            if !is_without {
                board.layer = Layer::Variants(0);
                board.focus = 0;
            }
        }
    }

    /// The next field of the page beneath, with its own keyboard.
    fn next_field(&mut self) {
        let Some(visit) = &self.visit else { return };
        let beneath = visit.screen.page(&self.scene(visit));
        let fields = fields(&beneath);
        let at = fields
            .iter()
            .position(|it| Some(it.1.entry) == visit.board.map(|it| it.entry));
        let next = at.and_then(|it| fields.get(it + 1));
        if let Some((target, entry)) = next.map(|it| (it.0, it.1.entry)) {
            self.open_board(entry, target);
        }
    }

    /// Looks at a letter in the middle, from where all are near.
    fn look_at_home(&mut self) {
        let Some(board) = self.shown_board() else {
            return;
        };
        let middle = board.rows.len().saturating_sub(1) / 2;
        let above: usize = board.rows.iter().take(middle).map(Vec::len).sum();
        let row = board.rows.get(middle).map_or(0, Vec::len);
        self.look_at_cap(above + row.saturating_sub(1) / 2);
    }

    /// Looks at the first of these keys that there is.
    fn look_at_press(&mut self, presses: &[Press]) {
        let Some(board) = self.shown_board() else {
            return;
        };
        let is_it = |it: &Cap<Step>| matches!(&it.choice.step, Step::Press(press) if presses.contains(press));
        if let Some(cap) = board.caps().position(is_it) {
            self.look_at_cap(cap);
        }
    }

    fn shown_board(&self) -> Option<Board<Step>> {
        self.visit
            .as_ref()
            .and_then(|it| self.board_page(it))?
            .board
    }

    const fn look_at_cap(&mut self, cap: usize) {
        if let Some(visit) = &mut self.visit
            && let Some(board) = &mut visit.board
        {
            board.focus = cap;
        }
    }
}

/// The fields of a page with their numbers among its targets.
fn fields(page: &Page<Step>) -> Vec<(usize, &Field)> {
    let targets = page.targets().into_iter().enumerate();
    targets
        .filter_map(|(at, it)| match it {
            Target::Field(field) => Some((at, field)),
            Target::Choice(_) | Target::Day(..) => None,
        })
        .collect()
}

/// What stands below the field because of the keys that are shown.
fn hint(board: &visit::Board, before: Private<String>) -> Option<Text> {
    let is_empty = before.reveal().is_empty();
    let letter = if is_empty {
        Private::new(NO_LETTER.to_owned())
    } else {
        before
    };
    match board.layer {
        _ if board.is_without => Some(Text::BoardNoAccents { letter }),
        Layer::Variants(_) => Some(Text::BoardAccentsOf { letter }),
        Layer::Letters | Layer::Signs | Layer::Endings => None,
    }
}

fn cap(press: Press, wanted: &Wanted<'_>) -> Cap<Step> {
    let is_letter = match press {
        Press::Letter(letter) => letter != ' ',
        Press::Instead(_) | Press::Left | Press::Right => true,
        Press::Piece(_)
        | Press::Shift
        | Press::Erase
        | Press::Clear
        | Press::Show(_)
        | Press::Like
        | Press::Script
        | Press::Order
        | Press::Next
        | Press::Done => false,
    };
    Cap {
        choice: Choice::new(label(press, wanted), Step::Press(press)),
        is_letter,
    }
}

fn label(press: Press, wanted: &Wanted<'_>) -> Text {
    match press {
        Press::Letter(' ') => Text::BoardSpace,
        Press::Letter(letter) => plain(letter),
        Press::Piece(piece) | Press::Instead(piece) => plain(piece),
        Press::Shift => plain(example(wanted.letters_of(), !wanted.is_shifted)),
        Press::Erase => Text::BoardErase,
        Press::Clear => Text::BoardClear,
        Press::Left => plain('←'),
        Press::Right => plain('→'),
        Press::Show(Layer::Letters) => Text::BoardLetters,
        Press::Show(Layer::Signs) if wanted.kind == Kind::Name => plain("’´~"),
        Press::Show(Layer::Signs) => plain("123"),
        Press::Show(Layer::Endings) => plain("@…de"),
        Press::Show(Layer::Variants(_)) => Text::BoardMore,
        Press::Like => Text::BoardAccents,
        Press::Script => {
            let other = Wanted {
                is_latin: !wanted.is_latin,
                ..*wanted
            };
            plain(example(other.letters_of(), false))
        }
        Press::Order if wanted.order == Order::Usual => Text::BoardOrder,
        Press::Order => Text::BoardUsual,
        Press::Next => Text::BoardNext,
        Press::Done => Text::BoardDone,
    }
}

/// Letters that show what a key leads to.
fn example(language: Language, is_capital: bool) -> String {
    use crate::domain::language::Script;
    let letters = match language.script() {
        Script::Latin => "abc",
        Script::Cyrillic => "абв",
        Script::Arabic => "ابت",
    };
    if is_capital {
        letters.chars().map(|it| capital(it, language)).collect()
    } else {
        letters.to_owned()
    }
}

fn plain(words: impl Into<String>) -> Text {
    Text::Plain {
        words: Words::name(words),
    }
}

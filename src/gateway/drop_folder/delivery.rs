//! Takes a delivery apart into rows of named texts, line by line, with a limit on everything (SEC-08).

use std::{collections::BTreeSet, fmt};

use super::{
    columns::{Column, plain},
    csv, jsonl,
};
use crate::domain::{private::Private, scrub::scrub_line};

/// Largest row, in bytes.
pub const ROW_BYTES_MAX: usize = 16_384;
/// Most columns.
pub const COLUMNS_MAX: usize = 100;
/// Most rows of a delivery.
pub const ROWS_MAX: usize = 1_000_000;
/// Most rows that may be bad before the whole delivery is taken for broken.
pub const BAD_ROWS_MAX: usize = 10_000;
/// Most unknown names that are told, and the length of each in characters.
const STRANGERS_MAX: usize = 20;
const STRANGER_CHARS_MAX: usize = 40;

/// In which form a delivery is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A header and rows, parted by `;` or `,`.
    Csv,
    /// A JSON object in each line.
    JsonLines,
}

/// What the town calls its columns: `[source.columns]`, with names as [`plain`] makes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(pub Vec<(String, Column)>);

/// A row: what stands in which column. Personal.
#[derive(Debug, Default)]
pub struct Row(Vec<(Column, Private<String>)>);

/// Why a row is not taken. Tells nothing of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is no text in UTF-8.
    NotUtf8,
    /// It has more or fewer fields than the header.
    Fields,
    /// It is longer than [`ROW_BYTES_MAX`], or a quotation mark is missing.
    TooLong,
    /// It is no JSON object.
    NotAnObject,
    /// A value is a list or an object.
    Nested(Column),
    /// A column is there twice.
    Twice(Column),
    /// A column that must be there is not, or is empty.
    Missing(Column),
    /// What stands there is not understood.
    NotUnderstood(Column),
    /// A text repeats the reference or the second factor.
    Repeats(Column),
}

/// Why nothing of a delivery is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no header, or one that is no UTF-8.
    Header,
    /// A column that must be there is not.
    Missing(Column),
    /// Two names stand for the same column.
    Twice(Column),
    /// More than [`BAD_ROWS_MAX`] rows are bad.
    TooManyBad,
    /// More than [`ROWS_MAX`] rows.
    TooManyRows,
}

/// What a delivery has that the gateway does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strangers {
    /// Names of columns in a header.
    pub names: BTreeSet<String>,
    /// How many values stand under other keys in JSON lines.
    pub keys: usize,
}

/// What takes rows: the line on which it begins, from 1, and the row or why it cannot be read.
pub type Taker<'t> = dyn FnMut(usize, Result<Row, Reason>) -> Result<(), Refusal> + 't;

/// Gives each row to `take` and returns what is not known.
pub fn each(
    form: Form,
    bytes: &[u8],
    names: &Names,
    take: &mut Taker<'_>,
) -> Result<Strangers, Refusal> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let (mut rows, mut bad) = (0, 0);
    let mut counted = |line, row: Result<Row, Reason>| {
        rows += 1;
        bad += usize::from(row.is_err());
        if bad > BAD_ROWS_MAX {
            return Err(Refusal::TooManyBad);
        }
        if rows > ROWS_MAX {
            return Err(Refusal::TooManyRows);
        }
        take(line, row)
    };
    match form {
        Form::Csv => csv::each(bytes, names, &mut counted),
        Form::JsonLines => jsonl::each(bytes, names, &mut counted),
    }
}

impl Names {
    /// The column that this name stands for.
    pub fn column(&self, name: &str) -> Option<Column> {
        let name = plain(name);
        let own = self.0.iter().find(|(it, _)| *it == name);
        own.map_or_else(|| Column::named(&name), |it| Some(it.1))
    }
}

impl Row {
    /// Puts a text into a column. Empty ones count as not there.
    pub fn put(&mut self, column: Column, text: String) -> Result<(), Reason> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let text = Private::new(text);
        if self.0.iter().any(|it| it.0 == column) {
            return Err(Reason::Twice(column));
        }
        self.0.push((column, text));
        Ok(())
    }

    /// The text in this column.
    pub fn text(&self, column: Column) -> Option<&str> {
        self.get(column).map(|it| it.reveal().as_str())
    }

    /// What stands in this column, to be sealed.
    pub fn get(&self, column: Column) -> Option<&Private<String>> {
        let found = self.0.iter().find(|it| it.0 == column)?;
        Some(&found.1)
    }

    /// Whether anything stands in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Remembers the name of a column that is not known, as far as there is room.
pub fn note_stranger(strangers: &mut Strangers, name: &str) {
    if strangers.names.len() < STRANGERS_MAX {
        let name = scrub_line(name);
        strangers
            .names
            .insert(name.chars().take(STRANGER_CHARS_MAX).collect());
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => f.write_str("is no UTF-8; it looks like Windows-1252"),
            Self::Fields => f.write_str("has more or fewer fields than the header"),
            Self::TooLong => f.write_str("is too long, or a quotation mark is missing"),
            Self::NotAnObject => f.write_str("is no JSON object"),
            Self::Nested(it) => write!(f, "has a list or an object in {}", it.name()),
            Self::Twice(it) => write!(f, "has {} twice", it.name()),
            Self::Missing(it) => write!(f, "has no {}", it.name()),
            Self::NotUnderstood(it) => {
                write!(f, "has something in {} that is not understood", it.name())
            }
            Self::Repeats(it) => write!(f, "repeats the reference or the factor in {}", it.name()),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header => f.write_str("the first line is no header of names in UTF-8"),
            Self::Missing(it) => write!(f, "there is no column {}", it.name()),
            Self::Twice(it) => write!(f, "two columns stand for {}", it.name()),
            Self::TooManyBad => write!(f, "more than {BAD_ROWS_MAX} rows are bad"),
            Self::TooManyRows => write!(f, "it has more than {ROWS_MAX} rows"),
        }
    }
}

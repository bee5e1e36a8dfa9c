//! Reads deliveries as CSV: a header, then rows parted by `;` or `,`, quoted as in RFC 4180.
//!
//! A row is read into a buffer of fixed size. One that does not fit is bad, and reading goes on with the next line: a
//! quotation mark that is missing costs one row, not the rest of the file.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use zeroize::Zeroizing;

use super::{
    columns::Column,
    delivery::{
        COLUMNS_MAX, Names, ROW_BYTES_MAX, Reason, Refusal, Row, Strangers, Taker, note_stranger,
    },
};

/// The bytes that are left, and on which line they begin.
struct Rest<'b> {
    bytes: &'b [u8],
    line: usize,
}

/// What stands in one row.
struct Record {
    text: Zeroizing<Vec<u8>>,
    ends: Vec<usize>,
    fields: usize,
}

/// Gives each row to `take` and returns what is not known.
pub fn each(bytes: &[u8], names: &Names, take: &mut Taker<'_>) -> Result<Strangers, Refusal> {
    let mut rest = Rest { bytes, line: 1 };
    let mut reader = ReaderBuilder::new().delimiter(delimiter(bytes)).build();
    let mut record = Record {
        text: Zeroizing::new(vec![0; ROW_BYTES_MAX]),
        ends: vec![0; COLUMNS_MAX],
        fields: 0,
    };
    let mut strangers = Strangers::default();
    rest.skip_breaks();
    match rest.next(&mut reader, &mut record) {
        Some(Ok(())) => {}
        Some(Err(_)) | None => return Err(Refusal::Header),
    }
    let header = header(&record, names, &mut strangers)?;
    loop {
        rest.skip_breaks();
        let line = rest.line;
        match rest.next(&mut reader, &mut record) {
            None => return Ok(strangers),
            Some(Err(reason)) => take(line, Err(reason))?,
            Some(Ok(())) => {
                let row = row(&record, &header);
                // Lines of nothing but delimiters are how spreadsheets end.
                if !matches!(&row, Ok(it) if it.is_empty()) {
                    take(line, row)?;
                }
            }
        }
    }
}

/// What parts the fields: of both signs the one that the header has more of.
fn delimiter(bytes: &[u8]) -> u8 {
    let header = bytes.split(|it| matches!(it, b'\n' | b'\r'));
    let header = header
        .into_iter()
        .find(|it| !it.is_empty())
        .unwrap_or_default();
    let count = |sign| header.split(|it| *it == sign).count();
    if count(b',') > count(b';') {
        b','
    } else {
        b';'
    }
}

impl Rest<'_> {
    fn skip_breaks(&mut self) {
        let breaks = self
            .bytes
            .iter()
            .take_while(|it| matches!(it, b'\n' | b'\r'));
        self.skip(breaks.count());
    }

    /// Reads the next row; `None` at the end.
    fn next(&mut self, reader: &mut Reader, record: &mut Record) -> Option<Result<(), Reason>> {
        if self.bytes.is_empty() {
            return None;
        }
        reader.reset();
        record.fields = 0;
        let (mut used, mut written) = (0, 0);
        loop {
            let input = self.bytes.get(used..).unwrap_or_default();
            let output = record.text.get_mut(written..).unwrap_or_default();
            let ends = record.ends.get_mut(record.fields..).unwrap_or_default();
            // No input is how the parser hears of the end of the file, so this always comes to an end.
            let (result, read, wrote, ended) = reader.read_record(input, output, ends);
            used += read;
            written += wrote;
            record.fields += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    self.skip_line();
                    return Some(Err(Reason::TooLong));
                }
                ReadRecordResult::Record | ReadRecordResult::End if record.fields == 0 => {
                    self.skip(used.max(1));
                    return None;
                }
                ReadRecordResult::Record | ReadRecordResult::End => {
                    self.skip(used);
                    return Some(Ok(()));
                }
            }
        }
    }

    fn skip_line(&mut self) {
        let line = self.bytes.iter().position(|it| *it == b'\n');
        self.skip(line.map_or(self.bytes.len(), |it| it + 1));
    }

    fn skip(&mut self, count: usize) {
        let (behind, rest) = self.bytes.split_at(count.min(self.bytes.len()));
        self.line += behind.split(|it| *it == b'\n').count() - 1;
        self.bytes = rest;
    }
}

impl Record {
    fn texts(&self) -> impl Iterator<Item = Result<&str, Reason>> {
        let ends = self.ends.get(..self.fields).unwrap_or_default();
        ends.iter().scan(0, |start, end| {
            let field = self.text.get(*start..*end).unwrap_or_default();
            *start = *end;
            Some(std::str::from_utf8(field).map_err(|_| Reason::NotUtf8))
        })
    }
}

fn header(
    record: &Record,
    names: &Names,
    strangers: &mut Strangers,
) -> Result<Vec<Option<Column>>, Refusal> {
    let mut header = vec![];
    for name in record.texts() {
        let name = name.map_err(|_| Refusal::Header)?;
        let column = names.column(name);
        match column {
            Some(it) if header.contains(&column) => return Err(Refusal::Twice(it)),
            Some(_) => {}
            None => note_stranger(strangers, name),
        }
        header.push(column);
    }
    for needed in [Column::Reference, Column::Factor, Column::State] {
        if !header.contains(&Some(needed)) {
            return Err(Refusal::Missing(needed));
        }
    }
    Ok(header)
}

fn row(record: &Record, header: &[Option<Column>]) -> Result<Row, Reason> {
    if record.fields != header.len() {
        return Err(Reason::Fields);
    }
    let mut row = Row::default();
    for (text, column) in record.texts().zip(header) {
        let text = text?;
        if let Some(column) = column {
            row.put(*column, text.to_owned())?;
        }
    }
    Ok(row)
}

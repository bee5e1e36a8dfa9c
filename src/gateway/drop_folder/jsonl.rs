//! Reads deliveries as JSON lines: a flat object in each line, with the names of the columns as keys.

use serde_json::{Map, Value};

use super::delivery::{COLUMNS_MAX, Names, ROW_BYTES_MAX, Reason, Refusal, Row, Strangers, Taker};

/// Gives each row to `take` and returns what is not known.
pub fn each(bytes: &[u8], names: &Names, take: &mut Taker<'_>) -> Result<Strangers, Refusal> {
    let mut strangers = Strangers::default();
    for (at, line) in bytes.split(|it| *it == b'\n').enumerate() {
        let line = line.trim_ascii();
        if !line.is_empty() {
            take(at + 1, row(line, names, &mut strangers))?;
        }
    }
    Ok(strangers)
}

fn row(line: &[u8], names: &Names, strangers: &mut Strangers) -> Result<Row, Reason> {
    if line.len() > ROW_BYTES_MAX {
        return Err(Reason::TooLong);
    }
    let line = std::str::from_utf8(line).map_err(|_| Reason::NotUtf8)?;
    // The depth is bounded by serde_json, at 128.
    let object: Map<String, Value> = serde_json::from_str(line).map_err(|_| Reason::NotAnObject)?;
    if object.len() > COLUMNS_MAX {
        return Err(Reason::TooLong);
    }
    let mut row = Row::default();
    for (name, value) in object {
        let Some(column) = names.column(&name) else {
            strangers.keys += 1;
            continue;
        };
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            Value::Array(_) | Value::Object(_) => return Err(Reason::Nested(column)),
        };
        row.put(column, text)?;
    }
    Ok(row)
}

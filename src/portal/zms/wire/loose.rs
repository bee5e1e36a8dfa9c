//! Reads JSON as loosely as the portal writes it: numbers as strings, strings as numbers, `[]` for `{}`, `null` for
//! anything (wire contract, "the four things that bite first", no. 4). What fits nowhere counts as absent; lists have
//! an end (SEC-08).

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

/// A single value of whatever type.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Scalar {
    /// Absent, `null`, or something that is no single value.
    #[default]
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Text, or a number that is not whole.
    Text(String),
}

impl Scalar {
    /// The value as text.
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Nothing | Self::Bool(_) => None,
            Self::Number(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
        }
    }

    /// The value as a whole number of the type wanted.
    pub fn number<T: TryFrom<i64>>(&self) -> Option<T> {
        let number = match self {
            Self::Nothing => return None,
            Self::Bool(truth) => i64::from(*truth),
            Self::Number(number) => *number,
            Self::Text(text) => {
                let text = text.trim();
                // "12.0" is a whole number to PHP.
                text.strip_suffix(".0").unwrap_or(text).parse().ok()?
            }
        };
        T::try_from(number).ok()
    }

    /// The value as a yes or no.
    pub fn truth(&self) -> Option<bool> {
        match self {
            Self::Nothing => None,
            Self::Bool(truth) => Some(*truth),
            Self::Number(number) => Some(*number != 0),
            Self::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "1" | "true" => Some(true),
                "0" | "false" | "" => Some(false),
                _ => None,
            },
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Scalar, E> {
        Ok(Scalar::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
        Ok(i64::try_from(number).map_or_else(|_| Scalar::Text(number.to_string()), Scalar::Number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar::Text(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::Nothing)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Scalar, A::Error> {
        skip_items(items)?;
        Ok(Scalar::Nothing)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Scalar, A::Error> {
        skip_entries(entries)?;
        Ok(Scalar::Nothing)
    }
}

/// An object; anything else (`[]` above all) counts as absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Object<T>(pub Option<T>);

impl<T> Default for Object<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectVisitor(PhantomData))
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Object<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(|it| Object(Some(it)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Object<T>, A::Error> {
        skip_items(items)?;
        Ok(Object(None))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_str<E>(self, _: &str) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_unit<E>(self) -> Result<Object<T>, E> {
        Ok(Object(None))
    }
}

/// A list of at most `MAX` things with the keys they had, if any. PHP writes a list with gaps as an object, and an
/// empty object as `[]`; both are read. One thing more than `MAX` is an error: half a list would be a lie.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T, const MAX: usize>(pub Vec<(String, T)>);

impl<T, const MAX: usize> Default for List<T, MAX> {
    fn default() -> Self {
        Self(vec![])
    }
}

impl<T, const MAX: usize> List<T, MAX> {
    /// The things without their keys.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<'de, T: Deserialize<'de>, const MAX: usize> Deserialize<'de> for List<T, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor::<T, MAX>(PhantomData))
    }
}

struct ListVisitor<T, const MAX: usize>(PhantomData<T>);

impl<'de, T: Deserialize<'de>, const MAX: usize> Visitor<'de> for ListVisitor<T, MAX> {
    type Value = List<T, MAX>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {MAX}")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = vec![];
        while let Some(item) = items.next_element()? {
            if list.len() == MAX {
                return Err(A::Error::custom("the list is too long"));
            }
            list.push((String::new(), item));
        }
        Ok(List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut list = vec![];
        while let Some(entry) = entries.next_entry::<String, T>()? {
            if list.len() == MAX {
                return Err(A::Error::custom("the list is too long"));
            }
            list.push(entry);
        }
        Ok(List(list))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(List::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(List::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(List::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(List::default())
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(List::default())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(List::default())
    }
}

/// A field that must be there, whatever it holds; `None` stays for "not there".
pub fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

fn skip_items<'de, A: SeqAccess<'de>>(mut items: A) -> Result<(), A::Error> {
    while items.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

fn skip_entries<'de, A: MapAccess<'de>>(mut entries: A) -> Result<(), A::Error> {
    while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalar(json: &str) -> Scalar {
        serde_json::from_str(json).expect("JSON")
    }

    #[test]
    fn numbers_and_strings_are_read_alike() {
        for json in ["12", "\"12\"", "\" 12 \"", "12.0", "\"12.0\""] {
            assert_eq!(scalar(json).number::<u32>(), Some(12), "{json}");
        }
        for json in [
            "null",
            "[]",
            "{\"a\":[1]}",
            "\"\"",
            "-1",
            "\"zwölf\"",
            "1e99",
        ] {
            assert_eq!(scalar(json).number::<u32>(), None, "{json}");
        }
        assert_eq!(scalar("48.5").text().as_deref(), Some("48.5"));
        assert_eq!(scalar("17").text().as_deref(), Some("17"));
        assert_eq!(scalar("18446744073709551615").number::<u64>(), None);
    }

    #[test]
    fn yes_and_no_come_in_many_forms() {
        for json in ["true", "1", "\"1\"", "\"true\""] {
            assert_eq!(scalar(json).truth(), Some(true), "{json}");
        }
        for json in ["false", "0", "\"0\"", "\"\""] {
            assert_eq!(scalar(json).truth(), Some(false), "{json}");
        }
        for json in ["null", "[]", "\"vielleicht\""] {
            assert_eq!(scalar(json).truth(), None, "{json}");
        }
    }

    #[test]
    fn an_empty_list_stands_for_an_empty_object_and_the_other_way_round() {
        type Lists = List<List<Scalar, 2>, 3>;
        let read = |json: &str| serde_json::from_str::<Lists>(json).map(|it| it.0.len());

        assert_eq!(read("[]").ok(), Some(0));
        assert_eq!(read("null").ok(), Some(0));
        assert_eq!(read("\"x\"").ok(), Some(0));
        assert_eq!(read(r#"{"1":{"5":[1]},"2":[]}"#).ok(), Some(2));
        assert_eq!(read("[[1,2],[3]]").ok(), Some(2));
        assert!(read("[1,2,3,4]").is_err(), "one too many");
        assert!(read("[[1,2,3]]").is_err(), "one too many inside");
    }
}

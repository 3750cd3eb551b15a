//! A JSON object of which one field is changed and everything else stays as it is written.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// The fields of an object, in order, each as it is written.
pub(super) struct Fields(Vec<(String, Box<RawValue>)>);

impl Fields {
    /// Gives a field a number, at its place or, where there is no such field, at the end.
    pub(super) fn set(&mut self, name: &str, number: u32) -> serde_json::Result<()> {
        let value = to_raw_value(&number)?;
        match self.0.iter_mut().find(|(field, _)| field == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
        Ok(())
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    #[test]
    fn all_but_the_field_stays_as_it_is_written() {
        let text =
            "{\n  \"z\": 1.50,\n  \"format\": 1,\n  \"a\": {\n    \"y\": [1, 2],\n    \"x\": null\n  }\n}";
        let mut fields: Fields = serde_json::from_str(text).unwrap();
        fields.set("format", 2).unwrap();
        assert_eq!(
            serde_json::to_string_pretty(&fields).unwrap(),
            text.replace("\"format\": 1", "\"format\": 2")
        );
    }
}

//! The keys that a person has given to actions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_messages::refusal;

/// For each action that does not have its own keys any more, the keys it has instead; none takes its keys away.
///
/// An action is named as the window names it, such as `go.today`; names that nobody knows are kept. A key is one press
/// or two after each other, such as `Ctrl+K` or `g t`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, Vec<String>>", into = "BTreeMap<String, Vec<String>>")]
pub struct Keys(BTreeMap<String, Vec<String>>);

/// Why keys cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// More actions than any window has.
    #[error("{}", refusal::too_many_actions(*.count, Keys::ACTIONS))]
    TooManyActions {
        /// How many were given.
        count: usize,
    },
    /// More keys than one action can use.
    #[error("{}", refusal::too_many_keys(.action, *.count, Keys::EACH))]
    TooManyKeys {
        /// The action's name.
        action: String,
        /// How many were given.
        count: usize,
    },
    /// A name or a key that is empty, too long or cannot be shown.
    #[error("{}", refusal::no_key(.shown))]
    NoName {
        /// How it begins.
        shown: String,
    },
}

impl Keys {
    /// The most actions.
    pub const ACTIONS: usize = 500;
    /// The most keys of one action.
    pub const EACH: usize = 5;
    const LONGEST: usize = 60;

    /// Checks that names and keys have 1 to 60 visible characters and that there are not more than can be meant.
    pub fn new(keys: BTreeMap<String, Vec<String>>) -> Result<Self, KeysError> {
        if keys.len() > Self::ACTIONS {
            return Err(KeysError::TooManyActions { count: keys.len() });
        }
        for (action, pressed) in &keys {
            if pressed.len() > Self::EACH {
                return Err(KeysError::TooManyKeys { action: action.clone(), count: pressed.len() });
            }
            let is_name = |text: &&String| {
                let length = text.chars().count();
                text.trim() == text.as_str()
                    && (1..=Self::LONGEST).contains(&length)
                    && !text.chars().any(char::is_control)
            };
            if let Some(bad) = std::iter::once(action).chain(pressed).find(|text| !is_name(text)) {
                return Err(KeysError::NoName { shown: bad.chars().take(20).collect() });
            }
        }
        Ok(Self(keys))
    }

    /// The keys of each action.
    pub fn get(&self) -> &BTreeMap<String, Vec<String>> {
        &self.0
    }

    /// Whether every action has its own keys.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with other keys for some actions; none gives an action its own keys back.
    pub fn with(&self, edits: &BTreeMap<String, Option<Vec<String>>>) -> Result<Self, KeysError> {
        let mut keys = self.0.clone();
        for (action, pressed) in edits {
            match pressed {
                Some(pressed) => drop(keys.insert(action.clone(), pressed.clone())),
                None => drop(keys.remove(action)),
            }
        }
        Self::new(keys)
    }
}

impl TryFrom<BTreeMap<String, Vec<String>>> for Keys {
    type Error = KeysError;

    fn try_from(keys: BTreeMap<String, Vec<String>>) -> Result<Self, KeysError> {
        Self::new(keys)
    }
}

impl From<Keys> for BTreeMap<String, Vec<String>> {
    fn from(keys: Keys) -> Self {
        keys.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(action: &str, pressed: &[&str]) -> Result<Keys, KeysError> {
        let pressed = pressed.iter().map(|key| (*key).to_owned()).collect();
        Keys::new(BTreeMap::from([(action.to_owned(), pressed)]))
    }

    #[test]
    fn only_names_and_keys_that_can_be_shown_are_kept() {
        assert!(keys("go.today", &["g t", "Ctrl+1"]).is_ok());
        assert!(keys("an action of a later version", &[]).is_ok());
        for (action, pressed) in [("", vec!["a"]), ("go", vec![""]), ("go", vec!["a\n"]), ("go", vec![" a"])]
        {
            assert!(matches!(keys(action, &pressed), Err(KeysError::NoName { .. })), "{action} {pressed:?}");
        }
        assert!(matches!(keys("go", &["a"; 6]), Err(KeysError::TooManyKeys { count: 6, .. })));
        assert!(serde_json::from_str::<Keys>(r#"{"go":["\u0007"]}"#).is_err());
    }

    #[test]
    fn an_action_gets_its_own_keys_back_and_others_stay() {
        let both = keys("go.today", &["x"]).unwrap();
        let edits = BTreeMap::from([
            ("go.today".to_owned(), None),
            ("go.plan".to_owned(), Some(vec!["y".to_owned()])),
        ]);
        assert_eq!(both.with(&edits), keys("go.plan", &["y"]));
    }
}

//! Asking the app by command name, with typed requests and views.

use serde::Serialize;
use serde::de::DeserializeOwned;
use waymark_app::{App, ErrorCode, ErrorView};
use waymark_messages::terminal;

/// An answer as the app gave it, to print as it is or to read.
pub(crate) struct Answer(pub(crate) String);

impl Answer {
    /// The answer as its view.
    pub(crate) fn view<T: DeserializeOwned>(&self) -> Result<T, ErrorView> {
        serde_json::from_str(&self.0).map_err(|error| not_understood(&error))
    }
}

/// Runs a command of the table.
pub(crate) fn ask(app: &App, name: &str, request: &impl Serialize) -> Result<Answer, ErrorView> {
    let request = serde_json::to_string(request).map_err(|error| not_understood(&error))?;
    app.call(name, &request).map(Answer)
}

fn not_understood(error: &serde_json::Error) -> ErrorView {
    refusal(terminal::answer_not_understood(error), Vec::new())
}

/// A refusal that this program makes itself.
pub(crate) fn refusal(message: String, hints: Vec<String>) -> ErrorView {
    ErrorView { code: ErrorCode::Refused, message, kept: String::new(), hints, place: None }
}

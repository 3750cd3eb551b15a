//! The one argument of the window: which folder to open.

use std::env;
use std::path::PathBuf;

/// The folder named with `--data DIR` or `--data=DIR`.
pub(crate) fn data_folder() -> Option<PathBuf> {
    let mut arguments = env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--data" {
            return arguments.next().map(PathBuf::from);
        }
        if let Some(folder) = argument.to_str().and_then(|text| text.strip_prefix("--data=")) {
            return Some(PathBuf::from(folder));
        }
    }
    None
}

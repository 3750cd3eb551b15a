//! `--help`: the words of each command, argument and option, from `help.ftl`, and the reading of what was typed.
//!
//! `waymark add track` is the message `help-add-track`, and its argument `--kind` the attribute `help-add-track.kind`.
//! What clap says in English by itself is said anew here: headings, and notes such as `[default: skill]`.

use std::ffi::OsString;

use anstyle::Style;
use clap::builder::StyledStr;
use clap::{Arg, Command, CommandFactory as _, FromArgMatches as _, Parser as _};
use waymark_messages::{help, named};

use crate::arguments::Arguments;
use crate::style::paint;

/// Reads what was typed. Only where clap refuses it, as it does where help or the version is asked for, are there words
/// to say, and it is read once more with them.
pub(crate) fn read() -> Result<Arguments, clap::Error> {
    let typed: Vec<OsString> = std::env::args_os().collect();
    Arguments::try_parse_from(&typed).or_else(|_| {
        let mut command = command();
        let matches = command.try_get_matches_from_mut(&typed)?;
        Arguments::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
    })
}

/// All that can be typed, in words of this language.
pub(crate) fn command() -> Command {
    let mut command = worded(Arguments::command(), "");
    // Adds --help, --version and the command help, which get their words then.
    command.build();
    completed(command)
}

/// The id of the message on a command, by the names that lead to it, such as `add-track`.
fn message(path: &str) -> String {
    format!("help-{}", if path.is_empty() { "waymark" } else { path })
}

/// The attribute of that message on an argument.
fn attribute(message: &str, argument: &Arg) -> String {
    let name = argument.get_long().unwrap_or(argument.get_id().as_str());
    format!("{message}.{}", name.replace('_', "-"))
}

fn path_below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") }
}

fn words(id: &str) -> StyledStr {
    named("help", id).unwrap_or_default().into()
}

/// The command with its own words, and all below it with theirs.
fn worded(mut command: Command, path: &str) -> Command {
    let id = message(path);
    if let Some(closing) = named("help", &format!("{id}.closing")) {
        command = command.after_help(closing);
    }
    // Where one argument says more of its values than their names, all are spelt out at length.
    let is_long = command.get_arguments().any(|argument| !values_at_length(&id, argument).is_empty());
    command.about(words(&id)).mut_args(|argument| worded_argument(argument, &id, is_long)).mut_subcommands(
        |below| {
            let path = path_below(path, below.get_name());
            worded(below, &path)
        },
    )
}

fn worded_argument(argument: Arg, message: &str, is_long: bool) -> Arg {
    let words = named("help", &attribute(message, &argument)).unwrap_or_default();
    if !argument.get_action().takes_values() {
        return argument.help(words);
    }
    let (notes, values) = (notes(&argument), values_at_length(message, &argument));
    let short = joined([words.clone(), notes.join(" ")], " ");
    let argument = argument.hide_default_value(true).hide_possible_values(true).help(short);
    if !is_long {
        return argument;
    }
    let more = if values.is_empty() { notes.join("\n") } else { values };
    argument.long_help(joined([words, more], "\n\n"))
}

fn joined(parts: [String; 2], between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// What an argument is where it is left out, and what it can be, such as `[default: skill]`.
fn notes(argument: &Arg) -> Vec<String> {
    let defaults: Vec<String> = argument
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy().into_owned())
        .map(|value| if value.is_empty() { "\"\"".to_owned() } else { value })
        .collect();
    let values = possible_values(argument);
    let default = (!defaults.is_empty()).then(|| help::value_default(defaults.join(" ")));
    let choices = (!values.is_empty()).then(|| help::value_choices(values.join(", ")));
    default.into_iter().chain(choices).collect()
}

/// The values with what each means, where that is said of any.
fn values_at_length(message: &str, argument: &Arg) -> String {
    let values = possible_values(argument);
    let width = values.iter().map(String::len).max().unwrap_or_default() + 1;
    let attribute = attribute(message, argument);
    let lines: String = values
        .iter()
        .filter_map(|value| {
            let means = named("help", &format!("{attribute}-{value}"))?;
            let space = " ".repeat(width - value.len());
            Some(format!("\n- {}:{space}{means}", paint(Style::new().bold(), value)))
        })
        .collect();
    if lines.is_empty() { lines } else { format!("{}{lines}", help::heading_values()) }
}

fn possible_values(argument: &Arg) -> Vec<String> {
    argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
}

/// The command with words for what clap adds to it, and all below it as well.
fn completed(command: Command) -> Command {
    let template = template(&command);
    command
        .help_template(template)
        .mut_args(|argument| match argument.get_id().as_str() {
            "help" if argument.get_long_help().is_some() => {
                argument.help(words("help-waymark.help-more")).long_help(words("help-waymark.help-less"))
            }
            "help" => argument.help(words("help-waymark.help")),
            "version" => argument.help(words("help-waymark.version")),
            _ => argument,
        })
        .mut_subcommands(|below| match below.get_name() {
            "help" => completed(below.about(words("help-help"))),
            _ => completed(below),
        })
}

/// Clap's own order of parts, with the headings of this language.
fn template(command: &Command) -> String {
    let styles = command.get_styles();
    let heading = |text: String| paint(*styles.get_header(), &text);
    let mut parts = vec![format!(
        "{{before-help}}{{about-with-newline}}\n{} {{usage}}",
        paint(*styles.get_usage(), &help::heading_usage())
    )];
    if command.has_subcommands() {
        parts.push(format!("{}\n{{subcommands}}", heading(help::heading_commands())));
    }
    if command.get_positionals().next().is_some() {
        parts.push(format!("{}\n{{positionals}}", heading(help::heading_arguments())));
    }
    if command.get_arguments().any(|argument| !argument.is_positional()) {
        parts.push(format!("{}\n{{options}}", heading(help::heading_options())));
    }
    parts.join("\n\n") + "{after-help}"
}

/// Text in which clap tells usage, with the words of this language for its English ones. It gives no other way.
pub(crate) fn usage_in_words(text: &str) -> String {
    let (options, command) = (help::place_options(), help::place_command());
    text.replacen("Usage:", &help::heading_usage(), 1)
        .replace("[OPTIONS]", &format!("[{options}]"))
        .replace("[COMMAND]", &format!("[{command}]"))
        .replace("<COMMAND>", &format!("<{command}>"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// The messages and attributes on a command and all below it.
    fn needed(command: &Command, path: &str, ids: &mut BTreeSet<String>) {
        let id = message(path);
        ids.extend(command.get_arguments().map(|argument| attribute(&id, argument)));
        for below in command.get_subcommands() {
            needed(below, &path_below(path, below.get_name()), ids);
        }
        ids.insert(id);
    }

    /// Those there may be besides: what values mean, and what stands below all else.
    fn allowed(command: &Command, path: &str, ids: &mut BTreeSet<String>) {
        let id = message(path);
        for argument in command.get_arguments() {
            let attribute = attribute(&id, argument);
            ids.extend(possible_values(argument).iter().map(|value| format!("{attribute}-{value}")));
        }
        ids.insert(format!("{id}.closing"));
        for below in command.get_subcommands() {
            allowed(below, &path_below(path, below.get_name()), ids);
        }
    }

    #[test]
    fn every_command_and_argument_has_words_and_there_are_no_others() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/messages/en/rust");
        let files = waymark_message_files::read_folder(&folder).unwrap();
        let help = files.iter().find(|file| file.name == "help").unwrap();
        let said: BTreeSet<String> = help
            .messages
            .iter()
            .map(|message| message.id.clone())
            .filter(|id| !["help-heading-", "help-place-", "help-value-"].iter().any(|on| id.starts_with(on)))
            .collect();
        let mut needed_ids = BTreeSet::new();
        needed(&Arguments::command(), "", &mut needed_ids);
        // What clap adds.
        needed_ids.extend(["help-help".to_owned()]);
        needed_ids
            .extend(["help", "help-more", "help-less", "version"].map(|id| format!("help-waymark.{id}")));
        let mut allowed_ids = needed_ids.clone();
        allowed(&Arguments::command(), "", &mut allowed_ids);
        let missing: Vec<&String> = needed_ids.difference(&said).collect();
        let unused: Vec<&String> = said.difference(&allowed_ids).collect();
        assert!(missing.is_empty() && unused.is_empty(), "missing: {missing:?}, unused: {unused:?}");
    }

    #[test]
    fn clap_finds_no_fault() {
        command().debug_assert();
    }
}

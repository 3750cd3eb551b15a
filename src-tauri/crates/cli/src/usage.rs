//! What is said of wrong usage: what clap found, in words of this language.

use std::error::Error as _;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Error;
use clap::builder::{StyledStr, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use waymark_messages::{help, terminal};

use crate::help::usage_in_words;
use crate::style::paint;

const STYLES: Styles = Styles::styled();

/// Prints help, the version, or what is wrong, where each belongs.
pub(crate) fn tell(error: &Error) -> ExitCode {
    const SHOWN: [ErrorKind; 3] = [
        ErrorKind::DisplayHelp,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
        ErrorKind::DisplayVersion,
    ];
    let text = match SHOWN.contains(&error.kind()) {
        true => usage_in_words(&error.render().ansi().to_string()),
        false => wrong(error),
    };
    let _ = if error.use_stderr() {
        write!(anstream::stderr(), "{text}")
    } else {
        write!(anstream::stdout(), "{text}")
    };
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn wrong(error: &Error) -> String {
    let mut text = format!("{} {}", paint(*STYLES.get_error(), &terminal::usage_error()), what(error));
    for line in below(error) {
        let _ = write!(text, "\n  {line}");
    }
    let tips = tips(error);
    if !tips.is_empty() {
        text.push('\n');
    }
    for tip in tips {
        let _ = write!(text, "\n  {} {tip}", valid(&terminal::usage_tip()));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let _ = write!(text, "\n\n{}", usage_in_words(&usage.ansi().to_string()));
    }
    let _ = writeln!(text, "\n\n{}", terminal::usage_for_more(paint(*STYLES.get_literal(), "--help")));
    text
}

/// What is wrong, in half a sentence.
fn what(error: &Error) -> String {
    let argument = one(error, ContextKind::InvalidArg);
    let named = || invalid(argument.unwrap_or_default());
    let taken = || paint(*STYLES.get_literal(), argument.unwrap_or_default());
    let command = || invalid(one(error, ContextKind::InvalidSubcommand).unwrap_or_default());
    let value = one(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::ArgumentConflict => conflict(error),
        ErrorKind::InvalidValue if value.is_empty() => terminal::usage_no_value(named()),
        ErrorKind::InvalidValue => terminal::usage_wrong_value(taken(), invalid(value)),
        ErrorKind::ValueValidation => match error.source() {
            Some(reason) => terminal::usage_wrong_value_because(taken(), reason, invalid(value)),
            None => terminal::usage_wrong_value(taken(), invalid(value)),
        },
        ErrorKind::TooManyValues => terminal::usage_too_many_values(taken(), invalid(value)),
        ErrorKind::MissingRequiredArgument => terminal::usage_missing(),
        ErrorKind::MissingSubcommand => terminal::usage_missing_subcommand(command()),
        ErrorKind::InvalidSubcommand => terminal::usage_unknown_subcommand(command()),
        ErrorKind::UnknownArgument => terminal::usage_unknown_argument(named()),
        ErrorKind::InvalidUtf8 => terminal::usage_no_utf8(),
        // What no argument of Waymark's can run into, and what clap may find one day.
        ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion
        | ErrorKind::Io
        | ErrorKind::Format
        | _ => terminal::usage_not_understood(),
    }
}

fn conflict(error: &Error) -> String {
    let only = one(error, ContextKind::PriorArg);
    match (one(error, ContextKind::InvalidArg), one(error, ContextKind::InvalidSubcommand)) {
        (Some(argument), _) if only == Some(argument) => terminal::usage_more_than_once(invalid(argument)),
        (Some(argument), _) => match only {
            Some(other) => terminal::usage_conflict(invalid(argument), invalid(other)),
            None => terminal::usage_conflicts(invalid(argument)),
        },
        (None, Some(command)) => match only {
            Some(other) => terminal::usage_subcommand_conflict(invalid(command), invalid(other)),
            None => terminal::usage_subcommand_conflicts(invalid(command)),
        },
        (None, None) => terminal::usage_not_understood(),
    }
}

/// What is listed below that, a line each.
fn below(error: &Error) -> Vec<String> {
    if error.kind() == ErrorKind::ArgumentConflict {
        return several(error, ContextKind::PriorArg).iter().map(|one| invalid(one)).collect();
    }
    let named = |kind| several(error, kind).iter().map(|one| valid(one)).collect::<Vec<_>>();
    let (values, commands) = (named(ContextKind::ValidValue), named(ContextKind::ValidSubcommand));
    let mut lines = named(ContextKind::InvalidArg);
    lines.extend((!values.is_empty()).then(|| help::value_choices(values.join(", "))));
    lines.extend((!commands.is_empty()).then(|| terminal::usage_subcommands(commands.join(", "))));
    lines
}

fn tips(error: &Error) -> Vec<String> {
    let mut tips = Vec::new();
    let commands = several(error, ContextKind::SuggestedSubcommand);
    if !commands.is_empty() {
        let quoted: Vec<String> = commands.iter().map(|command| format!("'{}'", valid(command))).collect();
        tips.push(terminal::usage_similar_subcommands(quoted.join(", "), quoted.len()));
    }
    tips.extend(
        one(error, ContextKind::SuggestedArg).map(|like| terminal::usage_similar_argument(valid(like))),
    );
    tips.extend(
        one(error, ContextKind::SuggestedValue).map(|like| terminal::usage_similar_value(valid(like))),
    );
    if let Some(ContextValue::StyledStrs(sentences)) = error.get(ContextKind::Suggested) {
        tips.extend(sentences.iter().map(|sentence| tip(error, sentence)));
    }
    tips
}

/// A tip that clap gives as an English sentence, told by how that begins.
fn tip(error: &Error, sentence: &StyledStr) -> String {
    let sentence = sentence.to_string();
    let typed = one(error, ContextKind::InvalidArg).or_else(|| one(error, ContextKind::InvalidSubcommand));
    let typed = typed.unwrap_or_default();
    if sentence.starts_with("to ") {
        let instead = format!("-- {typed}");
        return terminal::usage_as_value(invalid(typed), valid(&instead));
    }
    if sentence.starts_with("subcommand ") {
        return terminal::usage_command_exists(valid(typed));
    }
    let quoted = sentence.trim_start_matches('\'').rsplit_once('\'').map_or("", |(command, _)| command);
    terminal::usage_other_command(valid(quoted))
}

fn one(error: &Error, kind: ContextKind) -> Option<&str> {
    if let Some(ContextValue::String(one)) = error.get(kind) { Some(one) } else { None }
}

fn several(error: &Error, kind: ContextKind) -> &[String] {
    if let Some(ContextValue::Strings(all)) = error.get(kind) { all } else { &[] }
}

fn valid(text: &str) -> String {
    paint(*STYLES.get_valid(), text)
}

fn invalid(text: &str) -> String {
    paint(*STYLES.get_invalid(), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help;

    fn told(typed: &[&str]) -> String {
        let typed = ["waymark"].iter().chain(typed);
        let error = help::command().try_get_matches_from(typed).expect_err("it is wrong");
        let text = wrong(&error);
        anstream::adapter::strip_str(&text).to_string()
    }

    #[test]
    fn wrong_usage_is_named_with_what_to_do() {
        let more = "\n\nFor more information, try '--help'.\n";
        let cases = [
            (
                &["list", "--redy"][..],
                "error: unexpected argument '--redy' found\n\n  tip: a similar argument exists: '--ready'\n\n\
                 Usage: waymark list --ready [WORDS]...",
            ),
            (
                &["tik"],
                "error: unrecognized subcommand 'tik'\n\n  tip: a similar subcommand exists: 'tick'\n\n\
                 Usage: waymark [OPTIONS] <COMMAND>",
            ),
            (
                &["list", "-x"],
                "error: unexpected argument '-x' found\n\n  tip: to pass '-x' as a value, use '-- -x'\n\n\
                 Usage: waymark list [OPTIONS] [WORDS]...",
            ),
            (
                &["--", "list"],
                "error: unexpected argument 'list' found\n\n  tip: subcommand 'list' exists; to use it, remove the \
                 '--' before it\n\nUsage: waymark [OPTIONS] <COMMAND>",
            ),
            (
                &["tick"],
                "error: the following required arguments were not provided:\n  <ID>...\n\nUsage: waymark tick <ID>...",
            ),
            (
                &["list", "--late", "--due"],
                "error: the argument '--late' cannot be used with '--due'\n\nUsage: waymark list --late [WORDS]...",
            ),
            (
                &["list", "--sort"],
                "error: a value is required for '--sort <SORT>' but none was supplied\n  \
                 [possible values: own, due, hours, title, recent]",
            ),
            (
                &["plan", "--weeks", "0"],
                "error: invalid value '0' for '--weeks <N>': \"0\" is no whole number from 1 to 52",
            ),
        ];
        for (typed, said) in cases {
            assert_eq!(told(typed), format!("{said}{more}"), "{typed:?}");
        }
    }
}

//! Usage errors, in the user's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use locale::Locale;
use recovery::InputError;

use crate::failure::Failure;
use crate::output::print;

/// The options that are needed before the arguments are parsed.
pub(crate) struct Early {
    pub(crate) language: Option<String>,
    pub(crate) json: bool,
}

impl Early {
    pub(crate) fn of(given: &[OsString]) -> Self {
        let words: Vec<_> = given
            .iter()
            .map(|word| word.to_string_lossy())
            .take_while(|word| word != "--")
            .collect();
        let language =
            words
                .iter()
                .enumerate()
                .find_map(|(at, word)| match word.strip_prefix("--lang") {
                    Some("") => words.get(at + 1).map(ToString::to_string),
                    Some(rest) => rest.strip_prefix('=').map(str::to_owned),
                    None => None,
                });
        Self {
            language,
            json: words.iter().any(|word| word == "--json"),
        }
    }
}

/// Translates clap's error. If help or the version was asked for, prints it.
pub(crate) fn failure(error: &clap::Error, locale: &Locale) -> Failure {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // `Gone` also stands for success: there is nothing left to print
            let text = error.render().to_string();
            print(text.trim_end()).err().unwrap_or(Failure::Gone)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Failure::Help(error.render().to_string())
        }
        ErrorKind::ValueValidation => Failure::Input(InputError::Shape(unreadable(error, locale))),
        kind => Failure::Usage(sentence(kind, error, locale)),
    }
}

/// A time or a number that cannot be read, and what was expected in its place.
fn unreadable(error: &clap::Error, locale: &Locale) -> String {
    let part = |kind| error.get(kind).map(text).unwrap_or_default();
    let argument = part(ContextKind::InvalidArg);
    let option = argument.split_whitespace().next().unwrap_or_default();
    let expected = match option {
        "--pressure" => "ctl-expected-pressure",
        "--weeks" => "ctl-expected-weeks",
        "--limit" => "ctl-expected-limit",
        "--days" => "ctl-expected-days",
        "--every-weeks" => "ctl-expected-every-weeks",
        "--from" | "--until" | "--except" => "ctl-expected-date",
        "--ago" => "ctl-expected-ago",
        "--at" | "--started" | "--since" | "--before" | "<TIME>" => "ctl-expected-time",
        _ => "ctl-expected-length",
    };
    let values = [
        ("argument", option.into()),
        ("value", part(ContextKind::InvalidValue).into()),
        ("expected", locale.say(expected).into()),
    ];
    locale.say_with("ctl-usage-unreadable", &values)
}

fn sentence(kind: ErrorKind, error: &clap::Error, locale: &Locale) -> String {
    let part = |kind| error.get(kind).map(text).unwrap_or_default();
    let argument = part(ContextKind::InvalidArg);
    let value = part(ContextKind::InvalidValue);
    let named = [
        ("argument", argument.as_str().into()),
        ("value", value.as_str().into()),
    ];
    let mut said = match kind {
        ErrorKind::UnknownArgument => locale.say_with("ctl-usage-unknown", &named[..1]),
        ErrorKind::InvalidSubcommand => {
            let verb = part(ContextKind::InvalidSubcommand);
            locale.say_with("ctl-usage-unknown", &[("argument", verb.into())])
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            locale.say_with("ctl-usage-value-missing", &named[..1])
        }
        ErrorKind::InvalidValue => locale.say_with("ctl-usage-value", &named),
        ErrorKind::MissingRequiredArgument => locale.say_with("ctl-usage-missing", &named[..1]),
        ErrorKind::ArgumentConflict => {
            // clap names the values together with their argument
            let prior = part(ContextKind::PriorArg);
            let both = [named[0].clone(), ("other", prior.into())];
            locale.say_with("ctl-usage-conflict", &both)
        }
        _ => locale.say("ctl-usage-other"),
    };
    let suggested = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
        ContextKind::ValidValue,
    ]
    .into_iter()
    .map(part)
    .find(|text| !text.is_empty());
    if let Some(suggested) = suggested {
        said.push(' ');
        said += &locale.say_with("ctl-usage-suggestion", &[("suggested", suggested.into())]);
    }
    said.push(' ');
    said + &locale.say("ctl-usage-help")
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn early(words: &[&str]) -> Early {
        let given: Vec<OsString> = words.iter().map(OsString::from).collect();
        Early::of(&given)
    }

    #[test]
    fn the_language_is_known_before_the_rest_is_parsed() {
        assert_eq!(
            early(&["--lang", "de", "?"]).language.as_deref(),
            Some("de")
        );
        assert_eq!(early(&["?", "--lang=de"]).language.as_deref(), Some("de"));
        assert_eq!(early(&["--language=de"]).language, None);
    }

    #[test]
    fn what_follows_two_hyphens_is_text() {
        assert!(early(&["log", "--json"]).json);
        assert!(!early(&["log", "--", "--json"]).json);
    }
}

//! The help, in the user's language. Every text is in `terminal.ftl`.

use clap::{Command, CommandFactory as _};
use locale::Locale;
use recovery::{Activity, Flag, LocalIssueKind, MuscleGroup, Precaution};
use strum::IntoEnumIterator;

use crate::arguments::Arguments;

/// The clap command with its texts.
pub(crate) fn command(locale: &Locale) -> Command {
    translate(Arguments::command(), locale, "ctl-help")
        .subcommand_help_heading(locale.say("ctl-help-heading-verbs"))
        .subcommand_value_name(locale.say("ctl-help-value-verb"))
        .mut_subcommand("log", |log| {
            log.after_help(ids(locale, &["activity", "muscle", "flag"]))
        })
        .mut_subcommand("conditions", |conditions| {
            conditions.after_help(ids(locale, &["precaution"]))
        })
        .mut_subcommand("flag", |flag| {
            flag.after_help(ids(locale, &["flag", "issue", "muscle"]))
        })
}

fn translate(command: Command, locale: &Locale, id: &str) -> Command {
    let usage = locale.say("ctl-help-heading-usage");
    let (options, values) = (
        locale.say("ctl-help-heading-options"),
        locale.say("ctl-help-heading-values"),
    );
    command
        .about(locale.say(id))
        .help_template(format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .mut_args(|argument| {
            let heading = if argument.is_positional() {
                &values
            } else {
                &options
            };
            let help = locale.say(&format!("{id}.{}", argument.get_id()));
            let takes_values = argument.get_action().takes_values();
            let argument = argument.help(help).help_heading(heading.clone());
            if takes_values {
                argument.hide_possible_values(true).hide_default_value(true)
            } else {
                argument
            }
        })
        .mut_subcommands(|verb| {
            let id = format!("ctl-help-{}", verb.get_name());
            translate(verb, locale, &id)
        })
}

/// The ids that a verb accepts, each with its name.
fn ids(locale: &Locale, families: &[&str]) -> String {
    let lists: Vec<_> = families
        .iter()
        .map(|family| (family, names(locale, family)))
        .collect();
    let ids = lists.iter().flat_map(|(_, rows)| rows).map(|(id, _)| id);
    let width = ids.map(|id| id.len()).max().unwrap_or_default();
    let lists = lists.iter().map(|(family, rows)| {
        let heading = locale.say(&format!("ctl-help-ids-{family}"));
        let rows: Vec<_> = rows
            .iter()
            .map(|(id, name)| format!("  {id:<width$}  {name}"))
            .collect();
        format!("{heading}:\n{}", rows.join("\n"))
    });
    lists.collect::<Vec<_>>().join("\n\n")
}

fn names(locale: &Locale, family: &str) -> Vec<(&'static str, String)> {
    match family {
        "activity" => named(|id: Activity| locale.term(family, id)),
        "muscle" => named(|id: MuscleGroup| locale.term(family, id)),
        "precaution" => named(|id: Precaution| locale.term(family, id)),
        "issue" => named(|id: LocalIssueKind| locale.term(family, id)),
        _ => named(|id: Flag| locale.term_part("flag", id, "name")),
    }
}

fn named<T>(name: impl Fn(T) -> String) -> Vec<(&'static str, String)>
where
    T: IntoEnumIterator + Into<&'static str> + Copy,
{
    T::iter().map(|id| (id.into(), name(id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_and_every_argument_has_its_help_in_every_language() {
        for language in locale::languages() {
            let mut command = command(&Locale::new(language));
            command.build();
            for verb in command.get_subcommands() {
                assert!(verb.get_about().is_some(), "{}", verb.get_name());
                for argument in verb.get_arguments() {
                    assert!(argument.get_help().is_some(), "{argument}");
                }
            }
            command.debug_assert();
        }
    }

    #[test]
    fn german_help_has_no_english_headings() {
        let help = command(&Locale::new("de")).render_help().to_string();
        for heading in ["Usage:", "Options:", "Commands:", "Print help"] {
            assert!(!help.contains(heading), "{help}");
        }
    }
}

//! The window's command line, given by a person, by the agent or by a second start.

use std::ffi::OsString;

use lexopt::prelude::*;
use serde::{Deserialize, Serialize};

/// `rubdown [--plan ID] [--log | --guide] [--activation-token T]`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arguments {
    /// Where to go; absent to stay where the window is.
    pub route: Option<Route>,
    /// The token that lets the window come to the front under Wayland.
    pub activation_token: Option<String>,
}

/// Where in the window to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Route {
    /// The view.
    pub view: View,
    /// The plan that is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub plan: Option<String>,
    /// Whether the log sheet is to be opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub log: Option<bool>,
}

/// A view of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum View {
    /// Today.
    Today,
    /// The guided session of the plan.
    Session,
}

impl Arguments {
    /// Reads the arguments after the program's name. Unknown ones are ignored: the window opens in
    /// any case, and desktops add arguments of their own.
    pub fn read(words: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        let mut found = Self::default();
        let (mut plan, mut log, mut guide) = (None, false, false);
        let mut words = lexopt::Parser::from_args(words);
        while let Ok(Some(word)) = words.next() {
            match word {
                Long("plan") => plan = text(&mut words),
                Long("log") => log = true,
                Long("guide") => guide = true,
                Long("activation-token") => found.activation_token = text(&mut words),
                _ => drop(words.optional_value()),
            }
        }
        if plan.is_some() || log || guide {
            found.route = Some(Route {
                view: if guide && !log {
                    View::Session
                } else {
                    View::Today
                },
                plan,
                log: log.then_some(true),
            });
        }
        found
    }
}

fn text(words: &mut lexopt::Parser) -> Option<String> {
    let value = words.value().ok()?.into_string().ok()?;
    (!value.is_empty()).then_some(value)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn today(plan: Option<&str>, log: bool) -> Route {
        Route {
            view: View::Today,
            plan: plan.map(str::to_owned),
            log: log.then_some(true),
        }
    }

    #[rstest]
    #[case::nothing(&[], None, None)]
    #[case::a_plan(&["--plan", "p1"], Some(today(Some("p1"), false)), None)]
    #[case::a_plan_with_an_equals_sign(&["--plan=p1"], Some(today(Some("p1"), false)), None)]
    #[case::the_log_sheet(&["--log"], Some(today(None, true)), None)]
    #[case::the_guided_session(
        &["--plan", "p1", "--guide"],
        Some(Route { view: View::Session, ..today(Some("p1"), false) }),
        None
    )]
    #[case::all_at_once(
        &["--activation-token", "t-7", "--log", "--plan", "p1"],
        Some(today(Some("p1"), true)),
        Some("t-7")
    )]
    #[case::a_plan_that_is_not_named(&["--plan"], None, None)]
    #[case::an_empty_token(&["--activation-token", ""], None, None)]
    #[case::words_of_others(&["-x", "--gtk-thing=1", "file", "--log"], Some(today(None, true)), None)]
    fn the_route_follows_the_words(
        #[case] words: &[&str],
        #[case] route: Option<Route>,
        #[case] token: Option<&str>,
    ) {
        let read = Arguments::read(words);
        assert_eq!(read.route, route);
        assert_eq!(read.activation_token.as_deref(), token);
    }
}

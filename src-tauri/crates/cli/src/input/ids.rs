//! Ids on the command line, as the shell completes them.

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};

/// Offers ids for completion and accepts any text: the rules judge it later.
#[derive(Debug, Clone)]
pub(crate) struct Ids(Vec<&'static str>);

impl Ids {
    pub(crate) fn of(ids: impl Iterator<Item: Into<&'static str>>) -> Self {
        Self(ids.map(Into::into).collect())
    }
}

impl TypedValueParser for Ids {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

/// Accepts these ids alone: no rule judges them, so any other is wrong usage.
pub(crate) fn one_of(ids: impl Iterator<Item: Into<&'static str>>) -> PossibleValuesParser {
    PossibleValuesParser::new(ids.map(Into::into).collect::<Vec<&'static str>>())
}

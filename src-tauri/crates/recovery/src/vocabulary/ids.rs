//! Enums of ids, and reading them: an unknown id has its own error code.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{Error, Visitor};

use crate::error::InputError;

/// Declares enums whose variants are ids: the same text in data, over IPC, in the terminal and in
/// message names. The id is the variant's name in `snake_case`, unless another one is given.
#[macro_export]
macro_rules! id_enum {
    ($($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident $(= $id:literal)?),+ $(,)?
    })+) => {$(
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize,
            ::strum::AsRefStr, ::strum::Display, ::strum::EnumIter, ::strum::EnumString,
            ::strum::IntoStaticStr,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[cfg_attr(feature = "bindings", derive(::ts_rs::TS), ts(export))]
        $(#[$meta])*
        $vis enum $name {$(
            $(#[$variant_meta])*
            $(
                #[serde(rename = $id)]
                #[strum(serialize = $id)]
                #[cfg_attr(feature = "bindings", ts(rename = $id))]
            )?
            $variant
        ),+}

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::read_id(from)
            }
        }
    )+};
}
pub(crate) use id_enum;

/// Reads an id as its type. For an unknown one the error is code and id: `E_UNKNOWN_ID rf_itch`.
///
/// ```
/// #[derive(Debug, serde::Deserialize)]
/// struct Entry {
///     #[serde(deserialize_with = "recovery::read_id")]
///     flag: recovery::Flag,
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let entry: Entry = serde_json::from_str(r#"{ "flag": "rf_fever" }"#)?;
/// assert_eq!(entry.flag, recovery::Flag::RfFever);
/// let unknown = serde_json::from_str::<Entry>(r#"{ "flag": "rf_itch" }"#);
/// assert!(unknown.is_err_and(|error| error.to_string().starts_with("E_UNKNOWN_ID rf_itch")));
/// # Ok(())
/// # }
/// ```
pub fn read_id<'de, T: FromStr, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_str(Id(PhantomData))
}

struct Id<T>(PhantomData<T>);

impl<T: FromStr> Visitor<'_> for Id<T> {
    type Value = T;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("an id")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<T, E> {
        let unknown = || InputError::UnknownId(id.to_owned());
        id.parse()
            .map_err(|_| E::custom(format_args!("{} {id}", unknown())))
    }
}

/// The id within an error of `read_id`.
pub(crate) fn unknown(error: &str) -> Option<&str> {
    let code = InputError::UnknownId(String::new()).code();
    error.strip_prefix(code.as_str())?.strip_prefix(' ')
}

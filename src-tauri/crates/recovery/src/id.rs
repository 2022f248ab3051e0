//! Ids as they are read: an unknown one is told by its code, and not by somebody else's prose.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{Error, Visitor};

use crate::InputError;

/// Reads an id as its type. The error of an unknown one is its code and the id: `E_UNKNOWN_ID rf_itch`.
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

/// The id in the error of `read_id`.
pub(crate) fn unknown(error: &str) -> Option<&str> {
    let code = InputError::UnknownId(String::new()).code();
    error.strip_prefix(code.as_str())?.strip_prefix(' ')
}

//! Ids of what `data/self-massage.json` names. Their texts have the same names.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! data_ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        $(#[$meta])*
        pub struct $name(Box<str>);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str(&self.0)
            }
        }
    )+ };
}

data_ids! {
    /// A move. No enum: the data has the set, and a stored session may be of a build that had others.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "string"))]
    MoveId,
    /// A place never to press. No enum: the data has the set, and a stored session may be of a build
    /// that had others.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "string"))]
    PlaceId,
    /// What somebody may notice during a massage. No enum: the data has the set, and no code names one.
    BodySignId,
}

//! What the verbs take and give. The window, the terminal and the agent see only these.

macro_rules! wire {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        $item
    )+ };
}

macro_rules! wire_ids {
    ($($(#[$meta:meta])* pub enum $name:ident { $($variants:tt)* })+) => { $(
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, AsRefStr, Display, EnumIter,
            EnumString, IntoStaticStr,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        $(#[$meta])*
        pub enum $name { $($variants)* }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                recovery::read_id(from)
            }
        }
    )+ };
}

mod backup;
mod body;
mod coming;
mod id;
mod list;
mod massage;
mod notice;
mod plan;
mod reminder;
mod settings;
mod today;
mod workout;

pub use backup::*;
pub use body::*;
pub use coming::*;
pub use id::*;
pub use list::*;
pub use massage::*;
pub use notice::*;
pub use plan::*;
pub use reminder::*;
pub use settings::*;
pub use today::*;
pub use workout::*;

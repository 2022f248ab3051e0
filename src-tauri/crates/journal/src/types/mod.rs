//! What the verbs take and return. Window, terminal and agent see only these types.

/// Derives what a type needs to be stored and sent: serde both ways, and its TypeScript.
macro_rules! ipc_types {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        $item
    )+ };
}

mod backup;
mod body;
mod calendar;
mod coming;
mod guided;
mod id;
mod import;
mod life;
mod list;
mod massage;
mod notice;
mod plan;
mod reminder;
mod session_place;
mod settings;
mod today;
mod trial;
mod week;
mod why;
mod workout;

pub use backup::*;
pub use body::*;
pub use calendar::*;
pub use coming::*;
pub use guided::*;
pub use id::*;
pub use import::*;
pub use life::*;
pub use list::*;
pub use massage::*;
pub use notice::*;
pub use plan::*;
pub use reminder::*;
pub use session_place::*;
pub use settings::*;
pub use today::*;
pub use trial::*;
pub use week::*;
pub use why::*;
pub use workout::*;

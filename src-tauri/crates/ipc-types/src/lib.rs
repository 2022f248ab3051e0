//! The types between the window's shell and its front end, other than the journal's own. Nothing
//! here depends on Tauri, so that it is quick to test and to export as TypeScript.

mod agent;
mod arguments;
mod import;
mod open_form;
mod payload;
mod rules_data;
#[cfg(all(test, feature = "bindings"))]
mod sample_zones;
mod saved_file;
mod startup;
mod wall_time;
mod zone;

pub use agent::{AgentState, AgentStatus};
pub use arguments::{Arguments, Route, View};
pub use import::{ImportAnswer, ImportLine, ImportProgress, ImportedFile, WorkoutFate};
pub use open_form::OpenForm;
pub use payload::read;
pub use rules_data::{
    ActivityData, FlagData, MuscleData, RulesData, TypeData, WindowData, rules_data,
};
pub use saved_file::{InsightTopic, SavedFormat};
pub use startup::{Platform, Startup};
pub use wall_time::{WallTime, read_wall_time};
pub use zone::ZoneOffsets;

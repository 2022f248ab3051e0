//! What the window's shell and its front end say to each other, beside the journal's verbs.
//! Nothing here knows Tauri, so that it is quick to test and to write out as TypeScript.

mod agent;
mod arguments;
mod payload;
mod rules_data;
mod startup;

pub use agent::{AgentState, AgentStatus};
pub use arguments::{Arguments, Route, View};
pub use payload::read;
pub use rules_data::{
    ActivityData, FlagData, MuscleData, RulesData, TypeData, WindowData, rules_data,
};
pub use startup::{Platform, Startup};

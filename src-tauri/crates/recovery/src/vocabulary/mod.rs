//! The vocabulary of the rules (rules 1). The serde name of each value is its id everywhere: in
//! data, in texts, over IPC and in the terminal.

pub(crate) mod ids;
pub(crate) mod massage;
pub(crate) mod minutes;
pub(crate) mod muscles;
pub(crate) mod pressure;
pub(crate) mod safety;
pub(crate) mod soreness;
pub(crate) mod tools;
pub(crate) mod training;

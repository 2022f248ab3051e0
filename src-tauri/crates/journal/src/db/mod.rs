//! The journal's file: how it is found, opened, read, written, checked and replaced.

pub(crate) mod backup;
pub(crate) mod column;
pub(crate) mod connection;
pub(crate) mod damage;
pub(crate) mod file;
pub(crate) mod file_id;
mod full_disk;
pub(crate) mod header;
pub(crate) mod held_file;
pub(crate) mod identity;
pub(crate) mod journal;
pub(crate) mod lock;
pub(crate) mod log_index;
pub(crate) mod memory;
pub(crate) mod migrations;
pub(crate) mod network;
pub(crate) mod place;
pub(crate) mod replace;
pub(crate) mod seen;
pub(crate) mod stamp;
mod upkeep;

//! What holds for the files of the checkout, whatever is in them.

mod citations;
mod citations_in;
#[cfg(unix)]
mod commit_message;
mod examples;
mod file_length;
mod files;
mod paths;

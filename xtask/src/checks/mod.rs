//! What holds for the files of the checkout, whatever is in them.

mod citations;
mod citations_in;
mod file_length;
mod files;

//! Decoders of others, which may panic.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::refusal::Refusal;

/// What `read` returns; a decoder that panics has met a file that it does not expect.
pub(crate) fn guarded<T>(read: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Refusal::Fault))
}

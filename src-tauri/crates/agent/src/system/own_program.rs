//! Where this program's own file is.

use std::io;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The path of this program's file, as it was at the first call: once an update has replaced the
/// file, the system no longer knows it.
pub fn path() -> io::Result<PathBuf> {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    if let Some(path) = PATH.get() {
        return Ok(path.clone());
    }
    let path = std::env::current_exe()?;
    Ok(PATH.get_or_init(|| path).clone())
}

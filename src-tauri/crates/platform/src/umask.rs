//! Who may read what a program writes.

/// Makes every file and folder that this process creates from now on, and those of its children,
/// accessible only to its user, whatever the session allows. Each program calls it first.
pub fn keep_files_private() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}

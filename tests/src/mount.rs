//! Disks that are full, cannot be written, or come and go.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// A mount for one test; it is unmounted when this is dropped.
#[derive(Debug)]
pub struct Mount {
    folder: PathBuf,
}

impl Mount {
    /// A disk of this many KiB. `None` if this user may not mount; only root may.
    pub fn small_disk(folder: &Path, kib: u32) -> Result<Option<Self>> {
        let size = format!("mode=0700,size={kib}k");
        Self::new(folder, &["-t", "tmpfs", "-o", &size, "tmpfs"])
    }

    /// The content of a folder, as of a drive that can be connected again. `None` as above.
    pub fn of_folder(drive: &Path, folder: &Path) -> Result<Option<Self>> {
        fs::create_dir_all(drive)?;
        let drive = drive.to_str().context("not UTF-8")?;
        Self::new(folder, &["--bind", drive])
    }

    /// Makes it read-only, for root too.
    pub fn make_read_only(&self) -> Result<()> {
        let mut command = Command::new("mount");
        command.args(["-o", "remount,ro"]).arg(&self.folder);
        let done = command.output()?;
        ensure!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        Ok(())
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Leaves no byte free.
    pub fn fill(&self) -> Result<()> {
        let mut file = fs::File::create(self.folder.join("filling"))?;
        let full = std::io::copy(&mut std::io::repeat(0), &mut file);
        ensure!(
            full.is_err_and(|error| error.kind() == std::io::ErrorKind::StorageFull),
            "the disk never became full"
        );
        Ok(())
    }

    /// Frees what [`Self::fill`] took.
    pub fn free(&self) -> Result<()> {
        fs::remove_file(self.folder.join("filling")).context("it was not filled")
    }

    fn new(folder: &Path, arguments: &[&str]) -> Result<Option<Self>> {
        fs::create_dir_all(folder)?;
        let done = Command::new("mount").args(arguments).arg(folder).output()?;
        if done.status.success() {
            return Ok(Some(Self {
                folder: folder.to_owned(),
            }));
        }
        let root = Command::new("id").arg("-u").output()?.stdout == b"0\n";
        ensure!(!root, "{}", String::from_utf8_lossy(&done.stderr));
        eprintln!("skipped: only root may mount the small disk that this needs");
        Ok(None)
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        // Lazily, because a program may still be using it.
        Command::new("umount")
            .arg("--lazy")
            .arg(&self.folder)
            .status()
            .ok();
    }
}

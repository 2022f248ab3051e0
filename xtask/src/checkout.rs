//! Paths in the checkout, and a shell that runs commands there.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::Shell;

/// The checkout that this xtask was built from.
pub(crate) struct Checkout {
    /// A shell whose current folder is the root.
    pub(crate) shell: Shell,
    root: PathBuf,
    target: PathBuf,
}

impl Checkout {
    /// Finds the root above this crate, and the build folder that `CARGO_TARGET_DIR` names.
    pub(crate) fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no parent folder")?
            .to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) if !folder.is_empty() => std::path::absolute(folder)?,
            _ => root.join("target"),
        };
        let shell = Shell::new()?;
        shell.change_dir(&root);
        // Nested builds must use the same one, whatever folder they run in.
        shell.set_var("CARGO_TARGET_DIR", &target);
        Ok(Self {
            shell,
            root,
            target,
        })
    }

    /// The root of the checkout.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The front end's folder.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The folder of all build output.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }
}

/// Announces the next step.
pub(crate) fn heading(text: &str) {
    eprintln!("\n== {text}");
}

/// Whether a program can be run on this machine.
pub(crate) fn has(shell: &Shell, program: &str, argument: &str) -> bool {
    shell
        .cmd(program)
        .arg(argument)
        .quiet()
        .ignore_stdout()
        .ignore_stderr()
        .run()
        .is_ok()
}

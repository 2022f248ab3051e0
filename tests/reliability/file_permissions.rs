//! Who can read the files, and how many logs are kept.

use std::fs;
use std::os::unix::fs::{DirBuilderExt as _, FileTypeExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Program, wait};

use crate::setup::Session;

/// Too late to book a therapist.
const EVENING: &str = "2026-11-23T18:30:00+01:00";

#[test]
fn every_file_is_private_even_in_a_folder_open_to_everyone() -> Result<()> {
    let session = Session::new()?;
    let setup = session.setup("open", EVENING)?;
    let home = setup.home();
    for folder in [home.data(), home.logs()] {
        open_to_all(folder)?;
    }
    let mut log = setup.careless_command("rubdownctl")?;
    let logged = log
        .args(["log", "strength_lower", "--rpe", "8", "--flag", "none"])
        .status()?;
    ensure!(logged.success(), "it cannot even log");
    let agent = Program::start_as(
        "agent",
        &mut setup.careless_command("rubdown-agent")?,
        home.data().parent().context("a home in no folder")?,
    )?;
    setup.status()?;
    let (id, at) = setup.next()?.context("nothing is due")?;
    setup.clock()?.jump_to(&at.to_rfc3339())?;
    wait::until("it is raised", || Ok(session.server.last_of(&id)))?;
    let copy = home.backups().join("by-hand.sqlite");
    let mut backup = setup.careless_command("rubdownctl")?;
    let copied = backup.arg("backup").arg(&copy).status()?;
    ensure!(copied.success(), "it cannot even copy");

    let mut seen = Vec::new();
    collect(home.data(), &mut seen)?;
    for expected in [home.journal(), copy, home.socket(), home.agent_lock()] {
        ensure!(
            seen.contains(&expected),
            "no {} in {seen:?}",
            expected.display()
        );
    }
    ensure!(
        seen.iter().any(|path| path.starts_with(home.logs())),
        "no log in {seen:?}"
    );
    for path in seen {
        let mode = fs::metadata(&path)?.permissions().mode();
        ensure!(mode.trailing_zeros() >= 6, "{}: {mode:o}", path.display());
    }
    drop(agent);
    Ok(())
}

#[test]
fn a_week_of_logs_is_kept() -> Result<()> {
    let session = Session::new()?;
    let setup = session.setup("logs", EVENING)?;
    let home = setup.home();
    open_to_all(home.logs())?;
    for day in 10..30 {
        fs::write(home.logs().join(format!("agent.2026-01-{day}.log")), "old")?;
    }
    let _agent = setup.agent()?;
    setup.status()?;
    let kept = fs::read_dir(home.logs())?.count();
    ensure!(kept <= 7, "{kept} logs are kept");
    Ok(())
}

/// Makes a folder that everyone may read and write.
fn open_to_all(folder: &Path) -> Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o777)
        .create(folder)?;
    Ok(fs::set_permissions(
        folder,
        fs::Permissions::from_mode(0o777),
    )?)
}

/// Collects every file and socket below a folder.
fn collect(folder: &Path, seen: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), seen)?;
        } else if kind.is_file() || kind.is_socket() {
            seen.push(entry.path());
        }
    }
    Ok(())
}

//! Another user of the machine, who owns what Rubdown is told to use, or could write to it for a while.
//! Only root can play two users; a user is a number here, and nobody is added to the system.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown, lchown, symlink};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Program, Screen, Server, Stage, rubdown, wait};
use serde_json::json;

use crate::common::EVENING;

/// The other user.
const THEM: u32 = 54_321;

/// Whether this can be played; says so if not.
fn is_root(stage: &Stage) -> Result<bool> {
    let root = stage.desktop.read("id", &["-u"])?.trim() == "0";
    if !root {
        eprintln!("skipped: only root can play another user");
    }
    Ok(root)
}

/// Files and folders of the person, to which the other user lays links.
struct Precious(Vec<PathBuf>);

const CONTENT: &str = "what only its owner may change";

impl Precious {
    /// Makes one for each name, and a link of the other user in the home that leads to it.
    fn behind(stage: &Stage, files: &[&str], folders: &[&str]) -> Result<Self> {
        let mut all = Vec::new();
        let kept = stage.desktop.folder().join("precious");
        for name in files.iter().chain(folders) {
            let own = kept.join(name);
            let file = if folders.contains(name) {
                fs::create_dir_all(&own)?;
                own.join("inside")
            } else {
                fs::create_dir_all(&kept)?;
                own.clone()
            };
            fs::write(&file, CONTENT)?;
            let link = stage.home().join(name);
            symlink(&own, &link)?;
            lchown(&link, Some(THEM), Some(THEM))?;
            all.push(file);
        }
        Ok(Self(all))
    }

    fn are_as_before(&self) -> Result<()> {
        for file in &self.0 {
            let content = fs::read_to_string(file).with_context(|| file.display().to_string())?;
            ensure!(content == CONTENT, "{}: {content}", file.display());
            let beside = fs::read_dir(file.parent().context("no folder")?)?;
            let known = |path: &Path| self.0.iter().any(|one| one.starts_with(path));
            for entry in beside {
                let path = entry?.path();
                ensure!(known(&path), "{} was made", path.display());
            }
        }
        Ok(())
    }
}

/// A home of the person that anyone could write to until now.
fn open_home(stage: &Stage) -> Result<()> {
    fs::create_dir_all(stage.home())?;
    Ok(fs::set_permissions(
        stage.home(),
        Permissions::from_mode(0o777),
    )?)
}

/// Opens the window and closes it when it is there.
fn open_and_close(stage: &Stage) -> Result<()> {
    let mut program = stage.start_window_again(&[])?;
    let screen = Screen::of(&stage.desktop)?;
    let window = wait::until("the window", || screen.window_of(program.pid()))?;
    screen.close(window)?;
    program.ended().map(drop)
}

#[test]
fn links_that_someone_planted_in_the_home_lead_nobody_to_the_persons_own_files() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        if !is_root(stage)? {
            return Ok(());
        }
        open_home(stage)?;
        let files = [
            "agent.server",
            "agent.at",
            "agent.login",
            "agent.off",
            "window.json",
            "journal.sqlite.suspect",
        ];
        let precious = Precious::behind(stage, &files, &[])?;
        stage.ask(&["reminders", "on"])?;
        stage.ask(&["log", "running", "--rpe", "6", "--minutes", "45"])?;
        let mut agent = stage.start_agent()?;
        open_and_close(stage)?;
        stage.ask(&["reminders", "off"])?;
        agent.ended()?;
        precious.are_as_before()?;
        let mode = fs::metadata(stage.home())?.permissions().mode();
        ensure!(mode & 0o022 == 0, "others can still write: {mode:o}");
        Ok(())
    })
}

#[test]
fn links_in_place_of_the_lock_the_logs_or_the_backups_are_not_followed() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        if !is_root(stage)? {
            return Ok(());
        }
        for (files, folders) in [
            (&["agent.lock", "journal.sqlite.lock"][..], &[][..]),
            (&[], &["logs"]),
            (&[], &["backups"]),
        ] {
            let name = [files, folders].concat().join("-");
            stage.live_in(stage.desktop.folder().join(&name));
            open_home(stage)?;
            let precious = Precious::behind(stage, files, folders)?;
            // refused or not, nothing of the person's is touched
            stage.ctl(&["log", "running", "--rpe", "6"])?;
            let mut command = Command::new(rubdown("rubdown-agent")?);
            let mut agent = Program::start(stage.dress(&mut command), stage.desktop.folder())?;
            open_and_close(stage)?;
            precious.are_as_before().context(name)?;
            agent.kill()?;
            fs::remove_dir_all(stage.desktop.folder().join("precious"))?;
        }
        Ok(())
    })
}

#[test]
fn a_folder_of_someone_else_gets_no_journal() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        if !is_root(stage)? {
            return Ok(());
        }
        let theirs = stage.desktop.folder().join("theirs");
        fs::create_dir_all(&theirs)?;
        let ready = theirs.join("journal.sqlite");
        fs::write(&ready, "")?;
        for path in [&ready, &theirs] {
            chown(path, Some(THEM), Some(THEM))?;
            fs::set_permissions(path, Permissions::from_mode(0o777))?;
        }
        stage.live_in(&theirs);
        for arguments in [&["log", "running", "--rpe", "6"][..], &["status"]] {
            let said = stage.ctl(arguments)?;
            ensure!(
                said.code == 3 && said.err.contains("E_HOME_OPEN"),
                "{said:?}"
            );
        }
        let window = stage.open_window()?;
        window.shows("belongs to someone else, or others can write to it")?;
        window.close()?;
        ensure!(fs::read(&ready)?.is_empty(), "they got the journal");
        ensure!(fs::read_dir(&theirs)?.count() == 1, "something was made");
        Ok(())
    })
}

#[test]
fn an_agent_of_someone_else_is_not_believed() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        if !is_root(stage)? {
            return Ok(());
        }
        // where both can reach it, unlike this desktop's folder
        let public = tempfile::tempdir()?;
        fs::set_permissions(public.path(), Permissions::from_mode(0o755))?;
        let theirs = public.path().join("theirs");
        fs::create_dir(&theirs)?;
        chown(&theirs, Some(THEM), Some(THEM))?;
        let program = public.path().join("rubdown-agent");
        fs::copy(rubdown("rubdown-agent")?, &program)?;
        let mut command = Command::new(&program);
        command
            .uid(THEM)
            .gid(THEM)
            .env_clear()
            .env("HOME", &theirs)
            .env("RUBDOWN_HOME", &theirs)
            .current_dir(&theirs);
        let _agent = Program::start_as("theirs", &mut command, stage.desktop.folder())?;
        let socket = theirs.join("agent.sock");
        wait::until("their agent listens", || Ok(socket.exists().then_some(())))?;
        open_home(stage)?;
        for (at, name) in [
            (&socket, "agent.sock"),
            (&theirs.join("agent.lock"), "agent.lock"),
        ] {
            let link = stage.home().join(name);
            symlink(at, &link)?;
            lchown(&link, Some(THEM), Some(THEM))?;
        }
        let status = stage.ask(&["status"])?;
        ensure!(status["agent"]["running"] == json!(false), "{status}");
        Ok(())
    })
}

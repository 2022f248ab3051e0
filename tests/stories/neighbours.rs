//! What other programs of the same person leave lying about, or hold on to.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use rubdown_tests::{Process, Program, Screen, Server, Stage, rubdown, wait};

use crate::common::{BUTTON, EVENING, open_and_begin};

/// Whoever holds the name of a window and never answers to it.
struct Squatter;

#[zbus::interface(name = "org.SingleInstance.DBus")]
impl Squatter {
    async fn execute_callback(&self, arguments: Vec<String>, folder: String) {
        std::future::pending::<()>().await;
        drop((arguments, folder));
    }
}

/// The window on the screen of a program that no driver has started.
fn on_screen(stage: &Stage, program: &Program) -> Result<(Screen, u32)> {
    let screen = Screen::of(&stage.desktop)?;
    let window = wait::until("the window", || screen.window_of(program.pid()))?;
    Ok((screen, window))
}

#[test]
fn a_program_that_holds_the_windows_name_keeps_no_window_away() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let home = platform::Home::within(stage.home());
        let name = format!("org.rubdown.rubdown.h{}.SingleInstance", home.fingerprint());
        let path = format!("/{}", name.replace('.', "/"));
        let runtime = tokio::runtime::Runtime::new()?;
        for answers in [true, false] {
            let held = runtime.block_on(async {
                let bus = zbus::connection::Builder::address(stage.desktop.bus())?;
                let bus = bus.name(name.as_str())?;
                // the first one knows nothing of windows, and the second one hangs
                let bus = if answers {
                    bus
                } else {
                    bus.serve_at(path.as_str(), Squatter)?
                };
                bus.build().await
            })?;
            let began = Instant::now();
            let program = stage.start_window_again(&[])?;
            let (screen, window) = on_screen(stage, &program)?;
            let took = began.elapsed();
            ensure!(took < Duration::from_secs(12), "the window took {took:?}");
            screen.close(window)?;
            runtime.block_on(held.close())?;
        }
        Ok(())
    })
}

#[test]
fn what_the_window_and_its_engine_create_is_private_whatever_the_umask() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let mut shell = Command::new("sh");
        stage
            .dress(&mut shell)
            .args(["-c", "umask 000; exec \"$0\""])
            .arg(rubdown("rubdown")?);
        let mut program = Program::start_as("window", &mut shell, stage.desktop.folder())?;
        let (screen, window) = on_screen(stage, &program)?;
        let engine = stage.home().join("webview");
        wait::until("the engine has written", || {
            Ok(fs::read_dir(&engine)
                .is_ok_and(|mut it| it.next().is_some())
                .then_some(()))
        })?;
        screen.close(window)?;
        program.ended()?;
        let mut seen = 0;
        all_private(stage.home(), &mut seen)?;
        ensure!(seen > 5, "only {seen} files");
        Ok(())
    })
}

fn all_private(folder: &Path, seen: &mut usize) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // the engine may tidy up meanwhile
        let Ok(found) = fs::symlink_metadata(entry.path()) else {
            continue;
        };
        if found.is_symlink() {
            continue;
        }
        let mode = found.permissions().mode();
        ensure!(
            mode.trailing_zeros() >= 6,
            "{}: {mode:o}",
            entry.path().display()
        );
        *seen += 1;
        if found.is_dir() {
            all_private(&entry.path(), seen)?;
        }
    }
    Ok(())
}

#[test]
fn a_window_without_a_usable_home_leaves_nothing_behind() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let file = stage.desktop.folder().join("file");
        fs::write(&file, "")?;
        stage.live_in(file.join("home"));
        let user = stage.desktop.folder().join("user");
        fs::create_dir(&user)?;
        let folders = [stage.desktop.temporary(), user.clone()];
        for killed in [false, true] {
            let mut command = Command::new(rubdown("rubdown")?);
            stage.dress(&mut command).env("HOME", &user);
            let mut program = Program::start(&mut command, stage.desktop.folder())?;
            let (screen, window) = on_screen(stage, &program)?;
            let process = Process { pid: program.pid() };
            let family = wait::until("the engine's processes", || {
                let family = process.family();
                Ok((family.len() > 2).then_some(family))
            })?;
            if killed {
                program.kill()?;
            } else {
                screen.close(window)?;
                program.ended()?;
            }
            // they outlive the window for a moment
            wait::until("the engine's processes end", || {
                Ok(family.iter().all(|one| !one.runs()).then_some(()))
            })?;
            for folder in &folders {
                let left = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
                ensure!(left.is_empty(), "left behind: {left:?}");
            }
        }
        Ok(())
    })
}

#[test]
fn a_fifo_in_place_of_a_small_file_holds_up_nobody() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        fs::create_dir_all(stage.home())?;
        for name in ["window.json", "agent.server", "agent.at", "agent.login"] {
            let made = Command::new("mkfifo")
                .arg(stage.home().join(name))
                .status()?;
            ensure!(made.success(), "no mkfifo");
        }
        let window = open_and_begin(stage)?;
        stage.agent_answers()?;
        window.find("button", BUTTON)?;
        window.close()?;
        let state = fs::symlink_metadata(stage.home().join("window.json"))?;
        ensure!(state.is_file(), "the window's size was not saved");
        Ok(())
    })
}

//! A private desktop for one test: X server, session bus, window manager.

use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::program::Program;
use crate::wait;

/// An X server on a free display with a window manager, and a session bus that starts no services,
/// so that the test decides what exists.
#[derive(Debug)]
pub struct Desktop {
    // Dropped in this order: what is drawn on goes last.
    manager: Program,
    _bus: Program,
    _server: Program,
    display: String,
    address: String,
    folder: TempDir,
}

const SIZE: &str = "1400x1000x24";

const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

impl Desktop {
    /// Starts one and waits until it is usable.
    pub fn start() -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("rubdown-desktop-")
            .tempdir()?;
        std::fs::create_dir(folder.path().join("tmp"))?;
        let (server, display) = x_server(folder.path())?;
        let (bus, address) = session_bus(folder.path())?;
        let mut manager = Command::new("openbox");
        manager.arg("--sm-disable");
        let mut desktop = Self {
            manager: Program::start(
                manager.env("DISPLAY", &display).env("HOME", folder.path()),
                folder.path(),
            )?,
            _bus: bus,
            _server: server,
            display,
            address,
            folder,
        };
        wait::until("the window manager is there", || {
            desktop.manager.must_run()?;
            let root = desktop.read("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"])?;
            Ok(root.contains("window id").then_some(()))
        })?;
        Ok(desktop)
    }

    /// Makes a command see this desktop and nothing of the one that the tests run on.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("HOME", self.folder.path())
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("TMPDIR", self.temporary())
            .env("GDK_BACKEND", "x11")
            // No accessibility bus here: looking for it would only cost time.
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
            .env_remove("XDG_CACHE_HOME")
            .env_remove("XDG_SESSION_TYPE")
            .env_remove("XDG_CURRENT_DESKTOP")
    }

    /// The folder for what is temporary.
    pub fn temporary(&self) -> PathBuf {
        self.folder.path().join("tmp")
    }

    /// The address of its session bus.
    pub fn bus(&self) -> &str {
        &self.address
    }

    /// What a small program prints on this desktop.
    pub fn read(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(program);
        let out = self
            .dress(&mut command)
            .args(arguments)
            .output()
            .with_context(|| format!("{program} does not start"))?;
        ensure!(
            out.status.success(),
            "{program} {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&out.stderr)
        );
        Ok(String::from_utf8_lossy(&out.stdout).into_owned())
    }

    /// Its display, as in `DISPLAY`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The title of the window that has the keyboard.
    pub fn active_title(&self) -> Result<String> {
        Ok(self
            .read("xdotool", &["getactivewindow", "getwindowname"])?
            .trim()
            .to_owned())
    }

    /// Records the traffic of an interface on the bus from now on.
    pub fn overhear(&self, interface: &str) -> Result<Program> {
        let mut command = Command::new("dbus-monitor");
        let rule = format!("interface='{interface}'");
        let ear = Program::start(self.dress(&mut command).arg(rule), self.folder())?;
        wait::until("the bus can be heard", || {
            Ok(ear.said().contains("NameLost").then_some(()))
        })?;
        Ok(ear)
    }

    /// The folder of this desktop: logs of its programs, and the home folder of all of them.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

fn x_server(logs: &Path) -> Result<(Program, String)> {
    // Xvfb picks a free display itself and says which.
    let number = logs.join("display");
    std::fs::write(&number, "")?;
    let mut shell = Command::new("sh");
    shell
        .args([
            "-c",
            "exec Xvfb -displayfd 3 -screen 0 \"$0\" -nolisten tcp -noreset 3>\"$1\"",
        ])
        .arg(SIZE)
        .arg(&number);
    let mut server = Program::start_as("Xvfb", &mut shell, logs)?;
    let display = wait::until("Xvfb has a display", || {
        server.must_run()?;
        let said = std::fs::read_to_string(&number)?;
        Ok(said.ends_with('\n').then(|| format!(":{}", said.trim())))
    })?;
    Ok((server, display))
}

/// A session bus that starts no services, and its address.
pub fn session_bus(folder: &Path) -> Result<(Program, String)> {
    let config = folder.join("bus.conf");
    let socket = folder.join("bus");
    std::fs::write(
        &config,
        BUS.replace("SOCKET", &socket.display().to_string()),
    )?;
    let mut command = Command::new("dbus-daemon");
    command.arg("--nofork").arg("--config-file").arg(&config);
    let mut bus = Program::start(&mut command, folder)?;
    wait::until("the session bus listens", || {
        bus.must_run()?;
        // the socket is there before anyone listens on it
        Ok(UnixStream::connect(&socket).is_ok().then_some(()))
    })?;
    Ok((bus, format!("unix:path={}", socket.display())))
}

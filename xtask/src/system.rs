//! System packages needed to build and test: installed with apt, or listed on other systems.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::checkout::{has, heading};

/// What packages are needed for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Building and running the window.
    Build,
    /// The desktop that the end-to-end tests start.
    Desktop,
    /// Counting the instructions of a plan.
    Instructions,
}

/// Installs what is missing, or fails with a list of it.
pub(crate) fn ensure(shell: &Shell, needs: &[Need]) -> Result<()> {
    node(shell)?;
    match std::env::consts::OS {
        "linux" if has(shell, "dpkg-query", "--version") => apt(shell, needs),
        "linux" => list_missing(shell, needs),
        _ if needs.contains(&Need::Desktop) => bail!(NO_DESKTOP),
        "macos" => macos(shell),
        // This xtask could not have been linked without MSVC, and WebView2 is part of Windows.
        _ => Ok(()),
    }
}

const NO_DESKTOP: &str = "the end-to-end tests need an X server and D-Bus, and so Linux; \
                          `cargo xtask test --fast` runs all the others";

fn debian_packages(need: Need) -> &'static [&'static str] {
    match need {
        Need::Build => &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"],
        Need::Desktop => &[
            "dbus-bin",
            "dbus-daemon",
            "dunst",
            "openbox",
            "webkit2gtk-driver",
            "x11-utils",
            "xdotool",
            "xvfb",
        ],
        Need::Instructions => &["valgrind"],
    }
}

fn apt(shell: &Shell, needs: &[Need]) -> Result<()> {
    let missing: Vec<&str> = needs
        .iter()
        .flat_map(|&need| debian_packages(need))
        .copied()
        .filter(|package| !installed(shell, package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    heading(&format!("System packages: {}", missing.join(" ")));
    let sudo: &[&str] = if cmd!(shell, "id -u").quiet().read()? == "0" {
        &[]
    } else if has(shell, "sudo", "--version") {
        &["sudo"]
    } else {
        bail!("run as root: apt-get install {}", missing.join(" "));
    };
    let apt_get = |arguments: &[&str]| {
        let mut words = sudo
            .iter()
            .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let first = words.next().copied().unwrap_or("env");
        shell.cmd(first).args(words).args(arguments)
    };
    let install = [&["install", "-y", "--no-install-recommends"], &missing[..]].concat();
    if apt_get(&install).run().is_ok() {
        return Ok(());
    }
    // The package lists may be missing (in a fresh container) or out of date.
    apt_get(&["update"])
        .run()
        .context("apt-get could not update its package lists; is the network down?")?;
    apt_get(&install).run().context(
        "apt-get could not install the packages listed above; install them by hand and try again",
    )
}

fn installed(shell: &Shell, package: &str) -> bool {
    let format = "--showformat=${Status}";
    cmd!(shell, "dpkg-query --show {format} {package}")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok_and(|status| status.ends_with("ok installed"))
}

/// Fedora, Arch and other Linux systems: lists what is missing.
fn list_missing(shell: &Shell, needs: &[Need]) -> Result<()> {
    let fedora = has(shell, "rpm", "--version") && has(shell, "dnf", "--version");
    let mut missing = Vec::new();
    let mut require = |is_there: bool, on_fedora: &'static str, on_arch: &'static str| {
        if !is_there {
            missing.push(if fedora { on_fedora } else { on_arch });
        }
    };
    if needs.contains(&Need::Build) {
        let library = |name: &str| {
            cmd!(shell, "pkg-config --exists {name}")
                .quiet()
                .run()
                .is_ok()
        };
        require(has(shell, "cc", "--version"), "gcc", "base-devel");
        require(
            has(shell, "pkg-config", "--version"),
            "pkgconf-pkg-config",
            "pkgconf",
        );
        require(
            library("webkit2gtk-4.1"),
            "webkit2gtk4.1-devel",
            "webkit2gtk-4.1",
        );
    }
    if needs.contains(&Need::Desktop) {
        require(
            has(shell, "Xvfb", "-help"),
            "xorg-x11-server-Xvfb",
            "xorg-server-xvfb",
        );
        require(has(shell, "openbox", "--version"), "openbox", "openbox");
        require(has(shell, "dunst", "--version"), "dunst", "dunst");
        require(
            has(shell, "dbus-daemon", "--version"),
            "dbus-daemon",
            "dbus",
        );
        require(
            has(shell, "WebKitWebDriver", "--help"),
            "webkitgtk-driver",
            "webkit2gtk-4.1",
        );
        require(has(shell, "xdotool", "version"), "xdotool", "xdotool");
        require(has(shell, "xprop", "-version"), "xprop", "xorg-xprop");
    }
    if needs.contains(&Need::Instructions) {
        require(has(shell, "valgrind", "--version"), "valgrind", "valgrind");
    }
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    if fedora {
        bail!("packages are missing; install them and try again: sudo dnf install {packages}");
    }
    bail!(
        "packages are missing; install them and try again. On Arch: sudo pacman -S {packages}; \
         other systems use similar names"
    )
}

fn macos(shell: &Shell) -> Result<()> {
    if has(shell, "xcode-select", "-p") {
        return Ok(());
    }
    bail!("Apple's command line tools are missing: xcode-select --install")
}

fn node(shell: &Shell) -> Result<()> {
    let version = cmd!(shell, "node --version")
        .quiet()
        .ignore_stderr()
        .read()
        .context("Node.js 20 or newer is required, and `node` was not found: https://nodejs.org")?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|number| number.parse::<u32>().ok());
    match major {
        Some(20..) => Ok(()),
        _ => bail!("Node.js 20 or newer is required; this is {version}: https://nodejs.org"),
    }
}

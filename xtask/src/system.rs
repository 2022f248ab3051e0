//! The system packages that building and testing need: installed with apt, named elsewhere.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::checkout::{has, heading};

/// What the packages are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Building and running the window.
    Build,
    /// The desktop that the end-to-end tests make for themselves.
    Desktop,
    /// Counting the instructions of a plan.
    Instructions,
}

/// Makes sure that what is needed is there, or says exactly what is missing.
pub(crate) fn ensure(shell: &Shell, needs: &[Need]) -> Result<()> {
    node(shell)?;
    match std::env::consts::OS {
        "linux" if has(shell, "dpkg-query", "--version") => apt(shell, needs),
        "linux" => by_name(shell, needs),
        _ if needs.contains(&Need::Desktop) => bail!(NOT_HERE),
        "macos" => macos(shell),
        // MSVC is what rustc links with, so this xtask would not run without it, and WebView2 is
        // part of Windows 10 and 11.
        _ => Ok(()),
    }
}

const NOT_HERE: &str = "the end-to-end tests need an X server and D-Bus, which only Linux has; \
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
    // The package lists may be absent (a fresh container) or stale.
    apt_get(&["update"])
        .run()
        .context("apt-get could not read its package lists; is there a network?")?;
    apt_get(&install).run().context(
        "apt-get could not install the packages named above; install them by hand, then try again",
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

/// Fedora, Arch and other Linux systems: look for what must answer, name what is missing.
fn by_name(shell: &Shell, needs: &[Need]) -> Result<()> {
    let fedora = has(shell, "rpm", "--version") && has(shell, "dnf", "--version");
    let mut missing = Vec::new();
    let mut want = |there: bool, on_fedora: &'static str, on_arch: &'static str| {
        if !there {
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
        want(has(shell, "cc", "--version"), "gcc", "base-devel");
        want(
            has(shell, "pkg-config", "--version"),
            "pkgconf-pkg-config",
            "pkgconf",
        );
        want(
            library("webkit2gtk-4.1"),
            "webkit2gtk4.1-devel",
            "webkit2gtk-4.1",
        );
    }
    if needs.contains(&Need::Desktop) {
        want(
            has(shell, "Xvfb", "-help"),
            "xorg-x11-server-Xvfb",
            "xorg-server-xvfb",
        );
        want(has(shell, "openbox", "--version"), "openbox", "openbox");
        want(has(shell, "dunst", "--version"), "dunst", "dunst");
        want(
            has(shell, "dbus-daemon", "--version"),
            "dbus-daemon",
            "dbus",
        );
        want(
            has(shell, "WebKitWebDriver", "--help"),
            "webkitgtk-driver",
            "webkit2gtk-4.1",
        );
        want(has(shell, "xdotool", "version"), "xdotool", "xdotool");
        want(has(shell, "xprop", "-version"), "xprop", "xorg-xprop");
    }
    if needs.contains(&Need::Instructions) {
        want(has(shell, "valgrind", "--version"), "valgrind", "valgrind");
    }
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    if fedora {
        bail!("install what is missing, then try again: sudo dnf install {packages}");
    }
    bail!(
        "install what is missing, then try again. On Arch: sudo pacman -S {packages}; \
         other systems have the same under similar names"
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
        .context("Node.js 20 or newer is needed and `node` does not answer: https://nodejs.org")?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|number| number.parse::<u32>().ok());
    match major {
        Some(20..) => Ok(()),
        _ => bail!("Node.js 20 or newer is needed; this is {version}: https://nodejs.org"),
    }
}

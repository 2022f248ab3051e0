//! `cargo xtask icons`: every size of the app icon and the tray icon, from their drawings.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::checkout::{Checkout, has, heading};

/// Sizes that the bundles of the three systems require.
const TILES: [(&str, u32); 5] = [
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
];
/// Sizes for the tray: the usual panel heights, and twice those for high resolutions.
const TRAY: [(&str, u32); 4] = [
    ("tray-22.png", 22),
    ("tray-24.png", 24),
    ("tray-44.png", 44),
    ("tray-48.png", 48),
];
/// Up to this size the layers of the large drawing blur, so `small.svg` is used instead.
const SMALL: u32 = 48;

/// Renders every size and packs `icon.ico` and `icon.icns`.
pub(crate) fn make(checkout: &Checkout) -> Result<()> {
    let shell = checkout.shell.clone();
    for (program, package) in [("rsvg-convert", "librsvg2-bin"), ("icotool", "icoutils")] {
        if !has(&shell, program, "--version") {
            bail!("`{program}` is missing; on Debian install {package}");
        }
    }
    heading("Icons");
    shell.change_dir(checkout.root().join("icons"));
    for (file, size) in TILES {
        tile(&shell, size, Path::new(file))?;
    }
    for (file, size) in TRAY {
        draw(&shell, "tray.svg", size, Path::new(file))?;
    }

    let parts = checkout.target().join("icons");
    shell.create_dir(&parts)?;
    let part = |size| -> Result<PathBuf> {
        let file = parts.join(format!("{size}.png"));
        tile(&shell, size, &file)?;
        Ok(file)
    };
    let windows: Vec<_> = [16, 24, 32, 48, 64]
        .into_iter()
        .map(part)
        .collect::<Result<_>>()?;
    let largest = part(256)?;
    cmd!(
        shell,
        "icotool --create --output=icon.ico {windows...} --raw {largest}"
    )
    .run()?;
    let mac: Vec<_> = [16, 32, 128, 256, 512, 1024]
        .into_iter()
        .map(part)
        .collect::<Result<_>>()?;
    cmd!(shell, "png2icns icon.icns {mac...}")
        .run()
        .context("`png2icns` failed or is missing; on Debian install icnsutils")
}

fn tile(shell: &Shell, size: u32, to: &Path) -> Result<()> {
    let drawing = if size <= SMALL {
        "small.svg"
    } else {
        "rubdown.svg"
    };
    draw(shell, drawing, size, to)
}

fn draw(shell: &Shell, drawing: &str, size: u32, to: &Path) -> Result<()> {
    let size = size.to_string();
    cmd!(shell, "rsvg-convert -w {size} -h {size} -o {to} {drawing}")
        .run()
        .with_context(|| format!("{drawing} could not be rendered"))
}

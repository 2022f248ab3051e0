//! `cargo xtask icons`: every size of the app icon, from the one drawing.

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::checkout::{Checkout, has, heading};

/// Squares that the bundles of the three systems ask for.
const SIZES: [(&str, u32); 6] = [
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
    ("1024x1024.png", 1024),
];

/// Draws `icons/rubdown.svg` at every size, and packs `icon.ico` and `icon.icns`.
pub(crate) fn make(checkout: &Checkout) -> Result<()> {
    let shell = checkout.shell.clone();
    for (program, argument, package) in [
        ("rsvg-convert", "--version", "librsvg2-bin"),
        ("icotool", "--version", "icoutils"),
        ("icns2png", "--help", "icnsutils"),
    ] {
        if !has(&shell, program, argument) {
            bail!("`{program}` is missing; on Debian it is in the package {package}");
        }
    }
    heading("Icons");
    shell.change_dir(checkout.root().join("icons"));
    let failed = "the icon could not be drawn";
    for (file, size) in SIZES {
        let size = size.to_string();
        cmd!(
            shell,
            "rsvg-convert -w {size} -h {size} -o {file} rubdown.svg"
        )
        .run()
        .context(failed)?;
    }
    let packed = checkout.target().join("icons");
    shell.create_dir(&packed)?;
    let mut squares = Vec::new();
    for size in ["16", "24", "32", "48", "64", "128", "256"] {
        let file = packed.join(format!("{size}.png"));
        cmd!(
            shell,
            "rsvg-convert -w {size} -h {size} -o {file} rubdown.svg"
        )
        .run()
        .context(failed)?;
        squares.push(file);
    }
    cmd!(shell, "icotool --create --output=icon.ico {squares...}")
        .run()
        .context(failed)?;
    cmd!(
        shell,
        "png2icns icon.icns 32x32.png 128x128.png 128x128@2x.png icon.png 1024x1024.png"
    )
    .run()
    .context(failed)
}

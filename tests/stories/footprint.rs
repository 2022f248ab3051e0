//! What runs all the time stays small.

use std::process::Command;

use anyhow::{Result, ensure};
use rubdown_tests::rubdown;

#[test]
fn agent_and_terminal_program_link_no_browser_and_no_toolkit() -> Result<()> {
    for name in ["rubdown-agent", "rubdownctl"] {
        let listed = Command::new("ldd").arg(rubdown(name)?).output()?;
        let libraries = String::from_utf8(listed.stdout)?.to_lowercase();
        ensure!(
            libraries.contains("libc.so"),
            "ldd says nothing of {name}: {libraries}"
        );
        for heavy in ["gtk", "webkit", "gdk", "javascriptcore", "qt"] {
            ensure!(
                !libraries.contains(heavy),
                "{name} links {heavy}: {libraries}"
            );
        }
    }
    Ok(())
}

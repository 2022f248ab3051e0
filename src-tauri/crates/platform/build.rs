//! Names the build, so that a newer agent can replace an older one.

use std::process::Command;

fn main() {
    println!("cargo::rerun-if-env-changed=RUBDOWN_BUILD");
    println!("cargo::rerun-if-changed=../../../.git/HEAD");
    println!("cargo::rerun-if-changed=../../../.git/logs/HEAD");
    let build = std::env::var("RUBDOWN_BUILD")
        .ok()
        .or_else(commit)
        // a build from an archive has no commit, and a version must not end with a plus
        .map_or_else(String::new, |build| format!("+{build}"));
    println!("cargo::rustc-env=RUBDOWN_BUILD={build}");
}

fn commit() -> Option<String> {
    let output = Command::new("git")
        .args(["rev-parse", "--short=12", "HEAD"])
        .output()
        .ok()?;
    let name = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| name.trim().to_owned())
}

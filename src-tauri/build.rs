//! Declares the window's commands to Tauri's access control, and embeds the front end.

use std::path::Path;
use std::process::ExitCode;

macro_rules! every_command {
    ($($noun:ident: $($name:ident),+;)+) => {
        const COMMANDS: &[&str] = &[$($(stringify!($name)),+),+];
    };
}

include!("src/commands/every.rs");

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=src-tauri/src/commands/every.rs");
    println!("cargo::rerun-if-changed=ui/dist/index.html");
    // TAURI_CONFIG may name another front end, see tauri.conf.json
    let usual = std::env::var_os("TAURI_CONFIG").is_none();
    if usual && !Path::new("ui/dist/index.html").exists() {
        println!(
            "cargo::error=the front end is not built yet; `cargo xtask run` builds it, and then this"
        );
        return ExitCode::FAILURE;
    }
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS))
        .codegen(tauri_build::CodegenContext::new());
    match tauri_build::try_build(attributes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error:#}");
            ExitCode::FAILURE
        }
    }
}

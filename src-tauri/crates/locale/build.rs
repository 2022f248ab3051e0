//! Embeds `locales/<language>/*.ftl`. Adding a language is adding one folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../locales");
    println!("cargo::rerun-if-changed={}", folder.display());

    let mut table = String::from("pub(crate) static LANGUAGES: &[Language] = &[\n");
    for language in sorted(&folder)?.iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", language.display());
        writeln!(table, "Language {{ tag: {:?}, files: &[", stem(language))?;
        for file in sorted(language)? {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                println!("cargo::rerun-if-changed={}", file.display());
                writeln!(
                    table,
                    "include_str!({:?}),",
                    file.canonicalize()?.to_string_lossy()
                )?;
            }
        }
        table.push_str("] },\n");
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), table)?;
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

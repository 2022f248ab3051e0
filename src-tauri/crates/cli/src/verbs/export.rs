//! `export`: the whole journal as one JSON document, or as tables.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, for_json, for_shell};

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    #[arg(value_name = "FILE", required_unless_present = "csv")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER", conflicts_with = "file")]
    pub(crate) csv: Option<PathBuf>,
}

/// Writes the document or the tables.
pub(crate) fn export(env: &mut Environment, args: &ExportArgs) -> Result<Answer, Failure> {
    if let Some(folder) = &args.csv {
        return tables(env, folder);
    }
    let document = env.journal.export(env.at)?;
    let file = args.file.clone().unwrap_or_default();
    if file == Path::new("-") {
        let text = locale::escape_json(&document.to_string()).into_owned();
        return Ok(Answer::new(text, document));
    }
    let text = serde_json::to_string_pretty(&document).unwrap_or_default() + "\n";
    write(&file, &text)?;
    let values = [("path", for_shell(&file).into())];
    let words = env.locale.say_with("ctl-export-written", &values);
    Ok(Answer::new(words, json!({ "export": for_json(&file) })))
}

fn tables(env: &mut Environment, folder: &Path) -> Result<Answer, Failure> {
    let failed = |error| Failure::File(folder.to_owned(), error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    let tables = env.journal.export_tables()?;
    let path = |name: &str| folder.join(format!("{name}.csv"));
    // all or none: half of them would look like all
    if let Some(there) = tables
        .iter()
        .map(|it| path(&it.name))
        .find(|it| it.exists())
    {
        let error = std::io::ErrorKind::AlreadyExists.into();
        return Err(Failure::File(there, error));
    }
    for table in &tables {
        write(&path(&table.name), &table.csv)?;
    }
    let values = [
        ("folder", for_shell(folder).into()),
        ("count", tables.len().into()),
    ];
    let words = env.locale.say_with("ctl-export-tables", &values);
    let names: Vec<_> = tables.iter().map(|it| for_json(&path(&it.name))).collect();
    Ok(Answer::new(words, json!({ "tables": names })))
}

/// Writes a file that is not there yet: whole, or not at all.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error| Failure::File(path.to_owned(), error);
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(failed)?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    written.map_err(|error| {
        // best effort: what is there is not what was asked for
        let _ = std::fs::remove_file(path);
        failed(error)
    })
}

//! Imports workouts by `rubdownctl import`: what reads files that others wrote may fail, and that must take
//! nothing here with it.

use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use ipc_types::{ImportAnswer, ImportLine, ImportProgress};
use journal::Fault;
use recovery::Activity;

/// The import under way, if any.
#[derive(Default)]
pub(crate) struct Importer(Mutex<Option<Child>>);

/// What is to be imported.
pub(crate) struct Request {
    pub(crate) paths: Vec<PathBuf>,
    /// What a workout was of which the file does not say that.
    pub(crate) activity: Option<Activity>,
    /// Whether to add what may be in the journal already.
    pub(crate) again: bool,
}

impl Importer {
    /// Imports, and waits for it; `progress` is told how far it is. Fails with `E_IMPORT_RUNS` while another import
    /// runs, with `E_IMPORT_CANCELLED` if it was cancelled, and then nothing was imported.
    pub(crate) fn run(
        &self,
        request: &Request,
        progress: impl Fn(ImportProgress),
    ) -> Result<ImportAnswer, Fault> {
        let mut child = {
            let mut running = self.running();
            if running.is_some() {
                return Err(fault("E_IMPORT_RUNS", String::new()));
            }
            let mut child = start(request).map_err(|error| not_started(&error))?;
            let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
            *running = Some(child);
            pipes
        };
        let (Some(stdin), Some(stdout), Some(mut stderr)) =
            (child.0.take(), child.1.take(), child.2.take())
        else {
            self.cancel();
            return Err(fault("E_IMPORT_START", String::new()));
        };
        let names = names(&request.paths);
        // each pipe has its own thread: one that is full would hold up the others
        let writing = thread::spawn(move || {
            let mut stdin = stdin;
            stdin.write_all(&names)
        });
        let said = thread::spawn(move || {
            let mut said = String::new();
            let _ = stderr.read_to_string(&mut said);
            said
        });
        let mut answer = None;
        let mut files = Vec::new();
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            match ImportLine::read(&line) {
                Some(ImportLine::Reading(done)) => progress(done),
                Some(ImportLine::File(file)) => files.push(file),
                Some(ImportLine::All(all)) => answer = Some(all),
                None => {}
            }
        }
        let said = said.join().unwrap_or_default();
        drop(writing.join());
        let child = self.running().take();
        let ended = child.map(|mut child| child.wait());
        match answer {
            Some(answer) => Ok(ImportAnswer { files, ..answer }),
            None if ended.is_none() => Err(fault("E_IMPORT_CANCELLED", String::new())),
            None => Err(why(&said)),
        }
    }

    /// Ends the import under way.
    pub(crate) fn cancel(&self) {
        if let Some(mut child) = self.running().take() {
            // it may have ended by itself
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Option<Child>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn start(request: &Request) -> io::Result<Child> {
    let own = std::env::current_exe()?;
    let program = own.with_file_name(format!("rubdownctl{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(program);
    command.args(["--json", "import", "--progress", "--files0-from", "-"]);
    if let Some(activity) = request.activity {
        command.args(["--activity", activity.as_ref()]);
    }
    if request.again {
        command.arg("--again");
    }
    #[cfg(windows)]
    {
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        std::os::windows::process::CommandExt::creation_flags(&mut command, CREATE_NO_WINDOW);
    }
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// The paths, each ended by a zero byte.
fn names(paths: &[PathBuf]) -> Vec<u8> {
    let mut names = Vec::new();
    for path in paths {
        names.extend(OsString::from(path).as_encoded_bytes());
        names.push(0);
    }
    names
}

/// Why there is no answer: the last that the program said.
fn why(said: &str) -> Fault {
    let document = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
    let last = said.lines().rev().find_map(document);
    let text = |name: &str| Some(last.as_ref()?.get(name)?.as_str()?.to_owned());
    match text("error") {
        Some(code) => fault(&code, text("detail").unwrap_or_default()),
        None => fault("E_FILE_READER", String::new()),
    }
}

fn not_started(error: &io::Error) -> Fault {
    fault("E_IMPORT_START", error.to_string())
}

fn fault(code: &str, detail: String) -> Fault {
    Fault {
        code: code.to_owned(),
        detail,
    }
}

//! `plan --input`, `session --input`, `due`, `checkin`: answers of the rules alone, one JSON document a
//! line. They touch no journal and no folder.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use recovery::{CheckIn, DueInput, GuidedSessionInput, Input, InputError};
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::output::plan_json::{PlanDocument, Reasons};
use crate::output::session_json::SessionDocument;

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    #[arg(long)]
    pub(crate) why: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) input: PathBuf,
}

/// Answers with guided sessions.
pub(crate) fn sessions(input: &Path) -> Result<(), Failure> {
    answer_lines(input, |line| {
        match GuidedSessionInput::from_json(line)?.session()? {
            Some(session) => json_line(&SessionDocument::of(&session)),
            None => Ok(json!({ "error": "E_NO_SESSION" }).to_string()),
        }
    })
}

/// Answers with plans, in the shape of the worked cases.
pub(crate) fn plans(input: &Path, why: bool) -> Result<(), Failure> {
    answer_lines(input, |line| {
        let plan = recovery::plan(&Input::from_json(line)?)?;
        json_line(&PlanDocument::of(&plan, Reasons::if_asked(why)))
    })
}

/// Answers when the next regular massage is due.
pub(crate) fn dues(input: &Path, why: bool) -> Result<(), Failure> {
    answer_lines(input, |line| {
        let due = recovery::due(&DueInput::from_json(line)?);
        if why {
            return json_line(&due);
        }
        json_line(&json!({ "state": due.state, "due_at_utc": due.due_at_utc }))
    })
}

/// Answers with the result of a check-in.
pub(crate) fn check_ins(input: &Path, why: bool) -> Result<(), Failure> {
    answer_lines(input, |line| {
        let check_in = CheckIn::from_json(line)?;
        if why {
            return json_line(&check_in);
        }
        json_line(&json!({
            "score": check_in.score,
            "escalations": check_in.escalations,
            "action": check_in.action,
            "assessment_advice": check_in.assessment_advice,
        }))
    })
}

fn json_line(answer: &impl Serialize) -> Result<String, InputError> {
    serde_json::to_string(answer).map_err(|error| InputError::Shape(error.to_string()))
}

fn answer_lines(
    input: &Path,
    answer: impl Fn(&str) -> Result<String, InputError>,
) -> Result<(), Failure> {
    let reader: Box<dyn Read> = if input == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(input).map_err(|error| Failure::File(input.to_owned(), error))?;
        Box::new(file)
    };
    let mut reader = BufReader::with_capacity(1 << 16, reader);
    let mut writer = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut reader)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line);
        let read = read.map_err(|error| Failure::File(input.to_owned(), error))?;
        if read == 0 {
            break;
        }
        // a device, for instance, may never end its line
        if read as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
            return Err(InputError::TooMany("bytes".to_owned()).into());
        }
        let given = line.trim_ascii();
        if given.is_empty() {
            continue;
        }
        let answered = std::str::from_utf8(given)
            .map_err(|error| InputError::Shape(error.to_string()))
            .and_then(&answer)
            .unwrap_or_else(|error| refused(&error).to_string());
        let waiting = reader.buffer().is_empty();
        // whoever asks one question at a time waits for its answer
        writeln!(writer, "{answered}")
            .and_then(|()| if waiting { writer.flush() } else { Ok(()) })
            .map_err(written)?;
    }
    writer.flush().map_err(written)
}

/// An error as a line. Only unreadable input needs a detail: the other codes are enough.
fn refused(error: &InputError) -> Value {
    match error {
        InputError::Shape(what) => json!({ "error": error.code(), "detail": what }),
        _ => json!({ "error": error.code() }),
    }
}

fn written(error: io::Error) -> Failure {
    Failure::writing(Path::new("-"), error)
}

/// More bytes than the largest input that the rules accept.
const LONGEST_LINE: u64 = 1 << 26;

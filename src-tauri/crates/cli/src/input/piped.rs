//! `-` for a value that comes from standard input. What is on a command line can be read by every
//! program on the machine while the command runs, and stays in the shell's history.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};
use std::path::Path;

use locale::Locale;

use crate::failure::Failure;

/// Stands for standard input.
const STDIN: &str = "-";

/// More bytes than the longest note has.
const LIMIT: u64 = 1 << 16;

/// What of a workout may be piped.
pub(crate) struct Piped<'a> {
    pub(crate) note: &'a mut String,
    pub(crate) flag: &'a mut Vec<String>,
    pub(crate) soreness: &'a mut Option<String>,
}

/// Reads the note, the warning signs or the soreness of a workout: at most one of them.
pub(crate) fn workout(given: &mut Piped<'_>, locale: &Locale) -> Result<(), Failure> {
    let note = given.note == STDIN;
    let flag = *given.flag == [STDIN];
    let soreness = given.soreness.as_deref() == Some(STDIN);
    let named = [(note, "--note"), (flag, "--flag"), (soreness, "--soreness")];
    let mut piped = named.iter().filter(|(piped, _)| *piped);
    if let (Some((_, first)), Some((_, second))) = (piped.next(), piped.next()) {
        let both = [
            ("argument", format!("{second} -").into()),
            ("other", format!("{first} -").into()),
        ];
        return Err(Failure::Usage(locale.say_with("ctl-usage-conflict", &both)));
    }
    if note {
        *given.note = text()?;
    }
    if flag {
        *given.flag = words()?;
    }
    if soreness {
        *given.soreness = Some(text()?);
    }
    Ok(())
}

/// Reads a list of signs, which names at least one: silence is no answer.
pub(crate) fn signs(given: &mut Vec<String>, locale: &Locale) -> Result<(), Failure> {
    if *given == [STDIN] {
        *given = words()?;
    }
    if given.is_empty() {
        let missing = locale.say_with("ctl-usage-missing", &[("argument", "<SIGN>".into())]);
        let help = locale.say("ctl-usage-help");
        return Err(Failure::Usage(format!("{missing} {help}")));
    }
    Ok(())
}

/// Reads a value on its own, such as the soreness.
pub(crate) fn value(given: &mut String) -> Result<(), Failure> {
    if given == STDIN {
        *given = text()?;
    }
    Ok(())
}

fn words() -> Result<Vec<String>, Failure> {
    let text = text()?;
    let words = text.split(|letter: char| letter == ',' || letter.is_whitespace());
    Ok(words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect())
}

/// All of standard input without the newline at its end.
fn text() -> Result<String, Failure> {
    let failed = |error| Failure::File(Path::new(STDIN).to_owned(), error);
    let mut input = io::stdin().lock().take(LIMIT);
    let mut bytes = Vec::new();
    let read = if io::stdin().is_terminal() {
        input.read_until(b'\n', &mut bytes)
    } else {
        input.read_to_end(&mut bytes)
    };
    read.map_err(failed)?;
    // text that was cut off within a character is too long rather than unreadable
    let cut = bytes.len() as u64 == LIMIT;
    let mut text = match String::from_utf8(bytes) {
        Err(error) if cut => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        read => read.map_err(|_| Failure::NotText)?,
    };
    text.truncate(text.trim_end_matches(['\r', '\n']).len());
    Ok(text)
}

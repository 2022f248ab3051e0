//! `session`: leads through a self-massage, step by step, with the keys of the window. For a program,
//! or where nobody can press a key, it shows the steps and begins nothing.

mod arguments;
mod frame;
mod keys;
mod proposal;
mod screen;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use journal::{Ending, JournalError, RunningSession, SessionPlace, Warnings};
use locale::Locale;
use recovery::Flag;
use serde_json::json;

pub(crate) use self::arguments::SessionArgs;
use self::keys::{Key, Wait};
use self::proposal::{propose, shown};
use self::screen::Screen;
use crate::environment::{Environment, moment};
use crate::failure::Failure;
use crate::input::ask;
use crate::output::{Answer, document, outcome};

pub(crate) fn session(env: &mut Environment, args: &SessionArgs) -> Result<Answer, Failure> {
    let running = env.today()?.guided;
    if running.is_some() && args.asks_for_one() {
        return Err(JournalError::SessionRuns.into());
    }
    let questions_first = env.today()?.questions_first;
    if !env.is_interactive() {
        if let Some(session) = running {
            return Ok(shown_running(env, &session));
        }
        // as the journal refuses to begin one
        if questions_first {
            return Err(JournalError::SafetyQuestions.into());
        }
        let request = args.request(env)?;
        let proposal = propose(env, &request)?;
        return shown(env, &request, &proposal, false);
    }
    if let Some(session) = running {
        return lead(env, session);
    }
    // the questions come before the massage, and their answer is one to those that wait
    let request = args.request(env)?;
    let proposal = propose(env, &request)?;
    let flags = ask::flags(
        &env.locale,
        "ctl-ask-session",
        &mut io::stdin().lock(),
        &mut io::stdout(),
    );
    let Some(flags) = flags.map_err(written)? else {
        let words = env.locale.say("ctl-session-not-begun");
        return Ok(Answer::new(words, json!({})));
    };
    // that about a clot is one of them
    let answers = questions_first || proposal.clot_question;
    if answers || !flags.is_empty() {
        let today = if answers {
            env.journal.answer_safety_questions(&flags, &[], moment())?
        } else {
            env.journal.report(&flags, &[], moment())?
        };
        env.after_change();
        if !flags.is_empty() {
            let words = outcome::change(env, &today, "ctl-noted");
            return Ok(Answer::new(words, outcome::change_json(&today)));
        }
    }
    print(&shown(env, &request, &proposal, true)?.text).map_err(written)?;
    // the user has seen the steps, and the rules' warnings below them
    let today = env
        .journal
        .begin_guided(request, Warnings::Accepted, moment())?;
    env.after_change();
    lead(env, today.guided.ok_or(JournalError::NoSession)?)
}

/// Shows the session until it is over, is ended, or goes on elsewhere.
fn lead(env: &mut Environment, mut session: RunningSession) -> Result<Answer, Failure> {
    let mut screen = Screen::open().map_err(written)?;
    loop {
        env.at = moment();
        let now = env.at.now;
        // an undo of the end brings it back paused there, and leaves it so
        if session.left(now).is_zero() && session.running_since.is_some() {
            drop(screen);
            return ended(env, &session, Ending::Log);
        }
        screen
            .show(&frame::frame(&env.locale, &session, now))
            .map_err(written)?;
        let key = keys::next(session.left(now)).map_err(read)?;
        env.at = moment();
        match key {
            Wait::Key(Key::Leave) => {
                let ran = pause(env, &session)?;
                screen
                    .show(&[env.locale.say("ctl-session-leave")])
                    .map_err(written)?;
                if let Some(ending) = keys::ending().map_err(read)? {
                    drop(screen);
                    return ended(env, &session, ending);
                }
                if ran {
                    env.at = moment();
                    env.journal.resume_guided(&session.id, env.at)?;
                    env.after_change();
                }
            }
            Wait::Key(Key::Wrong) => {
                pause(env, &session)?;
                drop(screen);
                let flags = ask_what_is_wrong(&env.locale)?;
                if !flags.is_empty() {
                    let today = env.journal.report(&flags, &[], moment())?;
                    let words = outcome::change(env, &today, "ctl-noted");
                    return Ok(Answer::new(words, outcome::change_json(&today)));
                }
                screen = Screen::open().map_err(written)?;
            }
            Wait::Key(key) => press(env, &session, key)?,
            Wait::Second => {}
        }
        // another program may have ended it, or changed where it is
        match env.journal.today(env.at)?.guided {
            Some(found) if found.id == session.id => session = found,
            _ => {
                drop(screen);
                return Ok(Answer::new(
                    env.locale.say("ctl-session-elsewhere"),
                    json!({}),
                ));
            }
        }
    }
}

/// Pauses it while something is asked; whether it ran.
fn pause(env: &mut Environment, session: &RunningSession) -> Result<bool, Failure> {
    let ran = session.running_since.is_some();
    if ran {
        env.journal.pause_guided(&session.id, env.at)?;
        env.after_change();
    }
    Ok(ran)
}

/// Says what to do first, and asks for warning signs; none if there is no answer.
fn ask_what_is_wrong(locale: &Locale) -> Result<Vec<Flag>, Failure> {
    print(&locale.say("ctl-session-wrong")).map_err(written)?;
    let flags = ask::flags(
        locale,
        "ctl-ask-now",
        &mut io::stdin().lock(),
        &mut io::stdout(),
    );
    Ok(flags.map_err(written)?.unwrap_or_default())
}

/// What a key does to the session.
fn press(env: &mut Environment, session: &RunningSession, key: Key) -> Result<(), Failure> {
    let (id, at) = (&session.id, env.at);
    let SessionPlace { step, ms } = session.place(at.now);
    let length = session.steps.get(step).map_or(0, |step| step.seconds);
    let last = session.steps.len().saturating_sub(1);
    match key {
        Key::Pause if session.running_since.is_some() => env.journal.pause_guided(id, at)?,
        Key::Pause => env.journal.resume_guided(id, at)?,
        // first to the beginning of the step, then to the step before
        Key::Back if ms > 3000 => env.journal.go_to_step(id, step, 0, at)?,
        Key::Back => env.journal.go_to_step(id, before(session, step), 0, at)?,
        Key::Next if step == last => env.journal.go_to_step(id, step, length * 1000, at)?,
        Key::Next => env.journal.go_to_step(id, step + 1, 0, at)?,
        Key::Longer => env.journal.set_step_seconds(id, step, length + 15, at)?,
        Key::Shorter => {
            let seconds = length.saturating_sub(15);
            env.journal.set_step_seconds(id, step, seconds, at)?
        }
        Key::Leave | Key::Wrong => return Ok(()),
    };
    env.after_change();
    Ok(())
}

/// The step before; what was left out meanwhile has no time.
fn before(session: &RunningSession, step: usize) -> usize {
    let mut steps = session.steps.iter().take(step);
    steps.rposition(|step| step.seconds > 0).unwrap_or(0)
}

fn ended(
    env: &mut Environment,
    session: &RunningSession,
    ending: Ending,
) -> Result<Answer, Failure> {
    let today = env.journal.end_guided(&session.id, ending, moment())?;
    let logged = today
        .last_massage
        .as_ref()
        .filter(|massage| ending == Ending::Log && massage.start >= session.started_at);
    let words = match logged {
        Some(massage) => {
            let minutes = [("minutes", massage.minutes.into())];
            env.locale.say_with("ctl-session-logged", &minutes)
        }
        None => env.locale.say("ctl-session-nothing-logged"),
    };
    Ok(Answer::new(words, json!({ "massage": document(&logged) })))
}

fn shown_running(env: &Environment, session: &RunningSession) -> Answer {
    let lines = frame::frame(&env.locale, session, env.at.now);
    Answer::new(lines.join("\n"), document(session))
}

fn print(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}\n")?;
    stdout.flush()
}

fn written(error: io::Error) -> Failure {
    Failure::writing(Path::new("-"), error)
}

fn read(error: io::Error) -> Failure {
    Failure::File(PathBuf::from("-"), error)
}

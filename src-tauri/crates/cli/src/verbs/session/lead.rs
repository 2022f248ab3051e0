//! Leads through a session: shows it, and does what the keys say.

use chrono::{DateTime, Utc};
use journal::{Ending, RunningSession};
use recovery::{LocalIssue, Part, Pressure};
use serde_json::json;

use super::acts::press;
use super::keys::{self, Key, Wait};
use super::presses::{Presses, is_fresh};
use super::screen::Screen;
use super::streams::{read, written};
use super::what_is_wrong::{self, Noticed};
use super::{frame, signals};
use crate::environment::{Environment, moment};
use crate::failure::Failure;
use crate::output::{Answer, document, outcome};

/// A session that is shown.
struct Lead<'a> {
    env: &'a mut Environment,
    session: RunningSession,
    screen: Screen,
    presses: Presses,
    /// The step that is shown, and since when.
    shown: (usize, DateTime<Utc>),
    /// Why the last press could not be saved: a full disk does not end a massage.
    trouble: Option<String>,
    /// What to do about what was noticed, until it goes on.
    advice: Vec<String>,
}

/// Shows the session until it is over, is ended, or goes on elsewhere.
pub(super) fn lead(env: &mut Environment, session: RunningSession) -> Result<Answer, Failure> {
    env.at = moment();
    let step = session.place(env.at.now).step;
    let mut lead = Lead {
        shown: (step, env.at.now),
        env,
        session,
        screen: Screen::open().map_err(written)?,
        presses: Presses::default(),
        trouble: None,
        advice: Vec::new(),
    };
    loop {
        if let Some(answer) = lead.turn()? {
            return Ok(answer);
        }
    }
}

impl Lead<'_> {
    /// One look at the session and one key, or the next second; the answer once it has ended.
    fn turn(&mut self) -> Result<Option<Answer>, Failure> {
        self.env.at = moment();
        let now = self.env.at.now;
        // an undo of the end brings it back paused there, and leaves it so
        let over = self.session.left(now).is_zero() && self.session.running_since.is_some();
        if over && self.trouble.is_none() {
            let answer = self.end(Ending::Log)?;
            if answer.is_some() {
                return Ok(answer);
            }
        }
        let step = self.session.place(now).step;
        if step != self.shown.0 {
            self.shown = (step, now);
        }
        let lines = frame::frame(&self.env.locale, &self.session, now);
        self.show(lines)?;
        let left = self.session.left(now);
        let pressed = match keys::next(&mut self.presses, left).map_err(read)? {
            Wait::Key(pressed) => pressed,
            Wait::Resized => return self.screen.repaint().map(|()| None).map_err(written),
            Wait::Nothing => return self.follow(),
        };
        self.env.at = moment();
        if over {
            // what could not be saved is tried again
            return self.end(Ending::Log);
        }
        let answer = match Key::of(pressed) {
            Some(Key::Suspend) => {
                signals::suspend();
                None
            }
            Some(Key::Leave) => self.leave()?,
            // on the last step, next asks before it ends the massage
            Some(Key::Next) if self.is_at_the_last() && !self.is_fresh() => self.leave()?,
            Some(Key::Wrong) => self.wrong()?,
            Some(key) if !(key.is_about_the_step() && self.is_fresh()) => {
                self.advice.clear();
                let did = press(self.env, &self.session, key);
                self.attempt(did)?;
                None
            }
            _ => None,
        };
        match answer {
            None => self.follow(),
            answer => Ok(answer),
        }
    }

    /// Another program may have ended it, or changed where it is.
    fn follow(&mut self) -> Result<Option<Answer>, Failure> {
        let today = match self.env.journal.today(self.env.at) {
            Ok(today) => today,
            Err(error) => {
                self.attempt(Err(error.into()))?;
                return Ok(None);
            }
        };
        match today.guided {
            Some(found) if found.id == self.session.id => {
                self.session = found;
                Ok(None)
            }
            _ => {
                let words = self.env.locale.say("ctl-session-elsewhere");
                Ok(Some(Answer::new(words, json!({}))))
            }
        }
    }

    /// Asks what to keep, while it is paused.
    fn leave(&mut self) -> Result<Option<Answer>, Failure> {
        let ran = self.pause()?;
        let asked = moment().now;
        let pressed = loop {
            self.show(vec![self.env.locale.say("ctl-session-leave")])?;
            let left = self.session.left(self.env.at.now);
            match keys::next(&mut self.presses, left).map_err(read)? {
                Wait::Key(pressed) if Key::of(pressed) == Some(Key::Suspend) => signals::suspend(),
                Wait::Key(pressed) if !is_fresh(asked, moment().now) => break pressed,
                Wait::Resized => self.screen.repaint().map_err(written)?,
                Wait::Key(_) | Wait::Nothing => {}
            }
        };
        self.env.at = moment();
        if let Some(ending) = keys::ending(pressed) {
            return self.end(ending);
        }
        if ran {
            let resumed = self
                .env
                .journal
                .resume_guided(&self.session.id, self.env.at);
            self.attempt(resumed.map(drop).map_err(Failure::from))?;
        }
        Ok(None)
    }

    /// Says what to do first, and asks for warning signs, while it is paused.
    fn wrong(&mut self) -> Result<Option<Answer>, Failure> {
        self.pause()?;
        self.screen.close();
        let part = self.part(moment().now).cloned();
        let level = part.as_ref().map_or(Pressure::LIGHT, |part| part.pressure);
        let noticed = what_is_wrong::ask(&self.env.locale, level.most_pain())?;
        let advice = noticed.advice(&self.env.locale);
        if noticed.passes() {
            self.advice = advice;
            self.screen.reopen().map_err(written)?;
            return Ok(None);
        }
        let at = moment();
        let Noticed { flags, signs } = noticed;
        let issues: Vec<LocalIssue> = part.map_or_else(Vec::new, |part| {
            let noted = signs.iter().flat_map(|sign| sign.issues(&part, at.now));
            noted.collect()
        });
        let today = self.env.journal.report(&flags, &issues, at)?;
        let mut words = Vec::new();
        let mut answer = outcome::change_json(&today);
        if today.guided.is_some() {
            let ended = ended(self.env, &self.session, Ending::Log)?;
            answer["massage"] = ended.document["massage"].clone();
            words.push(ended.text);
        }
        words.extend(advice);
        if !(flags.is_empty() && issues.is_empty()) {
            words.push(outcome::change(self.env, &today, "ctl-noted"));
        }
        Ok(Some(Answer::new(words.join("\n"), answer)))
    }

    /// What is massaged at an instant.
    fn part(&self, now: DateTime<Utc>) -> Option<&Part> {
        let step = self.session.steps.get(self.session.place(now).step)?;
        step.part.as_ref()
    }

    /// Pauses it while something is asked; whether it ran.
    fn pause(&mut self) -> Result<bool, Failure> {
        let ran = self.session.running_since.is_some();
        if ran {
            let paused = self.env.journal.pause_guided(&self.session.id, self.env.at);
            self.attempt(paused.map(drop).map_err(Failure::from))?;
        }
        Ok(ran)
    }

    /// Ends it; nothing while that cannot be saved.
    fn end(&mut self, ending: Ending) -> Result<Option<Answer>, Failure> {
        let ended = ended(self.env, &self.session, ending);
        let (did, answer) = match ended {
            Ok(answer) => (Ok(()), Some(answer)),
            Err(failure) => (Err(failure), None),
        };
        self.attempt(did)?;
        Ok(answer)
    }

    /// Tells the agent what was done. What the store refused is said instead, and the massage goes on.
    fn attempt(&mut self, did: Result<(), Failure>) -> Result<(), Failure> {
        match did {
            Ok(()) => {
                self.trouble = None;
                // what it would say would stand in the middle of the screen
                let _ = agent_client::poke(&self.env.home);
                Ok(())
            }
            Err(Failure::Journal(error)) if error.is_store() => {
                self.trouble = Some(self.env.locale.error(&error.code(), &error.detail()));
                Ok(())
            }
            Err(failure) => Err(failure),
        }
    }

    fn show(&mut self, mut lines: Vec<String>) -> Result<(), Failure> {
        if !self.advice.is_empty() {
            lines.push(String::new());
            lines.extend(self.advice.iter().cloned());
        }
        if let Some(trouble) = &self.trouble {
            let again = self.env.locale.say("ctl-session-again");
            lines.extend([String::new(), trouble.clone(), again]);
        }
        self.screen.show(&lines).map_err(written)
    }

    fn is_at_the_last(&self) -> bool {
        let last = self.session.steps.len().saturating_sub(1);
        self.session.place(self.env.at.now).step == last
    }

    /// Whether the step has just appeared.
    fn is_fresh(&self) -> bool {
        is_fresh(self.shown.1, self.env.at.now)
    }
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
            let logged = env.locale.say_with("ctl-session-logged", &minutes);
            format!("{logged}\n{}", env.locale.say("ctl-session-afterwards"))
        }
        None => env.locale.say("ctl-session-nothing-logged"),
    };
    Ok(Answer::new(words, json!({ "massage": document(&logged) })))
}

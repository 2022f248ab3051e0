//! What is asked when something is wrong during a session: the red flags, and what leaves a place out.

use std::io;

use locale::Locale;
use recovery::{BodySign, Flag, body_signs};
use strum::IntoEnumIterator as _;

use super::streams::{print, written};
use crate::failure::Failure;
use crate::input::{ask, parse};

/// What was noticed.
#[derive(Debug, Default)]
pub(super) struct Noticed {
    /// Red flags.
    pub(super) flags: Vec<Flag>,
    /// What is noted of the place in hand.
    pub(super) signs: Vec<&'static BodySign>,
}

#[derive(Debug, Clone, Copy)]
enum Sign {
    Flag(Flag),
    Body(&'static BodySign),
}

/// Says what to do first, and asks what is noticed; nothing if there is no answer.
pub(super) fn ask(locale: &Locale) -> Result<Noticed, Failure> {
    print(&locale.say("ctl-session-wrong")).map_err(written)?;
    let flags = Flag::iter().map(|flag| (Sign::Flag(flag), locale.term("flag", flag)));
    let signs = places().map(|sign| (Sign::Body(sign), locale.say(sign.id.as_str())));
    let choices: Vec<(Sign, String)> = flags.chain(signs).collect();
    let named = |word: &str| {
        let sign = places()
            .find(|sign| sign.id.as_str() == word)
            .map(Sign::Body);
        sign.or_else(|| parse::flag(word).ok().map(Sign::Flag))
    };
    let chosen = ask::which(
        locale,
        "ctl-ask-now",
        &choices,
        named,
        &mut io::stdin().lock(),
        &mut io::stdout(),
    );
    let mut noticed = Noticed::default();
    for sign in chosen.map_err(written)?.unwrap_or_default() {
        match sign {
            Sign::Flag(flag) => noticed.flags.push(flag),
            Sign::Body(sign) => noticed.signs.push(sign),
        }
    }
    Ok(noticed)
}

/// The signs that leave a place out.
fn places() -> impl Iterator<Item = &'static BodySign> {
    body_signs().iter().filter(|sign| sign.issue.is_some())
}

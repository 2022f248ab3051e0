//! What is asked when something is wrong during a session: the red flags, and what else may be noticed.

use std::io;

use locale::Locale;
use recovery::{Afterwards, BodySign, Flag, Urgency, body_signs};
use strum::IntoEnumIterator as _;

use super::streams::{print, written};
use crate::failure::Failure;
use crate::input::{ask, parse};

/// What was noticed.
#[derive(Debug, Default)]
pub(super) struct Noticed {
    /// Red flags.
    pub(super) flags: Vec<Flag>,
    /// What else, at the place in hand.
    pub(super) signs: Vec<&'static BodySign>,
}

impl Noticed {
    /// Whether it passes, so that the session can go on.
    pub(super) fn passes(&self) -> bool {
        let passes = |sign: &&BodySign| sign.may.contains(&Afterwards::GoOn);
        self.flags.is_empty() && self.signs.iter().all(passes)
    }

    /// What to do about each of them.
    pub(super) fn advice(&self, locale: &Locale) -> Vec<String> {
        let advice = |sign: &&BodySign| locale.say(&format!("{}.do", sign.id));
        self.signs.iter().map(advice).collect()
    }
}

#[derive(Debug, Clone, Copy)]
enum Sign {
    Flag(Flag),
    Body(&'static BodySign),
}

/// Says what to do first, and asks what is noticed; nothing if there is no answer. `most_pain`: how much pain
/// out of 10 the massage in hand may cause.
pub(super) fn ask(locale: &Locale, most_pain: u8) -> Result<Noticed, Failure> {
    print(&locale.say("ctl-session-wrong")).map_err(written)?;
    let flags = Flag::iter().map(|flag| (Sign::Flag(flag), locale.term("flag", flag)));
    let most = [("most", u32::from(most_pain).into())];
    let words = |sign: &BodySign| locale.say_with(sign.id.as_str(), &most);
    let signs = others().map(|sign| (Sign::Body(sign), words(sign)));
    let choices: Vec<(Sign, String)> = flags.chain(signs).collect();
    let named = |word: &str| {
        let sign = others()
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

/// What can be noticed while a session runs, besides the red flags.
fn others() -> impl Iterator<Item = &'static BodySign> {
    let during = |sign: &&BodySign| sign.flag.is_none() && sign.urgency != Urgency::Later;
    body_signs().iter().filter(during)
}

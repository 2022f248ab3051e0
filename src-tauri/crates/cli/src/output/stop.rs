//! What rules out any massage, as text: red flags, and the last check-in.

use std::cmp::Reverse;

use journal::{Headline, IssueEntry, StopCause, Today};
use locale::Locale;
use recovery::{
    CheckIn, CheckInAction, Escalation, Flag, HelpNumbers, Precaution, Sign, StatusReason,
};
use strum::IntoEnumIterator as _;

use super::also_noted::also_noted;
use super::{crisis, join};

/// What rules out any massage while no open plan says so.
#[derive(Debug)]
pub(crate) struct Stop {
    cause: StopCause,
    /// All red flags, whatever their urgency.
    flags: Vec<Flag>,
    check_in: Option<CheckIn>,
    /// All places that are left out.
    issues: Vec<IssueEntry>,
    /// Whom to call where the device is.
    numbers: Option<&'static HelpNumbers>,
}

impl Stop {
    pub(crate) fn of(today: &Today) -> Option<Self> {
        let Headline::Stop { cause } = &today.headline else {
            return None;
        };
        Some(Self {
            cause: cause.clone(),
            flags: today.flags.clone(),
            check_in: today.check_in.clone().filter(stops),
            issues: today.local_issues.clone(),
            numbers: crisis::numbers(today),
        })
    }

    pub(crate) fn lines(&self, locale: &Locale) -> Vec<String> {
        if self.is_crisis() {
            return self.crisis_lines(locale);
        }
        let mut lines = Vec::new();
        if let Some(reason) = reason(&self.cause) {
            lines.extend(self::lines(locale, &reason));
            lines.extend(also_noted(locale, &self.cause, &self.flags, &self.issues));
            lines.extend(ends(locale, &self.flags));
        }
        let Some(check_in) = &self.check_in else {
            return lines;
        };
        lines.extend(referrals(locale, check_in, self.numbers, &self.flags));
        lines
    }

    /// Whom to call; urgent warning signs are named beside it, and massage is not.
    fn crisis_lines(&self, locale: &Locale) -> Vec<String> {
        let mut lines = crisis::lines(locale, self.numbers);
        let urgent = self.flags.iter().filter(|flag| flag.is_urgent());
        let named = urgent.map(|flag| locale.term_part("flag", flag, "name"));
        let named = join(named);
        if !named.is_empty() {
            lines.push(locale.say_with("crisis-also", &[("named", named.into())]));
        }
        lines.push(locale.say("ctl-crisis-again"));
        if !self.flags.is_empty() {
            let flags: Vec<&str> = self.flags.iter().map(AsRef::as_ref).collect();
            let values = [("flags", flags.join(" ").into())];
            lines.push(locale.say_with("ctl-crisis-resolve", &values));
        }
        lines
    }

    /// How soon help is needed; none for a check-in, whose referrals say it.
    pub(crate) fn headline(&self, locale: &Locale) -> Option<String> {
        let lines = lines(locale, &reason(&self.cause)?);
        lines.into_iter().next()
    }

    /// Whether a call for help comes before everything else.
    pub(crate) fn is_crisis(&self) -> bool {
        self.check_in.as_ref().is_some_and(crisis::is_in)
    }

    /// The ids of what stops: of the plan's reason, the flags and the signs.
    pub(crate) fn ids(&self) -> Vec<&'static str> {
        let reason = reason(&self.cause).and_then(|reason| reason.name());
        let signs = self.check_in.iter().flat_map(|it| it.escalations.keys());
        let flags = self.flags.iter().map(Into::into);
        let all = reason.into_iter().chain(flags);
        all.chain(signs.map(Into::into)).collect()
    }
}

/// The stop of a plan by its reason: first how soon, then what to do about each, as in the window.
pub(crate) fn lines(locale: &Locale, reason: &StatusReason) -> Vec<String> {
    let how = match reason.flags() {
        _ if reason.is_urgent() => "urgent",
        // a fever calls for rest, not yet for a doctor
        [Flag::RfFever] => "rest",
        _ => "soon",
    };
    let headline = locale.term("stop", how);
    let mut lines = vec![locale.say_with("ctl-stop", &[("stop", headline.into())])];
    lines.extend(reason.flags().iter().map(|flag| what_to_do(locale, *flag)));
    if let Some(name) = reason.name() {
        let why = locale.term("reason", name);
        lines.push(match reason {
            StatusReason::RecentClot => {
                let more = locale.term_part("precaution", Precaution::RecentClot, "more");
                format!("{why} {more}")
            }
            _ => why,
        });
    }
    lines.push(locale.say("stop-then"));
    match reason {
        StatusReason::RecentClot => lines.push(locale.say("ctl-stop-clot-end")),
        StatusReason::SoreOverAWeek => lines.push(locale.say("ctl-stop-sore-end")),
        _ => {}
    }
    lines
}

fn what_to_do(locale: &Locale, flag: Flag) -> String {
    let name = locale.term_part("flag", flag, "name");
    let what = locale.term_part("flag", flag, "do");
    locale.say_with(
        "ctl-stop-flag",
        &[("name", name.into()), ("what", what.into())],
    )
}

/// What is noted beside the cause of a stop that the open plan shows, and how to clear the red flags.
pub(crate) fn ends_of(locale: &Locale, today: &Today) -> Vec<String> {
    let Headline::Stop { cause } = &today.headline else {
        return Vec::new();
    };
    let also = also_noted(locale, cause, &today.flags, &today.local_issues);
    also.into_iter().chain(ends(locale, &today.flags)).collect()
}

/// How to clear flags: fever once it is gone, the others once a professional has looked at them; or else
/// that they were reported by mistake.
fn ends(locale: &Locale, flags: &[Flag]) -> Vec<String> {
    let ids = |flags: &[Flag]| {
        let ids: Vec<&str> = flags.iter().map(AsRef::as_ref).collect();
        ids.join(" ")
    };
    let mistaken = || locale.say_with("ctl-stop-mistaken", &[("flags", ids(flags).into())]);
    let (fever, others): (Vec<Flag>, _) = flags.iter().partition(|it| **it == Flag::RfFever);
    [("stop-sure", others), ("stop-sure-fever", fever)]
        .into_iter()
        .filter(|(_, flags)| !flags.is_empty())
        .map(|(sure, flags)| {
            let sure = locale.say(sure);
            let values = [("sure", sure.into()), ("flags", ids(&flags).into())];
            locale.say_with("ctl-stop-end", &values)
        })
        .chain((!flags.is_empty()).then(mistaken))
        .collect()
}

/// The referrals of a check-in, most urgent first, and whom to call before all of them. A stop ends
/// with its `flags`, or else with the next check-in.
fn referrals(
    locale: &Locale,
    check_in: &CheckIn,
    numbers: Option<&HelpNumbers>,
    flags: &[Flag],
) -> Vec<String> {
    let is_crisis = crisis::is_in(check_in);
    let mut lines = Vec::new();
    if is_crisis {
        lines.extend(crisis::lines(locale, numbers));
    }
    let mut escalations: Vec<_> = check_in
        .escalations
        .iter()
        .filter(|(sign, _)| !(is_crisis && **sign == Sign::MentalFatigue))
        .collect();
    escalations.sort_by_key(|(_, how)| Reverse(**how));
    lines.extend(escalations.into_iter().map(|(sign, how)| {
        let part = match how {
            Escalation::Urgent => "refer_urgent",
            Escalation::Soon => "refer",
        };
        let refer = locale.term_part("sign", sign, part);
        format!("{} {refer}", locale.term("checkin", how))
    }));
    if is_crisis {
        lines.push(locale.say("ctl-crisis-again"));
    } else if stops(check_in) {
        lines.push(locale.say("checkin-stop"));
        if flags.is_empty() {
            lines.push(locale.say("ctl-checkin-again"));
        }
    }
    lines
}

/// The referrals of the last check-in, and those of earlier ones that are still open, with how to
/// resolve them.
pub(crate) fn all_referrals(locale: &Locale, today: &Today) -> Vec<String> {
    let check_in = today.check_in.as_ref();
    let open = today.referral.as_ref();
    // what has been looked at is not asked for again
    let still = |sign: &Sign, how: &Escalation| {
        *how == Escalation::Urgent || open.is_some_and(|it| it.signs.contains(sign))
    };
    let left = check_in.map(|it| CheckIn {
        escalations: it
            .escalations
            .iter()
            .filter(|(sign, how)| still(sign, how))
            .map(|(sign, how)| (*sign, *how))
            .collect(),
        ..it.clone()
    });
    let mut lines = left.map_or_else(Vec::new, |it| {
        referrals(locale, &it, crisis::numbers(today), &today.flags)
    });
    let Some(open) = open else {
        return lines;
    };
    let is_said = |sign| check_in.is_some_and(|it| it.escalations.contains_key(sign));
    for sign in open.signs.iter().filter(|sign| !is_said(sign)) {
        let refer = locale.term_part("sign", sign, "refer");
        lines.push(format!(
            "{} {refer}",
            locale.term("checkin", Escalation::Soon)
        ));
    }
    lines.push(locale.say("ctl-referral-resolve"));
    lines
}

fn stops(check_in: &CheckIn) -> bool {
    check_in.action == CheckInAction::Stop
}

/// The safety questions, and the command that answers them.
pub(crate) fn questions(locale: &Locale) -> String {
    let rows = Flag::iter().map(|flag| {
        let question = locale.term("flag", flag);
        format!("  {:<28}{question}", flag.as_ref())
    });
    let rows: Vec<_> = rows.collect();
    locale.say_with(
        "ctl-safety-questions",
        &[("questions", rows.join("\n").into())],
    )
}

/// A cause as the reason of a plan; none for a check-in, which has its referrals.
fn reason(cause: &StopCause) -> Option<StatusReason> {
    Some(match cause {
        StopCause::RedFlags { urgent, flags } if *urgent => StatusReason::Urgent(flags.clone()),
        StopCause::RedFlags { flags, .. } => StatusReason::Soon(flags.clone()),
        StopCause::RecentClot => StatusReason::RecentClot,
        StopCause::SoreOverAWeek => StatusReason::SoreOverAWeek,
        StopCause::CheckIn => return None,
    })
}

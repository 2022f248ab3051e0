//! `flag`: reports or clears red flags and local issues, and resolves the referral of a check-in.

use clap::Args;
use journal::{IssueId, PlanState, Today};
use recovery::{Flag, InputError, LocalIssue, LocalIssueKind, Muscle, MuscleGroup};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::ask::{NONE, besides};
use crate::input::{Ids, When, parse, piped};
use crate::output::{Answer, outcome};

#[derive(Debug, Args)]
pub(crate) struct FlagArgs {
    #[arg(value_name = "SIGN", required = true, value_parser = Ids::of(signs()))]
    pub(crate) sign: Vec<String>,
    #[arg(long, value_name = "calves:left", value_delimiter = ',', value_parser = Ids::of(MuscleGroup::iter()))]
    pub(crate) muscle: Vec<String>,
    #[arg(long, value_name = "18:00", conflicts_with = "clear")]
    pub(crate) since: Option<When>,
    #[arg(long)]
    pub(crate) clear: bool,
    #[arg(long, conflicts_with_all = ["clear", "muscle", "since"])]
    pub(crate) mistaken: bool,
}

/// The signs and muscles of the command line.
struct Named {
    flags: Vec<Flag>,
    issues: Vec<LocalIssueKind>,
    muscles: Vec<Muscle>,
    /// The answer that none of them applies.
    none: bool,
    referral: bool,
}

pub(crate) fn flag(env: &mut Environment, mut args: FlagArgs) -> Result<Answer, Failure> {
    piped::signs(&mut args.sign, &env.locale)?;
    let named = named(&args)?;
    if args.mistaken {
        return mistaken(env, &named, &args);
    }
    let today = if args.clear {
        clear(env, &named)?
    } else {
        report(env, &named, &args)?
    };
    let words = outcome::change(env, &today, "ctl-noted");
    Ok(Answer::new(words, outcome::change_json(&today)))
}

fn named(args: &FlagArgs) -> Result<Named, Failure> {
    let (mut flags, mut issues) = (Vec::new(), Vec::new());
    let is_word = |sign: &&String| [NONE, REFERRAL].contains(&sign.to_ascii_lowercase().as_str());
    for sign in args.sign.iter().filter(|sign| !is_word(sign)) {
        match parse::issue(sign) {
            Ok(issue) => issues.push(issue),
            Err(_) => flags.push(parse::flag(sign)?),
        }
    }
    let names = |word: &str| args.sign.iter().any(|sign| sign.eq_ignore_ascii_case(word));
    let muscles: Result<_, InputError> = args.muscle.iter().map(|it| parse::muscle(it)).collect();
    Ok(Named {
        flags,
        issues,
        muscles: muscles?,
        none: names(NONE),
        referral: names(REFERRAL),
    })
}

/// Adds to the active signs. A local issue needs a muscle, a red flag has none.
fn report(env: &mut Environment, named: &Named, args: &FlagArgs) -> Result<Today, Failure> {
    let usage = |id: &str, values: &[(&str, locale::Value<'_>)]| {
        let help = env.locale.say("ctl-usage-help");
        Failure::Usage(format!("{} {help}", env.locale.say_with(id, values)))
    };
    // a referral comes from the check-in; nothing may be given beside "none"
    let misplaced = [
        (named.referral, REFERRAL),
        (named.none && !besides(&args.sign, NONE).is_empty(), NONE),
    ];
    if let Some((_, word)) = misplaced.into_iter().find(|(holds, _)| *holds) {
        let values = [
            ("argument", word.into()),
            ("other", besides(&args.sign, word).into()),
        ];
        return Err(usage("ctl-usage-conflict", &values));
    }
    // a red flag is one wherever it is
    let is_apart = named.issues.is_empty() && named.flags.is_empty();
    if is_apart && (!named.muscles.is_empty() || args.since.is_some()) {
        let option = if args.since.is_some() {
            "--since"
        } else {
            "--muscle"
        };
        let values = [
            ("argument", option.into()),
            ("other", args.sign.join(" ").into()),
        ];
        return Err(usage("ctl-usage-conflict", &values));
    }
    if !named.issues.is_empty() && named.muscles.is_empty() {
        return Err(usage(
            "ctl-usage-missing",
            &[("argument", "--muscle".into())],
        ));
    }
    let (now, zone) = (env.at.now, env.at.zone);
    let since = args.since.map_or(now, |when| when.past(now, zone));
    let places = |kind: &LocalIssueKind| {
        let kind = *kind;
        named.muscles.iter().map(move |muscle| LocalIssue {
            kind,
            group: muscle.group,
            side: muscle.side,
            since: Some(since),
        })
    };
    let issues: Vec<_> = named.issues.iter().flat_map(places).collect();
    // naming a sign while the questions are open answers all of them; a bruise does not
    if named.none || (!named.flags.is_empty() && env.today()?.questions_first) {
        return Ok(env
            .journal
            .answer_safety_questions(&named.flags, &issues, env.at)?);
    }
    Ok(env.journal.report(&named.flags, &issues, env.at)?)
}

/// Takes back red flags that were ticked by mistake, and says what is kept again. An issue that was noted
/// by mistake is cleared, or undone.
fn mistaken(env: &mut Environment, named: &Named, args: &FlagArgs) -> Result<Answer, Failure> {
    if named.flags.len() < args.sign.len() {
        let values = [
            ("argument", "--mistaken".into()),
            ("other", args.sign.join(" ").into()),
        ];
        let conflict = env.locale.say_with("ctl-usage-conflict", &values);
        let help = env.locale.say("ctl-usage-help");
        return Err(Failure::Usage(format!("{conflict} {help}")));
    }
    let today = env.journal.mistaken(&named.flags, env.at)?;
    let mut words = outcome::change(env, &today, "ctl-noted");
    // during the stop nothing was kept
    let kept = today.open.as_ref().filter(|it| it.state == PlanState::Kept);
    if let Some(slot) = kept.and_then(|it| it.slot.as_ref()) {
        let time = env.voice().day_and_clock(slot.start.to_utc());
        let back = env
            .locale
            .say_with("ctl-kept-again", &[("time", time.into())]);
        words = format!("{back}\n\n{words}");
    }
    Ok(Answer::new(words, outcome::change_json(&today)))
}

/// Clears signs that are over; an issue in the muscles named, by default in all.
fn clear(env: &mut Environment, named: &Named) -> Result<Today, Failure> {
    let active = env.today()?.local_issues;
    let mut gone: Vec<IssueId> = Vec::new();
    for kind in &named.issues {
        let of_kind = active.iter().filter(|entry| {
            let LocalIssue { group, side, .. } = entry.issue;
            let is_named = |muscle: &Muscle| {
                muscle.group == group && muscle.side.is_none_or(|named| side == Some(named))
            };
            entry.issue.kind == *kind
                && (named.muscles.is_empty() || named.muscles.iter().any(is_named))
        });
        let before = gone.len();
        gone.extend(of_kind.map(|entry| entry.id.clone()));
        if gone.len() == before {
            return Err(journal::JournalError::NotFound(kind.to_string()).into());
        }
    }
    if named.referral {
        let today = env.journal.resolve_referral(env.at)?;
        if named.flags.is_empty() && gone.is_empty() {
            return Ok(today);
        }
    }
    Ok(env.journal.resolve(&named.flags, &gone, env.at)?)
}

/// The ids of red flags and local issues, and the two words besides them.
fn signs() -> impl Iterator<Item = &'static str> {
    Flag::iter()
        .map(Into::into)
        .chain(LocalIssueKind::iter().map(Into::into))
        .chain([NONE, REFERRAL])
}

/// The referral of a check-in, which can be resolved here but not reported.
const REFERRAL: &str = "referral";

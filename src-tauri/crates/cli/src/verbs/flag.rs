//! `flag`: something is wrong, or is no longer.

use journal::{IssueId, Today};
use recovery::{Flag, InputError, LocalIssue, LocalIssueKind, Muscle};

use crate::answer::Answer;
use crate::arguments::Flags;
use crate::failure::Failure;
use crate::here::Here;
use crate::values;

/// What was named on the command line.
struct Named {
    flags: Vec<Flag>,
    issues: Vec<LocalIssueKind>,
    muscles: Vec<Muscle>,
}

pub(crate) fn flag(here: &mut Here, told: &Flags) -> Result<Answer, Failure> {
    let named = named(told)?;
    let today = if told.clear {
        clear(here, &named)?
    } else {
        report(here, &named, told)?
    };
    let words = super::outcome(here, &today, "ctl-noted");
    Ok(Answer::new(words, super::after(&today)))
}

fn named(told: &Flags) -> Result<Named, Failure> {
    let (mut flags, mut issues) = (Vec::new(), Vec::new());
    for sign in &told.sign {
        match values::issue(sign) {
            Ok(issue) => issues.push(issue),
            Err(_) => flags.push(values::flag(sign)?),
        }
    }
    let muscles: Result<_, InputError> = told.muscle.iter().map(|it| values::muscle(it)).collect();
    Ok(Named {
        flags,
        issues,
        muscles: muscles?,
    })
}

/// Adds to what stands. An issue is somewhere, a red flag is not.
fn report(here: &mut Here, named: &Named, told: &Flags) -> Result<Today, Failure> {
    let usage = |id: &str, values: &[(&str, locale::Value<'_>)]| {
        let help = here.locale.say("ctl-usage-help");
        Failure::Usage(format!("{} {help}", here.locale.say_with(id, values)))
    };
    if named.issues.is_empty() && (!named.muscles.is_empty() || told.since.is_some()) {
        let option = if told.since.is_some() {
            "--since"
        } else {
            "--muscle"
        };
        let values = [
            ("argument", option.into()),
            ("other", told.sign.join(" ").into()),
        ];
        return Err(usage("ctl-usage-conflict", &values));
    }
    if !named.issues.is_empty() && named.muscles.is_empty() {
        return Err(usage(
            "ctl-usage-missing",
            &[("argument", "--muscle".into())],
        ));
    }
    let (now, zone) = (here.at.now, here.at.zone);
    let since = told.since.map_or(now, |when| when.today(now, zone));
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
    Ok(here.journal.report(&named.flags, &issues, here.at)?)
}

/// Takes away what is settled; an issue in the muscles named, or in all.
fn clear(here: &mut Here, named: &Named) -> Result<Today, Failure> {
    let standing = here.today()?.local_issues;
    let mut gone: Vec<IssueId> = Vec::new();
    for kind in &named.issues {
        let of_kind = standing.iter().filter(|entry| {
            let LocalIssue { group, side, .. } = entry.issue;
            let here = |muscle: &Muscle| {
                muscle.group == group && muscle.side.is_none_or(|named| side == Some(named))
            };
            entry.issue.kind == *kind
                && (named.muscles.is_empty() || named.muscles.iter().any(here))
        });
        let before = gone.len();
        gone.extend(of_kind.map(|entry| entry.id.clone()));
        if gone.len() == before {
            return Err(journal::JournalError::NotFound(kind.to_string()).into());
        }
    }
    Ok(here.journal.settle(&named.flags, &gone, here.at)?)
}

//! A session that is proposed: what is asked for, and how it is shown before it begins.

use journal::{GuidedProposal, GuidedRequest, IssueEntry, JournalError, Occasion};
use locale::Locale;
use recovery::{LeftOut, LeftOutReason, LocalIssue, MuscleGroup, RuleId, Step, Tool};

use super::frame;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, advice, conditions, document, join};

/// The session that is wanted, or what to do instead if a rule forbids it.
pub(super) fn propose(
    env: &mut Environment,
    request: &GuidedRequest,
) -> Result<GuidedProposal, Failure> {
    let proposed = env.journal.propose_guided(request.clone(), env.at);
    let proposed = proposed.map_err(|error| match error {
        JournalError::RuleForbids(rules) if rules == [RuleId::SelfMassage] => {
            let muscles = never_pressed(request);
            match env.journal.settings() {
                Ok(settings) => {
                    let notes = settings.profile.ruled_out(&muscles);
                    Failure::NotForSelf(muscles, notes)
                }
                Err(error) => error.into(),
            }
        }
        JournalError::RuleForbids(rules) => match noted_at(env, request) {
            Ok(issues) => Failure::NotForSession(rules, issues),
            Err(failure) => failure,
        },
        other => other.into(),
    })?;
    if proposed.steps.iter().any(Step::is_work) {
        Ok(proposed)
    } else {
        Err(Failure::NothingLeft(proposed.conditions))
    }
}

/// A proposal as text and as JSON. Above it stands what comes first, unless it was `asked`.
pub(super) fn shown(
    env: &mut Environment,
    request: &GuidedRequest,
    proposal: &GuidedProposal,
    asked: bool,
) -> Result<Answer, Failure> {
    let health = !env.journal.settings()?.profile.precautions.is_empty();
    let left_out = left_out(env, proposal)?;
    let mut lines = Vec::new();
    let first = if proposal.after_journey {
        "ctl-clot-question"
    } else {
        "ctl-session-gun-on-calves"
    };
    let question = proposal.clot_question && !asked;
    if question {
        lines.push(env.locale.say(first));
    }
    let mut answer = document(proposal);
    let seconds: u32 = proposal.steps.iter().map(|step| step.seconds).sum();
    answer["total_s"] = seconds.into();
    if question && proposal.after_journey {
        // until it is answered there is no massage to look at
        return Ok(Answer::new(lines.join("\n"), answer));
    }
    if question {
        lines.push(String::new());
    }
    if asks_conditions(env, proposal)? {
        lines.extend([env.locale.say("ctl-conditions"), String::new()]);
    }
    lines.extend(other_length(&env.locale, request, proposal));
    let minutes = seconds.div_ceil(60);
    lines.push(
        env.locale
            .say_with("ctl-session-proposal", &[("minutes", minutes.into())]),
    );
    let wanted = request.tools.iter().flatten();
    let barred = wanted.filter(|tool| proposal.barred.contains(tool));
    let barred: Vec<String> = barred.map(|it| env.locale.term("tool", it)).collect();
    if !barred.is_empty() {
        let why = if health { "health" } else { "rules" };
        let values = [("tools", join(barred).into()), ("why", why.into())];
        lines.push(env.locale.say_with("ctl-session-barred", &values));
    }
    lines.extend(steps(&env.locale, &proposal.steps));
    lines.extend(left_out);
    lines.push(env.voice().avoid());
    if request.minutes.is_some() && minutes < proposal.minutes {
        lines.push(env.locale.say("ctl-session-needs-less"));
    }
    lines.extend(conditions(&env.locale, &proposal.conditions));
    lines.extend(advice(&env.locale, &proposal.advice));
    if !proposal.warned_by.is_empty() {
        let warned = ids(&proposal.warned_by);
        lines.push(env.locale.error("E_RULE_WARNS", &warned));
    }
    Ok(Answer::new(lines.join("\n"), answer))
}

/// Whether the question about health conditions has to be answered before it can begin (rules 3.7).
pub(super) fn asks_conditions(
    env: &mut Environment,
    proposal: &GuidedProposal,
) -> Result<bool, Failure> {
    let with_gun = |step: &Step| {
        let part = step.part.as_ref();
        part.is_some_and(|part| part.tool == Some(Tool::Gun))
    };
    Ok(!env.journal.settings()?.conditions_asked && proposal.steps.iter().any(with_gun))
}

/// That the length that was wanted is not possible.
fn other_length(
    locale: &Locale,
    request: &GuidedRequest,
    proposal: &GuidedProposal,
) -> Option<String> {
    let asked = request.minutes.filter(|asked| *asked != proposal.minutes)?;
    let (shortest, longest) = (*proposal.lengths.first()?, *proposal.lengths.last()?);
    let id = if shortest == longest {
        "ctl-session-one-length"
    } else {
        "ctl-session-other-length"
    };
    let values = [
        ("asked", asked.into()),
        ("shortest", shortest.into()),
        ("longest", longest.into()),
    ];
    Some(locale.say_with(id, &values))
}

/// What is noted of the muscles asked for.
fn noted_at(env: &mut Environment, request: &GuidedRequest) -> Result<Vec<LocalIssue>, Failure> {
    let Occasion::Own { muscles } = &request.occasion else {
        return Ok(Vec::new());
    };
    let now = env.at.now;
    let noted = env
        .today()?
        .local_issues
        .into_iter()
        .map(|entry| entry.issue);
    let here = |issue: &LocalIssue| muscles.iter().any(|muscle| issue.forbids(*muscle, now));
    Ok(noted.filter(here).collect())
}

/// The muscles that a problem there leaves out, a line each; not those that a condition does, which says so
/// itself.
fn left_out(env: &mut Environment, proposal: &GuidedProposal) -> Result<Vec<String>, Failure> {
    let now = env.at.now;
    let noted = env.today()?.local_issues;
    let excluded = proposal.left_out.iter();
    let excluded = excluded.filter(|it| it.reason == LeftOutReason::Excluded);
    let line = |it: &LeftOut| {
        let here = |entry: &&IssueEntry| entry.issue.forbids(it.muscle, now);
        let issue = noted.iter().find(here)?;
        let values = [
            ("muscle", env.locale.muscle(it.muscle).into()),
            ("issue", env.locale.term("issue", issue.issue.kind).into()),
        ];
        Some(env.locale.say_with("session-excluded", &values))
    };
    Ok(excluded.filter_map(line).collect())
}

/// The muscles asked for that are not for self-massage.
fn never_pressed(request: &GuidedRequest) -> Vec<MuscleGroup> {
    let Occasion::Own { muscles } = &request.occasion else {
        return Vec::new();
    };
    let groups = muscles.iter().map(|muscle| muscle.group);
    groups.filter(|group| !group.is_for_self()).collect()
}

/// A line for each side of a muscle.
fn steps(locale: &Locale, steps: &[Step]) -> Vec<String> {
    let worked = steps.iter().filter(|step| step.is_work());
    let line = |step: &Step| {
        let part = step.part.as_ref()?;
        let values = [
            ("muscle", frame::muscle(locale, part).into()),
            ("tool", frame::tool(locale, part).into()),
            ("time", frame::time(step.seconds).into()),
        ];
        Some(locale.say_with("ctl-session-step", &values))
    };
    worked.filter_map(line).collect()
}

fn ids(rules: &[RuleId]) -> String {
    let ids: Vec<String> = rules.iter().map(ToString::to_string).collect();
    ids.join(",")
}

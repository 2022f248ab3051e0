//! What is noted beside the cause of a stop, in one line.

use journal::{IssueEntry, StopCause};
use locale::Locale;
use recovery::{Flag, Muscle};

use super::join;

/// The other warning signs, and the places that are left out; none if there is nothing else.
pub(crate) fn also_noted(
    locale: &Locale,
    cause: &StopCause,
    flags: &[Flag],
    issues: &[IssueEntry],
) -> Option<String> {
    let said: &[Flag] = match cause {
        StopCause::RedFlags { flags, .. } => flags,
        StopCause::RecentClot | StopCause::SoreOverAWeek | StopCause::CheckIn => &[],
    };
    let flags = flags.iter().filter(|flag| !said.contains(flag));
    let flags = flags.map(|flag| locale.term_part("flag", flag, "name"));
    let places = issues.iter().map(|entry| place(locale, entry));
    let named: Vec<String> = flags.chain(places).collect();
    if named.is_empty() {
        return None;
    }
    Some(locale.say_with("stop-also", &[("named", join(named).into())]))
}

fn place(locale: &Locale, IssueEntry { issue, .. }: &IssueEntry) -> String {
    let muscle = Muscle {
        group: issue.group,
        side: issue.side,
    };
    let values = [
        ("issue", locale.term("issue", issue.kind).into()),
        ("muscle", locale.muscle(muscle).into()),
    ];
    locale.say_with("stop-also-place", &values)
}

//! What has to be left alone is left alone on every path.

use recovery::{LocalIssue, LocalIssueKind, MuscleGroup, Precaution, Side};
use strum::IntoEnumIterator;

use super::{NOW, Path, Situation};
use crate::person::*;

/// The left calf, with something that is not to be touched.
fn left_calf(kind: LocalIssueKind) -> LocalIssue {
    LocalIssue {
        kind,
        group: MuscleGroup::Calves,
        side: Some(Side::Left),
        since: Some(instant("2026-11-24T08:00:00Z")),
    }
}

#[test]
fn a_place_to_leave_out_is_on_no_path() {
    for situation in Situation::iter() {
        for kind in LocalIssueKind::iter() {
            let what = format!("{situation:?}, {kind}");
            let mut me = situation.person();
            let found = Path::prepare(&mut me);
            let issues = [left_calf(kind)];
            let today = me.journal.report(&[], &issues, at(NOW)).unwrap();
            if let Some(open) = &today.open {
                let slots = open.slot.iter().chain(&open.plan.alternatives);
                let focus = slots.flat_map(|slot| &slot.focus);
                let interim = open.plan.interim.iter().flat_map(|it| &it.focus);
                assert!(
                    focus
                        .chain(interim)
                        .all(|muscle| !is_touched(muscle.group, muscle.side)),
                    "{what}"
                );
            }
            if let Some(suggestion) = &today.suggestions.pre_workout {
                let mut left_out = suggestion.left_out.iter();
                assert!(left_out.any(|it| it.group == MuscleGroup::Calves), "{what}");
            }
            for path in Path::iter() {
                let steps = path
                    .proposal(&mut me, &found)
                    .into_iter()
                    .flat_map(|it| it.steps);
                for part in steps.filter_map(|step| step.part) {
                    assert!(
                        !is_touched(part.muscle, Some(part.side)),
                        "{what}: {path:?}"
                    );
                }
            }
        }
    }
}

fn is_touched(group: MuscleGroup, side: Option<Side>) -> bool {
    group == MuscleGroup::Calves && side != Some(Side::Right)
}

#[test]
fn each_part_names_the_places_never_to_press() {
    let mut parts = 0;
    for situation in Situation::iter() {
        let mut me = situation.person();
        let found = Path::prepare(&mut me);
        for path in Path::iter() {
            let steps = path
                .proposal(&mut me, &found)
                .into_iter()
                .flat_map(|it| it.steps);
            for part in steps
                .filter_map(|step| step.part)
                .filter(|it| it.tool.is_some())
            {
                parts += 1;
                assert!(!part.keep_off.is_empty(), "{path:?}: {:?}", part.muscle);
            }
        }
    }
    assert!(parts > 50, "{parts}");
}

#[test]
fn every_condition_speaks_on_every_path() {
    for situation in Situation::iter() {
        for condition in Precaution::iter().filter(|it| *it != Precaution::RecentClot) {
            let what = format!("{situation:?}, {condition}");
            let mut me = situation.person();
            let found = Path::prepare(&mut me);
            let mut settings = me.journal.settings().unwrap();
            settings.profile.precautions = vec![condition];
            let today = me.journal.set_settings(settings, at(NOW)).unwrap();
            let asks = recovery::Advice::AskClinicianFirst;
            assert!(today.advice.contains(&asks), "{what}");
            for path in Path::iter() {
                if let Some(proposal) = path.proposal(&mut me, &found) {
                    assert!(proposal.advice.contains(&asks), "{what}: {path:?}");
                }
            }
        }
    }
}

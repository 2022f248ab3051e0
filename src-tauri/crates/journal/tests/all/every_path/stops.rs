//! What stops a massage stops every path to one.

use journal::*;
use recovery::{Flag, MentalFatigue, Precaution, Signs, Status};
use strum::IntoEnumIterator;

use super::{NOW, Path, Situation};
use crate::person::*;

/// Something that stops all massages.
#[derive(Debug, Clone, Copy)]
enum Stop {
    Flag(Flag),
    RecentClot,
    SelfHarm,
}

impl Stop {
    fn every() -> impl Iterator<Item = Self> {
        let others = [Self::RecentClot, Self::SelfHarm];
        Flag::iter().map(Self::Flag).chain(others)
    }

    fn come(self, journal: &mut Journal) -> Today {
        match self {
            Self::Flag(flag) => journal.report(&[flag], &[], at(NOW)).unwrap(),
            Self::RecentClot => {
                let mut settings = journal.settings().unwrap();
                settings.profile.precautions = vec![Precaution::RecentClot];
                journal.set_settings(settings, at(NOW)).unwrap()
            }
            Self::SelfHarm => {
                let signs = Signs {
                    mental_fatigue: Some(MentalFatigue {
                        self_harm_thoughts: true,
                        ..MentalFatigue::default()
                    }),
                    ..Signs::default()
                };
                journal.check_in(signs, at(NOW)).unwrap();
                journal.today(at(NOW)).unwrap()
            }
        }
    }
}

/// Where each path leads to a massage while nothing stops it, written by hand.
#[test]
fn without_a_stop_each_path_leads_somewhere() {
    use Path::*;
    use Situation::*;
    for (situation, leads) in [
        (NothingLogged, &[GuidedPreWorkout, GuidedOwn][..]),
        (
            Recommended,
            &[
                Keep,
                KeepOwn,
                Start,
                StartFromNotification,
                GuidedPlan,
                GuidedOwn,
            ],
        ),
        (Optional, &[Keep, KeepOwn, Start, GuidedPlan, GuidedOwn]),
        (
            Deferred,
            &[
                Keep,
                KeepOwn,
                Start,
                GuidedPlan,
                GuidedInterim,
                GuidedPreWorkout,
                GuidedOwn,
            ],
        ),
        (Satisfied, &[GuidedPreWorkout, GuidedOwn]),
        (Expired, &[GuidedPreWorkout, GuidedOwn]),
        (Blocked, &[GuidedPreWorkout, GuidedOwn]),
        (NoSlot, &[GuidedOwn]),
    ] {
        let found: Vec<Path> = Path::iter()
            .filter(|path| {
                let mut me = situation.person();
                let found = Path::prepare(&mut me);
                path.leads(&mut me, &found)
            })
            .collect();
        assert_eq!(found, leads, "{situation:?}");
    }
}

#[test]
fn a_stop_closes_every_path() {
    for situation in Situation::iter() {
        for stop in Stop::every() {
            let what = format!("{situation:?}, {stop:?}");
            let mut me = situation.person();
            let found = Path::prepare(&mut me);
            let today = stop.come(&mut me.journal);
            nothing_is_offered(&today, &what);
            for path in Path::iter() {
                assert!(!path.leads(&mut me, &found), "{what}: {path:?}");
            }
            assert_eq!(me.claim(RUN, "2026-11-25T11:00:00Z"), [], "{what}");
        }
    }
}

fn nothing_is_offered(today: &Today, what: &str) {
    assert!(matches!(today.headline, Headline::Stop { .. }), "{what}");
    assert_eq!(today.suggestions, Suggestions::default(), "{what}");
    assert_eq!(today.next_reminder, None, "{what}");
    assert_eq!(today.guided, None, "{what}");
    assert!(!today.asks_conditions, "{what}");
    if let Some(open) = &today.open {
        assert_eq!(open.plan.status, Status::SeeProfessional, "{what}");
        assert_eq!((&open.slot, &open.plan.interim), (&None, &None), "{what}");
    }
}

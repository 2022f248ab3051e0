//! What comes first on Today.

use journal::*;
use recovery::{Flag, MentalFatigue, Precaution, Signs};

use crate::person::*;

fn report(me: &mut Person, flags: &[Flag]) -> Headline {
    let today = me.journal.report(flags, &[], at(MONDAY_17)).unwrap();
    today.headline
}

fn red_flags(urgent: bool, flags: &[Flag]) -> Headline {
    Headline::Stop {
        cause: StopCause::RedFlags {
            urgent,
            flags: flags.to_vec(),
        },
    }
}

fn proposed() -> Headline {
    Headline::Plan {
        phase: Phase::Proposed,
    }
}

#[test]
fn a_plan_with_a_massage_comes_first_until_it_is_skipped() {
    let mut me = Person::with_self_massage();
    let before = me.journal.today(at(MONDAY_17)).unwrap();
    assert_eq!(before.headline, Headline::NothingDue);
    let today = me.hard_squats();
    assert_eq!(today.headline, proposed());
    let skipped = me.journal.skip(&plan_of(&today), at(MONDAY_17)).unwrap();
    assert_eq!(skipped.headline, Headline::NothingDue);
}

#[test]
fn urgent_flags_hide_the_others_with_a_plan_and_without() {
    let both = [Flag::RfFever, Flag::RfDvt];
    let mut me = Person::new();
    assert_eq!(report(&mut me, &both[..1]), red_flags(false, &both[..1]));
    assert_eq!(report(&mut me, &both), red_flags(true, &both[1..]));
    assert_eq!(me.hard_squats().headline, red_flags(true, &both[1..]));
    assert_eq!(me.resolve_flags(MONDAY_17).headline, proposed());
}

#[test]
fn a_recent_clot_stops_a_plan() {
    let mut me = Person::new();
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = vec![Precaution::RecentClot];
    me.journal.set_settings(settings, at(MONDAY_17)).unwrap();
    let cause = StopCause::RecentClot;
    assert_eq!(me.hard_squats().headline, Headline::Stop { cause });
}

#[test]
fn a_check_in_stops_while_no_flag_does() {
    let mut me = Person::new();
    me.hard_squats();
    let signs = Signs {
        mental_fatigue: Some(MentalFatigue {
            self_harm_thoughts: true,
            ..MentalFatigue::default()
        }),
        ..Signs::default()
    };
    me.journal.check_in(signs, at(MONDAY_17)).unwrap();
    let today = me.journal.today(at(MONDAY_17)).unwrap();
    let cause = StopCause::CheckIn;
    assert_eq!(today.headline, Headline::Stop { cause });
    let fever = [Flag::RfFever];
    assert_eq!(report(&mut me, &fever), red_flags(false, &fever));
}

//! A recent blood clot that no doctor has cleared stops all massages, with a workout or without (rules
//! 3.7, 4.2 step 2).

use journal::*;
use recovery::{Activity, MuscleGroup, Precaution};

use super::guided::{BEGAN, own};
use crate::person::*;

const STOPPED: Headline = Headline::Stop {
    cause: StopCause::RecentClot,
};

fn with_clot() -> Person {
    let mut me = Person::with_self_massage();
    note_clot(&mut me);
    me
}

fn note_clot(me: &mut Person) -> Today {
    let mut settings = me.journal.settings().unwrap();
    settings.profile.precautions = vec![Precaution::RecentClot];
    settings.conditions_asked = true;
    me.journal.set_settings(settings, at(BEGAN)).unwrap()
}

fn refused(done: Result<impl std::fmt::Debug, JournalError>) -> (String, String) {
    let error = done.unwrap_err();
    (error.code(), error.detail())
}

#[test]
fn it_has_the_page_before_any_workout() {
    let mut me = with_clot();
    let today = me.journal.today(at(BEGAN)).unwrap();
    assert_eq!(today.headline, STOPPED);
    assert_eq!((today.open, today.top), (None, None));
    assert_eq!(today.advice, []);
}

#[test]
fn its_stop_ends_only_when_that_is_said() {
    let mut me = with_clot();
    let noted = me.journal.settings().unwrap();
    let mut without = noted.clone();
    without.profile.precautions = vec![Precaution::Diabetes];
    let ends = me.journal.set_settings(without.clone(), at(BEGAN));
    assert_eq!(ends.unwrap_err().code(), "E_ENDS_STOP");
    assert_eq!(me.journal.settings().unwrap(), noted);

    // whatever else is changed, it is not in the way
    let mut lighter = noted.clone();
    lighter.theme = journal::Theme::Light;
    let today = me.journal.set_settings(lighter, at(BEGAN)).unwrap();
    assert_eq!(today.headline, STOPPED);

    let today = me.journal.set_settings_ending_stop(without, at(BEGAN));
    assert_ne!(today.unwrap().headline, STOPPED);
}

#[test]
fn once_a_doctor_said_yes_it_is_struck_off_like_any_condition() {
    let mut me = with_clot();
    let mut settings = me.journal.settings().unwrap();
    let yes = (Precaution::RecentClot, "2026-11-20".parse().unwrap());
    settings.doctors_yes.extend([yes]);
    me.journal.set_settings(settings, at(BEGAN)).unwrap();
    let mut without = me.journal.settings().unwrap();
    without.profile.precautions.clear();
    without.doctors_yes.clear();
    me.journal.set_settings(without, at(BEGAN)).unwrap();
}

#[test]
fn it_refuses_every_session_before_any_workout() {
    let mut me = with_clot();
    let of_clot = ("E_STOPPED".to_owned(), "recent_clot".to_owned());
    for group in [MuscleGroup::Calves, MuscleGroup::Delts] {
        let proposed = me.journal.propose_guided(own(group), at(BEGAN));
        assert_eq!(refused(proposed), of_clot);
        let begun = me
            .journal
            .begin_guided(own(group), Warnings::Accepted, at(BEGAN));
        assert_eq!(refused(begun), of_clot);
    }
}

#[test]
fn it_ends_a_session_without_a_plan() {
    let mut me = Person::with_self_massage().without_conditions();
    me.journal
        .begin_guided(own(MuscleGroup::Delts), Warnings::Accepted, at(BEGAN))
        .unwrap();
    let today = note_clot(&mut me);
    assert_eq!((today.guided, today.headline), (None, STOPPED));
}

#[test]
fn a_massage_that_took_place_is_recorded_and_the_stop_stays() {
    let mut me = with_clot();
    let done = massage("2026-11-23T17:00:00Z", 10, recovery::Delivery::SelfMassage);
    let today = me.journal.log_massage(done, at(BEGAN)).unwrap();
    assert!(today.last_massage.is_some());
    assert_eq!(today.headline, STOPPED);
}

#[test]
fn it_stays_when_the_only_workout_is_deleted() {
    let mut me = with_clot();
    let logged = me.log(Activity::StrengthLower, 6, MONDAY_17);
    assert_eq!(logged.headline, STOPPED);
    let only = logged.open.unwrap().workout.id;
    let today = me.journal.delete_workout(&only, at(BEGAN)).unwrap();
    assert!(today.open.is_none());
    assert_eq!(today.headline, STOPPED);
}

#[test]
fn it_reminds_of_no_massage_before_a_competition() {
    let next = |me: &mut Person| {
        let now = at(BEGAN);
        let today = me
            .journal
            .plan_session(race("2026-11-27T10:00:00Z"), now)
            .unwrap();
        today.today.next_reminder.map(|it| it.kind)
    };
    let mut me = Person::with_self_massage();
    assert_eq!(next(&mut me), Some(ReminderKind::PreCompetition));
    assert_eq!(note_clot(&mut me).next_reminder, None);
    assert_eq!(next(&mut with_clot()), None);
}

#[test]
fn it_ends_with_a_doctors_yes() {
    let mut me = with_clot();
    let mut settings = me.journal.settings().unwrap();
    let day = "2026-11-23".parse().unwrap();
    settings.doctors_yes.insert(Precaution::RecentClot, day);
    let today = me.journal.set_settings(settings, at(BEGAN)).unwrap();
    assert_eq!(today.headline, Headline::NothingDue);
    let calves = own(MuscleGroup::Calves);
    assert!(me.journal.propose_guided(calves, at(BEGAN)).is_ok());
}

//! Every verb of a plan, in every state, with everything that comes before a massage: what is to come
//! is refused, what took place is recorded (rules 3.7, 4.2, 6).

use journal::*;
use recovery::{Activity, Flag, MentalFatigue, Precaution, Signs};
use strum::IntoEnumIterator;

use crate::person::*;

/// Something that comes before a massage.
#[derive(Debug, Clone, Copy)]
enum Obstacle {
    Nothing,
    Flag(Flag),
    RecentClot,
    SelfHarm,
    SafetyQuestions,
    ClotQuestion,
}

/// What has become of the plan before that.
#[derive(Debug, Clone, Copy, strum::EnumIter)]
enum State {
    Proposed,
    Kept,
    Running,
    Unanswered,
    Skipped,
    Done,
    Superseded,
}

/// A plan in a state, and the moment.
fn plan_in(state: State) -> (Person, PlanId, Moment) {
    let mut me = Person::with_self_massage();
    let plan = plan_of(&me.hard_squats());
    let (early, open) = (at(MONDAY_17), at(OPENS));
    let journal = &mut me.journal;
    let now = match state {
        State::Proposed => open,
        State::Kept => {
            journal.keep(&plan, as_recommended(), early).unwrap();
            open
        }
        State::Running => {
            journal.start(&plan, Warnings::Accepted, open).unwrap();
            later(open, 1)
        }
        State::Unanswered => {
            journal.keep(&plan, as_recommended(), early).unwrap();
            at("2026-11-23T20:00:00Z")
        }
        State::Skipped => {
            journal.skip(&plan, early).unwrap();
            open
        }
        State::Done => {
            let details = DoneDetails::default();
            journal.done(&plan, details, open).unwrap();
            later(open, 1)
        }
        State::Superseded => {
            me.log(Activity::StrengthLower, 8, OPENS);
            open
        }
    };
    (me, plan, now)
}

impl Obstacle {
    fn come(self, me: &mut Person, now: Moment) {
        let journal = &mut me.journal;
        match self {
            Self::Nothing => {}
            Self::Flag(flag) => drop(journal.report(&[flag], &[], now).unwrap()),
            Self::RecentClot => {
                let mut settings = journal.settings().unwrap();
                settings.profile.precautions = vec![Precaution::RecentClot];
                journal.set_settings(settings, now).unwrap();
            }
            Self::SelfHarm => {
                let signs = Signs {
                    mental_fatigue: Some(MentalFatigue {
                        self_harm_thoughts: true,
                        ..MentalFatigue::default()
                    }),
                    ..Signs::default()
                };
                journal.check_in(signs, now).unwrap();
            }
            Self::SafetyQuestions => {
                let easy = NewWorkout {
                    questions: Questions::Open,
                    ..workout(Activity::Yoga, 2, MONDAY_17)
                };
                journal.log_workout(easy, now).unwrap();
            }
            Self::ClotQuestion => drop(journal.travelled(None, now).unwrap()),
        }
    }
}

type Verb = fn(&mut Journal, &PlanId, Moment) -> Result<Today, JournalError>;

/// The verbs of a plan: those about a massage to come, then those about what became of one.
const VERBS: [(&str, Verb); 9] = [
    ("keep", |it, plan, now| it.keep(plan, as_recommended(), now)),
    ("start", |it, plan, now| {
        it.start(plan, Warnings::Accepted, now)
    }),
    ("snooze", |it, plan, now| {
        it.snooze(plan, Snooze::QuarterHour, now)
    }),
    ("book", Journal::booked),
    ("let_go", Journal::let_go),
    ("skip", Journal::skip),
    ("cancel", Journal::cancel_start),
    ("did_not", Journal::did_not),
    ("done", |it, plan, now| {
        let details = DoneDetails {
            minutes: Some(1),
            ..DoneDetails::default()
        };
        it.done(plan, details, now)
    }),
];

/// What each verb comes to: nothing if it is done, else its code without the prefix.
fn row(state: State, obstacle: Obstacle) -> String {
    let outcomes = VERBS.map(|(name, verb)| {
        let (mut me, plan, now) = plan_in(state);
        obstacle.come(&mut me, now);
        match verb(&mut me.journal, &plan, now) {
            Ok(_) => name.to_owned(),
            Err(error) => error.code().trim_start_matches("E_").to_lowercase(),
        }
    });
    format!("{state:?}: {}", outcomes.join(" "))
}

fn table(obstacle: Obstacle) -> String {
    let rows: Vec<_> = State::iter().map(|state| row(state, obstacle)).collect();
    rows.join("\n")
}

#[test]
fn without_an_obstacle_every_verb_has_its_states() {
    assert_eq!(
        table(Obstacle::Nothing),
        "\
Proposed: keep start snooze not_open not_open skip not_open not_open done
Kept: keep start snooze_too_short not_open let_go skip not_open not_open done
Running: keep not_open not_open not_open not_open skip cancel not_open done
Unanswered: unanswered unanswered unanswered not_open not_open skip not_open did_not done
Skipped: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Done: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Superseded: not_open not_open not_open not_open not_open not_open not_open not_open not_open"
    );
}

/// A stop that the plan itself says: nothing stays kept, and no plan is closed.
const STOPPED: &str = "\
Proposed: stopped stopped stopped not_open not_open skip not_open not_open done
Kept: stopped stopped stopped not_open not_open skip not_open not_open done
Running: stopped stopped stopped not_open not_open skip not_open not_open done
Unanswered: stopped stopped stopped not_open not_open skip not_open did_not done
Skipped: stopped stopped stopped not_open not_open skip not_open not_open done
Done: stopped stopped stopped not_open not_open skip not_open not_open done
Superseded: not_open not_open not_open not_open not_open not_open not_open not_open not_open";

#[test]
fn every_flag_refuses_what_is_to_come_and_nothing_that_took_place() {
    for flag in Flag::iter() {
        assert_eq!(table(Obstacle::Flag(flag)), STOPPED, "{flag}");
    }
}

#[test]
fn an_uncleared_clot_refuses_the_same() {
    assert_eq!(table(Obstacle::RecentClot), STOPPED);
}

/// The plan is hidden and comes back as it was.
#[test]
fn thoughts_of_self_harm_refuse_what_is_to_come_and_leave_the_plan_as_it_is() {
    assert_eq!(
        table(Obstacle::SelfHarm),
        "\
Proposed: stopped stopped stopped not_open not_open skip not_open not_open done
Kept: stopped stopped stopped not_open let_go skip not_open not_open done
Running: stopped stopped stopped not_open not_open skip cancel not_open done
Unanswered: stopped stopped stopped not_open not_open skip not_open did_not done
Skipped: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Done: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Superseded: not_open not_open not_open not_open not_open not_open not_open not_open not_open"
    );
}

#[test]
fn open_safety_questions_refuse_to_keep_and_to_start() {
    assert_eq!(
        table(Obstacle::SafetyQuestions),
        "\
Proposed: safety_questions safety_questions snooze not_open not_open skip not_open not_open done
Kept: safety_questions safety_questions snooze_too_short not_open let_go skip not_open not_open done
Running: safety_questions safety_questions not_open not_open not_open skip cancel not_open done
Unanswered: safety_questions safety_questions unanswered not_open not_open skip not_open did_not done
Skipped: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Done: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Superseded: not_open not_open not_open not_open not_open not_open not_open not_open not_open"
    );
}

#[test]
fn the_question_about_a_clot_refuses_to_keep_and_to_start() {
    assert_eq!(
        table(Obstacle::ClotQuestion),
        "\
Proposed: clot_question clot_question snooze not_open not_open skip not_open not_open done
Kept: clot_question clot_question snooze_too_short not_open let_go skip not_open not_open done
Running: clot_question clot_question not_open not_open not_open skip cancel not_open done
Unanswered: unanswered unanswered unanswered not_open not_open skip not_open did_not done
Skipped: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Done: not_open not_open not_open not_open not_open not_open not_open not_open not_open
Superseded: not_open not_open not_open not_open not_open not_open not_open not_open not_open"
    );
}

type Free = fn(&mut Journal, Moment) -> Result<(), JournalError>;

/// Verbs without a plan: records, settings, reminders.
const ALWAYS: [(&str, Free); 12] = [
    ("log_workout", |it, now| {
        let run = workout(Activity::Running, 5, MONDAY_17);
        it.log_workout(run, now).map(drop)
    }),
    ("edit_workout", |it, now| {
        let first = it.list(None, 9)?.into_iter().find_map(|entry| match entry {
            Entry::Workout(workout) => Some(workout.id),
            _ => None,
        });
        let squats = workout(Activity::StrengthLower, 7, MONDAY_17);
        it.edit_workout(&first.unwrap(), squats, now).map(drop)
    }),
    ("log_massage", |it, now| {
        let done = massage("2026-11-23T17:00:00Z", 10, recovery::Delivery::SelfMassage);
        it.log_massage(done, now).map(drop)
    }),
    ("report_soreness", |it, now| {
        it.report_soreness(5, now).map(drop)
    }),
    ("travelled", |it, now| it.travelled(None, now).map(drop)),
    ("plan_session", |it, now| {
        it.plan_session(training("2026-11-25T17:00:00Z"), now)
            .map(drop)
    }),
    ("check_in", |it, now| {
        it.check_in(Signs::default(), now).map(drop)
    }),
    ("set_settings", |it, now| {
        let settings = it.settings()?;
        it.set_settings(settings, now).map(drop)
    }),
    ("pause", |it, now| it.pause(PauseFor::Hour, now).map(drop)),
    ("report", |it, now| {
        it.report(&[Flag::RfFever], &[], now).map(drop)
    }),
    ("answer_safety_questions", |it, now| {
        it.answer_safety_questions(&[], &[], now).map(drop)
    }),
    ("undo", |it, now| it.undo(now).map(drop)),
];

#[test]
fn records_settings_and_undo_go_on_whatever_stands() {
    let mut obstacles = vec![
        Obstacle::Nothing,
        Obstacle::RecentClot,
        Obstacle::SelfHarm,
        Obstacle::SafetyQuestions,
        Obstacle::ClotQuestion,
    ];
    obstacles.extend(Flag::iter().map(Obstacle::Flag));
    for obstacle in obstacles {
        for state in State::iter() {
            let (mut me, _, now) = plan_in(state);
            obstacle.come(&mut me, now);
            for (name, verb) in ALWAYS {
                let done = verb(&mut me.journal, now);
                assert!(done.is_ok(), "{name}, {state:?}, {obstacle:?}: {done:?}");
            }
        }
    }
}

//! What other importers got wrong about the structure of FIT, each from a public report.

use exchange::{Doubt, Refusal, SportClass};
use recovery::Activity;

use crate::make::fit::{self, Fit};
use crate::make::packed::zip;
use crate::make::{START, answers, read, span, workout};

/// Ten minutes whose records have a field of a developer that nothing describes.
fn with_developers(of_session: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut fit = Fit::activity();
    for second in 0..=600 {
        let fields = [fit::at(253, START + second), fit::u8(3, 130)];
        fit.with_developer(20, &fields, &[(0, vec![1, 2, 3, 4]), (3, vec![9])]);
    }
    let fields = [
        fit::at(253, START + 600),
        fit::at(2, START),
        fit::choice(5, 2),
        fit::u32(7, 600_000),
    ];
    fit.with_developer(18, &fields, of_session);
    fit.bytes()
}

// fitparse-rs#58, fitdecode#18, python-fitparse#124, tormoder/fit#41
#[test]
fn fields_of_developers_need_no_description() {
    let workout = workout(with_developers(&[]));
    assert_eq!(span(&workout), (START, START + 600));
    assert_eq!(workout.points, 601);
    assert_eq!(workout.average_hr, Some(130.0));
}

// fit-rust#5
#[test]
fn a_message_may_have_nothing_but_fields_of_developers() {
    let mut fit = Fit::hour(1, 0);
    fit.with_developer(20, &[], &[(0, vec![7; 200])]);
    assert_eq!(workout(fit.bytes()).elapsed_s, 3600.0);
}

// GoldenCheetah#2219
#[test]
fn a_developers_field_2_is_not_the_start() {
    let workout = workout(with_developers(&[
        (2, vec![0, 0, 0, 64]),
        (7, vec![1, 0, 0, 0]),
    ]));
    assert_eq!(span(&workout), (START, START + 600));
}

// fitparse-rs#10, python-fitparse#64
#[test]
fn a_field_whose_size_is_no_multiple_of_its_type_is_stepped_over() {
    let mut fit = Fit::activity();
    for second in 0..=60 {
        let odd: [fit::Field; 4] = [
            fit::at(253, START + second),
            (3, fit::U8, vec![140]),
            (5, fit::U32, vec![7]),
            (6, fit::U16, vec![1, 2, 3]),
        ];
        fit.message(20, &odd);
    }
    fit.session(START, 60, 2, 0);
    let workout = workout(fit.bytes());
    assert_eq!(workout.points, 61);
    assert_eq!(span(&workout), (START, START + 60));
}

// GoldenCheetah#2029, #2875
#[test]
fn several_records_of_one_second_are_one() {
    let mut fit = Fit::activity();
    for second in 0..=600 {
        let at = fit::at(253, START + second);
        fit.message(20, &[at.clone(), fit::u8(3, 150)]);
        fit.message(20, &[at.clone(), fit::u32(5, second as u32 * 100)]);
        fit.message(20, &[at, fit::u8(3, 0xFF)]);
    }
    let workout = workout(fit.bytes());
    assert_eq!(workout.elapsed_s, 600.0);
    assert_eq!(workout.average_hr, Some(150.0));
    assert_eq!(workout.points, 601);
    assert_eq!(workout.distance_m, Some(600.0));
}

// GoldenCheetah#3742
#[test]
fn a_session_alone_is_a_workout() {
    let mut fit = Fit::activity();
    fit.session(START, 1800, 1, 0);
    let workout = workout(fit.bytes());
    assert_eq!(span(&workout), (START, START + 1800));
    assert_eq!((workout.average_hr, workout.points), (Some(140.0), 0));
}

// GoldenCheetah PR#3212, Runalyze#1455
#[test]
fn each_part_of_a_triathlon_is_a_workout() {
    let mut fit = Fit::activity();
    let parts = [
        (5, 18, 600),
        (3, 0, 60),
        (2, 0, 1800),
        (3, 0, 60),
        (1, 0, 1200),
    ];
    let mut start = START;
    for (sport, sub, length) in parts {
        fit.session(start, length, sport, sub);
        start += length;
    }
    // and one that sums them up
    fit.session(START, start - START, 18, 78);
    let contents = read(fit.bytes()).unwrap();
    let classes: Vec<_> = contents.workouts.iter().map(|w| w.class).collect();
    assert_eq!(
        classes,
        [
            SportClass::Activity(Activity::Swimming),
            SportClass::Transition,
            SportClass::Activity(Activity::Cycling),
            SportClass::Transition,
            SportClass::Activity(Activity::Running),
        ]
    );
    assert_eq!(span(&contents.workouts[4]), (START + 2520, START + 3720));
}

// endurain#528
#[test]
fn an_unknown_kind_of_sport_and_an_empty_date_are_no_error() {
    let mut fit = Fit::default();
    fit.message(0, &[fit::choice(0, 4), fit::u32(4, u32::MAX)]);
    fit.session(START, 600, 2, 252);
    let known = workout(fit.bytes());
    assert_eq!(known.class, SportClass::Activity(Activity::Cycling));
    assert_eq!(known.sport.sub_name.as_deref(), Some("252"));
    let mut fit = Fit::activity();
    fit.session(START, 600, 200, 252);
    let unknown = workout(fit.bytes());
    assert_eq!(unknown.class, SportClass::Other);
    assert_eq!(unknown.sport.number, Some(200));
}

// endurain#250, #240
#[test]
fn one_bad_file_does_not_stop_the_others() {
    let (good, bad, settings) = (
        Fit::hour(1, 0).bytes(),
        b"\x0e\x20\x54\x08\xff\xff\xff\xff.FIT\xff\xff".to_vec(),
        Fit::of_type(2).bytes(),
    );
    let archive = zip(&[
        ("a/bad.fit", &bad),
        ("a/settings.fit", &settings),
        ("notes.txt", b"so it was"),
        ("a/good.fit", &good),
    ]);
    let answers = answers("all.zip", &archive, &exchange::Limits::default());
    let names: Vec<_> = answers.iter().map(|answer| answer.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "all.zip/a/bad.fit",
            "all.zip/a/settings.fit",
            "all.zip/notes.txt",
            "all.zip/a/good.fit"
        ]
    );
    assert_eq!(answers[0].outcome, Err(Refusal::Damaged));
    assert_eq!(answers[1].outcome, Err(Refusal::Settings));
    assert!(matches!(&answers[2].outcome, Err(Refusal::Other { kind }) if kind == "text"));
    assert_eq!(answers[3].outcome.as_ref().unwrap().workouts.len(), 1);
}

// endurain#42
#[test]
fn sets_have_exercise_repetitions_and_weight() {
    let mut fit = Fit::activity();
    fit.message(
        264,
        &[
            fit::u16(0, 28),
            fit::u16(1, 9),
            fit::text(2, "Goblet squat"),
        ],
    );
    for (kind, reps) in [(1, 8), (0, 0), (1, 6)] {
        fit.message(
            225,
            &[
                fit::at(254, START + 60),
                fit::u32(0, 30_000),
                fit::u16(3, reps),
                fit::u16(4, 24 * 16),
                fit::u8(5, kind),
                fit::u16(7, 28),
                fit::u16(8, 9),
            ],
        );
    }
    fit.session(START, 600, 10, 20);
    let workout = workout(fit.bytes());
    assert_eq!(workout.class, SportClass::Activity(Activity::StrengthFull));
    assert_eq!(workout.sets.len(), 2, "a rest is no set");
    let set = &workout.sets[0];
    assert_eq!(set.exercise.as_deref(), Some("Goblet squat"));
    assert_eq!(
        (set.repetitions, set.weight_kg, set.seconds),
        (Some(8.0), Some(24.0), Some(30.0))
    );
}

// GoldenCheetah#1164
#[test]
fn the_length_follows_from_times_not_from_the_number_of_points() {
    let mut fit = Fit::activity();
    for second in [0, 1, 7, 8, 60, 300, 301, 1200] {
        fit.record(START + second, 120, 0);
    }
    let workout = workout(fit.bytes());
    assert_eq!(workout.elapsed_s, 1200.0);
    assert!(workout.doubts.contains(&Doubt::NoSummary));
}

#[test]
fn pauses_are_between_a_stop_of_the_timer_and_its_next_start() {
    let mut fit = Fit::activity();
    let event = |fit: &mut Fit, second, kind| {
        fit.message(
            21,
            &[
                fit::at(253, START + second),
                fit::choice(0, 0),
                fit::choice(1, kind),
            ],
        );
    };
    event(&mut fit, 0, 0);
    fit.record(START, 120, 0);
    event(&mut fit, 300, 4);
    event(&mut fit, 420, 0);
    fit.record(START + 600, 130, 0);
    event(&mut fit, 600, 4);
    let workout = workout(fit.bytes());
    assert_eq!((workout.elapsed_s, workout.timer_s), (600.0, Some(480.0)));
}

#[test]
fn a_timer_that_ran_longer_than_the_session_is_believed() {
    let mut fit = Fit::activity();
    fit.message(
        18,
        &[
            fit::at(2, START),
            fit::u32(7, 1_632_000),
            fit::u32(8, 2_760_000),
        ],
    );
    let workout = workout(fit.bytes());
    assert_eq!(workout.elapsed_s, 2760.0);
    assert!(
        workout
            .doubts
            .contains(&Doubt::WrongLength { seconds: 1632.0 })
    );
}

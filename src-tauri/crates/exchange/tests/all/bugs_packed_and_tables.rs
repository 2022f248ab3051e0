//! What other importers got wrong about packed files and tables, each from a public report.

use exchange::{Doubt, Limits, Refusal, SetKind};
use rstest::rstest;

use crate::make::fit::Fit;
use crate::make::packed::{gz, zip};
use crate::make::tables::{HEVY, hevy, strong};
use crate::make::xml::{gpx, tcx};
use crate::make::{answers, read, span, workout};

// marcusvolz/strava#19, timelinize#25
#[test]
fn a_gz_in_a_zip_is_unpacked() {
    let archive = zip(&[
        ("export/activities/1.fit.gz", &gz(&Fit::hour(1, 0).bytes())),
        (
            "export/activities/2.tcx.gz",
            &gz(format!("          {}", tcx("Biking")).as_bytes()),
        ),
        ("export/activities/3.gpx", gpx("9", &[0, 60]).as_bytes()),
        ("__MACOSX/export/activities/._1.fit.gz", b"\0\x05\x16\x07"),
        ("export/activities/", b""),
        (
            "export/activities.csv",
            b"Activity ID,Activity Date,Activity Name\n1,2,3\n",
        ),
    ]);
    let answers = answers("export.zip", &archive, &Limits::default());
    let lengths: Vec<_> = answers
        .iter()
        .map(|answer| answer.outcome.as_ref().map(|c| c.workouts[0].elapsed_s))
        .collect();
    let strava = Refusal::OtherTable {
        program: "Strava".into(),
    };
    assert_eq!(lengths, [Ok(3600.0), Ok(3600.0), Ok(60.0), Err(&strava)]);
}

// FitTrackee#87
#[test]
fn a_broken_file_in_a_zip_has_its_own_answer() {
    let archive = zip(&[
        ("1.gpx", b"<gpx><trk><trkseg><trkpt"),
        ("2.gpx", gpx("9", &[0, 60]).as_bytes()),
    ]);
    let answers = answers("all.zip", &archive, &Limits::default());
    assert_eq!(answers[0].outcome, Err(Refusal::Damaged));
    assert!(answers[1].outcome.is_ok());
}

#[test]
fn a_file_is_known_again_packed_or_not() {
    let file = Fit::hour(1, 0).bytes();
    let limits = Limits::default();
    let plain = answers("a.fit", &file, &limits);
    let packed = answers("b.fit.gz", &gz(&file), &limits);
    let zipped = answers("c.zip", &zip(&[("x/b.fit", &file)]), &limits);
    assert!(plain[0].sha256.is_some());
    assert_eq!(plain[0].sha256, packed[0].sha256);
    assert_eq!(plain[0].sha256, zipped[0].sha256);
}

#[test]
fn a_gz_that_was_cut_gives_what_is_in_it() {
    let file = tcx("Running");
    let packed = gz(file.as_bytes());
    let contents = read(&packed[..packed.len() - 400]).unwrap();
    assert!(contents.doubts.contains(&Doubt::CutShort));
    assert_eq!(read(&packed[..5]), Err(Refusal::DamagedArchive));
}

// gymcoach PR#117
#[test]
fn sets_of_hevy_count_from_zero_and_have_their_kind() {
    let table = hevy(
        "25 Juli 2026, 14:21",
        "25 Juli 2026, 16:27",
        &[
            ("Squat", 0, "warmup", "20", "10"),
            ("Squat", 1, "normal", "80.5", "6"),
            ("Squat", 2, "dropset", "60", "8"),
            ("Squat", 3, "failure", "60", "9"),
        ],
    );
    let workout = workout(table);
    assert_eq!(workout.elapsed_s, 7560.0);
    let kinds: Vec<_> = workout.sets.iter().map(|set| set.kind).collect();
    assert_eq!(
        kinds,
        [
            SetKind::WarmUp,
            SetKind::Normal,
            SetKind::Drop,
            SetKind::Failure
        ]
    );
    assert_eq!(workout.sets[1].weight_kg, Some(80.5));
    assert_eq!(workout.doubts, [Doubt::WallTime]);
}

#[test]
fn pounds_become_kilograms() {
    let row = [("Squat", 0, "normal", "100", "5")];
    let table = hevy("3 Jul 2026, 9:00", "3 Jul 2026, 10:00", &row);
    let workout = workout(table.replace("weight_kg", "weight_lbs"));
    assert!((workout.sets[0].weight_kg.unwrap() - 45.359).abs() < 0.001);
}

#[rstest]
#[case("3 Jul 2026, 23:30", "3 Jul 2026, 00:40", Some(4200.0))]
#[case("3 Jul 2026, 15:00", "3 Jul 2026, 14:00", None)]
#[case("3 Jul 2026, 15:00", "3 Jul 2026, 15:00", None)]
#[case("3 Jul 2026, 15:00", "soon", None)]
fn an_end_before_the_start_is_the_next_day_or_nothing(
    #[case] start: &str,
    #[case] end: &str,
    #[case] length: Option<f64>,
) {
    let table = hevy(start, end, &[("Squat", 0, "normal", "100", "5")]);
    match length {
        Some(length) => {
            let workout = workout(table);
            assert_eq!(workout.elapsed_s, length);
            assert!(workout.doubts.contains(&Doubt::WrongEnd));
        }
        None => assert_eq!(read(table), Err(Refusal::Damaged)),
    }
}

#[test]
fn a_row_that_cannot_be_read_is_counted_and_the_others_are_read() {
    let row = [("Squat", 0, "normal", "100", "5")];
    let good = hevy("3 Jul 2026, 9:00", "3 Jul 2026, 10:00", &row);
    let contents = read(good + "\"Legs\",\"?\",\"?\",,\n").unwrap();
    assert_eq!(contents.doubts, [Doubt::Rows { skipped: 1 }]);
    assert_eq!(read(HEVY), Err(Refusal::Empty));
}

#[test]
fn strong_has_units_warm_ups_and_rows_that_are_no_sets() {
    let workout = workout(strong());
    assert_eq!(workout.elapsed_s, 3720.0);
    assert_eq!(span(&workout).0, 1_778_436_000);
    let kinds: Vec<_> = workout.sets.iter().map(|set| set.kind).collect();
    assert_eq!(kinds, [SetKind::WarmUp, SetKind::Normal, SetKind::Normal]);
    assert!((workout.sets[0].weight_kg.unwrap() - 20.638).abs() < 0.001);
}

#[test]
fn weights_without_a_unit_are_said_to_have_none() {
    let table = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n\
                 2026-05-10 18:00:00,\"B\",35m,\"Row\",1,10.0,13.0,0,0.0,\n";
    let workout = workout(table);
    assert_eq!(workout.doubts, [Doubt::WallTime, Doubt::NoUnit]);
    assert_eq!(workout.sets[0].repetitions, Some(13.0));
}

#[rstest]
#[case("#time,trackpoint_type,latitude\n", "OpenTracks")]
#[case("Activity Type,Date,Favorite,Title\n", "Garmin Connect")]
#[case("Date,Exercise,Category,Weight (kgs)\n", "FitNotes")]
#[case("a;b;c\n1;2;3\n", "")]
fn a_table_of_another_program_is_named(#[case] table: &str, #[case] name: &str) {
    let program = name.to_owned();
    assert_eq!(read(table), Err(Refusal::OtherTable { program }));
}

//! Each kind of file, and what is none.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use exchange::{
    Doubt, Kind, Limits, Refusal, SportClass, activity_of, fit_sport, fit_sports, read_path,
};
use recovery::Activity;
use rstest::rstest;

use crate::make::fit::{self, Fit};
use crate::make::packed::gz;
use crate::make::tables::{hevy, strong};
use crate::make::xml::{gpx, tcx};
use crate::make::{START, answers, read, span, workout};

fn hevy_hour() -> String {
    let row = [("Squat", 0, "normal", "100", "5")];
    hevy("10 May 2026, 08:00", "10 May 2026, 09:00", &row)
}

#[test]
fn each_kind_is_known_by_its_content_whatever_its_name() {
    let files: [(Vec<u8>, Kind); 5] = [
        (Fit::hour(1, 0).bytes(), Kind::Fit),
        (tcx("Running").into(), Kind::Tcx),
        (gpx("running", &[0, 3600]).into(), Kind::Gpx),
        (strong().into(), Kind::Strong),
        (hevy_hour().into(), Kind::Hevy),
    ];
    for (bytes, kind) in files {
        for file in [gz(&bytes), bytes] {
            let answers = answers("photo.jpg", &file, &Limits::default());
            assert_eq!(answers[0].kind, Some(kind));
            let contents = answers[0].outcome.as_ref().unwrap();
            assert!(contents.workouts[0].elapsed_s >= 3600.0, "{kind:?}");
        }
    }
}

#[test]
fn a_fit_has_everything_that_is_asked_of_it() {
    let mut fit = Fit::hour(5, 17);
    fit.message(
        12,
        &[
            fit::choice(0, 5),
            fit::choice(1, 17),
            fit::text(3, "Pool Swim"),
        ],
    );
    let workout = workout(fit.bytes());
    assert_eq!(workout.class, SportClass::Activity(Activity::Swimming));
    assert_eq!(workout.sport.sub_name.as_deref(), Some("lap_swimming"));
    assert_eq!(workout.name.as_deref(), Some("Pool Swim"));
    assert_eq!(span(&workout), (START, START + 3600));
    assert_eq!((workout.elapsed_s, workout.timer_s), (3600.0, Some(3600.0)));
    assert_eq!(
        (workout.average_hr, workout.highest_hr),
        (Some(140.0), Some(171))
    );
    assert_eq!((workout.distance_m, workout.points), (Some(10_800.0), 361));
    assert_eq!(workout.device.maker.as_deref(), Some("garmin"));
    assert_eq!(workout.device.product.as_deref(), Some("3113"));
    assert_eq!(workout.device.serial.as_deref(), Some("3344556677"));
    assert_eq!(workout.doubts, []);
}

#[test]
fn a_chain_of_files_is_read_to_its_end() {
    let mut both = Fit::hour(1, 0).bytes();
    both.extend(Fit::of_type(2).bytes());
    let mut later = Fit::activity();
    later.session(START + 7200, 600, 2, 0);
    both.extend(later.bytes());
    let contents = read(both).unwrap();
    let starts: Vec<_> = contents.workouts.iter().map(|w| span(w).0).collect();
    assert_eq!(starts, [START, START + 7200]);
    assert_eq!(contents.doubts, []);
}

#[test]
fn times_in_compressed_headers_roll_over() {
    let mut fit = Fit::activity();
    fit.record(START, 100, 0);
    // local message 1: heart rate alone
    fit.raw(&[0x41, 0, 0, 20, 0, 1, 3, 1, fit::U8]);
    for second in 1..=100_u32 {
        let time = fit::time(START) + second;
        fit.raw(&[0x80 | 1 << 5 | (time & 0x1F) as u8, 140]);
    }
    let workout = workout(fit.bytes());
    assert_eq!(span(&workout), (START, START + 100));
    assert_eq!(workout.points, 101);
}

#[test]
fn big_endian_messages_are_read() {
    let mut fit = Fit::activity();
    let mut bytes = vec![0x41, 0, 1, 0, 18, 2, 2, 4, fit::U32, 7, 4, fit::U32, 1];
    bytes.extend(fit::time(START).to_be_bytes());
    bytes.extend(600_000_u32.to_be_bytes());
    fit.raw(&bytes);
    assert_eq!(span(&workout(fit.bytes())), (START, START + 600));
}

#[test]
fn a_file_that_is_cut_or_changed_is_read_and_says_so() {
    let whole = Fit::hour(1, 0).bytes();
    let cut = read(&whole[..whole.len() / 2]).unwrap();
    assert_eq!(cut.doubts, [Doubt::CutShort]);
    assert!(cut.workouts[0].doubts.contains(&Doubt::NoSummary));
    let mut changed = whole.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    let changed = read(changed).unwrap();
    assert_eq!(changed.doubts, [Doubt::Checksum]);
    let mut longer = whole.clone();
    longer.extend(b"and more");
    assert_eq!(read(longer).unwrap().doubts, [Doubt::Trailing]);
    let mut unwritten = whole;
    unwritten[4..8].fill(0);
    assert_eq!(read(unwritten).unwrap().doubts, [Doubt::CutShort]);
}

#[test]
fn a_message_that_was_never_defined_ends_the_reading() {
    let mut fit = Fit::hour(1, 0);
    fit.raw(&[0x0B, 1, 2, 3]);
    let contents = read(fit.bytes()).unwrap();
    assert_eq!(contents.doubts, [Doubt::CutShort]);
    assert_eq!(span(&contents.workouts[0]), (START, START + 3600));
}

#[rstest]
#[case(1, Refusal::Settings)]
#[case(2, Refusal::Settings)]
#[case(3, Refusal::Settings)]
#[case(5, Refusal::Planned)]
#[case(6, Refusal::Course)]
#[case(7, Refusal::Planned)]
#[case(32, Refusal::NotActivity { kind: "monitoring".into() })]
#[case(4, Refusal::NoLength)]
fn a_file_of_another_type_is_refused_as_what_it_is(#[case] kind: u8, #[case] refusal: Refusal) {
    assert_eq!(read(Fit::of_type(kind).bytes()), Err(refusal));
}

#[rstest]
#[case(b"", "E_FILE_EMPTY")]
#[case(b"   \n", "E_FILE_EMPTY")]
#[case(b"{\"a\": 1}", "E_FILE_OTHER json")]
#[case(b"BEGIN:VCALENDAR\r\n", "E_FILE_OTHER calendar")]
#[case(b"%PDF-1.4", "E_FILE_OTHER pdf")]
#[case(b"\x89PNG\r\n", "E_FILE_OTHER picture")]
#[case(b"\x00\x01\x02", "E_FILE_OTHER ")]
#[case(b"<html><body/></html>", "E_FILE_OTHER_XML html")]
#[case(b"<kml xmlns='k'/>", "E_FILE_OTHER_XML kml")]
#[case(b"<", "E_FILE_DAMAGED")]
#[case(b"<gpx/>", "E_FILE_EMPTY")]
#[case(b"PK\x03\x04broken", "E_ARCHIVE_DAMAGED")]
#[case(b"\x1f\x8bbroken", "E_ARCHIVE_DAMAGED")]
#[case(b"\x0e\x20\x54\x08\x00\x00\x00\x00.FIT\x00\x00", "E_FILE_DAMAGED")]
fn what_is_no_workout_is_refused_as_what_it_is(#[case] bytes: &[u8], #[case] shown: &str) {
    let refusal = read(bytes).unwrap_err();
    assert_eq!(refusal.to_string(), shown);
    assert!(shown.starts_with(&refusal.code()));
}

#[test]
fn a_path_is_read_as_its_bytes_are_and_a_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let mut outcomes = vec![];
        let _ = read_path(&path, &Limits::default(), &mut |answer| {
            outcomes.push((answer.name, answer.outcome));
            ControlFlow::Continue(())
        });
        outcomes
    };
    let fit = Fit::hour(1, 0).bytes();
    let archive = crate::make::packed::zip(&[("1.fit.gz", &gz(&fit)), ("2.fit", &fit)]);
    for (name, bytes) in [
        ("a.fit", fit.clone()),
        ("a.gz", gz(&fit)),
        ("a.zip", archive),
    ] {
        let found = outcome(name, &bytes);
        assert_eq!(found[0].1, read(&fit), "{name}");
        assert_eq!(found.len(), if name == "a.zip" { 2 } else { 1 });
    }
    let mut refused = None;
    let _ = read_path(folder.path(), &Limits::default(), &mut |answer| {
        refused = answer.outcome.err();
        ControlFlow::Continue(())
    });
    assert_eq!(refused, Some(Refusal::NotAFile));
    let mut missing = None;
    let _ = read_path(
        &folder.path().join("none"),
        &Limits::default(),
        &mut |answer| {
            missing = answer.outcome.err();
            ControlFlow::Continue(())
        },
    );
    assert_eq!(missing.unwrap().code(), "E_FILE_READ");
}

#[test]
fn whoever_asks_can_stop_within_an_archive() {
    let fit = Fit::hour(1, 0).bytes();
    let archive = crate::make::packed::zip(&[("1.fit", &fit), ("2.fit", &fit)]);
    let mut count = 0;
    let flow = exchange::read_bytes("a.zip", &archive, &Limits::default(), &mut |_| {
        count += 1;
        ControlFlow::Break(())
    });
    assert_eq!((flow, count), (ControlFlow::Break(()), 1));
}

/// The numbers that FIT's profile 21.218 has.
#[test]
fn the_table_has_every_sport_of_fit() {
    let profile: BTreeSet<u8> = (0..=49).chain([53, 56, 58, 59]).chain(62..=88).collect();
    let ours: BTreeSet<u8> = fit_sports().map(|(number, _)| number).collect();
    assert_eq!(ours, profile);
}

#[rstest]
#[case(4, 14, "rowing")]
#[case(4, 1, "running")]
#[case(10, 43, "yoga")]
#[case(10, 20, "strength_full")]
#[case(10, 0, "other")]
#[case(64, 95, "tennis")]
#[case(2, 8, "cycling")]
#[case(2, 12, "other")]
#[case(17, 0, "running")]
#[case(99, 20, "strength_full")]
#[case(99, 99, "other")]
fn a_sport_of_fit_is_one_activity(#[case] sport: u8, #[case] sub: u8, #[case] id: &str) {
    assert_eq!(shown(fit_sport(Some(sport), Some(sub)).1), id);
}

#[rstest]
#[case("Running", "running")]
#[case("Biking", "cycling")]
#[case("trail_running", "running")]
#[case("Evening Run", "running")]
#[case("MountainBikeRide", "cycling")]
#[case("virtualRide", "cycling")]
#[case("Weight Training", "strength_full")]
#[case("open-water-swimming", "swimming")]
#[case("9", "running")]
#[case("Other", "other")]
#[case("", "other")]
fn a_name_of_a_sport_is_one_activity(#[case] name: &str, #[case] id: &str) {
    assert_eq!(shown(activity_of(name)), id);
}

fn shown(class: SportClass) -> &'static str {
    match class {
        SportClass::Activity(activity) => activity.into(),
        SportClass::Other => "other",
        SportClass::Transition => "transition",
    }
}

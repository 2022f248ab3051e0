//! What other importers got wrong about dates and zones, each from a public report.

use exchange::Doubt;
use rstest::rstest;

use crate::make::fit::{self, Fit};
use crate::make::xml::{gpx, gpx_of, tcx_of, time, trkpt};
use crate::make::{START, read, span, workout};

/// An hour of cycling, whose `activity` has these for time and local time.
fn with_local_time(time: i64, local: u32) -> Vec<u8> {
    let mut fit = Fit::hour(2, 0);
    fit.message(34, &[fit::at(253, time), fit::u32(5, local)]);
    fit.bytes()
}

// GoldenCheetah#4904
#[test]
fn a_local_time_of_1989_moves_nothing() {
    let workout = workout(with_local_time(START + 3600, 29 * 60));
    assert_eq!(span(&workout), (START, START + 3600));
    assert_eq!(workout.offset_s, None);
}

// GoldenCheetah#2669, #2704
#[test]
fn a_file_without_local_time_is_in_utc() {
    let workout = workout(Fit::hour(2, 58).bytes());
    assert_eq!(span(&workout), (START, START + 3600));
    assert_eq!(workout.offset_s, None);
}

// GoldenCheetah#2258
#[test]
fn the_start_is_the_same_wherever_the_device_was() {
    let end = START + 3600;
    let here = workout(with_local_time(end, fit::time(end + 7200)));
    let there = workout(with_local_time(end, fit::time(end - 3 * 3600)));
    assert_eq!(here.times, there.times);
    assert_eq!((here.offset_s, there.offset_s), (Some(7200), Some(-10_800)));
}

// Runalyze#1779
#[test]
fn an_offset_in_a_tcx_is_used() {
    let lap = "<Lap StartTime=\"2026-05-10T10:00:00+02:00\"><TotalTimeSeconds>60</TotalTimeSeconds>\
               </Lap>";
    let tcx = tcx_of(&format!("<Activity Sport=\"Running\">{lap}</Activity>"));
    let start = 1_778_400_000;
    assert_eq!(span(&workout(tcx)), (start, start + 60));
}

// FitTrackee#156, sportstracker#260
#[rstest]
#[case("2026-05-11T01:30:00+02:00", "2026-05-11T01:40:00.037+02:00", 600)]
#[case("2026-05-10T23:30:00Z", "2026-05-10T23:40:00.5Z", 600)]
#[case("2026-05-10T16:30:00.999-0700", "2026-05-11T01:40:00+02:00", 599)]
fn offsets_and_fractions_of_a_gpx_are_read(#[case] from: &str, #[case] to: &str, #[case] s: i64) {
    let points = trkpt(0, from) + &trkpt(9, to);
    let workout = workout(gpx_of(&format!("<trk><trkseg>{points}</trkseg></trk>")));
    assert_eq!(span(&workout).0, 1_778_455_800);
    assert!((workout.elapsed_s - s as f64).abs() < 1.0);
}

// OpenTracks#1296, #249
#[test]
fn a_gpx_without_zone_is_in_utc_and_says_so() {
    let without = |second| time(START + second).replace('Z', "");
    let points = trkpt(0, &without(0)) + &trkpt(60, &without(60));
    let workout = workout(gpx_of(&format!("<trk><trkseg>{points}</trkseg></trk>")));
    assert_eq!(span(&workout), (START, START + 60));
    assert!(workout.doubts.contains(&Doubt::NoZone));
}

// OpenTracks#2014, Gadgetbridge#1076
#[test]
fn the_time_of_the_export_is_not_the_start() {
    let gpx = gpx("running", &[0, 60]);
    assert!(gpx.contains("<metadata><time>2001"));
    assert_eq!(span(&workout(gpx)), (START, START + 60));
}

// qdomyos-zwift#4939
#[test]
fn times_that_are_swapped_in_the_summary_move_nothing() {
    let end = START + 3600;
    let workout = workout(with_local_time(end + 7200, fit::time(end)));
    assert_eq!(span(&workout), (START, end));
}

// Auuki#282
#[test]
fn records_of_days_ago_do_not_belong_to_todays() {
    let stale = |fit: &mut Fit| {
        for second in 0..5 {
            fit.record(START - 6 * 86_400 + second, 0, 0);
        }
        for second in 0..=600 {
            fit.record(START + second, 120, second as u32 * 300);
        }
    };
    let mut fit = Fit::activity();
    stale(&mut fit);
    let alone = workout(fit.bytes());
    assert_eq!(span(&alone), (START, START + 600));
    assert!(alone.doubts.contains(&Doubt::TimeJump { seconds: 518_396 }));
    fit.session(START, 600, 2, 0);
    let with_session = workout(fit.bytes());
    assert_eq!(span(&with_session), (START, START + 600));
    assert_eq!(with_session.points, 601);
}

// GoldenCheetah#35
#[test]
fn a_start_that_the_clock_left_behind_is_made_out_from_the_end() {
    let mut fit = Fit::activity();
    for second in 0..=600 {
        fit.record(START + second, 120, 0);
    }
    let millis = 600_000;
    fit.message(
        18,
        &[
            fit::at(253, START + 600),
            fit::at(2, START + 90_000),
            fit::u32(7, millis),
            fit::u32(8, millis),
        ],
    );
    let workout = workout(fit.bytes());
    assert_eq!(span(&workout), (START, START + 600));
    assert!(workout.doubts.contains(&Doubt::WrongStart));
}

// GoldenCheetah#35, as a watch for triathlons writes it
#[test]
fn a_part_of_a_race_that_runs_into_the_next_began_before_the_clock_was_set() {
    let mut fit = Fit::activity();
    fit.message(
        18,
        &[
            fit::at(253, START + 3600),
            fit::at(2, START + 2700),
            fit::u32(7, 3_600_000),
        ],
    );
    fit.session(START + 3600, 600, 1, 0);
    let contents = read(fit.bytes()).unwrap();
    assert_eq!(span(&contents.workouts[0]), (START, START + 3600));
    assert_eq!(contents.workouts[0].doubts, [Doubt::WrongStart]);
    assert_eq!(span(&contents.workouts[1]), (START + 3600, START + 4200));
}

#[test]
fn a_watch_that_never_knew_the_date_is_refused() {
    let mut fit = Fit::of_type(4);
    fit.message(20, &[fit::u32(253, 3000), fit::u8(3, 120)]);
    fit.message(
        18,
        &[
            fit::u32(253, 4000),
            fit::u32(2, 3000),
            fit::u32(7, 1_000_000),
        ],
    );
    let refusal = read(fit.bytes()).unwrap_err();
    assert_eq!(refusal, exchange::Refusal::NoDate);
}

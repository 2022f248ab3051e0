//! What other importers got wrong about TCX and GPX, each from a public report.

use exchange::{Doubt, Refusal, SportClass};
use recovery::Activity;

use crate::make::xml::{activity, gpx, gpx_of, tcx, tcx_of, time, trackpoint, trkpt};
use crate::make::{START, read, span, workout};

// FitTrackee#941
#[test]
fn places_are_not_needed() {
    let indoor = workout(tcx("Other"));
    assert_eq!(span(&indoor), (START, START + 3600));
    assert_eq!(indoor.class, SportClass::Other);
    let without = gpx("running", &[0, 60])
        .replace("lat=", "a=")
        .replace("lon=", "b=");
    let indoor = workout(without);
    assert_eq!((indoor.elapsed_s, indoor.distance_m), (60.0, None));
}

// GoldenCheetah#3149, gpsbabel#371, GPXSee#322, derive#77
#[test]
fn white_space_and_a_mark_may_come_before_the_declaration() {
    for before in ["          ", "\u{feff}", "\u{feff}\n  "] {
        assert_eq!(
            workout(format!("{before}{}", tcx("Running"))).elapsed_s,
            3600.0
        );
        assert_eq!(
            workout(format!("{before}{}", gpx("9", &[0, 60]))).elapsed_s,
            60.0
        );
    }
}

// FitTrackee#87
#[test]
fn what_was_copied_so_far_is_read_and_called_cut_short() {
    for file in [gpx("running", &[0, 10, 20, 30, 40]), tcx("Biking")] {
        let cut = &file[..file.len() / 2 + 200];
        let contents = read(cut).unwrap();
        assert_eq!(contents.doubts, [Doubt::CutShort]);
        assert_eq!(span(&contents.workouts[0]).0, START);
    }
}

// OpenTracks#1769
#[test]
fn what_follows_the_end_is_left_out() {
    let tail = gpx("running", &[0, 60]) + "<trk><name>again</name></trk></gpx>";
    let contents = read(tail).unwrap();
    assert_eq!(contents.doubts, [Doubt::Trailing]);
    assert_eq!(contents.workouts.len(), 1);
}

// OpenTracks#1236
#[test]
fn a_track_without_times_is_a_route() {
    let points =
        "<trkpt lat=\"1\" lon=\"2\"/><trkpt lat=\"1.1\" lon=\"2\"><time>null</time></trkpt>";
    let track = gpx_of(&format!("<trk><trkseg>{points}</trkseg></trk>"));
    assert_eq!(read(track), Err(Refusal::Route));
    let route = gpx_of("<rte><rtept lat=\"1\" lon=\"2\"/></rte>");
    assert_eq!(read(route), Err(Refusal::Route));
    let places = gpx_of("<wpt lat=\"1\" lon=\"2\"><time>2026-05-10T08:00:00Z</time></wpt>");
    assert_eq!(read(places), Err(Refusal::Places));
}

// fitbit2garmin#7, StravaImporter#3
#[test]
fn a_lap_without_a_track_is_a_workout_if_it_has_a_length() {
    let lap = tcx_of(&activity("Running", ""));
    let workout = workout(&lap);
    assert_eq!(span(&workout), (START, START + 3600));
    assert_eq!((workout.average_hr, workout.points), (Some(140.0), 0));
    let without = lap.replace("<TotalTimeSeconds>3600<", "<TotalTimeSeconds>0<");
    assert_eq!(read(without), Err(Refusal::NoLength));
}

// georust/gpx#89, PR#7
#[test]
fn unknown_elements_may_be_anywhere() {
    let odd = "<x:a><time>1999-01-01T00:00:00Z</time><name>no</name><hr>1</hr></x:a>";
    let file = gpx("Trail Running", &[0, 60])
        .replace("<trkseg>", &format!("{odd}<trkseg>"))
        .replace("<ele>", "<fix>none</fix><accuracy>3</accuracy><ele>");
    let workout = workout(file);
    assert_eq!(span(&workout), (START, START + 60));
    assert_eq!(workout.name.as_deref(), Some("Morning & more"));
    assert_eq!(workout.class, SportClass::Activity(Activity::Running));
}

#[test]
fn a_prefix_changes_no_name() {
    let file = gpx("cycling", &[0, 60]);
    let prefixed = file
        .replace("</", "</g:")
        .replace("<trk", "<g:trk")
        .replace("<time", "<g:time")
        .replace("<gpx", "<g:gpx");
    let prefixed = prefixed.replace("g:x:", "x:");
    assert_eq!(workout(prefixed).elapsed_s, 60.0);
}

#[test]
fn each_track_is_a_workout_and_each_part_of_a_race() {
    let track = |from: i64| {
        let points = trkpt(0, &time(START + from)) + &trkpt(9, &time(START + from + 600));
        format!("<trk><trkseg>{points}</trkseg></trk>")
    };
    let two = read(gpx_of(&(track(0) + &track(7200) + "<trk/>"))).unwrap();
    assert_eq!(two.workouts.len(), 2);
    let race = format!(
        "<MultiSportSession><Id>{}</Id><FirstSport>{}</FirstSport><NextSport>{}</NextSport>\
         </MultiSportSession>",
        time(START),
        activity("Running", ""),
        activity("Biking", "")
    );
    let race = read(tcx_of(&race)).unwrap();
    let classes: Vec<_> = race.workouts.iter().map(|workout| workout.class).collect();
    let class = SportClass::Activity;
    assert_eq!(
        classes,
        [class(Activity::Running), class(Activity::Cycling)]
    );
}

#[test]
fn courses_and_workouts_to_do_are_refused_as_such() {
    let points: String = (0..60).map(trackpoint).collect();
    let course = format!("<Courses><Course><Track>{points}</Track></Course></Courses>");
    let database =
        |inner: &str| format!("<TrainingCenterDatabase>{inner}</TrainingCenterDatabase>");
    assert_eq!(read(database(&course)), Err(Refusal::Course));
    let planned =
        "<Workouts><Workout Sport=\"Running\"><Name>Intervals</Name></Workout></Workouts>";
    assert_eq!(read(database(planned)), Err(Refusal::Planned));
    assert_eq!(read(database("")), Err(Refusal::Empty));
}

#[test]
fn what_is_known_of_a_tcx_comes_from_its_laps() {
    let workout = workout(tcx("Running"));
    assert_eq!(workout.timer_s, Some(3600.0));
    assert_eq!(
        (workout.average_hr, workout.highest_hr),
        (Some(140.0), Some(171))
    );
    assert_eq!(workout.distance_m, Some(10_800.0));
    assert_eq!(workout.points, 361);
    assert_eq!(workout.device.product.as_deref(), Some("Watch 7"));
    assert_eq!(workout.device.serial, None);
}

#[test]
fn a_gpx_in_latin_1_or_utf_16_is_read() {
    let file = gpx("running", &[0, 60]).replace("Morning", "M\u{fc}nchen");
    let latin: Vec<u8> = file
        .replace("UTF-8", "ISO-8859-1")
        .chars()
        .map(|c| c as u8)
        .collect();
    let wide: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(file.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [latin, wide] {
        assert_eq!(workout(bytes).name.as_deref(), Some("M\u{fc}nchen & more"));
    }
}

//! Writers of TCX and GPX.

use chrono::{DateTime, SecondsFormat};

use super::START;

/// `2026-05-10T08:00:00Z`
pub(crate) fn time(seconds: i64) -> String {
    DateTime::from_timestamp(seconds, 0)
        .unwrap()
        .to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A GPX with a track of the type, and a point at each of these seconds after the start.
pub(crate) fn gpx(kind: &str, seconds: &[i64]) -> String {
    let points: String = seconds
        .iter()
        .map(|s| trkpt(*s, &time(START + s)))
        .collect();
    gpx_of(&format!(
        "<trk><name>Morning &amp; more</name><type>{kind}</type><trkseg>{points}</trkseg></trk>"
    ))
}

pub(crate) fn gpx_of(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"Watch\" \
         xmlns=\"http://www.topografix.com/GPX/1/1\" xmlns:x=\"urn:x\">\n\
         <metadata><time>2001-01-01T00:00:00Z</time></metadata>{inner}</gpx>\n"
    )
}

pub(crate) fn trkpt(second: i64, time: &str) -> String {
    let north = 48.0 + second as f64 * 0.000_03;
    let hr = 120 + second % 40;
    format!(
        "<trkpt lat=\"{north:.6}\" lon=\"11.5\"><ele>500</ele><time>{time}</time><extensions>\
         <x:TrackPointExtension><x:hr>{hr}</x:hr></x:TrackPointExtension></extensions></trkpt>\n"
    )
}

/// A TCX with an activity of one lap of an hour, and a point each ten seconds.
pub(crate) fn tcx(sport: &str) -> String {
    let points: String = (0..=3600).step_by(10).map(trackpoint).collect();
    tcx_of(&activity(sport, &format!("<Track>{points}</Track>")))
}

pub(crate) fn tcx_of(activities: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase \
         xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\">\
         <Activities>{activities}</Activities></TrainingCenterDatabase>\n"
    )
}

pub(crate) fn activity(sport: &str, track: &str) -> String {
    let start = time(START);
    format!(
        "<Activity Sport=\"{sport}\"><Id>{start}</Id><Lap StartTime=\"{start}\">\
         <TotalTimeSeconds>3600</TotalTimeSeconds><DistanceMeters>10800</DistanceMeters>\
         <AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>\
         <MaximumHeartRateBpm><Value>171</Value></MaximumHeartRateBpm>{track}</Lap>\
         <Creator><Name>Watch 7</Name><UnitId>0</UnitId></Creator></Activity>"
    )
}

pub(crate) fn trackpoint(second: i64) -> String {
    let (at, hr) = (time(START + second), 120 + second % 40);
    format!(
        "<Trackpoint><Time>{at}</Time><DistanceMeters>{}</DistanceMeters>\
         <HeartRateBpm><Value>{hr}</Value></HeartRateBpm></Trackpoint>\n",
        second * 3
    )
}

//! What the worst files cost in memory. It is alone in its program, since it measures all of it; on Linux,
//! which says how much there ever was.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "made-up files, with small numbers"
)]

#[path = "all/make/fit.rs"]
#[expect(dead_code, reason = "the other tests need more of it")]
mod fit;

use std::fs;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

use exchange::{Limits, read_path};
use flate2::Compression;
use flate2::write::GzEncoder;

const START: i64 = 1_778_400_000;
const LIMIT: u64 = 64 << 20;

#[test]
fn no_file_takes_more_than_64_mib() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    // the test's own files are written in pieces, so that they are not what is measured
    for (name, write) in FILES {
        let mut file = fs::File::create(&path).unwrap();
        write(&mut file);
        drop(file);
        let length = fs::metadata(&path).unwrap().len();
        let mut outcomes = 0;
        let _ = read_path(Path::new(&path), &Limits::default(), &mut |answer| {
            outcomes += 1;
            if let Err(refusal) = answer.outcome {
                println!("  {refusal}");
            }
            ControlFlow::Continue(())
        });
        let peak = peak();
        println!(
            "{name}: {length} bytes, {outcomes} answers, {} MiB so far",
            peak >> 20
        );
        assert!(peak < LIMIT, "{name}: {} MiB", peak >> 20);
    }
}

/// Writes a file.
type Writer = fn(&mut fs::File);

const FILES: [(&str, Writer); 9] = [
    ("points of FIT", points),
    ("a long GPX", |file| gpx(file, 31 << 20)),
    ("a long GPX, packed", |file| {
        let mut packed = GzEncoder::new(file, Compression::fast());
        gpx(&mut packed, 31 << 20);
        packed.finish().unwrap();
    }),
    ("a long table", |file| {
        writeln!(file, "title,start_time,end_time,exercise_title,set_index").unwrap();
        let exercise = "squat ".repeat(20);
        let row = format!("a,1 May 2026 8:00,1 May 2026 9:00,{exercise},1\n");
        repeat(file, &row, 99_000 * row.len());
    }),
    ("a cell without end", |file| {
        writeln!(file, "title,start_time,end_time,exercise_title,set_index").unwrap();
        write!(file, "\"").unwrap();
        repeat(file, "xxxxxxxx", 15 << 20);
    }),
    ("an archive of nothing but directories", |file| {
        write!(file, "PK\x03\x04").unwrap();
        repeat(file, "PK\x01\x02", 30 << 20);
        repeat(file, "PK\x05\x06", 1 << 20);
        file.write_all(b"PK\x05\x06\0\0\0\0\x01\0\x01\0\xFF\0\0\0\x04\0\0\0\0\0")
            .unwrap();
    }),
    ("laps without number", |file| {
        write!(file, "<TrainingCenterDatabase><Activity>").unwrap();
        repeat(file, "<Lap/>", 31 << 20);
    }),
    ("sessions without number", |file| {
        let mut fit = fit::Fit::activity();
        fit.raw(&[0x40, 0, 0, 18, 0, 0]);
        fit.raw(&vec![0; 4 << 20]);
        file.write_all(&fit.bytes()).unwrap();
    }),
    ("a text without end", |file| {
        write!(file, "<gpx><trk><name>").unwrap();
        repeat(file, "xxxxxxxx", 31 << 20);
    }),
];

/// As many points as there may be, each at a time of its own.
fn points(file: &mut fs::File) {
    let mut fit = fit::Fit::activity();
    for second in 0..480_000 {
        fit.record(START + second, 120, 0);
    }
    file.write_all(&fit.bytes()).unwrap();
}

fn gpx(file: &mut impl Write, length: usize) {
    write!(file, "<gpx><trk><trkseg>").unwrap();
    let mut written = 0;
    let mut second = 0;
    while written < length {
        let at = chrono::DateTime::from_timestamp(START + second, 0).unwrap();
        let point = format!(
            "<trkpt lat='1' lon='2'><time>{}</time></trkpt>",
            at.to_rfc3339()
        );
        file.write_all(point.as_bytes()).unwrap();
        written += point.len();
        second += 1;
    }
    write!(file, "</trkseg></trk></gpx>").unwrap();
}

fn repeat(file: &mut impl Write, piece: &str, length: usize) {
    let block = piece.repeat(1024);
    for _ in 0..length / block.len() {
        file.write_all(block.as_bytes()).unwrap();
    }
}

/// The most memory that this program ever had, in bytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let kib = line.unwrap().split_whitespace().nth(1).unwrap();
    kib.parse::<u64>().unwrap() << 10
}

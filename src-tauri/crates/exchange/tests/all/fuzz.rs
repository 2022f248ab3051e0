//! Whatever is in a file: an answer for each, and never a panic. `RUBDOWN_FUZZ_CASES` sets the number of inputs,
//! as in `RUBDOWN_FUZZ_CASES=1000000 cargo nextest run --release -p exchange -E 'test(fuzz::)'`.

use std::time::{Duration, Instant};

use exchange::{Limits, Refusal};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::make::fit::{self, Fit};
use crate::make::packed::{gz, zip};
use crate::make::tables::{hevy, strong};
use crate::make::xml::{gpx, gpx_of, tcx};
use crate::make::{START, answers};

/// For one file, on a machine that is busy with others.
const LONGEST: Duration = Duration::from_secs(1);

/// One change of some bytes.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// A byte becomes another.
    Set(usize, u8),
    /// A bit is flipped.
    Flip(usize, u8),
    /// Some bytes are left out.
    Cut(usize, usize),
    /// The rest is left out.
    End(usize),
    /// Some bytes come again, elsewhere.
    Copy(usize, usize, usize),
    /// Four bytes become a number that tempts.
    Number(usize, u32),
    /// Something is put in between.
    Insert(usize, Vec<u8>),
}

pub(crate) fn changes() -> impl Strategy<Value = Vec<Change>> {
    let at = any::<usize>();
    let number = prop::sample::select(vec![0, 1, 0x7F, 0xFF, 0xFFFF, 0x7FFF_FFFF, u32::MAX]);
    let tempting: Vec<&[u8]> = vec![
        b"<trkpt>",
        b"</trk>",
        b"<!--",
        b"]]>",
        b"&#x0;",
        b"&a;",
        b"\"",
        b"\n",
        b",",
        b"\xFF\xFE",
        b"\xC3\x28",
        b"\0",
        b".FIT",
        b"PK\x03\x04",
        b"1e999",
        b"-",
        b"NaN",
        b"9999-99-99",
    ];
    let piece = prop::sample::select(tempting).prop_map(<[u8]>::to_vec);
    let change = prop_oneof![
        (at, any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        (at, 0..8_u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        (at, 1..200_usize).prop_map(|(at, count)| Change::Cut(at, count)),
        at.prop_map(Change::End),
        (at, 1..500_usize, at).prop_map(|(from, count, to)| Change::Copy(from, count, to)),
        (at, number).prop_map(|(at, number)| Change::Number(at, number)),
        (at, piece).prop_map(|(at, piece)| Change::Insert(at, piece)),
    ];
    prop::collection::vec(change, 1..12)
}

pub(crate) fn apply(bytes: &mut Vec<u8>, change: &Change) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    match change {
        Change::Set(at, byte) => bytes[at % length] = *byte,
        Change::Flip(at, bit) => bytes[at % length] ^= 1 << bit,
        Change::Cut(at, count) => {
            let at = at % length;
            bytes.drain(at..(at + count).min(length));
        }
        Change::End(at) => bytes.truncate(at % length),
        Change::Copy(from, count, to) => {
            let from = from % length;
            let piece = bytes[from..(from + count).min(length)].to_vec();
            let to = to % length;
            bytes.splice(to..to, piece);
        }
        Change::Number(at, number) => {
            let at = at % length;
            for (place, byte) in bytes[at..].iter_mut().zip(number.to_le_bytes()) {
                *place = byte;
            }
        }
        Change::Insert(at, piece) => {
            let at = at % length;
            bytes.splice(at..at, piece.iter().copied());
        }
    }
}

/// Whole files of every kind, to be damaged.
fn whole() -> Vec<Vec<u8>> {
    let mut fit = Fit::activity();
    for second in 0..60 {
        fit.record(START + second, 120, second as u32 * 100);
    }
    fit.message(225, &[fit::at(254, START), fit::u16(3, 8), fit::u8(5, 1)]);
    fit.with_developer(20, &[fit::at(253, START + 60)], &[(2, vec![1, 2, 3])]);
    fit.message(
        19,
        &[
            fit::at(253, START + 60),
            fit::at(2, START),
            fit::u32(7, 60_000),
        ],
    );
    fit.message(
        21,
        &[fit::at(253, START), fit::choice(0, 0), fit::choice(1, 0)],
    );
    fit.raw(&[0x41, 0, 0, 20, 0, 1, 3, 1, fit::U8, 0xA1, 140]);
    fit.session(START, 60, 1, 3);
    let fit = fit.bytes();
    let mut chain = fit.clone();
    chain.extend(Fit::of_type(2).bytes());
    chain.extend(&fit);
    let row = [
        ("Squat", 0, "normal", "100", "5"),
        ("Squat", 1, "failure", "9,5", ""),
    ];
    let gpx = gpx("running", &[0, 1, 2, 3, 60]);
    let short: String = tcx("Biking").chars().take(4000).collect();
    let archive = zip(&[
        ("a/1.fit", &fit),
        ("2.gpx.gz", &gz(gpx.as_bytes())),
        ("3/", b""),
    ]);
    let wide: Vec<u8> = gpx.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        fit.clone(),
        chain,
        gz(&fit),
        gpx.into(),
        gpx_of("<rte/><wpt/><!-- x --><![CDATA[y]]>").into(),
        wide,
        short.into(),
        tcx("Running").into(),
        hevy("1 May 2026, 8:00", "1 May 2026, 9:00", &row).into(),
        strong().into(),
        zip(&[("inner.zip", &archive), ("strong.csv", strong().as_bytes())]),
        archive,
    ]
}

/// Runs so many inputs, or as many as `RUBDOWN_FUZZ_CASES` says.
pub(crate) fn runner(of: u32) -> TestRunner {
    let wanted = std::env::var("RUBDOWN_FUZZ_CASES").ok();
    TestRunner::new(ProptestConfig {
        cases: wanted.and_then(|cases| cases.parse().ok()).unwrap_or(of),
        failure_persistence: None,
        ..ProptestConfig::default()
    })
}

#[test]
fn a_damaged_file_gets_an_answer() {
    let files = whole();
    let mut runner = runner(4000);
    let inputs = (0..files.len(), changes());
    runner
        .run(&inputs, |(file, changes)| {
            let mut bytes = files[file].clone();
            for change in &changes {
                apply(&mut bytes, change);
            }
            answered(&bytes)
        })
        .unwrap();
}

#[test]
fn any_bytes_get_an_answer() {
    let starts: Vec<&[u8]> = vec![
        b"",
        b"\x0e\x20\x54\x08\xff\xff\xff\xff.FIT\0\0\x40\0\0",
        b"\x1f\x8b\x08",
        b"PK\x03\x04",
        b"<gpx><trk>",
        b"<TrainingCenterDatabase><Activity>",
        b"title,start_time,end_time,\
        exercise_title,set_index\n",
        b"Date;Workout Name;Exercise Name;Set Order;Duration\n",
    ];
    let bytes = prop::collection::vec(any::<u8>(), 0..2000);
    let mut runner = runner(2000);
    runner
        .run(&(prop::sample::select(starts), bytes), |(start, bytes)| {
            answered(&[start, bytes.as_slice()].concat())
        })
        .unwrap();
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long it takes is what is asked"
)]
/// At least one answer, none of them that the reader failed, and none without a length.
fn answered(bytes: &[u8]) -> Result<(), TestCaseError> {
    let began = Instant::now();
    let answers = answers("a", bytes, &Limits::default());
    let took = began.elapsed();
    prop_assert!(took < LONGEST, "{took:?}");
    prop_assert!(!answers.is_empty());
    for answer in answers {
        match answer.outcome {
            Err(refusal) => prop_assert_ne!(refusal, Refusal::Fault),
            Ok(contents) => {
                prop_assert!(!contents.workouts.is_empty());
                for workout in contents.workouts {
                    let (start, end) = crate::make::span(&workout);
                    prop_assert!(end >= start && workout.elapsed_s > 0.0, "{workout:?}");
                    prop_assert!(workout.elapsed_s <= 7.0 * 86_400.0, "{workout:?}");
                }
            }
        }
    }
    Ok(())
}

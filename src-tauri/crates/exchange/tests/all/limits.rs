//! Files that were made to do harm, or that are just too large.

use std::io::Write;
use std::ops::ControlFlow;

use exchange::{Limits, Refusal, read_path};

use crate::make::fit::{self, Fit};
use crate::make::packed::{gz, zip};
use crate::make::xml::{gpx_of, trkpt};
use crate::make::{START, answers, read};

#[test]
fn a_gz_that_unpacks_to_much_more_is_refused() {
    let bomb = gz(&vec![b' '; 40 << 20]);
    assert_eq!(read(&bomb), Err(Refusal::Bomb { ratio: 100 }));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gz");
    std::fs::write(&path, &bomb).unwrap();
    assert_eq!(read_one(&path), Err(Refusal::Bomb { ratio: 100 }));
}

#[test]
fn a_zip_that_unpacks_to_much_more_is_refused_and_ended() {
    let good = Fit::hour(1, 0).bytes();
    let bomb = zip(&[
        ("1.fit", &good),
        ("2.fit", &vec![0; 40 << 20]),
        ("3.fit", &good),
    ]);
    let answers = answers("a.zip", &bomb, &Limits::default());
    assert!(answers[0].outcome.is_ok());
    assert_eq!(answers[1].outcome, Err(Refusal::Bomb { ratio: 100 }));
    assert_eq!(answers.len(), 2, "nothing after it is unpacked");
}

#[test]
fn many_files_that_are_packed_in_the_same_bytes_are_a_bomb() {
    // each unpacks to a bit less than is harmless
    let file = vec![b'x'; 1_000_000];
    let names: Vec<String> = (0..400).map(|n| format!("{n}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &file[..])).collect();
    let answers = answers("a.zip", &zip(&files), &Limits::default());
    let last = answers.last().unwrap();
    assert_eq!(last.outcome, Err(Refusal::Bomb { ratio: 100 }));
    assert!(answers.len() < 100, "{}", answers.len());
}

#[test]
fn archives_in_archives_are_opened_three_deep() {
    let nested =
        |times: usize| (0..times).fold(Fit::hour(1, 0).bytes(), |inner, _| zip(&[("a", &inner)]));
    assert!(read(nested(3)).is_ok());
    assert_eq!(read(nested(4)), Err(Refusal::TooNested { limit: 3 }));
    let packed = (0..4).fold(Fit::hour(1, 0).bytes(), |inner, _| gz(&inner));
    assert_eq!(read(packed), Err(Refusal::TooNested { limit: 3 }));
}

#[test]
fn an_archive_of_too_many_files_is_refused_before_any_is_read() {
    let limits = Limits {
        entries: 3,
        ..Limits::default()
    };
    let archive = zip(&[("1", b""), ("2", b""), ("3", b""), ("4", b"")]);
    let answers = answers("a.zip", &archive, &limits);
    assert_eq!(answers.len(), 1);
    assert_eq!(
        answers[0].outcome,
        Err(Refusal::TooManyEntries { limit: 3 })
    );
}

#[test]
fn xml_that_nests_too_deep_is_refused() {
    let deep = gpx_of(&("<a>".repeat(100_000) + &"</a>".repeat(100_000)));
    assert_eq!(read(deep), Err(Refusal::TooDeep { limit: 64 }));
    let unclosed = "<gpx>".repeat(1_000_000);
    assert_eq!(read(unclosed), Err(Refusal::TooDeep { limit: 64 }));
}

#[test]
fn entities_of_the_file_are_never_expanded() {
    let mut laughs = String::new();
    for n in 1..10 {
        let ten = format!("&l{};", n - 1).repeat(10);
        laughs.extend(["<!ENTITY l", &n.to_string(), " \"", &ten, "\">"]);
    }
    let points = trkpt(0, "2026-05-10T08:00:00Z") + &trkpt(9, "2026-05-10T08:01:00Z");
    let file = format!(
        "<!DOCTYPE gpx [<!ENTITY l0 \"lol\">{laughs}<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\
         <gpx><trk><name>a&l9;&f;b</name><trkseg>{points}</trkseg></trk></gpx>"
    );
    let contents = read(file).unwrap();
    assert_eq!(contents.workouts[0].name.as_deref(), Some("ab"));
}

#[test]
fn a_length_of_4_gib_is_not_believed() {
    let mut fit = Fit::hour(1, 0).bytes();
    fit[4..8].fill(0xFF);
    assert!(read(&fit).is_ok(), "all of it is there");
    fit.truncate(2000);
    assert!(read(&fit).is_ok());
    // a directory that says it has four billion files
    let mut archive = zip(&[("a", b"b")]);
    let end = archive.len() - 22;
    archive[end + 8..end + 12].fill(0xFE);
    let refusal = read(archive).unwrap_err();
    assert!(
        matches!(
            refusal,
            Refusal::TooManyEntries { .. } | Refusal::DamagedArchive
        ),
        "{refusal}"
    );
}

#[test]
fn too_many_points_rows_and_workouts_are_refused() {
    let limits = Limits {
        records: 100,
        rows: 100,
        workouts: 3,
        ..Limits::default()
    };
    let outcome = |bytes: &[u8]| answers("a", bytes, &limits).remove(0).outcome;
    let mut fit = Fit::activity();
    for second in 0..=100 {
        fit.record(START + second, 100, 0);
    }
    assert_eq!(outcome(&fit.bytes()), Err(Refusal::TooMany { limit: 100 }));
    let mut fit = Fit::activity();
    for n in 0..4 {
        fit.session(START + n * 1000, 600, 1, 0);
    }
    assert_eq!(outcome(&fit.bytes()), Err(Refusal::TooMany { limit: 3 }));
    // also in a chain, which shares what there may be
    let mut fit = Fit::activity();
    for second in 0..60 {
        fit.record(START + second, 100, 0);
    }
    let chain = [fit.bytes(), fit.bytes()].concat();
    assert_eq!(outcome(&chain), Err(Refusal::TooMany { limit: 40 }));
    let laps = crate::make::xml::tcx_of(&format!("<Activity>{}</Activity>", "<Lap/>".repeat(101)));
    assert_eq!(
        outcome(laps.as_bytes()),
        Err(Refusal::TooMany { limit: 100 })
    );
    let tracks = gpx_of(&"<trk></trk>".repeat(4));
    assert_eq!(
        outcome(tracks.as_bytes()),
        Err(Refusal::TooMany { limit: 3 })
    );
    let row = ("Squat", 0, "normal", "100", "5");
    let table = crate::make::tables::hevy("1 May 2026, 8:00", "1 May 2026, 9:00", &[row; 101]);
    assert_eq!(
        outcome(table.as_bytes()),
        Err(Refusal::TooMany { limit: 100 })
    );
}

#[test]
fn a_large_file_is_refused_by_its_length() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.fit");
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(&Fit::hour(1, 0).bytes()).unwrap();
    // 2 GiB of nothing, which take no space
    file.set_len(2 << 30).unwrap();
    let limit = 32 << 20;
    assert_eq!(read_one(&path), Err(Refusal::TooLarge { limit }));
    assert_eq!(
        read(vec![b' '; (32 << 20) + 1]),
        Err(Refusal::TooLarge { limit })
    );
}

#[test]
fn a_start_tag_and_a_text_without_end_are_harmless() {
    let tag = format!("<gpx {}>", "a=\"1\" ".repeat(200_000));
    assert_eq!(read(format!("{tag}>")), Err(Refusal::Damaged));
    assert_eq!(read(format!("{tag}/>")), Err(Refusal::Damaged));
    assert_eq!(read(tag), Err(Refusal::Damaged));
    let text = format!("<gpx><trk><name>{}", "x".repeat(1 << 20));
    assert_eq!(read(text), Err(Refusal::Damaged));
    let quote = format!("a,b,c\n\"{}", "x".repeat(1 << 20));
    assert_eq!(read(quote).unwrap_err().code(), "E_FILE_OTHER_TABLE");
}

#[test]
fn messages_without_bytes_come_to_an_end() {
    let mut fit = Fit::activity();
    // no fields at all
    fit.raw(&[0x40, 0, 0, 20, 0, 0]);
    fit.raw(&vec![0; 1 << 20]);
    assert!(read(fit.bytes()).is_err());
    // and a definition after another
    let mut fit = Fit::activity();
    fit.raw(&[0x40, 0, 0, 20, 0, 1, 3, 1, fit::U8].repeat(100_000));
    assert!(read(fit.bytes()).is_err());
}

fn read_one(path: &std::path::Path) -> Result<exchange::Contents, Refusal> {
    let mut outcomes = vec![];
    let _ = read_path(path, &Limits::default(), &mut |answer| {
        outcomes.push(answer.outcome);
        ControlFlow::Continue(())
    });
    assert_eq!(outcomes.len(), 1);
    outcomes.remove(0)
}

//! Another journal put in the place of a living one by hand: moved or copied there, while its log
//! and the programs that use it are still around.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use journal::{Journal, NoticeKind};
use recovery::Activity;

use super::THURSDAY;
use crate::person::{MONDAY_17, Person, at, instant, later, on, workout};

/// How the other file comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// `mv`: another file has the name.
    Moved,
    /// `cp`: the same file has another content.
    Copied,
}

/// Who has the journal open meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alive {
    Nobody,
    One,
    Two,
}

const EVERY_WAY: [(How, Alive); 6] = [
    (How::Moved, Alive::Nobody),
    (How::Moved, Alive::One),
    (How::Moved, Alive::Two),
    (How::Copied, Alive::Nobody),
    (How::Copied, Alive::One),
    (How::Copied, Alive::Two),
];

/// The file of someone else with so many workouts.
fn other(workouts: i64) -> Vec<u8> {
    let mut them = Person::new();
    log(&mut them, workouts);
    content(them)
}

fn content(mut me: Person) -> Vec<u8> {
    me.journal.checkpoint().unwrap();
    let path = me.path();
    drop(me.journal);
    fs::read(path).unwrap()
}

fn log(me: &mut Person, workouts: i64) {
    for hour in 0..workouts {
        let mut new = workout(Activity::Running, 5, MONDAY_17);
        new.end = instant("2026-11-01T08:00:00Z") + TimeDelta::hours(hour * 5);
        let now = on(new.end);
        me.journal.log_workout(new, now).unwrap();
    }
}

fn put(how: How, bytes: &[u8], path: &Path) {
    match how {
        How::Moved => {
            let beside = path.with_extension("new");
            fs::write(&beside, bytes).unwrap();
            fs::rename(beside, path).unwrap();
        }
        How::Copied => fs::write(path, bytes).unwrap(),
    }
}

/// Puts `theirs` in the place of a journal in use, and returns the folder and who still has it open.
fn meet(
    how: How,
    alive: Alive,
    in_log: bool,
    mut me: Person,
    theirs: &[u8],
) -> (tempfile::TempDir, Vec<Journal>, Vec<u8>) {
    let path = me.path();
    let log = PathBuf::from(format!("{}-wal", path.display()));
    if !in_log {
        me.journal.checkpoint().unwrap();
    }
    let in_use = fs::read(&log).unwrap();
    assert_eq!(in_use.is_empty(), !in_log);
    let mut open = vec![];
    if alive == Alive::Two {
        open.push(me.other());
    }
    let Person { folder, journal } = me;
    if alive == Alive::Nobody {
        drop(journal);
        // as after a power cut
        fs::write(&log, &in_use).unwrap();
    } else {
        open.push(journal);
    }
    put(how, theirs, &path);
    // each looks several times a second, or at its next verb; `SQLite` shares what it knows of a
    // file within a process, so that here they have to look first
    for journal in &mut open {
        drop(journal.data_version());
    }
    (folder, open, in_use)
}

fn overwritten(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains("-overwritten-"))
        .collect()
}

#[test]
fn another_journal_is_used_as_it_is_and_the_log_that_was_there_is_kept() {
    for ((how, alive), in_log) in EVERY_WAY
        .into_iter()
        .flat_map(|way| [(way, true), (way, false)])
    {
        for count in [3, 60] {
            let way = format!("{how:?}, {alive:?} alive, in the log: {in_log}, {count}");
            let mut me = Person::new();
            log(&mut me, 30);
            me.journal.back_up_if_due(instant(MONDAY_17)).unwrap();
            me.log(Activity::Cycling, 4, "2026-11-24T16:00:00Z");
            let (folder, open, in_use) = meet(how, alive, in_log, me, &other(count));
            let path = folder.path().join("journal.sqlite");

            let mut found = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
            let entries = |journal: &mut Journal| journal.list(None, 500).unwrap().len();
            let count = usize::try_from(count).unwrap();
            assert_eq!(entries(&mut found), count, "{way}");
            let kept = overwritten(folder.path());
            if in_log {
                let aside = found.replaced().map(|it| (it.kind, it.aside.clone()));
                let log = Some(kept[0].clone());
                assert_eq!(aside, Some((NoticeKind::LogSetAside, log)), "{way}");
                assert_eq!(fs::read(&kept[0]).unwrap(), in_use, "{way}");
                let inbox = found.today(at(THURSDAY)).unwrap().inbox;
                assert_eq!(inbox[0].kind, NoticeKind::LogSetAside, "{way}");
            } else {
                assert_eq!(kept, [] as [PathBuf; 0], "{way}");
            }
            // those that have it open go on with the other one, and what each writes is there
            let expected = count + open.len() + 1;
            for (number, mut journal) in open.into_iter().chain([found]).enumerate() {
                let now = later(at(THURSDAY), i64::try_from(number).unwrap());
                let new = workout(Activity::Rowing, 5, MONDAY_17);
                journal.log_workout(new, now).unwrap();
            }
            let mut journal = Journal::open(&path).unwrap();
            journal.check().unwrap();
            assert_eq!(entries(&mut journal), expected, "{way}");
        }
    }
}

#[test]
fn those_that_only_close_it_later_leave_the_other_one_alone() {
    for (how, alive) in EVERY_WAY {
        let mut me = Person::new();
        log(&mut me, 30);
        let theirs = other(7);
        let (folder, open, _) = meet(how, alive, true, me, &theirs);
        let path = folder.path().join("journal.sqlite");
        drop(open);
        assert_eq!(fs::read(&path).unwrap(), theirs, "{how:?}, {alive:?}");
        let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
        assert_eq!(journal.list(None, 100).unwrap().len(), 7);
        journal.check().unwrap();
    }
}

#[test]
fn the_agent_that_empties_the_log_later_does_not_empty_it_into_the_other_one() {
    for how in [How::Moved, How::Copied] {
        let mut me = Person::new();
        log(&mut me, 30);
        let (folder, mut open, _) = meet(how, Alive::One, true, me, &other(7));
        let path = folder.path().join("journal.sqlite");
        // it opens the other one first, and so finds the log
        let code = open[0].checkpoint().map_err(|error| error.code());
        assert_eq!(code, Err("E_JOURNAL_DAMAGED".to_owned()));
        let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
        assert_eq!(journal.list(None, 100).unwrap().len(), 7);
        open[0].checkpoint().unwrap();
        journal.check().unwrap();
        assert_eq!(open[0].list(None, 100).unwrap().len(), 7);
    }
}

#[test]
fn an_older_copy_of_the_same_journal_is_not_confused_with_it() {
    for (how, alive) in EVERY_WAY {
        let mut me = Person::new();
        log(&mut me, 5);
        me.journal.checkpoint().unwrap();
        let earlier = fs::read(me.path()).unwrap();
        me.log(Activity::Cycling, 4, "2026-11-23T12:00:00Z");
        me.journal.checkpoint().unwrap();
        me.log(Activity::Cycling, 4, "2026-11-24T16:00:00Z");
        let (folder, open, _) = meet(how, alive, true, me, &earlier);
        let path = folder.path().join("journal.sqlite");
        let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
        let way = format!("{how:?}, {alive:?}");
        assert_eq!(journal.list(None, 100).unwrap().len(), 5, "{way}");
        for mut journal in open {
            assert_eq!(journal.list(None, 100).unwrap().len(), 5, "{way}");
        }
        journal.check().unwrap();
        assert_eq!(overwritten(folder.path()).len(), 1, "{way}");
    }
}

#[test]
fn a_backup_copied_over_its_journal_by_hand_is_what_counts() {
    for (how, alive) in EVERY_WAY {
        let mut me = Person::new();
        log(&mut me, 5);
        let copy = me.folder.path().join("copy.sqlite");
        me.log(Activity::Cycling, 4, "2026-11-24T16:00:00Z");
        me.journal.backup(&copy).unwrap();
        me.log(Activity::Cycling, 4, "2026-11-25T16:00:00Z");
        let (folder, _open, _) = meet(how, alive, true, me, &fs::read(&copy).unwrap());
        let path = folder.path().join("journal.sqlite");
        let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
        assert_eq!(journal.list(None, 100).unwrap().len(), 6);
        journal.check().unwrap();
    }
}

#[test]
fn a_journal_and_its_own_log_copied_together_stay_together() {
    let mut me = Person::new();
    log(&mut me, 5);
    me.journal.checkpoint().unwrap();
    me.log(Activity::Cycling, 4, "2026-11-24T16:00:00Z");
    let new = tempfile::tempdir().unwrap();
    for ending in ["", "-wal"] {
        let name = format!("journal.sqlite{ending}");
        fs::copy(me.folder.path().join(&name), new.path().join(&name)).unwrap();
    }
    let path = new.path().join("journal.sqlite");
    let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    assert_eq!(journal.replaced(), None);
    assert_eq!(journal.list(None, 100).unwrap().len(), 6);
}

#[test]
fn a_file_that_is_still_being_copied_is_judged_when_it_is_whole() {
    let mut me = Person::new();
    log(&mut me, 30);
    me.journal.back_up_if_due(instant(MONDAY_17)).unwrap();
    let path = me.path();
    let Person {
        folder: _folder,
        journal,
    } = me;
    drop(journal);
    let theirs = other(60);
    let (first, rest) = theirs.split_at(8192);
    fs::write(&path, first).unwrap();
    let (begun, begins) = std::sync::mpsc::channel();
    let copied = path.clone();
    let rest = rest.to_owned();
    let copy = std::thread::spawn(move || {
        use std::io::Write;
        let mut file = fs::File::options().append(true).open(copied).unwrap();
        begun.send(()).unwrap();
        for part in rest.chunks(16_384) {
            file.write_all(part).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
    });
    begins.recv().unwrap();
    let mut journal = Journal::open_or_restore(&path, instant(THURSDAY)).unwrap();
    copy.join().unwrap();
    assert_eq!(journal.list(None, 100).unwrap().len(), 60);
}

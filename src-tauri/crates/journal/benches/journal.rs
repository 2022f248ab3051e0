//! What a click costs: logging with its sync, opening, and reading Today, in journals of one
//! workout to a lifetime of them; beside the disk's own sync. And what ten years tell.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a bench that cannot go on fails"
)]

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use journal::{Journal, Moment, NewWorkout, WorkoutId};
use recovery::{Activity, Rpe};
use tempfile::TempDir;

const SIZES: [i64; 3] = [10, 1_000, 100_000];

/// An evening in Berlin.
fn evening() -> DateTime<Utc> {
    "2026-11-23T16:00:00Z".parse().expect("an instant")
}

fn at(now: DateTime<Utc>) -> Moment {
    Moment {
        now,
        zone: chrono_tz::Europe::Berlin,
    }
}

fn workout(end: DateTime<Utc>) -> NewWorkout {
    NewWorkout {
        activity: Activity::StrengthLower,
        end,
        duration_min: 60,
        rpe: Rpe::new(8).expect("a rating"),
        guessed: false,
        muscles: vec![],
        competition: false,
        soreness: None,
        flags: vec![],
        local_issues: vec![],
        questions: journal::Questions::NotAsked,
        note: String::new(),
        of_session: None,
    }
}

/// A journal with so many workouts, one every eight hours, and a massage after every tenth.
fn filled(path: &Path, workouts: i64) {
    drop(Journal::open(path).unwrap());
    let mut raw = rusqlite::Connection::open(path).unwrap();
    let rows = raw.transaction().unwrap();
    {
        let mut log = rows
            .prepare(
                "INSERT INTO workout (id, activity, end_at, duration_min, rpe, muscles,
                   competition, note, zone, logged_at)
                 VALUES (?1, 'running', ?2, 60, 6, '[]', 0, '', 'Europe/Berlin', ?2)",
            )
            .unwrap();
        let mut massage = rows
            .prepare(
                "INSERT INTO massage (id, start_at, end_at, minutes, pressure, type, delivery,
                   muscles, logged_at)
                 VALUES (?1, ?2, ?2 + 1200000, 20, 3, 'swedish', 'self', '[]', ?2)",
            )
            .unwrap();
        for back in 1..=workouts {
            let end = evening() - TimeDelta::hours(8 * back);
            let id = WorkoutId::new(end);
            log.execute(rusqlite::params![id.as_str(), end.timestamp_millis()])
                .unwrap();
            if back % 10 == 0 {
                let start = end + TimeDelta::hours(3);
                massage
                    .execute(rusqlite::params![id.as_str(), start.timestamp_millis()])
                    .unwrap();
            }
        }
    }
    rows.commit().unwrap();
    drop(raw);
    let mut journal = Journal::open(path).unwrap();
    let settings = journal.settings().unwrap();
    journal.set_settings(settings, at(evening())).unwrap();
    journal.checkpoint().unwrap();
}

fn journals() -> Vec<(i64, TempDir)> {
    SIZES
        .into_iter()
        .map(|size| {
            let folder = tempfile::tempdir().unwrap();
            filled(&folder.path().join("journal.sqlite"), size);
            (size, folder)
        })
        .collect()
}

fn log(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("log_workout");
    group
        .measurement_time(Duration::from_secs(8))
        .sample_size(50);
    for (size, folder) in journals() {
        let mut journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        let mut end = evening();
        group.bench_function(BenchmarkId::new("with_sync", size), |bencher| {
            bencher.iter_custom(|turns| {
                let mut took = Duration::ZERO;
                for _ in 0..turns {
                    end += TimeDelta::hours(8);
                    let new = workout(end);
                    let start = Instant::now();
                    black_box(journal.log_workout(new, at(end)).unwrap());
                    took += start.elapsed();
                }
                took
            });
        });
    }
    let folder = tempfile::tempdir().unwrap();
    let mut file = File::create(folder.path().join("plain")).unwrap();
    group.bench_function("the_disks_own_sync_of_16_kib", |bencher| {
        bencher.iter(|| {
            file.write_all(&[7; 16 * 1024]).unwrap();
            file.sync_data().unwrap();
        });
    });
    group.finish();
}

fn open(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("open");
    for (size, folder) in journals() {
        let path = folder.path().join("journal.sqlite");
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(Journal::open(&path).unwrap()));
        });
        group.bench_function(BenchmarkId::new("and_today", size), |bencher| {
            bencher.iter(|| Journal::open(&path).unwrap().today(at(evening())).unwrap());
        });
    }
    group.finish();
}

fn today(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("today");
    for (size, folder) in journals() {
        let mut journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        journal
            .log_workout(workout(evening()), at(evening()))
            .unwrap();
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(journal.today(at(evening())).unwrap()));
        });
    }
    group.finish();
}

/// Two weeks with a session a day: what was done, what is planned, and what will follow from each.
fn week(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("week");
    for (size, folder) in journals() {
        let mut journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        journal
            .log_workout(workout(evening()), at(evening()))
            .unwrap();
        let daily = r#"{ "rule": { "first": "2026-11-23", "weekdays": [1, 2, 3, 4, 5, 6, 7] },
            "time": "18:00", "kind": "training", "activity": "running" }"#;
        let daily = serde_json::from_str(daily).unwrap();
        journal.plan_series(daily, at(evening())).unwrap();
        let monday = "2026-11-23".parse().unwrap();
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| black_box(journal.week(monday, 15, at(evening())).unwrap()));
        });
    }
    group.finish();
}

fn agent(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("claim_due");
    for (size, folder) in journals() {
        let mut journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        journal
            .log_workout(workout(evening()), at(evening()))
            .unwrap();
        group.bench_function(BenchmarkId::new("nothing_due", size), |bencher| {
            bencher.iter_batched(
                || at(evening()),
                |now| black_box(journal.claim_due("run", now).unwrap()),
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

/// Ten years: 5,000 hard workouts with an answer on the day after each, and 2,000 massages. Both pages, beside
/// a plain read of the same rows.
fn ten_years(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.sqlite");
    drop(Journal::open(&path).unwrap());
    let raw = rusqlite::Connection::open(&path).unwrap();
    let now = evening().timestamp_millis();
    raw.execute_batch(&format!(
        "CREATE TEMP TABLE back AS
           WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 5000)
           SELECT n, {now} - n * 17 * 3600000 AS end_at FROM count;
         INSERT INTO workout (id, activity, end_at, duration_min, rpe, muscles, competition, note, zone,
             logged_at)
           SELECT 'w' || n, 'running', end_at, 60, 8, '[]', 0, '', 'Europe/Berlin', end_at FROM back;
         INSERT INTO soreness (id, reported_at, value, zone)
           SELECT 's' || n, end_at + 16 * 3600000, n * 7 % 11, 'Europe/Berlin' FROM back;
         INSERT INTO massage (id, start_at, end_at, minutes, pressure, type, delivery, muscles, logged_at,
             zone)
           SELECT 'm' || n, end_at + 10800000, end_at + 12000000, 20, 3, 'swedish', 'self', '[]', end_at,
             'Europe/Berlin'
           FROM back WHERE n % 5 < 2;"
    ))
    .unwrap();
    let mut journal = Journal::open(&path).unwrap();
    let mut group = criterion.benchmark_group("ten_years");
    group.bench_function("insights", |bencher| {
        bencher.iter(|| black_box(journal.insights(520, at(evening())).unwrap()));
    });
    let daily = r#"{ "rule": { "first": "2016-11-23", "weekdays": [1, 2, 3, 4, 5, 6, 7] },
        "time": "18:00", "kind": "training", "activity": "running" }"#;
    let daily = serde_json::from_str(daily).unwrap();
    journal.plan_series(daily, at(evening())).unwrap();
    for (name, monday) in [
        ("week", "2026-11-23"),
        ("week_five_years_ago", "2021-11-22"),
    ] {
        let monday = monday.parse().unwrap();
        group.bench_function(name, |bencher| {
            bencher.iter(|| black_box(journal.week(monday, 14, at(evening())).unwrap()));
        });
    }
    group.bench_function("a_plain_read_of_the_rows", |bencher| {
        bencher.iter(|| {
            let tables = ["workout", "massage", "soreness"];
            black_box(tables.map(|table| read(&raw, table)))
        });
    });
    group.finish();
}

/// Reads each row of a table, and counts them.
fn read(raw: &rusqlite::Connection, table: &str) -> usize {
    let mut all = raw.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let mut rows = all.query([]).unwrap();
    let mut count = 0;
    while let Some(row) = rows.next().unwrap() {
        black_box(row.get_ref(0).unwrap());
        count += 1;
    }
    count
}

criterion_group!(benches, log, open, today, week, agent, ten_years);
criterion_main!(benches);

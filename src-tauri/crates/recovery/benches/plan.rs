//! What one plan costs in time: as usual, and at its worst.

mod questions;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use questions::{long_journal, old_calendar, typical, typical_line, worst};
use recovery::{Input, plan};

fn plans(criterion: &mut Criterion) {
    for (name, input) in [
        ("typical", typical()),
        ("worst", worst()),
        ("old calendar", old_calendar()),
        ("long journal", long_journal()),
    ] {
        criterion.bench_function(&format!("plan/{name}"), |bencher| {
            bencher.iter(|| plan(black_box(&input)));
        });
    }
    let line = typical_line();
    criterion.bench_function("read and plan/typical", |bencher| {
        bencher.iter(|| Input::from_json(black_box(&line)).and_then(|input| plan(&input)));
    });
}

criterion_group!(benches, plans);
criterion_main!(benches);

//! What reading a thousand FIT files costs, beside a decoder that does nothing with them; and one of each other
//! kind.

#![expect(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a bench that cannot go on fails, and its numbers are small"
)]

#[path = "../tests/all/make/fit.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod fit;

use std::convert::Infallible;
use std::fs;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use embedded_io::{ErrorType, Read};
use exchange::{Limits, read_path};
use rustyfit::{Decoder, DecoderEvent, StreamingIterator};
use tempfile::TempDir;

const FILES: i64 = 1000;
const START: i64 = 1_778_400_000;

/// An hour of running, a point a second, with a field of a developer, as a watch writes it.
fn hour(day: i64) -> Vec<u8> {
    let mut file = fit::Fit::activity();
    let start = START + day * 86_400;
    for second in 0..3600 {
        let way = second as u32 * 300;
        let fields = [
            fit::at(253, start + second),
            fit::u32(0, 573_000_000 + way),
            fit::u32(1, 137_000_000 + way),
            fit::u32(5, way),
            fit::u16(6, 3000),
            fit::u8(3, 120 + (second % 40) as u8),
            fit::u8(4, 85),
        ];
        file.with_developer(20, &fields, &[(0, vec![second as u8, 0])]);
    }
    file.session(start, 3600, 1, 3);
    file.bytes()
}

fn folder() -> (TempDir, Vec<PathBuf>, u64) {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = 0;
    let paths = (0..FILES)
        .map(|day| {
            let path = folder.path().join(format!("{day}.fit"));
            let file = hour(day);
            bytes += file.len() as u64;
            fs::write(&path, file).unwrap();
            path
        })
        .collect();
    (folder, paths, bytes)
}

struct Bytes<'a>(&'a [u8]);

impl ErrorType for Bytes<'_> {
    type Error = Infallible;
}

impl Read for Bytes<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize, Infallible> {
        let (now, later) = self.0.split_at(into.len().min(self.0.len()));
        into[..now.len()].copy_from_slice(now);
        self.0 = later;
        Ok(now.len())
    }
}

fn files(criterion: &mut Criterion) {
    let (_folder, paths, bytes) = folder();
    let mut group = criterion.benchmark_group("1000 fit files");
    group
        .throughput(Throughput::Bytes(bytes))
        .sample_size(10)
        .measurement_time(Duration::from_secs(10));
    group.bench_function("read", |bencher| {
        bencher.iter(|| {
            let mut workouts = 0;
            for path in &paths {
                let _ = read_path(path, &Limits::default(), &mut |answer| {
                    workouts += answer.outcome.unwrap().workouts.len();
                    ControlFlow::Continue(())
                });
            }
            assert_eq!(workouts, paths.len());
        });
    });
    group.bench_function("bare decoder", |bencher| {
        bencher.iter(|| {
            let mut messages = 0;
            for path in &paths {
                let file = fs::read(path).unwrap();
                let mut decoder = Decoder::new();
                let mut stream = decoder.stream(Bytes(&file));
                while let Some(event) = stream.next() {
                    if let DecoderEvent::Message(message) = event.unwrap() {
                        messages += usize::from(black_box(message).num.0 == 20);
                    }
                }
            }
            assert_eq!(messages, paths.len() * 3600);
        });
    });
    group.finish();
}

criterion_group!(benches, files);
criterion_main!(benches);

//! Our reader of FIT beside `rustyfit`, which reads all of the profile: on whole files they agree.

use std::convert::Infallible;

use embedded_io::{ErrorType, Read};
use exchange::Limits;
use proptest::prelude::*;
use rustyfit::{Decoder, DecoderEvent, StreamingIterator};

use crate::make::fit::Fit;
use crate::make::{START, answers};

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

/// Sessions and records that the other decoder finds.
fn counted(bytes: &[u8]) -> (usize, usize) {
    let mut decoder = Decoder::new();
    let mut stream = decoder.stream(Bytes(bytes));
    let (mut sessions, mut records) = (0, 0);
    while let Some(event) = stream.next() {
        if let DecoderEvent::Message(message) = event.unwrap() {
            sessions += usize::from(message.num.0 == 18);
            records += usize::from(message.num.0 == 20);
        }
    }
    (sessions, records)
}

proptest! {
    #[test]
    fn both_find_the_same_sessions_and_records(
        sessions in prop::collection::vec((60_i64..7200, any::<u8>(), any::<u8>()), 1..6),
        developer in prop::collection::vec(any::<u8>(), 0..40),
        step in 1_usize..30,
    ) {
        let mut fit = Fit::activity();
        let mut start = START;
        let mut of_developer = 0;
        for (length, sport, sub) in &sessions {
            for second in (1..*length).step_by(step) {
                fit.record(start + second, 100, 0);
            }
            if !developer.is_empty() {
                let fields = [crate::make::fit::at(253, start + length)];
                fit.with_developer(20, &fields, &[(1, developer.clone())]);
                of_developer += 1;
            }
            // 18 sums up others, and the largest number stands for none
            fit.session(start, *length, if *sport == 18 { 1 } else { *sport }, *sub);
            start += length + 10;
        }
        let bytes = fit.bytes();
        let (their_sessions, their_records) = counted(&bytes);
        let ours = answers("a.fit", &bytes, &Limits::default()).remove(0).outcome.unwrap();
        prop_assert_eq!(ours.doubts, []);
        prop_assert_eq!(ours.workouts.len(), their_sessions);
        let points: usize = ours.workouts.iter().map(|workout| workout.points).sum();
        prop_assert_eq!(points, their_records);
        prop_assert!(of_developer == 0 || of_developer == sessions.len());
    }
}

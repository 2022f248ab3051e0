//! The draw of the legs, and its seal.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::trial::leg::Leg;

/// How many sessions a trial may have.
pub const LENGTHS: [usize; 3] = [8, 10, 12];
/// How many random bytes a draw takes.
pub const SEED: usize = 32;

/// Which leg is massaged after each session of a trial, and which is asked about first.
///
/// Sessions come in pairs, one for each leg: the lowest bit of a random byte says which of them is first.
/// So neither leg gets more of the hard weeks, nor of those in which one is used to the training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialDraw {
    legs: Vec<Leg>,
    seed: [u8; SEED],
}

impl TrialDraw {
    /// Draws from random bytes; none for a length that no trial has.
    ///
    /// ```
    /// use insights::{Leg, TrialDraw};
    ///
    /// let draw = TrialDraw::new(8, [0; 32]).unwrap();
    /// assert_eq!(draw.legs()[..4], [Leg::Left, Leg::Right, Leg::Left, Leg::Right]);
    /// assert_eq!(TrialDraw::new(9, [0; 32]), None);
    /// ```
    pub fn new(sessions: usize, seed: [u8; SEED]) -> Option<Self> {
        LENGTHS.contains(&sessions).then(|| {
            let pairs = seed.iter().take(sessions / 2);
            let legs = pairs.flat_map(|byte| {
                let first = by_lot(*byte);
                [first, first.other()]
            });
            Self {
                legs: legs.collect(),
                seed,
            }
        })
    }

    /// The leg to massage after each session.
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// Which leg is asked about first: after a session, counted from 0, on its first (0) or second (1)
    /// evening. Drawn as well, so that neither leg is always rated beside a number that was just given.
    pub fn asked_first(&self, session: usize, evening: usize) -> Leg {
        let at = LENGTHS[2] / 2 + 2 * session + evening % 2;
        by_lot(self.seed[at % SEED])
    }

    /// What is sealed, as one line: the legs in their order, and the random bytes they were drawn from,
    /// which nobody can guess.
    ///
    /// ```
    /// let draw = insights::TrialDraw::new(8, [1; 32]).unwrap();
    /// let line = draw.line();
    /// assert!(line.starts_with("rubdown trial of 8: right left right left right left right left; 0101"));
    /// ```
    pub fn line(&self) -> String {
        let legs: Vec<&str> = self.legs.iter().map(AsRef::as_ref).collect();
        let (sessions, legs) = (legs.len(), legs.join(" "));
        format!("rubdown trial of {sessions}: {legs}; {}", hex(&self.seed))
    }

    /// The seal: the SHA-256 of that line and the line feed after it, as `sha256sum` prints it for a
    /// file with this line.
    pub fn seal(&self) -> String {
        hex(&Sha256::digest(self.line() + "\n"))
    }
}

fn by_lot(byte: u8) -> Leg {
    if byte & 1 == 0 { Leg::Left } else { Leg::Right }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // writing to a string cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    })
}

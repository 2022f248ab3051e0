//! The draw of a trial and its seal.

use insights::{Leg, TRIAL_LENGTHS, TrialDraw};
use proptest::prelude::*;

#[test]
fn the_seal_is_what_sha256sum_prints_for_the_line() {
    let draw = TrialDraw::new(8, [7; 32]).unwrap();
    // echo 'rubdown trial of 8: …' | sha256sum
    assert_eq!(
        draw.seal(),
        "70e10d37d1f1efee808fcb4a1816573a4383ec5bb1a9cdb6fd103fe9800ec66f"
    );
}

proptest! {
    #[test]
    fn each_two_slots_have_one_left_and_one_right(seed: [u8; 32], length in 0..3_usize) {
        let sessions = TRIAL_LENGTHS[length];
        let draw = TrialDraw::new(sessions, seed).unwrap();
        prop_assert_eq!(draw.legs().len(), sessions);
        for (pair, byte) in draw.legs().chunks(2).zip(seed) {
            prop_assert_eq!(pair[0], pair[1].other());
            prop_assert_eq!(pair[0] == Leg::Right, byte % 2 == 1);
        }
    }

    #[test]
    fn another_lot_has_another_seal(seed: [u8; 32], at in 0..32_usize, bit in 0..8_u8) {
        let draw = TrialDraw::new(12, seed).unwrap();
        let mut other = seed;
        other[at] ^= 1 << bit;
        prop_assert_ne!(draw.seal(), TrialDraw::new(12, other).unwrap().seal());
        prop_assert_eq!(draw.seal().len(), 64);
        prop_assert!(!draw.line().contains('\n'));
    }

    #[test]
    fn the_order_of_the_questions_is_drawn_anew_each_evening(seed: [u8; 32], at in 6..30_usize) {
        let draw = TrialDraw::new(12, seed).unwrap();
        let mut other = seed;
        other[at] ^= 1;
        let other = TrialDraw::new(12, other).unwrap();
        let evenings = (0..12).flat_map(|session| [(session, 0), (session, 1)]);
        let differ: Vec<(usize, usize)> = evenings
            .filter(|(session, evening)| {
                draw.asked_first(*session, *evening) != other.asked_first(*session, *evening)
            })
            .collect();
        prop_assert_eq!(differ, [((at - 6) / 2, (at - 6) % 2)]);
        prop_assert_eq!(draw.legs(), other.legs());
    }
}

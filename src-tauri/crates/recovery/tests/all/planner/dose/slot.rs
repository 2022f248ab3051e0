//! What the rules give a slot at a given time (rules 4.8).

use recovery::{CustomSlot, Delivery, Input, MassageType, TimingWindow, slot_at};
use rstest::rstest;

use crate::review::{MONDAY_2100, custom_slot, workout};

#[rstest]
// firm pressure is for the next day; in the evening it is moderate
#[case("2026-11-23T21:05:00+01:00", "therapist", Some((TimingWindow::SameDay, [3, 3], "sports")))]
#[case("2026-11-24T13:05:00+01:00", "therapist", Some((TimingWindow::NextDay, [3, 4], "sports")))]
#[case("2026-11-24T13:05:00+01:00", "self", Some((TimingWindow::NextDay, [3, 3], "myofascial")))]
#[case("2026-11-26T18:00:00+01:00", "self", None)]
#[case("2026-11-23T17:59:00+01:00", "self", None)]
fn a_custom_time_gets_what_the_rules_allow_there(
    #[case] start: &str,
    #[case] delivery: &str,
    #[case] expected: Option<(TimingWindow, [u8; 2], &str)>,
) {
    let input = Input::from_json(&workout().to_string()).unwrap();
    let CustomSlot {
        start, delivery, ..
    } = custom_slot(start, 40, "swedish", 2, delivery);
    let slot = slot_at(&input, start, 40, delivery).unwrap();
    let found = slot.as_ref().map(|slot| {
        (
            slot.window,
            slot.pressure.to_array(),
            slot.types[0].as_ref(),
        )
    });
    assert_eq!(found, expected);
    if let Some(slot) = slot {
        assert_eq!((slot.start.to_utc(), slot.minutes), (start, 40));
        assert_eq!(slot.end - slot.start, chrono::TimeDelta::minutes(40));
        let deep = slot.types.contains(&MassageType::DeepTissue);
        assert_eq!(deep, slot.pressure.hi.get() == 4, "{slot:?}");
    }
}

#[test]
fn an_absurd_custom_time_is_an_input_error() {
    let input = Input::from_json(&workout().to_string()).unwrap();
    let refused = |start: &str, minutes: u32| {
        let at = custom_slot(start, 1, "swedish", 1, "self").start;
        slot_at(&input, at, minutes, Delivery::SelfMassage)
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(MONDAY_2100, 0), "E_DURATION");
    assert_eq!(refused("3026-11-23T21:00:00Z", 10), "E_INPUT");
}

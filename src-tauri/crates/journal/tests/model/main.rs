//! A model of the scheduler: whatever a person, the clock, the agent and the desktop do, in any
//! order, a promised reminder is raised once, in its window, or the journal says why not. `world`
//! acts on a real journal through two connections, as the programs do; `oracle` checks the promises
//! and shares no code with the scheduler.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod desk;
mod event;
mod oracle;
mod rows;
mod wall_clock;
mod world;

use event::{Event, any_event, any_start, trouble};
use proptest::collection::vec;
use proptest::prelude::*;
use world::{Start, World};

/// How many runs, unless `PROPTEST_CASES` says otherwise.
fn config(runs: u32) -> ProptestConfig {
    ProptestConfig {
        cases: runs,
        max_shrink_time: 30_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn run(start: Start, events: &[Event]) {
    let mut world = World::new(start);
    world.wake();
    for event in events {
        world.apply(event);
    }
    world.check_file();
}

proptest! {
    #![proptest_config(config(1_600))]

    #[test]
    fn promises_hold_when_the_clocks_go_back_in_autumn(
        start in any_start(&event::AUTUMN),
        events in vec(any_event(), 1..25),
    ) {
        run(start, &events);
    }

    #[test]
    fn promises_hold_when_the_clocks_go_forward_in_spring(
        start in any_start(&event::SPRING),
        events in vec(any_event(), 1..25),
    ) {
        run(start, &events);
    }

    #[test]
    fn promises_hold_when_agent_clock_and_server_fail_again_and_again(
        start in any_start(&event::ORDINARY),
        events in vec(prop_oneof![1 => any_event(), 1 => trouble()], 1..25),
    ) {
        run(start, &events);
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn promises_hold_over_a_long_life(
        start in any_start(&event::ORDINARY),
        events in vec(any_event(), 25..60),
    ) {
        run(start, &events);
    }
}

/// The clock goes back to five minutes before the workout's end, and a server comes.
#[test]
fn what_was_given_up_comes_at_its_new_time() {
    use event::{Event::*, ServerState, Training};
    let start = world::Start {
        zone: "Europe/Berlin",
        day: "2026-11-23",
        minute: 861,
        delivery: 1,
        night: false,
    };
    let training = Training {
        activity: 5,
        rpe: 5,
        ago: 621,
        race: false,
    };
    let events = [
        ToNext,
        Log(training),
        Server(ServerState::Absent),
        Pass(825),
        ClockBack(1792),
        Pass(341),
        Server(ServerState::Good),
    ];
    run(start, &events);
}

/// Two snoozes, the second of which is taken back once its reminder has come.
#[test]
fn a_snooze_that_undo_brings_back_has_its_reminder_again() {
    use event::{Event::*, ServerState, Training};
    let start = world::Start {
        zone: "Europe/Berlin",
        day: "2026-11-23",
        minute: 0,
        delivery: 0,
        night: false,
    };
    let log = |activity, rpe, ago| {
        Log(Training {
            activity,
            rpe,
            ago,
            race: false,
        })
    };
    let events = [
        Server(ServerState::Absent),
        ToNext,
        Delivery(0),
        LetGo,
        ToNext,
        Sleep(16744),
        log(3, 3, 900),
        Pass(135),
        log(10, 7, 29),
        Done,
        Pass(433),
        Resume,
        log(13, 10, 44),
        ToNext,
        ToNext,
        Snooze(2),
        log(7, 6, 51),
        Undo,
        Snooze(0),
        ToNext,
        Undo,
        Pass(651),
        Quiet(None),
    ];
    run(start, &events);
}

//! A model of the scheduler: whatever a person, the clock, the agent and the desktop do, in
//! whatever order, a reminder that was promised is raised once, in its window, or its absence is
//! explained. `world` acts on a real journal through two connections, as the programs do; `oracle`
//! holds what comes of it to the promises, and shares no code with the scheduler.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod deed;
mod desk;
mod oracle;
mod rows;
mod wall_clock;
mod world;

use deed::{Deed, any_deed, any_start, trouble};
use proptest::collection::vec;
use proptest::prelude::*;
use world::{Start, World};

/// So many lives, or as many as `PROPTEST_CASES` asks for.
fn config(lives: u32) -> ProptestConfig {
    ProptestConfig {
        cases: lives,
        max_shrink_time: 30_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn live(start: Start, deeds: &[Deed]) {
    let mut world = World::new(start);
    world.look();
    for deed in deeds {
        world.does(deed);
    }
    world.ends();
}

proptest! {
    #![proptest_config(config(1_600))]

    #[test]
    fn promises_hold_when_the_clocks_go_back_in_autumn(
        start in any_start(&deed::AUTUMN),
        deeds in vec(any_deed(), 1..25),
    ) {
        live(start, &deeds);
    }

    #[test]
    fn promises_hold_when_the_clocks_go_forward_in_spring(
        start in any_start(&deed::SPRING),
        deeds in vec(any_deed(), 1..25),
    ) {
        live(start, &deeds);
    }

    #[test]
    fn promises_hold_when_agent_clock_and_server_fail_again_and_again(
        start in any_start(&deed::ORDINARY),
        deeds in vec(prop_oneof![1 => any_deed(), 1 => trouble()], 1..25),
    ) {
        live(start, &deeds);
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn promises_hold_over_a_long_life(
        start in any_start(&deed::ORDINARY),
        deeds in vec(any_deed(), 25..60),
    ) {
        live(start, &deeds);
    }
}

/// The clock goes back to five minutes before the workout's end, and a server comes.
#[test]
fn what_was_given_up_comes_at_its_new_time() {
    use deed::{Deed::*, Manners, Training};
    let start = world::Start {
        zone: "Europe/Berlin",
        day: "2026-11-23",
        minute: 861,
        delivery: 1,
        night: false,
    };
    let run = Training {
        activity: 5,
        rpe: 5,
        ago: 621,
        race: false,
    };
    let deeds = [
        ToNext,
        Log(run),
        Server(Manners::Absent),
        Pass(825),
        ClockBack(1792),
        Pass(341),
        Server(Manners::Good),
    ];
    live(start, &deeds);
}

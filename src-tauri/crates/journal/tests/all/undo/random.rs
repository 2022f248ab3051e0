//! Whatever was done before, whenever, and whatever the agent did: a change that is taken back leaves
//! what a person sees as it would be without it.

use journal::*;
use proptest::prelude::*;

use crate::random_walks::World;
use crate::random_walks::event::{Event, event};

/// What a person sees and is promised: Today apart from the time, and the reminders to come.
#[derive(Debug, PartialEq)]
struct Seen {
    today: Today,
    plans: Vec<(String, Option<String>)>,
    reminders: Vec<(ReminderKind, chrono::DateTime<chrono::Utc>, ReminderState)>,
}

fn seen(world: &mut World) -> Seen {
    let today = world.me.journal.today(world.at).unwrap();
    let file = rusqlite::Connection::open(world.me.path()).unwrap();
    let mut plans = file
        .prepare(
            "SELECT plan.state, plan.accepted FROM plan JOIN workout ON workout.id = plan.workout
             WHERE workout.deleted_at IS NULL
               AND (plan.state <> 'superseded' OR plan.accepted IS NOT NULL)
             ORDER BY plan.id",
        )
        .unwrap();
    let plans = plans
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let recent = world.me.journal.recent_reminders(world.at).unwrap();
    let mut reminders: Vec<_> = recent
        .into_iter()
        .filter(|it| {
            matches!(
                it.state,
                ReminderState::Pending | ReminderState::Claimed | ReminderState::Shown
            )
        })
        .map(|it| (it.kind, it.at, it.state))
        .collect();
    reminders.sort_by_key(|it| (it.1, it.0, it.2));
    Seen {
        today,
        plans,
        reminders,
    }
}

/// Events by which time passes or the world changes, and no person.
fn is_by_person(event: &Event) -> bool {
    !matches!(
        event,
        Event::Pass { .. }
            | Event::ClockBack { .. }
            | Event::Zone(_)
            | Event::AgentDies
            | Event::Fails
            | Event::Undo
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(200),
        max_shrink_iters: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn undo_gives_back_the_very_state(
        before in prop::collection::vec(event(), 1..25),
        change in event().prop_filter("a person", is_by_person),
    ) {
        let mut world = World::new();
        for event in &before {
            world.apply(event);
            world.agent_claims();
        }
        world.me.replanned(world.at);
        let state = seen(&mut world);
        world.apply(&change);
        let made = world.me.journal.today(world.at).unwrap().undo;
        if made == state.today.undo {
            // it was refused, or changed nothing
            return Ok(());
        }
        let changed = seen(&mut world);
        let flags = made.map_or_else(Vec::new, |made| made.flags);
        match world.me.journal.undo(world.at) {
            Err(refused) => {
                prop_assert_eq!(refused.code(), "E_STOP_STAYS");
                prop_assert_eq!(seen(&mut world), changed);
            }
            // they stay, whatever else is taken back
            Ok(today) if !flags.is_empty() =>
                prop_assert!(flags.iter().all(|flag| today.flags.contains(flag))),
            Ok(_) => prop_assert_eq!(seen(&mut world), state),
        }
    }

    #[test]
    fn undo_later_leaves_what_would_be_without_the_change(
        before in prop::collection::vec(event(), 1..20),
        change in event().prop_filter("a person", is_by_person),
        later in 1..1_300_i64,
    ) {
        let mut without = World::new();
        let mut with = World::new();
        for event in &before {
            for world in [&mut without, &mut with] {
                world.apply(event);
                world.agent_claims();
                // of two workouts at one instant chance decides which counts
                world.apply(&Event::Pass { min: 1 });
            }
        }
        with.me.replanned(with.at);
        let undo = with.me.journal.today(with.at).unwrap().undo;
        with.apply(&change);
        let made = with.me.journal.today(with.at).unwrap().undo;
        if made == undo || made.is_some_and(|made| !made.flags.is_empty()) {
            return Ok(());
        }
        for world in [&mut without, &mut with] {
            world.apply(&Event::Pass { min: later });
            world.agent_claims();
        }
        if let Err(refused) = with.me.journal.undo(with.at) {
            prop_assert_eq!(refused.code(), "E_STOP_STAYS");
            return Ok(());
        }
        without.me.replanned(without.at);
        let plan = |world: &mut World| {
            let today = world.me.journal.today(world.at).unwrap();
            let open = today.open;
            let plan = open.as_ref().map(|open| {
                // two worlds number their workouts differently
                let main_workout = String::new();
                let plan = recovery::Plan { main_workout, ..open.plan.clone() };
                (open.state, open.phase.clone(), plan, open.slot.clone())
            });
            (plan, today.soreness.map(|it| it.value), today.flags, today.pause, today.due)
        };
        prop_assert_eq!(plan(&mut with), plan(&mut without));
    }
}

/// A place that hurts, noted while the clock was behind the workout, limits the kept slot only later.
#[test]
fn what_a_change_did_to_a_kept_slot_later_is_taken_back_too() {
    let mut world = World::new();
    for event in [
        Event::Log {
            activity: 0,
            rpe: 8,
            ago_min: 0,
        },
        Event::Keep {
            ahead_min: Some(278),
        },
        Event::Pass { min: 593 },
        Event::ClockBack { min: 2_329 },
        Event::Pass { min: 562 },
    ] {
        world.apply(&event);
        world.agent_claims();
    }
    let kept = seen(&mut world).plans;
    world.apply(&Event::Issue);
    world.apply(&Event::Pass { min: 1_169 });
    world.agent_claims();
    assert_ne!(seen(&mut world).plans, kept, "it limits what is kept");
    world.me.journal.undo(world.at).unwrap();
    assert_eq!(seen(&mut world).plans, kept);
}

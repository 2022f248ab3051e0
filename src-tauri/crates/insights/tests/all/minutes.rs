//! What got the minutes.

use insights::{Means, Minutes, PastPart};
use recovery::{Delivery, MassageType, MuscleGroup, Tool};

use crate::person::Person;

fn part(muscle: MuscleGroup, tool: Option<Tool>, seconds: u32) -> PastPart {
    PastPart {
        muscle,
        tool,
        seconds,
    }
}

fn means(minutes: &Minutes) -> Vec<(Means, f64)> {
    minutes
        .means
        .iter()
        .map(|it| (it.means, it.minutes))
        .collect()
}

fn muscles(minutes: &Minutes) -> Vec<(MuscleGroup, f64)> {
    minutes
        .muscles
        .iter()
        .map(|it| (it.muscle, it.minutes))
        .collect()
}

#[test]
fn a_guided_session_counts_by_what_was_measured() {
    let mut person = Person::new();
    person.rolls("2026-11-20T12:00:00Z").parts = vec![
        part(MuscleGroup::Calves, Some(Tool::Roller), 90),
        part(MuscleGroup::Quads, Some(Tool::Roller), 240),
        part(MuscleGroup::Calves, Some(Tool::Ball), 60),
    ];
    let found = person.insights().minutes;
    assert_eq!(
        means(&found),
        [
            (Means::Tool(Tool::Roller), 5.5),
            (Means::Tool(Tool::Ball), 1.0)
        ]
    );
    assert_eq!(
        muscles(&found),
        [(MuscleGroup::Quads, 4.0), (MuscleGroup::Calves, 2.5)]
    );
    assert_eq!(found.total, 6.5);
}

#[test]
fn any_other_massage_is_shared_out_evenly() {
    let mut person = Person::new();
    let massage = person.rolls("2026-11-20T12:00:00Z");
    massage.delivery = Delivery::Therapist;
    massage.muscles = vec![MuscleGroup::Calves, MuscleGroup::Quads];
    let found = person.insights().minutes;
    assert_eq!(means(&found), [(Means::Therapist, 20.0)]);
    assert_eq!(
        found
            .muscles
            .iter()
            .map(|it| it.minutes)
            .collect::<Vec<_>>(),
        [10.0, 10.0]
    );
    assert_eq!(found.without_muscle, 0.0);
}

#[test]
fn a_self_massage_without_parts_tells_its_tool_only_if_that_is_a_gun() {
    let mut person = Person::new();
    person.rolls("2026-11-20T12:00:00Z");
    person.rolls("2026-11-21T12:00:00Z").massage_type = MassageType::Percussion;
    let found = person.insights().minutes;
    assert_eq!(
        means(&found),
        [(Means::NotNoted, 20.0), (Means::Tool(Tool::Gun), 20.0)]
    );
    assert_eq!(found.without_muscle, 40.0);
}

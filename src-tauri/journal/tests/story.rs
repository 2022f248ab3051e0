//! One workout all the way through.

mod common;

use common::*;
use journal::*;
use recovery::{Activity, Status};

#[test]
fn print_story() {
    let mut me = Person::new();
    let today = me.hard_squats();
    println!("{}", serde_json::to_string_pretty(&today).unwrap());
    let plan = plan_of(&today);
    println!("{:#?}", me.journal.reminders(&plan));
    println!("{:?}", me.journal.next_due(at(MONDAY_17)));
}

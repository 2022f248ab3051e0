//! The journal's file alone, as a backup program copies it: complete a minute after a change.

use chrono::TimeDelta;
use journal::Journal;
use platform::Home;

use crate::bus::Bus;
use crate::person::Person;
use crate::wait;

/// What a copy of the file without its log says of the start at login.
fn in_copy(person: &Person) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let copy = Home::within(folder.path()).journal();
    std::fs::copy(person.home.journal(), &copy).unwrap();
    let mut journal = Journal::open(&copy).unwrap();
    journal.settings().unwrap().start_at_login
}

#[tokio::test]
async fn the_log_is_emptied_a_minute_after_a_change_while_the_journal_stays_open() {
    let bus = Bus::new();
    let mut person = Person::new();
    person.journal.checkpoint().unwrap();
    let _agent = person.agent(Some(&bus)).await;
    let before = in_copy(&person);
    person.set_autostart(!before);
    assert_eq!(in_copy(&person), before, "the change is in the log alone");

    // seen by itself, without a poke
    person.set_clock(person.trained + TimeDelta::seconds(61));
    wait::until("the end of the log", || in_copy(&person) != before).await;
}

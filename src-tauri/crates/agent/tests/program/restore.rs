//! Backups, and journals that are replaced before or while the agent runs.

use chrono::TimeDelta;
use journal::{Journal, NoticeKind, ReminderState};

use crate::bus::Bus;
use crate::person::Person;
use crate::server::{Manners, Server};
use crate::stage::trained;
use crate::wait;

#[tokio::test]
async fn a_backup_is_made_at_an_idle_wake_up() {
    let bus = Bus::new();
    let person = Person::new();
    let _agent = person.agent(Some(&bus)).await;
    assert!(!person.home.backups().exists(), "not while it begins");
    person.set_clock(person.opens - TimeDelta::minutes(30));
    wait::until("a backup", || {
        Journal::backups(&person.home.journal(), person.opens).is_ok_and(|all| all.len() == 1)
    })
    .await;
}

#[tokio::test]
async fn no_backup_is_made_while_a_reminder_is_near() {
    let (_bus, server, mut person, _agent) = trained(Manners::default()).await;
    person.set_clock(person.opens - TimeDelta::seconds(30));
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    assert!(!person.home.backups().exists());
    drop(server);
}

#[tokio::test]
async fn after_a_restore_the_agent_reminds_of_what_is_there_now() {
    let bus = Bus::new();
    let server = Server::new(&bus, Manners::default()).await;
    let mut person = Person::new();
    let with_plan = person.home.data().join("with-plan.sqlite");
    person.journal.backup(&with_plan).unwrap();
    let now = person.opens - TimeDelta::minutes(30);
    person.set_clock(now);
    let before = person.after_opening(-30);
    person.journal.skip(&person.plan.clone(), before).unwrap();
    let _agent = person.agent(Some(&bus)).await;
    Journal::restore(&person.home.journal(), &with_plan, now).unwrap();
    agent_client::poke(&person.home).unwrap();
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 1);
}

#[tokio::test]
async fn a_running_agent_continues_with_the_journal_that_replaced_a_damaged_one() {
    let bus = Bus::new();
    let server = Server::new(&bus, Manners::default()).await;
    let mut person = Person::new();
    let now = person.opens - TimeDelta::minutes(30);
    person.journal.back_up_if_due(now).unwrap().unwrap();
    let _agent = person.agent(Some(&bus)).await;
    let new = person.home.data().join("new");
    std::fs::write(&new, "junk").unwrap();
    std::fs::rename(new, person.home.journal()).unwrap();
    let mut mended = Journal::open_or_restore(&person.home.journal(), now).unwrap();
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 1);
    let inbox = mended.today(person.after_opening(0)).unwrap().inbox;
    assert_eq!(inbox[0].kind, NoticeKind::Restored);
}

#[tokio::test]
async fn an_agent_that_starts_with_a_damaged_journal_sets_it_aside_and_reminds() {
    let bus = Bus::new();
    let server = Server::new(&bus, Manners::default()).await;
    let mut person = Person::new();
    person
        .journal
        .back_up_if_due(person.opens)
        .unwrap()
        .unwrap();
    let new = person.home.data().join("new");
    std::fs::write(&new, "junk").unwrap();
    std::fs::rename(new, person.home.journal()).unwrap();
    let _agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 1);
    let kept = std::fs::read_dir(person.home.data()).unwrap().flatten();
    let kept: Vec<_> = kept
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().contains("journal-damaged-"))
        .filter(|path| path.extension().is_some_and(|ending| ending == "sqlite"))
        .collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(std::fs::read(&kept[0]).unwrap(), b"junk");
}

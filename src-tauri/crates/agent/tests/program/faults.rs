//! Servers that are missing, late, restarted, hung or refusing; and agents that are killed.

use journal::ReminderState;

use crate::bus::Bus;
use crate::person::Person;
use crate::server::{Manners, Server};
use crate::stage::at_opening;
use crate::wait;

#[tokio::test]
async fn without_a_session_bus_the_inbox_does_the_work() {
    let mut person = Person::new();
    let mut agent = person.agent(None).await;
    assert!(!agent_client::status(&person.home).unwrap().server);

    person.set_clock(person.opens);
    let now = person.after_opening(0);
    wait::until("the inbox", || {
        person.journal.today(now).unwrap().inbox.len() == 1
    })
    .await;
    assert!(agent.is_running());
}

#[tokio::test]
async fn a_server_that_starts_late_shows_what_can_still_help() {
    let bus = Bus::new();
    let mut person = Person::new();
    let _agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    wait::until("the failure", || {
        person
            .opening_causes()
            .contains(&"server_absent".to_owned())
    })
    .await;

    let server = Server::new(&bus, Manners::default()).await;
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 1);
    let now = person.after_opening(0);
    assert_eq!(person.journal.today(now).unwrap().inbox, []);
    wait::until("the status", || {
        agent_client::status(&person.home).unwrap().server
    })
    .await;
}

#[tokio::test]
async fn a_restarted_server_gets_back_what_it_lost() {
    let bus = Bus::new();
    let first = Server::new(&bus, Manners::default()).await;
    let mut person = Person::new();
    let _agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    first.end().await;

    let second = Server::new(&bus, Manners::default()).await;
    let number = second
        .nth(1, |raised| {
            assert_eq!(raised.instead_of, 0);
            raised.number
        })
        .await;
    second.press(number, "skip").await;
    wait::until("the answer", || {
        let now = person.after_opening(0);
        person.journal.today(now).unwrap().open.is_none()
    })
    .await;
    assert_eq!(second.raised(), 1);
}

#[tokio::test]
async fn a_server_that_hangs_blocks_nothing_and_never_shows_two() {
    let manners = Manners {
        hangs: true,
        ..Manners::default()
    };
    let (_bus, server, mut person, _agent) = at_opening(manners).await;
    let number = server.nth(1, |raised| raised.number).await;

    agent_client::poke(&person.home).unwrap();
    wait::until("the failure", || {
        person.opening_causes().contains(&"server_hangs".to_owned())
    })
    .await;

    // what it shows in the end counts as failed, and will be raised again
    server.behave(Manners::default());
    wait::until("the taking back", || server.closed() == [number]).await;
    person.set_clock(person.after_opening(2).now);
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 2);
}

#[tokio::test]
async fn a_server_that_refuses_is_asked_again_later() {
    let manners = Manners {
        refuses: true,
        ..Manners::default()
    };
    let (_bus, server, mut person, _agent) = at_opening(manners).await;
    wait::until("the failure", || {
        person
            .opening_causes()
            .contains(&"server_refused".to_owned())
    })
    .await;

    server.behave(Manners::default());
    person.set_clock(person.after_opening(2).now);
    person.until_opening(ReminderState::Shown).await;
}

#[tokio::test]
async fn after_a_kill_between_claim_and_shown_the_next_agent_shows_it() {
    let manners = Manners {
        hangs: true,
        ..Manners::default()
    };
    let (bus, server, mut person, mut agent) = at_opening(manners).await;
    server.nth(1, |_| ()).await;
    assert_eq!(person.opening_state(), ReminderState::Claimed);
    agent.kill();

    server.behave(Manners::default());
    let _second = person.agent(Some(&bus)).await;
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 2);
}

#[tokio::test]
async fn after_a_kill_once_it_was_shown_the_next_agent_replaces_it() {
    let (bus, server, mut person, mut agent) = at_opening(Manners::default()).await;
    person.until_opening(ReminderState::Shown).await;
    let number = server.nth(1, |raised| raised.number).await;
    agent.kill();

    let _second = person.agent(Some(&bus)).await;
    let instead_of = server.nth(2, |raised| raised.instead_of).await;
    assert_eq!(instead_of, number);

    server.press(number, "skip").await;
    wait::until("the answer to the second", || {
        let now = person.after_opening(0);
        person.journal.today(now).unwrap().open.is_none()
    })
    .await;
}

#[tokio::test]
async fn a_number_from_another_server_replaces_nothing() {
    let bus = Bus::new();
    let first = Server::new(&bus, Manners::default()).await;
    let mut person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    agent.kill();
    first.end().await;

    let second = Server::new(&bus, Manners::default()).await;
    let _second_agent = person.agent(Some(&bus)).await;
    let instead_of = second.nth(1, |raised| raised.instead_of).await;
    assert_eq!(instead_of, 0);
}

#[tokio::test]
async fn a_name_that_is_dropped_and_taken_dozens_of_times_raises_a_reminder_five_times_at_most() {
    let bus = Bus::new();
    let mut person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    let mut server = Server::new(&bus, Manners::default()).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    let opening = "Your massage window is open";
    let mut raised = 0;
    // some go at once, and some stay until they are used; all within the one window
    for minutes in std::iter::repeat_n(0, 30).chain((1..=18).map(|stay| 6 * stay)) {
        raised += server.titles().iter().filter(|it| *it == opening).count();
        server.end().await;
        sees_a_server(&person, false).await;
        server = Server::new(&bus, Manners::default()).await;
        sees_a_server(&person, true).await;
        person.set_clock(person.after_opening(minutes).now);
        agent_client::poke(&person.home).unwrap();
    }
    raised += server.titles().iter().filter(|it| *it == opening).count();
    // one that has just been raised may go with its server before it was counted
    assert!((1..=5).contains(&raised), "{raised} times");
    assert!(person.opening_causes().len() < 60);
    assert!(agent.is_running());
    let now = person.after_opening(18 * 6);
    let inbox = person.journal.today(now).unwrap().inbox;
    assert!(!inbox.is_empty(), "after that it waits in the inbox");
}

async fn sees_a_server(person: &Person, there: bool) {
    wait::until("the agent's view of the server", || {
        agent_client::status(&person.home).is_ok_and(|status| status.server == there)
    })
    .await;
}

//! An agent that is there and has to be found: from other sessions, and after its socket is gone.

use std::process::Command;

use agent_client::TargetState;
use journal::ReminderState;

use crate::bus::Bus;
use crate::person::{Agent, Person};
use crate::server::{Manners, Server};
use crate::wait;

/// As the session starts it at login.
fn login(person: &Person, bus: &Bus) -> Command {
    let mut command = person.command(Some(bus));
    command.arg("--login");
    command
}

/// Whether the agent with this process id answers.
fn answers(person: &Person, pid: u32) -> bool {
    agent_client::status(&person.home).is_ok_and(|status| status.pid == pid)
}

#[tokio::test]
async fn a_socket_that_was_swept_away_is_bound_again() {
    let bus = Bus::new();
    let person = Person::new();
    let agent = person.agent(Some(&bus)).await;
    for _ in 0..3 {
        std::fs::remove_file(person.home.socket()).unwrap();
        wait::until("the socket", || answers(&person, agent.pid())).await;
    }
    let aside = person.home.data().join("aside");
    std::fs::rename(person.home.socket(), &aside).unwrap();
    wait::until("the socket", || answers(&person, agent.pid())).await;
}

#[tokio::test]
async fn an_agent_whose_runtime_folder_is_gone_is_found_all_the_same() {
    let bus = Bus::new();
    let person = Person::new();
    let mut command = person.installed_command(&bus);
    let runtime = person.own_runtime_folder(&mut command);
    let agent = Agent::from(command.spawn().unwrap());
    wait::until("the agent", || answers(&person, agent.pid())).await;
    assert!(runtime.join("rubdown/agent.sock").exists());

    // the folder of a session goes with its last login, and nobody but the system can make it anew
    std::fs::remove_dir_all(&runtime).unwrap();
    std::fs::write(&runtime, "").unwrap();
    wait::until("the agent", || answers(&person, agent.pid())).await;
}

#[tokio::test]
async fn a_second_agent_without_the_runtime_folder_finds_the_first_and_exits_at_once() {
    let bus = Bus::new();
    let person = Person::new();
    let mut command = person.installed_command(&bus);
    person.own_runtime_folder(&mut command);
    let first = Agent::from(command.spawn().unwrap());
    wait::until("the agent", || answers(&person, first.pid())).await;

    // as cron and `su` start programs
    let mut second = person.installed_command(&bus);
    second.env_remove("XDG_RUNTIME_DIR");
    let mut second = Agent::from(second.spawn().unwrap());
    assert!(second.ended().await.success());
    assert!(answers(&person, first.pid()));
}

#[tokio::test]
async fn the_agent_of_a_second_session_takes_over_when_the_first_one_ends() {
    let (mut first_bus, second_bus) = (Bus::new(), Bus::new());
    let server = Server::new(&second_bus, Manners::default()).await;
    let mut person = Person::new();
    let mut first = person.agent(Some(&first_bus)).await;
    let session = agent_client::status(&person.home).unwrap().session;
    assert_eq!(session.bus, first_bus.address);

    let mut second = Agent::from(login(&person, &second_bus).spawn().unwrap());
    let mut same = Agent::from(login(&person, &first_bus).spawn().unwrap());
    assert!(same.ended().await.success(), "one a session is enough");
    assert!(answers(&person, first.pid()) && second.is_running());

    first_bus.end();
    assert!(first.ended().await.success());
    wait::until("the second agent", || answers(&person, second.pid())).await;
    let session = agent_client::status(&person.home).unwrap().session;
    assert_eq!(session.bus, second_bus.address);
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    assert_eq!(server.raised(), 1);
}

#[tokio::test]
async fn an_agent_that_waits_ends_with_its_own_session_or_when_reminders_are_turned_off() {
    let (first_bus, mut second_bus, third_bus) = (Bus::new(), Bus::new(), Bus::new());
    let person = Person::new();
    let mut first = person.agent(Some(&first_bus)).await;
    let mut second = Agent::from(login(&person, &second_bus).spawn().unwrap());
    let mut third = Agent::from(login(&person, &third_bus).spawn().unwrap());
    second_bus.end();
    assert!(second.ended().await.success());
    assert!(answers(&person, first.pid()) && third.is_running());

    agent_client::quit(&person.home).unwrap();
    assert!(first.ended().await.success());
    assert!(third.ended().await.success());
    assert_eq!(TargetState::of(&person.home), TargetState::Off);
}

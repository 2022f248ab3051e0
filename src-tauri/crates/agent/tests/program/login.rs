//! Starting at login, and the desktop's own switch for it.

use std::path::PathBuf;

use agent_client::LoginMark;

use crate::bus::Bus;
use crate::person::{Agent, Person};
use crate::wait;

/// A person whose agent is installed, runs and has an entry at login.
struct Installed {
    bus: Bus,
    person: Person,
    agent: Agent,
    entry: PathBuf,
}

impl Installed {
    async fn new() -> Self {
        let bus = Bus::new();
        let mut person = Person::new();
        person.set_autostart(true);
        let entry = person.login_entry();
        let agent = start(&person, &bus).await;
        wait::until("the entry", || entry.exists()).await;
        Self {
            bus,
            person,
            agent,
            entry,
        }
    }

    fn read(&self) -> String {
        std::fs::read_to_string(&self.entry).unwrap_or_default()
    }

    async fn restart(&mut self) {
        self.agent.signal("TERM");
        assert!(self.agent.ended().await.success());
        self.agent = start(&self.person, &self.bus).await;
    }

    fn is_blocked(&self) -> bool {
        agent_client::poke(&self.person.home).is_ok_and(|status| status.login_blocked)
    }

    /// Turns starting at login on again, in Rubdown's own settings.
    fn asks_again(&mut self) {
        LoginMark::Asked.save(&self.person.home).unwrap();
        self.person.set_autostart(true);
    }
}

async fn start(person: &Person, bus: &Bus) -> Agent {
    let agent = Agent::from(person.installed_command(bus).spawn().unwrap());
    wait::until("the agent", || {
        agent_client::status(&person.home).is_ok_and(|status| status.pid == agent.pid())
    })
    .await;
    agent
}

#[tokio::test]
async fn an_entry_that_the_desktop_switched_off_stays_off_until_the_person_asks_again() {
    for key in ["Hidden=true", "X-GNOME-Autostart-enabled=false"] {
        let mut desk = Installed::new().await;
        assert!(!desk.is_blocked());
        let off = format!("{}{key}\n", desk.read());
        std::fs::write(&desk.entry, &off).unwrap();
        desk.restart().await;
        wait::until("the status", || desk.is_blocked()).await;
        assert_eq!(desk.read(), off);

        desk.asks_again();
        wait::until("the entry", || !desk.read().contains(key)).await;
        wait::until("the status", || !desk.is_blocked()).await;
        assert!(desk.read().contains("Exec="));
    }
}

#[tokio::test]
async fn an_entry_that_was_removed_stays_away_until_the_person_asks_again() {
    let mut desk = Installed::new().await;
    std::fs::remove_file(&desk.entry).unwrap();
    desk.restart().await;
    wait::until("the status", || desk.is_blocked()).await;
    assert!(!desk.entry.exists());

    desk.asks_again();
    wait::until("the entry", || desk.entry.exists()).await;
}

#[tokio::test]
async fn an_entry_that_is_a_link_stays_one() {
    let mut desk = Installed::new().await;
    let own = desk.entry.with_file_name("mine");
    let text = format!("{}Comment=mine\n", desk.read());
    std::fs::write(&own, &text).unwrap();
    std::fs::remove_file(&desk.entry).unwrap();
    std::os::unix::fs::symlink(&own, &desk.entry).unwrap();
    desk.restart().await;
    assert!(!desk.is_blocked());
    assert!(desk.entry.is_symlink());
    assert_eq!(std::fs::read_to_string(&own).unwrap(), text);

    desk.person.set_autostart(false);
    wait::until("the end", || desk.read().contains("Hidden=true")).await;
    desk.person.set_autostart(true);
    wait::until("the entry", || desk.read() == text).await;
    assert!(desk.entry.is_symlink());
}

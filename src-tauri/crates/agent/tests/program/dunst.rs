//! A real server: dunst, on a screen of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use journal::{NoticeKind, ReminderKind, ReminderState};

use crate::bus::Bus;
use crate::person::Person;
use crate::wait;

struct Desktop {
    screen: Child,
    dunst: Child,
    display: String,
}

impl Desktop {
    async fn new(bus: &Bus) -> Self {
        let mut screen = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "800x600x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is needed for this test (Debian: xvfb)");
        let mut number = String::new();
        BufReader::new(screen.stdout.as_mut().unwrap())
            .read_line(&mut number)
            .unwrap();
        let display = format!(":{}", number.trim());
        let dunst = Command::new("dunst")
            .args(["-config", "/dev/null"])
            .env("DISPLAY", &display)
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("dunst is needed for this test (Debian: dunst)");
        let desktop = Self {
            screen,
            dunst,
            display,
        };
        wait::until("dunst", || desktop.ctl(bus, &["is-paused"]).is_some()).await;
        desktop
    }

    /// What `dunstctl` answers.
    fn ctl(&self, bus: &Bus, arguments: &[&str]) -> Option<String> {
        let output = Command::new("dunstctl")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .output()
            .expect("dunstctl comes with dunst");
        let said = String::from_utf8(output.stdout).unwrap().trim().to_owned();
        (output.status.success() && !said.contains("Failed")).then_some(said)
    }

    fn shown(&self, bus: &Bus) -> String {
        self.ctl(bus, &["count", "displayed"]).unwrap_or_default()
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for process in [&mut self.dunst, &mut self.screen] {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

#[tokio::test]
async fn dunst_shows_the_reminder_and_gives_the_answer_back() {
    let bus = Bus::new();
    let desktop = Desktop::new(&bus).await;
    let mut person = Person::new();
    let _agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    wait::until("the notification", || desktop.shown(&bus) == "1").await;

    // a click on the body
    desktop.ctl(&bus, &["action", "0"]).unwrap();
    wait::until("the window", || person.window_starts().len() == 1).await;
    person.until_opening(ReminderState::Answered).await;

    wait::until("an empty screen", || desktop.shown(&bus) == "0").await;
    let history = desktop.ctl(&bus, &["history"]).unwrap();
    assert!(history.contains("Your massage window is open"), "{history}");
    assert!(history.contains("is best"), "{history}");
}

#[tokio::test]
async fn a_notification_that_is_closed_in_dunst_is_dismissed() {
    let bus = Bus::new();
    let desktop = Desktop::new(&bus).await;
    let mut person = Person::new();
    let _agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    wait::until("the notification", || desktop.shown(&bus) == "1").await;

    desktop.ctl(&bus, &["close"]).unwrap();
    person.until_opening(ReminderState::Answered).await;
    let dismissed = "answered_dismissed".to_owned();
    assert!(person.opening_causes().contains(&dismissed));
}

#[tokio::test]
async fn what_a_paused_dunst_never_showed_is_closed_with_its_window_and_reported_once() {
    let bus = Bus::new();
    let desktop = Desktop::new(&bus).await;
    desktop.ctl(&bus, &["set-paused", "true"]).unwrap();
    let waiting = |desktop: &Desktop| desktop.ctl(&bus, &["count", "waiting"]).unwrap_or_default();
    let mut person = Person::new();
    let _agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    wait::until("the notification", || waiting(&desktop) == "1").await;

    // past the window, and in quiet hours, so that nothing else waits
    let night = person.after_opening(3 * 60);
    person.set_clock(night.now);
    person.until_opening(ReminderState::Missed).await;
    wait::until("nothing that waits", || waiting(&desktop) == "0").await;
    desktop.ctl(&bus, &["set-paused", "false"]).unwrap();
    assert_eq!(desktop.shown(&bus), "0");
    let reported = person.journal.today(night).unwrap().inbox;
    let opening = reported.iter().filter(|it| {
        it.kind == NoticeKind::Unanswered && it.reminder_kind == Some(ReminderKind::WindowOpen)
    });
    assert_eq!(opening.map(|it| it.count).sum::<u32>(), 1, "{reported:?}");
}

#[tokio::test]
async fn after_a_kill_dunst_shows_one_and_not_two() {
    let bus = Bus::new();
    let desktop = Desktop::new(&bus).await;
    let mut person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;
    agent.kill();

    let _second = person.agent(Some(&bus)).await;
    wait::until("the second raise", || {
        let causes = person.opening_causes();
        causes.iter().filter(|cause| *cause == "shown").count() == 2
    })
    .await;
    assert_eq!(desktop.shown(&bus), "1");
}

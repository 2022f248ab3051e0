//! A tray that may start late, and a person who uses the icon's menu.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use agent_client::TargetState;
use zbus::zvariant::{OwnedValue, Value};

use crate::bus::Bus;
use crate::person::Person;
use crate::wait;

const MENU: &str = "com.canonical.dbusmenu";

/// The host of the tray.
#[derive(Default, Clone)]
struct Host(Arc<Mutex<Vec<String>>>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Host {
    fn register_status_notifier_item(&self, service: String) {
        self.0.lock().unwrap().push(service);
    }

    #[expect(clippy::unused_self, reason = "an interface's methods have one")]
    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

impl Host {
    async fn new(bus: &Bus) -> (Self, zbus::Connection) {
        let host = Self::default();
        let connection = zbus::connection::Builder::address(bus.address.as_str())
            .unwrap()
            .serve_at("/StatusNotifierWatcher", host.clone())
            .unwrap()
            .name("org.kde.StatusNotifierWatcher")
            .unwrap()
            .build()
            .await
            .unwrap();
        (host, connection)
    }

    async fn item(&self) -> String {
        wait::for_some("the icon", || self.0.lock().unwrap().first().cloned()).await
    }
}

type Layout = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// The texts of the menu with their numbers, from top to bottom.
async fn menu(person: &zbus::Connection, item: &str) -> Vec<(i32, String)> {
    let asked = (0_i32, -1_i32, Vec::<String>::new());
    let reply = person
        .call_method(Some(item), "/MenuBar", Some(MENU), "GetLayout", &asked)
        .await
        .unwrap();
    let (_, root): (u32, Layout) = reply.body().deserialize().unwrap();
    let mut texts = Vec::new();
    gather(root, &mut texts);
    texts
}

fn gather((id, properties, children): Layout, texts: &mut Vec<(i32, String)>) {
    if let Some(label) = properties.get("label") {
        texts.push((id, label.clone().try_into().unwrap()));
    }
    for child in children {
        gather(child.try_into().unwrap(), texts);
    }
}

async fn click(person: &zbus::Connection, item: &str, text: &str) {
    let (id, _) = menu(person, item)
        .await
        .into_iter()
        .find(|(_, label)| label == text)
        .unwrap_or_else(|| panic!("no {text} in the menu"));
    let event = (id, "clicked", Value::from(0_i32), 0_u32);
    person
        .call_method(Some(item), "/MenuBar", Some(MENU), "Event", &event)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_tray_that_starts_late_gets_the_icon_and_its_menu_works() {
    let bus = Bus::new();
    let mut person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    assert!(!agent_client::status(&person.home).unwrap().tray);

    let (host, hand) = Host::new(&bus).await;
    let item = host.item().await;
    wait::until("the status", || {
        agent_client::status(&person.home).unwrap().tray
    })
    .await;
    let texts: Vec<_> = menu(&hand, &item)
        .await
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    assert_eq!(texts[0], "I just finished a workout");
    assert!(texts[1].starts_with("Next reminder: tonight "), "{texts:?}");

    click(&hand, &item, "I just finished a workout").await;
    wait::until("the window", || person.window_starts() == ["--log"]).await;

    click(&hand, &item, "Until I resume").await;
    let now = person.after_opening(-30);
    wait::until("the pause", || {
        person.journal.today(now).unwrap().pause.is_some()
    })
    .await;
    let mut texts = Vec::new();
    for _ in 0..200 {
        texts = menu(&hand, &item).await;
        if texts.iter().any(|(_, text)| text == "Resume reminders") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert!(texts.iter().any(|(_, text)| text == "Reminders are paused"));

    click(&hand, &item, "Resume reminders").await;
    wait::until("the resuming", || {
        person.journal.today(now).unwrap().pause.is_none()
    })
    .await;

    click(&hand, &item, "Quit and stop reminders").await;
    assert!(agent.ended().await.success());
    assert_eq!(TargetState::of(&person.home), TargetState::Off);
}

//! A notification server with adjustable behaviour.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use zbus::Connection;
use zbus::message::Header;
use zbus::zvariant::OwnedValue;

use crate::bus::Bus;
use crate::wait;

pub(crate) const NAME: &str = "org.freedesktop.Notifications";
pub(crate) const OBJECT: &str = "/org/freedesktop/Notifications";

/// How the server behaves.
#[derive(Debug, Clone)]
pub(crate) struct Manners {
    pub(crate) abilities: Vec<&'static str>,
    /// Its signals go only to the sender of the notification.
    pub(crate) answers_sender_only: bool,
    /// It presses this button before it returns the number.
    pub(crate) answers_at_once: Option<&'static str>,
    /// It takes the notification and never returns a number.
    pub(crate) hangs: bool,
    pub(crate) refuses: bool,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            abilities: vec!["actions", "body", "body-markup"],
            answers_sender_only: false,
            answers_at_once: None,
            hangs: false,
            refuses: false,
        }
    }
}

/// What the server was asked to show.
#[derive(Debug)]
pub(crate) struct Raised {
    pub(crate) number: u32,
    pub(crate) instead_of: u32,
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) actions: Vec<String>,
    pub(crate) hints: HashMap<String, OwnedValue>,
    pub(crate) sender: String,
}

#[derive(Debug)]
struct State {
    manners: Manners,
    raised: Vec<Raised>,
    closed: Vec<u32>,
    last: u32,
}

pub(crate) struct Server {
    connection: Connection,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(crate) async fn new(bus: &Bus, manners: Manners) -> Self {
        let state = Arc::new(Mutex::new(State {
            manners,
            raised: Vec::new(),
            closed: Vec::new(),
            last: 40,
        }));
        let connection = zbus::connection::Builder::address(bus.address.as_str())
            .unwrap()
            .serve_at(OBJECT, Face(state.clone()))
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .await
            .unwrap();
        Self { connection, state }
    }

    /// What has been raised so far.
    pub(crate) fn raised(&self) -> usize {
        self.state().raised.len()
    }

    /// The titles of what has been raised so far.
    pub(crate) fn titles(&self) -> Vec<String> {
        let state = self.state();
        state.raised.iter().map(|one| one.title.clone()).collect()
    }

    pub(crate) fn closed(&self) -> Vec<u32> {
        self.state().closed.clone()
    }

    /// Waits for the `count`th raise and applies `look` to it.
    pub(crate) async fn nth<T>(&self, count: usize, look: impl Fn(&Raised) -> T) -> T {
        wait::for_some("the notification", || {
            self.state().raised.get(count - 1).map(&look)
        })
        .await
    }

    pub(crate) async fn press(&self, number: u32, key: &str) {
        self.emit(number, "ActionInvoked", &(number, key)).await;
    }

    pub(crate) async fn hand_token(&self, number: u32, token: &str) {
        self.emit(number, "ActivationToken", &(number, token)).await;
    }

    pub(crate) async fn close(&self, number: u32, reason: u32) {
        self.emit(number, "NotificationClosed", &(number, reason))
            .await;
    }

    pub(crate) fn behave(&self, manners: Manners) {
        self.state().manners = manners;
    }

    /// Ends the server and everything on its screen.
    pub(crate) async fn end(self) {
        self.connection.close().await.unwrap();
    }

    async fn emit<B>(&self, number: u32, member: &str, body: &B)
    where
        B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
    {
        let to = {
            let state = self.state();
            let raised = state.raised.iter().find(|one| one.number == number);
            raised
                .filter(|_| state.manners.answers_sender_only)
                .map(|one| one.sender.clone())
        };
        self.connection
            .emit_signal(to.as_deref(), OBJECT, NAME, member, body)
            .await
            .unwrap();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

struct Face(Arc<Mutex<State>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Face {
    fn get_capabilities(&self) -> Vec<String> {
        let state = self.0.lock().unwrap();
        let abilities = state.manners.abilities.iter();
        abilities.map(ToString::to_string).collect()
    }

    #[expect(clippy::too_many_arguments, reason = "the specification's")]
    async fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        expire_timeout: i32,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &Connection,
    ) -> zbus::fdo::Result<u32> {
        assert_eq!(
            (app_name.as_str(), app_icon.as_str(), expire_timeout),
            ("Rubdown", "rubdown", -1)
        );
        let sender = header.sender().unwrap().to_string();
        let (number, manners) = {
            let mut state = self.0.lock().unwrap();
            if state.manners.refuses {
                return Err(zbus::fdo::Error::LimitsExceeded("enough".to_owned()));
            }
            let number = if replaces_id == 0 {
                state.last += 1;
                state.last
            } else {
                replaces_id
            };
            state.raised.push(Raised {
                number,
                instead_of: replaces_id,
                title: summary,
                body,
                actions,
                hints,
                sender: sender.clone(),
            });
            (number, state.manners.clone())
        };
        if manners.hangs {
            let hangs = || self.0.lock().unwrap().manners.hangs;
            while hangs() {
                tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            }
        }
        if let Some(key) = manners.answers_at_once {
            let to = manners.answers_sender_only.then_some(sender.as_str());
            connection
                .emit_signal(to, OBJECT, NAME, "ActionInvoked", &(number, key))
                .await?;
        }
        Ok(number)
    }

    fn close_notification(&self, id: u32) {
        self.0.lock().unwrap().closed.push(id);
    }

    #[expect(clippy::unused_self, reason = "an interface's methods have one")]
    fn get_server_information(&self) -> (String, String, String, String) {
        let text = |text: &str| text.to_owned();
        (text("fake"), text("tests"), text("1"), text("1.2"))
    }
}

//! A notification server that records what it was asked to show, and when.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use chrono::{DateTime, Utc};
use tokio::runtime::Runtime;
use zbus::zvariant::OwnedValue;

const NAME: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";

/// What it was asked to show.
#[derive(Debug, Clone)]
pub(crate) struct Raised {
    pub(crate) number: u32,
    /// The number that it was to replace; 0 = none.
    pub(crate) instead_of: u32,
    /// The same for every raise of one reminder.
    pub(crate) tag: String,
    /// By the real clock.
    pub(crate) at: DateTime<Utc>,
    /// What was on the screen under this tag just before.
    pub(crate) in_place_of: Option<u32>,
}

#[derive(Debug, Default)]
struct State {
    raised: Vec<Raised>,
    screen: HashMap<u32, String>,
    last: u32,
}

impl State {
    fn number_of(&self, tag: &str) -> Option<u32> {
        let found = self.screen.iter().find(|(_, seen)| *seen == tag);
        found.map(|(number, _)| *number)
    }
}

#[derive(Debug)]
pub(crate) struct Server {
    connection: zbus::Connection,
    state: Arc<Mutex<State>>,
    runtime: Runtime,
}

impl Server {
    pub(crate) fn new(address: &str) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        let state = Arc::new(Mutex::new(State::default()));
        let face = Face(Arc::clone(&state));
        let connection = runtime.block_on(async {
            zbus::connection::Builder::address(address)?
                .serve_at(OBJECT, face)?
                .name(NAME)?
                .build()
                .await
        })?;
        Ok(Self {
            connection,
            state,
            runtime,
        })
    }

    /// Everything raised so far, from a place on.
    pub(crate) fn raised_from(&self, first: usize) -> Vec<Raised> {
        self.state().raised.iter().skip(first).cloned().collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.state().raised.len()
    }

    /// The last raise under a tag.
    pub(crate) fn last_of(&self, tag: &str) -> Option<Raised> {
        let state = self.state();
        let found = state.raised.iter().rev().find(|one| one.tag == tag);
        found.cloned()
    }

    /// The person presses something.
    pub(crate) fn press(&self, number: u32, key: &str) -> Result<()> {
        self.state().screen.remove(&number);
        self.emit("ActionInvoked", &(number, key))?;
        let by_person = 2_u32;
        self.emit("NotificationClosed", &(number, by_person))
    }

    /// The person closes it.
    pub(crate) fn close(&self, number: u32) -> Result<()> {
        self.state().screen.remove(&number);
        let by_person = 2_u32;
        self.emit("NotificationClosed", &(number, by_person))
    }

    fn emit<B>(&self, member: &str, body: &B) -> Result<()>
    where
        B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType + Sync,
    {
        let to_all: Option<&str> = None;
        let sent = self
            .connection
            .emit_signal(to_all, OBJECT, NAME, member, body);
        Ok(self.runtime.block_on(sent)?)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Face(Arc<Mutex<State>>);

impl Face {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Face {
    #[expect(clippy::unused_self, reason = "an interface's methods have one")]
    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    #[expect(
        clippy::too_many_arguments,
        clippy::needless_pass_by_value,
        reason = "the specification's"
    )]
    fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        expire_timeout: i32,
    ) -> u32 {
        let at = Utc::now();
        drop((app_name, app_icon, summary, body, actions, expire_timeout));
        let tag = hints.get("x-dunst-stack-tag");
        let tag: String = tag
            .and_then(|tag| tag.try_clone().ok())
            .and_then(|tag| tag.try_into().ok())
            .unwrap_or_default();
        let mut state = self.state();
        let in_place_of = state.number_of(&tag);
        let number = match (replaces_id, in_place_of) {
            // as dunst and mako do
            (0, Some(before)) => before,
            (0, None) => {
                state.last += 1;
                state.last
            }
            (number, _) => number,
        };
        state.screen.insert(number, tag.clone());
        state.raised.push(Raised {
            number,
            instead_of: replaces_id,
            tag,
            at,
            in_place_of,
        });
        number
    }

    fn close_notification(&self, id: u32) {
        self.state().screen.remove(&id);
    }

    #[expect(clippy::unused_self, reason = "an interface's methods have one")]
    fn get_server_information(&self) -> (String, String, String, String) {
        let text = |text: &str| text.to_owned();
        (text("fake"), text("tests"), text("1"), text("1.2"))
    }
}

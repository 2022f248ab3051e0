//! One connection to the session bus, held for as long as the session lasts.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::StreamExt;
use zbus::message::Type;
use zbus::{Connection, Message, MessageStream};

use crate::desktop::notifier::{Button, Closed, Event, TIME_OUT};
use crate::wake::{End, Wake, WakeSender};

/// The bus name of the notification server, and its interface.
pub(crate) const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
/// The bus name of the tray.
pub(crate) const TRAY_HOST: &str = "org.kde.StatusNotifierWatcher";

const BUS: &str = "org.freedesktop.DBus";

/// A connection to the session bus. It listens for answers before the first notification is sent,
/// because an answer may arrive together with the notification's number.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    connection: Connection,
    server: Arc<Mutex<Server>>,
}

/// What is known of the notification server.
#[derive(Debug)]
struct Server {
    /// The id of the bus, which gives out each name only once.
    bus: String,
    /// The unique name of the server; absent while none runs.
    owner: Option<String>,
    startable: bool,
}

impl Server {
    /// A name for the server that no other server ever has, on any bus.
    fn named(&self, owner: &str) -> String {
        format!("{} {owner}", self.bus)
    }
}

impl Session {
    /// Connects, and sends what happens on the bus to `wakes` from now on. Takes at most
    /// [`TIME_OUT`].
    pub(crate) async fn connect(wakes: WakeSender) -> zbus::Result<Self> {
        let connected = async {
            let connection = Connection::session().await?;
            let server = Server {
                bus: connection.server_guid().to_string(),
                owner: None,
                startable: false,
            };
            let session = Self {
                connection,
                server: Arc::new(Mutex::new(server)),
            };
            // one stream for all, to keep the order: a token precedes the answer that it belongs to
            let messages = MessageStream::from(&session.connection);
            for rule in [
                format!("type='signal',sender='{NOTIFICATIONS}',interface='{NOTIFICATIONS}'"),
                owner_rule(NOTIFICATIONS),
                owner_rule(TRAY_HOST),
            ] {
                session.ask_bus("AddMatch", &rule).await?;
            }
            session.read_owners(&wakes).await?;
            tokio::spawn(listen(messages, session.server.clone(), wakes));
            Ok(session)
        };
        tokio::time::timeout(TIME_OUT, connected)
            .await
            .unwrap_or_else(|_| {
                let error = std::io::Error::from(std::io::ErrorKind::TimedOut);
                Err(zbus::Error::InputOutput(Arc::new(error)))
            })
    }

    /// The connection itself.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The name of the running notification server, see [`Self::server_named`].
    pub(crate) fn server(&self) -> Option<String> {
        let server = lock(&self.server);
        server.owner.as_deref().map(|owner| server.named(owner))
    }

    /// The name of the server that owns this unique bus name; no other server ever has it.
    pub(crate) fn server_named(&self, owner: &str) -> String {
        lock(&self.server).named(owner)
    }

    /// Whether notifications can be shown: a server runs, or the bus can start one.
    pub(crate) fn has_server(&self) -> bool {
        let server = lock(&self.server);
        server.owner.is_some() || server.startable
    }

    async fn read_owners(&self, wakes: &WakeSender) -> zbus::Result<()> {
        let startable: Vec<String> = self
            .connection
            .call_method(
                Some(BUS),
                "/org/freedesktop/DBus",
                Some(BUS),
                "ListActivatableNames",
                &(),
            )
            .await?
            .body()
            .deserialize()?;
        let owner = self.ask_bus("GetNameOwner", NOTIFICATIONS).await;
        let tray = self.ask_bus("GetNameOwner", TRAY_HOST).await.is_ok();

        let mut server = lock(&self.server);
        server.startable = startable.iter().any(|name| name == NOTIFICATIONS);
        server.owner = owner.ok().and_then(|reply| reply.body().deserialize().ok());
        // the receiver is gone only while the agent ends
        let _ = wakes.send(Wake::TrayHost(tray));
        Ok(())
    }

    async fn ask_bus(&self, method: &str, argument: &str) -> zbus::Result<Message> {
        self.connection
            .call_method(
                Some(BUS),
                "/org/freedesktop/DBus",
                Some(BUS),
                method,
                &argument,
            )
            .await
    }
}

/// Waits until the session bus closes, which is the end of the session; returns at once if there is
/// none.
pub(crate) async fn session_over() {
    if let Ok(connection) = Connection::session().await {
        let mut messages = MessageStream::from(&connection);
        while let Some(Ok(_)) = messages.next().await {}
    }
}

fn owner_rule(name: &str) -> String {
    format!("type='signal',sender='{BUS}',member='NameOwnerChanged',arg0='{name}'")
}

/// Forwards messages until the bus closes, which is the end of the session.
async fn listen(mut messages: MessageStream, server: Arc<Mutex<Server>>, wakes: WakeSender) {
    while let Some(Ok(message)) = messages.next().await {
        if let Some(wake) = wake_for(&message, &server)
            && wakes.send(wake).is_err()
        {
            return;
        }
    }
    let _ = wakes.send(Wake::End(End::SessionOver));
}

/// The wake that a message causes, if any. Anyone on the bus can send the agent a signal; only the
/// bus says who owns a name, and only the owner of the notification name answers.
fn wake_for(message: &Message, server: &Mutex<Server>) -> Option<Wake> {
    let header = message.header();
    if header.message_type() != Type::Signal {
        return None;
    }
    let sender = header.sender()?.as_str();
    let is_entitled = match header.interface()?.as_str() {
        BUS => sender == BUS,
        NOTIFICATIONS => lock(server).owner.as_deref() == Some(sender),
        _ => false,
    };
    if !is_entitled {
        return None;
    }
    let body = message.body();
    match (header.interface()?.as_str(), header.member()?.as_str()) {
        (BUS, "NameOwnerChanged") => {
            let (name, before, now): (String, String, String) = body.deserialize().ok()?;
            owner_changed(&name, &before, now, server)
        }
        (NOTIFICATIONS, "ActionInvoked") => {
            let (number, key): (u32, String) = body.deserialize().ok()?;
            invoked(number, &key).map(Wake::Desktop)
        }
        (NOTIFICATIONS, "ActivationToken") => {
            let (number, token) = body.deserialize().ok()?;
            Some(Wake::Desktop(Event::Token(number, token)))
        }
        (NOTIFICATIONS, "NotificationClosed") => {
            let (number, reason): (u32, u32) = body.deserialize().ok()?;
            let reason = match reason {
                1 => Closed::Expired,
                2 => Closed::ByPerson,
                _ => Closed::Otherwise,
            };
            Some(Wake::Desktop(Event::Closed(number, reason)))
        }
        _ => None,
    }
}

fn owner_changed(name: &str, before: &str, now: String, server: &Mutex<Server>) -> Option<Wake> {
    if name == TRAY_HOST {
        return Some(Wake::TrayHost(!now.is_empty()));
    }
    if name != NOTIFICATIONS {
        return None;
    }
    let mut server = lock(server);
    server.owner = Some(now).filter(|name| !name.is_empty());
    Some(Wake::Desktop(match &server.owner {
        Some(owner) => Event::ServerCame(server.named(owner)),
        None => Event::ServerWent(server.named(before)),
    }))
}

fn invoked(number: u32, key: &str) -> Option<Event> {
    if key == "default" {
        return Some(Event::Opened(number));
    }
    Button::ALL
        .into_iter()
        .find(|button| button.key() == key)
        .map(|button| Event::Pressed(number, button))
}

fn lock(server: &Mutex<Server>) -> MutexGuard<'_, Server> {
    server.lock().unwrap_or_else(PoisonError::into_inner)
}

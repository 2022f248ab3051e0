//! Notifications over D-Bus, as freedesktop.org specifies them.
//!
//! notify-rust, used on the other systems, connects for each notification, starts to listen only
//! after it was sent, and would add a second copy of zbus. Here one connection listens from the
//! start: no answer can come too early, and GNOME, which closes the notifications of a sender that
//! disconnects, has no reason to.

use std::collections::HashMap;

use tokio::task::JoinHandle;
use zbus::zvariant::Value;
use zbus::{Connection, Message};

use super::session::{NOTIFICATIONS, Session};
use crate::desktop::notifier::{Closing, Notification, Notifier, RaiseError, Shown, TIME_OUT};
use crate::wake::WakeSender;

const OBJECT: &str = "/org/freedesktop/Notifications";

/// The notification server of the session.
#[derive(Debug)]
pub(crate) struct Notifications {
    session: Option<Session>,
    wakes: WakeSender,
    capabilities: Option<Capabilities>,
}

impl Notifications {
    /// Connects to the session bus. If there is none, every raise tries again.
    pub(crate) async fn connect(wakes: WakeSender) -> Self {
        let mut new = Self {
            session: None,
            wakes,
            capabilities: None,
        };
        // not an error: the inbox takes the place of notifications
        if let Err(error) = new.session().await {
            tracing::info!(%error, "no session bus");
        }
        new
    }

    async fn session(&mut self) -> zbus::Result<Session> {
        if let Some(session) = &self.session {
            return Ok(session.clone());
        }
        let session = Session::connect(self.wakes.clone()).await?;
        Ok(self.session.insert(session).clone())
    }

    async fn capabilities(&mut self, session: &Session) -> zbus::Result<Capabilities> {
        if let Some(known) = &self.capabilities
            && session.server().as_ref() == Some(&known.server)
        {
            return Ok(known.clone());
        }
        let reply = call(session.connection(), "GetCapabilities", &()).await?;
        let names: Vec<String> = reply.body().deserialize()?;
        let has = |name: &str| names.iter().any(|one| one == name);
        let capabilities = Capabilities {
            server: sender(session, &reply),
            actions: has("actions"),
            markup: has("body-markup"),
        };
        Ok(self.capabilities.insert(capabilities).clone())
    }

    async fn show(
        &mut self,
        notification: &Notification,
        instead_of: Option<Shown>,
    ) -> Result<Shown, RaiseError> {
        let session = self.session().await.map_err(|error| cause(&error))?;
        let capabilities = self
            .capabilities(&session)
            .await
            .map_err(|error| cause(&error))?;
        let instead_of = instead_of
            .filter(|earlier| earlier.server == capabilities.server)
            .map(|earlier| earlier.number);
        let call = send(&session, notification, &capabilities, instead_of);
        Pending::of(call, session.connection()).shown().await
    }
}

impl Notifier for Notifications {
    async fn raise(
        &mut self,
        notification: &Notification,
        instead_of: Option<Shown>,
    ) -> Result<Shown, RaiseError> {
        tokio::time::timeout(TIME_OUT, self.show(notification, instead_of))
            .await
            .unwrap_or(Err(RaiseError::Hangs))
    }

    fn close(&mut self, shown: &Shown) -> Closing {
        let session = self.session.as_ref()?;
        if session.server().as_ref() != Some(&shown.server) {
            return None;
        }
        let closed = close(session.connection().clone(), shown.number);
        Some(tokio::spawn(closed))
    }

    fn server(&self) -> Option<String> {
        self.session.as_ref().and_then(Session::server)
    }

    fn has_server(&self) -> bool {
        self.session.as_ref().is_some_and(Session::has_server)
    }
}

/// What a server supports.
#[derive(Debug, Clone)]
struct Capabilities {
    server: String,
    actions: bool,
    markup: bool,
}

type Call = JoinHandle<zbus::Result<Shown>>;

/// Sends from its own task, which outlives a raise that timed out.
fn send(
    session: &Session,
    notification: &Notification,
    capabilities: &Capabilities,
    instead_of: Option<u32>,
) -> Call {
    let tag = notification.tag.clone();
    let title = locale::mark_hidden(&notification.title).into_owned();
    let body = locale::mark_hidden_lines(&notification.body);
    let body = if capabilities.markup {
        escaped(&body)
    } else {
        body.into_owned()
    };
    let actions: Vec<String> = std::iter::once(("default", &notification.open))
        .chain(
            notification
                .buttons
                .iter()
                .map(|(button, label)| (button.key(), label)),
        )
        .filter(|_| capabilities.actions)
        .flat_map(|(key, label)| [key.to_owned(), label.clone()])
        .collect();
    let session = session.clone();
    tokio::spawn(async move {
        let hints: HashMap<&str, Value<'_>> = HashMap::from([
            // the name of the desktop file in the packages
            ("desktop-entry", "Rubdown".into()),
            ("category", "x-rubdown.reminder".into()),
            ("urgency", 1_u8.into()),
            ("resident", false.into()),
            // dunst and mako replace an earlier one with this tag, even if its number was never
            // received
            ("x-dunst-stack-tag", tag.into()),
        ]);
        let instead_of = instead_of.unwrap_or(0);
        let default_timeout = -1_i32;
        let arguments = (
            "Rubdown",
            instead_of,
            "rubdown",
            title,
            body,
            actions,
            hints,
            default_timeout,
        );
        let reply = call(session.connection(), "Notify", &arguments).await?;
        Ok(Shown {
            number: reply.body().deserialize()?,
            server: sender(&session, &reply),
        })
    })
}

/// A notification that was sent and has no number yet. If the raise times out it counts as failed
/// and will be raised again, so whatever a slow server still shows is closed.
struct Pending {
    call: Option<Call>,
    connection: Connection,
}

impl Pending {
    fn of(call: Call, connection: &Connection) -> Self {
        Self {
            call: Some(call),
            connection: connection.clone(),
        }
    }

    async fn shown(mut self) -> Result<Shown, RaiseError> {
        let answer = match &mut self.call {
            Some(call) => call.await,
            None => return Err(RaiseError::Hangs),
        };
        self.call = None;
        match answer {
            Ok(shown) => shown.map_err(|error| cause(&error)),
            Err(_) => Err(RaiseError::Refused("the call was cancelled".to_owned())),
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if let Some(call) = self.call.take() {
            let connection = self.connection.clone();
            tokio::spawn(async move {
                if let Ok(Ok(shown)) = call.await {
                    close(connection, shown.number).await;
                }
            });
        }
    }
}

async fn close(connection: Connection, number: u32) {
    let closed = call(&connection, "CloseNotification", &number);
    // if it or its server is gone, it is off the screen, too
    let _ = tokio::time::timeout(TIME_OUT, closed).await;
}

async fn call<B>(connection: &Connection, method: &str, body: &B) -> zbus::Result<Message>
where
    B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
{
    let name = Some(NOTIFICATIONS);
    connection
        .call_method(name, OBJECT, name, method, body)
        .await
}

/// The name of the server that sent the reply.
fn sender(session: &Session, reply: &Message) -> String {
    let header = reply.header();
    session.server_named(header.sender().map_or("", |name| name.as_str()))
}

fn cause(error: &zbus::Error) -> RaiseError {
    use zbus::Error;
    let name = match error {
        Error::MethodError(name, ..) => name.as_str(),
        Error::InputOutput(_) | Error::Address(_) | Error::Connection(..) | Error::Handshake(_) => {
            return RaiseError::Absent;
        }
        other => return RaiseError::Refused(other.to_string()),
    };
    match name.strip_prefix("org.freedesktop.DBus.Error.") {
        Some("ServiceUnknown" | "NameHasNoOwner" | "Disconnected") => RaiseError::Absent,
        Some(spawn) if spawn.starts_with("Spawn") => RaiseError::Absent,
        Some("NoReply" | "Timeout" | "TimedOut") => RaiseError::Hangs,
        _ => RaiseError::Refused(name.to_owned()),
    }
}

/// Escapes plain text for a server that reads markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text_in_markup() {
        assert_eq!(escaped("a < b & c > d"), "a &lt; b &amp; c &gt; d");
    }
}

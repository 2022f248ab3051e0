//! Another program on the session bus that pretends to be the notification server, or the bus.

use journal::PlanState;
use zbus::Connection;
use zbus::export::serde::Serialize;
use zbus::zvariant::DynamicType;

use crate::bus::Bus;
use crate::server::{Manners, NAME, OBJECT};
use crate::stage::at_opening;
use crate::wait;

const BUS: &str = "org.freedesktop.DBus";

/// A connection of its own, which owns no name.
struct Stranger(Connection);

impl Stranger {
    async fn new(bus: &Bus) -> Self {
        let builder = zbus::connection::Builder::address(bus.address.as_str());
        Self(builder.unwrap().build().await.unwrap())
    }

    /// Sends a signal to everyone and to the agent alone, and waits until the bus has passed both
    /// on.
    async fn says<B: Serialize + DynamicType>(
        &self,
        agent: &str,
        (path, interface, member): (&str, &str, &str),
        body: &B,
    ) {
        for to in [None, Some(agent)] {
            let sent = self.0.emit_signal(to, path, interface, member, body).await;
            sent.unwrap();
        }
        let asked = self
            .0
            .call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "GetId", &());
        asked.await.unwrap();
    }
}

#[tokio::test]
async fn only_the_notification_server_itself_answers() {
    let (bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    let (number, agent) = server.nth(1, |it| (it.number, it.sender.clone())).await;

    let stranger = Stranger::new(&bus).await;
    let forged = |member| (OBJECT, NAME, member);
    for key in ["skip", "start", "default"] {
        let answer = (number, key);
        stranger
            .says(&agent, forged("ActionInvoked"), &answer)
            .await;
    }
    let closed = (number, 2_u32);
    stranger
        .says(&agent, forged("NotificationClosed"), &closed)
        .await;

    // what the server says afterwards is the first answer
    server.press(number, "snooze").await;
    wait::until("the snooze", || {
        let open = person.journal.today(person.after_opening(0)).unwrap().open;
        open.is_some_and(|open| open.state == PlanState::Open && open.snoozed_until.is_some())
    })
    .await;
    assert_eq!(person.window_starts(), [""; 0]);
}

#[tokio::test]
async fn only_the_bus_says_who_the_notification_server_is() {
    let (bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    let (number, agent) = server.nth(1, |it| (it.number, it.sender.clone())).await;

    let stranger = Stranger::new(&bus).await;
    let me = stranger.0.unique_name().unwrap().to_string();
    let forged = ("/org/freedesktop/DBus", BUS, "NameOwnerChanged");
    for news in [(NAME, me.as_str(), ""), (NAME, "", me.as_str())] {
        stranger.says(&agent, forged, &news).await;
    }
    let answer = (number, "skip");
    stranger
        .says(&agent, (OBJECT, NAME, "ActionInvoked"), &answer)
        .await;

    server.press(number, "snooze").await;
    wait::until("the snooze", || {
        let open = person.journal.today(person.after_opening(0)).unwrap().open;
        open.is_some_and(|open| open.snoozed_until.is_some())
    })
    .await;
    assert_eq!(server.raised(), 1);
}

//! Where most tests begin: a person who has trained, at a desktop with a notification server.

use crate::bus::Bus;
use crate::person::{Agent, Person};
use crate::server::{Manners, Server};

/// At the end of the workout.
pub(crate) async fn trained(manners: Manners) -> (Bus, Server, Person, Agent) {
    let bus = Bus::new();
    let server = Server::new(&bus, manners).await;
    let person = Person::new();
    let agent = person.agent(Some(&bus)).await;
    (bus, server, person, agent)
}

/// When the massage window opens.
pub(crate) async fn at_opening(manners: Manners) -> (Bus, Server, Person, Agent) {
    let (bus, server, person, agent) = trained(manners).await;
    person.set_clock(person.opens);
    (bus, server, person, agent)
}

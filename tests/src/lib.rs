//! A desktop to test on: an X server, a session bus, a window manager and a notification server
//! of the test's own, and Rubdown's real programs on it.

mod clock;
mod desktop;
mod driver;
mod notifications;
mod place;
mod processes;
mod program;
mod screen;
mod stage;
mod terminal;
mod tour;
pub mod wait;
mod window;

pub use clock::SimClock;
pub use desktop::{Desktop, session_bus};
pub use driver::{Driver, Element};
pub use notifications::{Notifications, Raised};
pub use place::Mount;
pub use processes::Process;
pub use program::{Program, rubdown, signal};
pub use screen::Screen;
pub use stage::{Server, Stage};
pub use terminal::Outcome;
pub use tour::tour;
pub use window::{Window, key};

//! A private desktop to test on: an X server, a session bus, a window manager, a notification
//! server, and Rubdown's real programs.

mod clipboard;
mod clock;
mod desktop;
mod drag;
mod driver;
pub mod key;
mod mount;
mod notifications;
mod process;
mod program;
mod screen;
mod stage;
mod terminal;
pub mod tour;
pub mod wait;
mod window;

pub use clipboard::{Clipboard, ClipboardManager};
pub use clock::SimClock;
pub use desktop::{Desktop, session_bus};
pub use drag::Drag;
pub use driver::{Driver, Element};
pub use mount::Mount;
pub use notifications::{Notifications, Raised};
pub use process::Process;
pub use program::{Program, rubdown, signal};
pub use screen::Screen;
pub use stage::{Server, Stage};
pub use terminal::Outcome;
pub use window::Window;

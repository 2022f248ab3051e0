//! Walks through every view and every state, in whatever language the window speaks. Each begins with an
//! empty journal and calls `stop` with the name of what is shown, which may inspect the page and must
//! leave it as it was.

mod evening;
mod plans;
mod safety;
mod session;
mod steps;
mod views;

use anyhow::Result;

pub use self::evening::evening;
pub use self::plans::plans;
pub use self::safety::safety;
pub use self::session::session;
pub use self::views::views;
use crate::stage::Stage;
use crate::window::Window;

/// A walk through some of it.
pub type Tour = fn(&Stage, &Window, &mut dyn FnMut(&str) -> Result<()>) -> Result<()>;

/// All of them, from the window that has just been opened on Monday at 18:02.
pub const ALL: [Tour; 5] = [views, evening, plans, safety, session];

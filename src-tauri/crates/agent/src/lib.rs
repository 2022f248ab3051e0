//! The agent: it holds the schedule, raises the notifications and shows the tray icon, from login
//! to logout. It links neither GTK nor `WebKit`; the window is a program of its own.

pub mod agent;
pub mod alarm;
pub mod arguments;
pub mod autostart;
pub mod decide;
mod last_server;
pub mod log;
pub mod notifier;
pub mod only_one;
pub mod own_file;
pub mod schedule;
pub mod screen;
#[cfg(target_os = "linux")]
pub mod session;
pub mod signals;
pub mod socket;
pub mod tray;
pub mod wake;
pub mod window;
pub mod words;
pub mod zone_watch;

use std::time::Duration;

use platform::{BUILD, Clock, Home};

use agent::{Agent, BeginError};
use wake::End;

/// Runs the agent of this home until something ends it. The caller holds the agent's lock.
pub fn run(home: Home, clock: Clock) -> Result<End, BeginError> {
    // one thread for everything; the blocking calls of a connection get one for a moment
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .thread_keep_alive(Duration::from_millis(100))
        .build()?;
    let end = runtime.block_on(async {
        let (wakes, ear) = wake::ear();
        signals::watch(&wakes)?;
        #[cfg(target_os = "linux")]
        let notifier = notifier::freedesktop::Freedesktop::new(wakes.clone()).await;
        #[cfg(not(target_os = "linux"))]
        let notifier = notifier::elsewhere::Elsewhere::new(wakes.clone());
        let agent = Agent::begin(home, clock, notifier, wakes, ear)?;
        tracing::info!(build = BUILD, "begins");
        Ok(agent.run().await)
    });
    runtime.shutdown_background();
    end
}

//! The agent delivers reminders and shows the tray icon, from login to logout. It links neither GTK
//! nor `WebKit`: the window is a separate program.

mod agent;
mod arguments;
mod delivery;
mod desktop;
mod intake;
mod log;
mod pacing;
mod socket;
mod system;
mod wake;
mod window;

use std::time::Duration;

use platform::{BUILD, Clock, Home};

pub use agent::BeginError;
pub use arguments::Arguments;
#[cfg(not(target_os = "linux"))]
pub use desktop::hold_main_thread;
pub use log::begin as begin_log;
pub use system::instance_lock::{Turn, take_over, take_place};
pub use system::own_program;
pub use wake::End;

use agent::Agent;

/// Runs the agent of this home until something ends it. The caller holds the agent's lock.
pub fn run(home: Home, clock: Clock) -> Result<End, BeginError> {
    // one thread for everything; blocking calls get another for a moment
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .thread_keep_alive(Duration::from_millis(100))
        .build()?;
    let end = runtime.block_on(async {
        let (wakes, wakes_rx) = wake::channel();
        system::signals::watch(&wakes)?;
        let notifier = desktop::Notifications::connect(wakes.clone()).await;
        let agent = Agent::begin(home, clock, notifier, wakes, wakes_rx)?;
        tracing::info!(build = BUILD, "started");
        Ok(agent.run().await)
    });
    runtime.shutdown_background();
    end
}

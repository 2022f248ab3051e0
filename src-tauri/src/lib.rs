//! Rubdown's window: a thin shell around the front end. Every command is one verb of the journal.

mod commands;
mod context;
#[cfg(target_os = "linux")]
mod graphics;
mod instance;
mod journal_handle;
mod startup;
mod supervisor;
mod watch;
mod window;
mod window_state;

use std::thread;

use ::platform::{Clock, Home, HomeError};
use ipc_types::Arguments;
use tauri::{App, Emitter, Manager, RunEvent, WindowEvent};

use crate::journal_handle::{JournalHandle, fault};
use crate::supervisor::{Agent, Wishes};
use crate::watch::Visibility;
use crate::window::FirstRoute;

/// Opens the window and stays until it is closed. A second start for the same home hands its
/// arguments to the first, and ends.
pub fn run() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    webkit2gtk_nvidia_quirk::apply_workaround_with_options(
        webkit2gtk_nvidia_quirk::ApplyWorkaroundOptions::default(),
    );

    let mut context = context::built();
    let home = Home::from_env();
    let sight = Visibility::default();
    let seen = sight.clone();
    let app = tauri::Builder::default()
        .plugin(instance::one_a_home(&mut context, home.as_ref().ok()))
        .invoke_handler(commands::handler())
        .setup(move |app| set_up(app, home, sight))
        .build(context)?;
    app.run(move |app, event| {
        if let RunEvent::WindowEvent {
            event: WindowEvent::Focused(true),
            ..
        } = event
        {
            seen.regained();
            app.state::<Agent>().look();
        }
    });
    Ok(())
}

fn set_up(
    app: &mut App,
    home: Result<Home, HomeError>,
    sight: Visibility,
) -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::read(std::env::args_os().skip(1));
    let home = home.map_err(|error| fault(&error));
    if let Ok(home) = &home {
        // before the browser engine makes them its own way; a failure is told by the first verb
        drop(home.prepare());
    }
    let (agent, wishes) = Agent::new(home.clone());
    let verbs = JournalHandle::new(home.clone(), Clock::from_env(), agent.clone());
    app.manage(agent.clone());
    app.manage(verbs.clone());
    app.manage(FirstRoute::new(arguments.route.clone()));

    // opened while the browser engine starts, and before the page reads from it
    let opening = verbs.clone();
    let opened = thread::spawn(move || opening.open());
    let window = window::make(app, home.as_ref().ok(), &arguments)?;
    serve(app, agent.clone(), wishes);
    thread::spawn(move || {
        let known = opened.join().ok().flatten();
        watch::watch(&window, &verbs, &agent, &sight, known);
    });
    Ok(())
}

fn serve(app: &App, agent: Agent, wishes: Wishes) {
    let handle = app.handle().clone();
    thread::spawn(move || {
        agent.serve(&wishes, |status| {
            drop(handle.emit("agent-status", status));
        });
    });
}

//! Rubdown's window: a thin shell around the front end. Most commands call one verb of the journal.

mod awake;
#[cfg(target_os = "linux")]
mod clipboard;
mod commands;
mod context;
mod engine_folder;
#[cfg(target_os = "linux")]
mod graphics;
mod importer;
mod instance;
mod journal_handle;
mod navigation;
#[cfg(target_os = "linux")]
mod page_crash;
mod supervisor;
mod watch;
mod window;
mod window_lock;
mod window_state;

use std::thread;

use ipc_types::{Arguments, OpenForm};
use platform::{Clock, Home, HomeError};
use tauri::{App, Emitter, Manager, RunEvent, WindowEvent};

use awake::Awake;
use importer::Importer;
use instance::Instance;
use journal_handle::{JournalHandle, fault};
use supervisor::{Requests, Supervisor};
use watch::Visibility;
use window::FirstRoute;
use window_lock::WindowLock;

pub use platform::keep_files_private;

/// Opens the window and stays until it is closed. A second start for the same home hands its
/// arguments to the first, and ends.
pub fn run() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    webkit2gtk_nvidia_quirk::apply_workaround_with_options(
        webkit2gtk_nvidia_quirk::ApplyWorkaroundOptions::default(),
    );

    let mut context = context::generated();
    let home = Home::from_env();
    let visibility = Visibility::default();
    let focused = visibility.clone();
    let builder = match instance::single_per_home(&mut context, home.as_ref().ok()) {
        Instance::First(plugin) => tauri::Builder::default().plugin(*plugin),
        Instance::HandedOver => return Ok(()),
        Instance::Unknown => tauri::Builder::default(),
    };
    let app = builder
        .invoke_handler(commands::handler())
        .setup(move |app| set_up(app, home, visibility))
        .build(context)?;
    app.run(move |app, event| match event {
        RunEvent::WindowEvent {
            event: WindowEvent::Focused(true),
            ..
        } => {
            focused.set_visible();
            app.state::<Supervisor>().check();
        }
        RunEvent::Exit => {
            #[cfg(target_os = "linux")]
            clipboard::hand_over();
        }
        _ => {}
    });
    Ok(())
}

fn set_up(
    app: &mut App,
    home: Result<Home, HomeError>,
    visibility: Visibility,
) -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::read(std::env::args_os().skip(1));
    let home = home.map_err(|error| fault(&error));
    // before the browser engine creates the folders with other permissions; if this fails, the
    // first command reports it, and the window writes nothing there
    let usable = home.clone().ok().filter(|home| home.prepare().is_ok());
    if let Some(lock) = usable.as_ref().and_then(WindowLock::take) {
        app.manage(lock);
    }
    let (supervisor, requests) = Supervisor::new(home.clone());
    let journal = JournalHandle::new(home.clone(), Clock::from_env(), supervisor.clone());
    app.manage(supervisor.clone());
    app.manage(journal.clone());
    app.manage(OpenForm::default());
    app.manage(Awake::default());
    app.manage(Importer::default());
    app.manage(FirstRoute::new(arguments.route.clone()));

    // opened while the browser engine starts, and before the page reads from it
    let opening = journal.clone();
    let opened = thread::spawn(move || opening.open());
    #[cfg(target_os = "linux")]
    if !page_crash::may_load(&journal) {
        std::process::exit(0);
    }
    let window = window::make(app, usable.as_ref(), &arguments)?;
    supervise(app, supervisor.clone(), requests);
    thread::spawn(move || {
        let known = opened.join().ok().flatten();
        watch::watch(&window, &journal, &supervisor, &visibility, known);
    });
    Ok(())
}

fn supervise(app: &App, supervisor: Supervisor, requests: Requests) {
    let handle = app.handle().clone();
    thread::spawn(move || {
        supervisor.run(&requests, |status| {
            drop(handle.emit("agent-status", status));
        });
    });
}

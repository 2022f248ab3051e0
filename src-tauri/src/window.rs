//! The one window: made hidden, shown when its page begins to draw, brought forward when asked.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use ipc_types::{Arguments, Route};
use platform::Home;
use tauri::webview::PageLoadEvent;
use tauri::{App, AppHandle, Emitter, Manager, WebviewWindow, WebviewWindowBuilder};

use crate::engine_folder::engine_folder;
use crate::navigation::{is_own, nowhere};

const LABEL: &str = "main";

/// How long a loaded page may take to draw before the window is shown regardless.
const DRAW_TIMEOUT: Duration = Duration::from_secs(1);

/// The route that the window was started with, until the front end takes it.
#[derive(Default)]
pub(crate) struct FirstRoute(Mutex<Option<Route>>);

impl FirstRoute {
    pub(crate) fn new(route: Option<Route>) -> Self {
        Self(Mutex::new(route))
    }

    pub(crate) fn take(&self) -> Option<Route> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The activation token that the window was started with, until it is shown.
pub(crate) struct FirstToken(Mutex<Option<String>>);

/// Makes the window of `tauri.conf.json`.
pub(crate) fn make(
    app: &App,
    home: Option<&Home>,
    arguments: &Arguments,
) -> tauri::Result<WebviewWindow> {
    app.manage(FirstToken(Mutex::new(arguments.activation_token.clone())));
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == LABEL)
        .ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?
        .data_directory(engine_folder(home))
        .on_navigation(is_own)
        .proxy_url(nowhere()?)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                thread::spawn(move || {
                    thread::sleep(DRAW_TIMEOUT);
                    show(&window);
                });
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    {
        crate::graphics::adapt(&window)?;
        crate::page_crash::recover(&window)?;
    }
    if let Some(home) = home {
        crate::window_state::restore_and_save(&window, home);
    }
    Ok(window)
}

/// Shows the window, if it has not been shown yet.
pub(crate) fn show(window: &WebviewWindow) {
    if window.is_visible().unwrap_or(false) {
        return;
    }
    let first = window.state::<FirstToken>();
    let token = first
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    present(window, token);
}

/// Handles a second start: goes where that start was asked to go, and comes to the front.
pub(crate) fn started_again(app: &AppHandle, arguments: Vec<String>) {
    let arguments = Arguments::read(arguments.into_iter().skip(1));
    let Some(window) = app.get_webview_window(LABEL) else {
        return;
    };
    if let Some(route) = arguments.route {
        drop(window.emit("route", route));
    }
    present(&window, arguments.activation_token);
}

/// Shows the window and brings it to the front, as far as the desktop allows.
fn present(window: &WebviewWindow, token: Option<String>) {
    drop(window.unminimize());
    #[cfg(target_os = "linux")]
    if let Some(token) = token {
        use_token(window, token);
    }
    #[cfg(not(target_os = "linux"))]
    let _unused = token;
    drop(window.show());
    drop(window.set_focus());
}

/// Under Wayland a window may come to the front only with the token of the click that asked for it.
#[cfg(target_os = "linux")]
fn use_token(window: &WebviewWindow, token: String) {
    use gtk::prelude::GtkWindowExt;

    let gtk_owner = window.clone();
    drop(window.run_on_main_thread(move || {
        if let Ok(gtk_window) = gtk_owner.gtk_window() {
            gtk_window.set_startup_id(&token);
            gtk_window.present();
        }
    }));
}

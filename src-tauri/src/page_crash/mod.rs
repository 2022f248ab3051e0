//! What happens when the engine's process, in which the page runs, ends on its own.

mod dialog;
mod ends;
mod start_anew;

use std::cell::RefCell;
use std::time::Instant;

use tauri::{Manager, WebviewWindow};
use webkit2gtk::{WebProcessTerminationReason, WebView, WebViewExt};

use crate::journal_handle::JournalHandle;
use dialog::Answer;
use ends::Ends;

/// Loads the page anew when its process has ended. The second time within a minute it asks first: a
/// page that ends again and again would only flicker.
pub(crate) fn recover(window: &WebviewWindow) -> tauri::Result<()> {
    let owner = window.clone();
    window.with_webview(move |view| {
        let ends = RefCell::new(Ends::default());
        view.inner()
            .connect_web_process_terminated(move |view, reason| {
                if reason == WebProcessTerminationReason::TerminatedByApi {
                    return;
                }
                if ends.borrow_mut().is_first(Instant::now()) {
                    view.reload();
                } else {
                    ask(&owner, view);
                }
            });
    })
}

/// Says what happened, without the engine, and offers to load the page or to close the window.
fn ask(window: &WebviewWindow, view: &WebView) {
    let (window, view) = (window.clone(), view.clone());
    gtk::glib::MainContext::default().spawn_local(async move {
        let journal = window.state::<JournalHandle>().inner().clone();
        match dialog::show(window.gtk_window().ok(), &journal).await {
            Answer::LoadAgain => view.reload(),
            Answer::Close => drop(window.close()),
        }
    });
}

/// Called before the page is loaded. If starting its process has just ended this program, asks
/// whether to try again. Returns whether to open the window; from then on, such an end starts this
/// program anew.
pub(crate) fn may_load(journal: &JournalHandle) -> bool {
    let go_on = !start_anew::has_happened()
        || gtk::glib::MainContext::default().block_on(dialog::show(None, journal))
            == Answer::LoadAgain;
    if go_on {
        start_anew::instead_of_an_abort();
    }
    go_on
}

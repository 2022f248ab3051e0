//! What happens when the engine's process, in which the page runs, ends on its own.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use gtk::prelude::*;
use locale::Locale;
use tauri::{Manager, WebviewWindow};
use webkit2gtk::{WebProcessTerminationReason, WebView, WebViewExt};

use crate::journal_handle::JournalHandle;

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

/// When the page's process ended last.
#[derive(Debug, Default)]
struct Ends(Option<Instant>);

/// Within which time a second end is one too many.
const WITHIN: Duration = Duration::from_mins(1);

impl Ends {
    /// Whether none came within the minute before this one.
    fn is_first(&mut self, now: Instant) -> bool {
        let before = self.0.replace(now);
        before.is_none_or(|before| now.duration_since(before) >= WITHIN)
    }
}

/// Says what happened, without the engine, and offers to load the page or to close the window.
fn ask(window: &WebviewWindow, view: &WebView) {
    let (window, view) = (window.clone(), view.clone());
    gtk::glib::MainContext::default().spawn_local(async move {
        let journal = window.state::<JournalHandle>().inner().clone();
        let settings = journal.read(|journal, _| journal.settings()).await;
        let language = settings.ok().and_then(|settings| settings.language);
        let locale = Locale::chosen(language.as_deref());
        match answer(&window, &locale).await {
            gtk::ResponseType::Accept => view.reload(),
            _ => drop(window.close()),
        }
    });
}

async fn answer(window: &WebviewWindow, locale: &Locale) -> gtk::ResponseType {
    let builder = gtk::MessageDialog::builder()
        .modal(true)
        .title(locale.error_title("E_PAGE_ENDED"))
        .message_type(gtk::MessageType::Error)
        .text(locale.error("E_PAGE_ENDED", ""));
    let builder = match window.gtk_window() {
        Ok(parent) => builder.transient_for(&parent),
        Err(_) => builder,
    };
    let dialog = builder.build();
    for (id, response) in [
        ("error-E_PAGE_ENDED.close", gtk::ResponseType::Close),
        ("error-E_PAGE_ENDED.again", gtk::ResponseType::Accept),
    ] {
        dialog.add_button(&locale.say(id), response);
    }
    dialog.set_default_response(gtk::ResponseType::Accept);
    let response = dialog.run_future().await;
    dialog.hide();
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_end_a_minute_is_repaired_and_a_second_one_is_asked_about() {
        let mut ends = Ends::default();
        let begin = Instant::now();
        assert!(ends.is_first(begin));
        assert!(!ends.is_first(begin + WITHIN / 2));
        assert!(
            !ends.is_first(begin + WITHIN),
            "half a minute after the last"
        );
        assert!(ends.is_first(begin + WITHIN * 2));
    }
}

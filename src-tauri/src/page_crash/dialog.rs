//! The question of whether to load the page again, in a dialog of the toolkit: no page is left to
//! ask.

use gtk::prelude::*;
use locale::Locale;

use crate::journal_handle::JournalHandle;

/// What the user decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    LoadAgain,
    Close,
}

/// Says what happened in the journal's language, and waits for an answer.
pub(super) async fn show(
    parent: Option<gtk::ApplicationWindow>,
    journal: &JournalHandle,
) -> Answer {
    let settings = journal.read(|journal, _| journal.settings()).await;
    let language = settings.ok().and_then(|settings| settings.language);
    let locale = Locale::chosen(language.as_deref());
    let builder = gtk::MessageDialog::builder()
        .modal(true)
        .title(locale.error_title("E_PAGE_ENDED"))
        .message_type(gtk::MessageType::Error)
        .text(locale.error("E_PAGE_ENDED", ""));
    let builder = match parent {
        Some(parent) => builder.transient_for(&parent),
        None => builder,
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
    match response {
        gtk::ResponseType::Accept => Answer::LoadAgain,
        _ => Answer::Close,
    }
}

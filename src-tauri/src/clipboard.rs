//! The clipboard after the window has closed.

use gtk::gdk;

/// Whether what was copied here outlives this window. Under X11 a program hands out what was
/// copied from it, unless a clipboard manager takes that over; Wayland has the same custom.
pub(crate) fn lasts() -> bool {
    gdk::Display::default().is_some_and(|display| display.supports_clipboard_persistence())
}

/// Gives what was copied here to the clipboard manager, if there is one.
pub(crate) fn hand_over() {
    if lasts() {
        gtk::Clipboard::get(&gdk::SELECTION_CLIPBOARD).store();
    }
}

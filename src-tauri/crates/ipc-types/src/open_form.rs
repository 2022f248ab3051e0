//! What has been typed into an open form and is not saved yet.

use std::sync::{Mutex, PoisonError};

/// The text of the open form, so that it outlives the engine's process. It is in this process's memory
/// and nowhere else: it may hold private words, which nobody has chosen to save.
///
/// ```
/// use ipc_types::OpenForm;
///
/// let form = OpenForm::default();
/// form.keep(Some("legs, 7 of 10".to_owned()));
/// assert_eq!(form.kept().as_deref(), Some("legs, 7 of 10"));
/// form.keep(None);
/// assert_eq!(form.kept(), None);
/// ```
#[derive(Default)]
pub struct OpenForm(Mutex<Option<String>>);

impl OpenForm {
    /// Remembers the form in place of the one before; absent once it is saved or closed. One that is
    /// longer than any form can be is forgotten.
    pub fn keep(&self, form: Option<String>) {
        let fitting = form.filter(|text| text.len() <= LONGEST);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = fitting;
    }

    /// The form that was open last.
    pub fn kept(&self) -> Option<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl std::fmt::Debug for OpenForm {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // what was typed belongs in no log
        to.write_str("OpenForm")
    }
}

/// In bytes. A note has at most a few thousand characters.
const LONGEST: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_is_too_long_replaces_the_one_before_with_nothing() {
        let form = OpenForm::default();
        form.keep(Some("a".repeat(LONGEST)));
        assert_eq!(form.kept().map(|text| text.len()), Some(LONGEST));
        form.keep(Some("a".repeat(LONGEST + 1)));
        assert_eq!(form.kept(), None);
    }

    #[test]
    fn what_was_typed_is_not_in_what_is_logged_of_it() {
        let form = OpenForm::default();
        form.keep(Some("private words".to_owned()));
        assert_eq!(format!("{form:?}"), "OpenForm");
    }
}

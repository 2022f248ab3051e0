//! The texts of errors, from `errors.ftl`, by their stable codes.

use crate::{Locale, mark_hidden};

impl Locale {
    /// The text for a code such as `E_DISK_FULL`: what happened, what was kept, what to do. A code
    /// without a text is named in a general sentence. The detail may be text from anywhere.
    pub fn error(&self, code: &str, detail: &str) -> String {
        let (code, detail) = (&*mark_hidden(code), &*mark_hidden(detail));
        self.try_say_with(&format!("error-{code}"), &[("detail", detail.into())])
            .unwrap_or_else(|| self.say_with("error-E_UNKNOWN", &[("detail", code.into())]))
    }

    /// The title for a code, in a few words.
    pub fn error_title(&self, code: &str) -> String {
        self.try_say(&format!("error-{code}.title"))
            .unwrap_or_else(|| self.say("error-E_UNKNOWN.title"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_sentence_and_its_title() {
        let en = Locale::new("en");
        assert!(en.error("E_READ_ONLY", "/there").contains("/there"));
        assert_eq!(en.error_title("E_DISK_FULL"), "Disk full");
    }

    #[test]
    fn a_detail_forges_no_line() {
        let said = Locale::new("en").error("E_READ_ONLY", "/a\nReminders are off.\u{1b}[2J");
        assert!(said.contains("/a␊Reminders are off.␛[2J"), "{said}");
    }

    #[test]
    fn a_code_without_a_text_is_named() {
        let de = Locale::new("de");
        assert!(de.error("E_FROM_TOMORROW", "").contains("E_FROM_TOMORROW"));
        assert_eq!(
            de.error_title("E_FROM_TOMORROW"),
            "Etwas ist schiefgegangen"
        );
    }
}

//! The message that another journal took the place of this one.

use chrono::{DateTime, Utc};
use journal::{Notice, NoticeKind, Replaced};

use super::voice::Voice;

impl Voice<'_> {
    /// For a journal that was replaced as it was opened.
    pub(crate) fn replaced(&self, replaced: &Replaced) -> String {
        let file = replaced.aside.as_ref();
        let file = file.map_or_else(String::new, |file| file.display().to_string());
        self.of(replaced.kind, replaced.since, &file)
    }

    /// For a notice in the inbox.
    pub(crate) fn replaced_notice(&self, notice: &Notice) -> String {
        let file = notice.file.as_deref().unwrap_or_default();
        self.of(notice.kind, notice.since, file)
    }

    /// When a copy was made; empty if there is none.
    pub(crate) fn since(&self, since: Option<DateTime<Utc>>) -> String {
        since.map_or_else(String::new, |since| self.day_and_clock(since))
    }

    fn of(&self, kind: NoticeKind, since: Option<DateTime<Utc>>, file: &str) -> String {
        let file = locale::mark_hidden(file).into_owned();
        let values = [("since", self.since(since).into()), ("file", file.into())];
        self.locale
            .say_with(&format!("ctl-journal-{kind}"), &values)
    }
}

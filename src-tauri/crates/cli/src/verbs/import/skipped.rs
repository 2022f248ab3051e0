//! Why something is not imported.

use exchange::Refusal;
use locale::Locale;
use serde_json::{Value, json};

use crate::output::document;

/// Why something is not imported.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Skipped {
    /// The file has no workout that can be read.
    Refused(Refusal),
    /// A folder that is a link back to one around it.
    Loop,
}

impl Skipped {
    /// Whether it is another kind of file, which may lie in a folder or an archive among others.
    pub(super) fn is_foreign(&self) -> bool {
        matches!(
            self,
            Self::Refused(
                Refusal::Empty
                    | Refusal::NotAFile
                    | Refusal::Settings
                    | Refusal::NotActivity { .. }
                    | Refusal::OtherTable { .. }
                    | Refusal::OtherXml { .. }
                    | Refusal::Other { .. }
            )
        )
    }

    /// Whether it was found out what the file is, and that is no workout.
    pub(super) fn is_no_workout(&self) -> bool {
        let known = matches!(
            self,
            Self::Refused(Refusal::Route | Refusal::Course | Refusal::Places | Refusal::Planned)
        );
        known || self.is_foreign()
    }

    fn code(&self) -> String {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Loop => "E_FOLDER_LOOP".to_owned(),
        }
    }

    fn detail(&self) -> String {
        let named = |text: &str| if text.is_empty() { "none" } else { text }.to_owned();
        let Self::Refused(refusal) = self else {
            return String::new();
        };
        match refusal {
            Refusal::Unreadable { what } => what.clone(),
            Refusal::TooLarge { limit } => (limit >> 20).to_string(),
            Refusal::Bomb { ratio } => ratio.to_string(),
            Refusal::TooMany { limit }
            | Refusal::TooManyEntries { limit }
            | Refusal::TooNested { limit }
            | Refusal::TooDeep { limit } => limit.to_string(),
            Refusal::NotActivity { kind } | Refusal::Other { kind } => named(kind),
            Refusal::OtherTable { program } => named(program),
            Refusal::OtherXml { root } => root.clone(),
            _ => String::new(),
        }
    }

    pub(super) fn sentence(&self, locale: &Locale) -> String {
        locale.error(&self.code(), &self.detail())
    }

    pub(super) fn json(&self) -> Value {
        let mut said = json!({ "code": self.code(), "detail": self.detail() });
        if let Self::Refused(refusal) = self {
            said["why"] = document(refusal);
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_its_words_in_every_language() {
        let (kind, limit) = (String::new(), 7);
        let refusals = [
            Refusal::Empty,
            Refusal::NotAFile,
            Refusal::Unreadable {
                what: "ENOENT".into(),
            },
            Refusal::TooLarge { limit: 7 << 20 },
            Refusal::Bomb { ratio: 7 },
            Refusal::TooMany { limit },
            Refusal::TooManyEntries { limit },
            Refusal::TooNested { limit },
            Refusal::TooDeep { limit },
            Refusal::Encrypted,
            Refusal::DamagedArchive,
            Refusal::Damaged,
            Refusal::Route,
            Refusal::Course,
            Refusal::Places,
            Refusal::Planned,
            Refusal::Settings,
            Refusal::NotActivity {
                kind: "weight".into(),
            },
            Refusal::NoLength,
            Refusal::NoDate,
            Refusal::OtherTable {
                program: kind.clone(),
            },
            Refusal::OtherTable {
                program: "Strava".into(),
            },
            Refusal::OtherXml {
                root: "html".into(),
            },
            Refusal::Other { kind },
            Refusal::Other { kind: "pdf".into() },
            Refusal::Fault,
        ];
        let all = refusals.into_iter().map(Skipped::Refused);
        let all: Vec<_> = all.chain([Skipped::Loop]).collect();
        for language in locale::languages() {
            let locale = Locale::new(language);
            let unknown = locale.error_title("E_UNKNOWN");
            for skipped in &all {
                assert_ne!(locale.error_title(&skipped.code()), unknown, "{skipped:?}");
                let said = skipped.sentence(&locale);
                let detail = skipped.detail();
                assert!(detail == "none" || said.contains(&detail), "{said}");
                assert!(!said.contains("E_"), "{said}");
                assert!(detail != "none" || !said.contains(" none."), "{said}");
            }
        }
    }
}

//! The texts of one language, parsed as they are needed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::{FluentArgs, FluentError, FluentResource};

use crate::language::Language;

pub(crate) struct Texts {
    language: &'static Language,
    parsed: Mutex<Parsed>,
}

struct Parsed {
    bundle: FluentBundle<FluentResource>,
    /// Which of the language's files are in the bundle.
    files: Vec<usize>,
}

impl Texts {
    pub(crate) fn new(language: &'static Language) -> Self {
        let identifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // bidi isolation marks would show up in terminals and notifications
        bundle.set_use_isolating(false);
        Self {
            language,
            parsed: Mutex::new(Parsed {
                bundle,
                files: Vec::new(),
            }),
        }
    }

    pub(crate) fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// The message `id` or its attribute `id.attribute`, if this language has it.
    pub(crate) fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let mut parsed = self.lock();
        parsed.load(self.language, message);
        loop {
            let mut errors = Vec::new();
            let said = parsed.format(message, attribute, arguments, &mut errors)?;
            let loaded_more = errors
                .iter()
                .filter_map(missing)
                .any(|id| parsed.load(self.language, id));
            if !loaded_more {
                debug_assert!(errors.is_empty(), "{id} in {}: {errors:?}", self.tag());
                return Some(said);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Parsed> {
        self.parsed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Parsed {
    /// Parses the file that defines `id`, unless that is done. Returns whether it parsed one.
    fn load(&mut self, language: &Language, id: &str) -> bool {
        let found = (0..language.files.len())
            .find(|file| !self.files.contains(file) && holds(language.files[*file], id));
        let Some(file) = found.filter(|_| !self.bundle.has_message(id)) else {
            return false;
        };
        // a faulty message is skipped, and so shown in English; tests parse every file
        let resource = match FluentResource::try_new(language.files[file].to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
        self.files.push(file);
        true
    }

    fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let said = self.bundle.format_pattern(pattern, Some(arguments), errors);
        Some(said.into_owned())
    }
}

/// Whether a file defines `id`: a line begins with it. Much cheaper than parsing.
fn holds(file: &str, id: &str) -> bool {
    file.match_indices(id).any(|(at, _)| {
        file[..at].chars().next_back().is_none_or(|c| c == '\n')
            && file[at + id.len()..]
                .trim_start_matches(' ')
                .starts_with('=')
    })
}

fn missing(error: &FluentError) -> Option<&str> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(
            ReferenceKind::Message { id, .. } | ReferenceKind::Term { id, .. },
        )) => Some(id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static TWO_FILES: Language = Language {
        tag: "en",
        files: &["greeting = Hello, { name }\n", "# name = no\nname = you\n"],
    };

    #[test]
    fn a_message_may_refer_to_one_in_another_file() {
        let said = Texts::new(&TWO_FILES).say("greeting", &FluentArgs::new());
        assert_eq!(said.as_deref(), Some("Hello, you"));
    }

    #[test]
    fn a_file_is_parsed_when_it_is_needed() {
        let texts = Texts::new(&TWO_FILES);
        texts.say("name", &FluentArgs::new());
        assert_eq!(texts.lock().files, [1]);
    }

    #[test]
    fn a_file_holds_what_a_line_defines() {
        assert!(holds("a = 1\nbc = 2", "bc"));
        assert!(holds("bc   = 2", "bc"));
        assert!(!holds("abc = 2", "bc"));
        assert!(!holds("# bc = 2", "bc"));
        assert!(!holds("bcd = 2", "bc"));
    }
}

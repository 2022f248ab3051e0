//! Every error code of the programs has a message and a title.

#![expect(clippy::unwrap_used, reason = "a test may fail at once")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use locale::Locale;

const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn every_code_in_the_programs_has_its_text_in_every_language() {
    let codes = codes_within(Path::new(PROGRAMS));
    assert!(codes.contains("E_RPE_RANGE") && codes.contains("E_DISK_FULL"));
    for language in locale::languages() {
        let locale = Locale::new(language);
        for code in &codes {
            for id in [format!("error-{code}"), format!("error-{code}.title")] {
                let said = locale.try_say_with(&id, &[("detail", "it".into())]);
                assert!(
                    said.is_some_and(|text| !text.is_empty()),
                    "{id} in {language}"
                );
            }
        }
    }
}

/// The codes written as `"E_…"` in `src` folders below `folder`.
fn codes_within(folder: &Path) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            codes.append(&mut codes_within(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.components().any(|part| part.as_os_str() == "tests")
        {
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            codes.extend(
                text.split('"')
                    .skip(1)
                    .step_by(2)
                    .filter(is_code)
                    .map(str::to_owned),
            );
        }
    }
    codes
}

fn is_code(text: &&str) -> bool {
    text.strip_prefix("E_").is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    })
}

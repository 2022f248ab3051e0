//! Finds citations of the rules in comments and prose.

use super::files::File;

/// A section of the rules, and one of its steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Citation {
    pub section: String,
    pub step: Option<u32>,
}

/// A stretch of comment or prose, its lines joined.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// Of its first line.
    pub line: usize,
    pub text: String,
}

/// All comments of a file of code, or all paragraphs of a document.
pub(super) fn passages(file: &File) -> Vec<Passage> {
    let said: fn(&str) -> Option<&str> = match file.ending() {
        "md" => |line| Some(line.trim()).filter(|line| !line.is_empty()),
        "ftl" | "toml" => |line| after(line, "#"),
        _ => in_code,
    };
    let mut found: Vec<Passage> = Vec::new();
    let mut goes_on = false;
    for (number, line) in (1..).zip(file.text.lines()) {
        let said = said(line).map(|said| said.trim_start_matches(['/', '!', '#', '*', ' ']));
        match (said, found.last_mut().filter(|_| goes_on)) {
            (Some(said), Some(passage)) => {
                passage.text.push(' ');
                passage.text.push_str(said);
            }
            (Some(said), None) => found.push(Passage {
                line: number,
                text: said.to_owned(),
            }),
            (None, _) => {}
        }
        goes_on = said.is_some();
    }
    found
}

fn in_code(line: &str) -> Option<&str> {
    let inside = Some(line.trim()).filter(|line| line.starts_with('*'));
    after(line, "//")
        .or_else(|| after(line, "/*"))
        .or_else(|| after(line, "<!--"))
        .or(inside)
}

fn after<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    line.split_once(mark).map(|(_, said)| said)
}

/// `rules 4.2`, `rules 4.2 step 3`, `rules 3.7, 4.10`, `rules 3–7`.
pub(super) fn citations(text: &str) -> Vec<Citation> {
    let mut found = Vec::new();
    for (at, word) in text.match_indices("rules ") {
        let mut rest = &text[at + word.len()..];
        while let Some((section, after)) = section(rest) {
            rest = after;
            let mut step = None;
            if let Some((number, after)) = rest.strip_prefix(" step ").and_then(number) {
                (step, rest) = (number.parse().ok(), after);
            }
            found.push(Citation {
                section: section.to_owned(),
                step,
            });
            let between = [", ", " and ", " to ", "–"];
            let Some(next) = between.iter().find_map(|mark| rest.strip_prefix(mark)) else {
                break;
            };
            rest = next;
        }
    }
    found
}

/// Citations of another form: a section in brackets without the word "rules", or its number after the
/// word for it.
pub(super) fn bare(text: &str, sections: &[String]) -> Vec<String> {
    let in_brackets = text.match_indices('(').filter_map(|(at, _)| {
        let (section, rest) = section(&text[at + 1..])?;
        let is_cited = section.contains('.') && sections.iter().any(|known| known == section);
        let ends = [")", ",", ";", " step ", " and "];
        (is_cited && ends.iter().any(|end| rest.starts_with(end))).then(|| format!("({section}"))
    });
    let lower = text.to_lowercase();
    let in_words = ["section ", "sections "].into_iter().flat_map(|word| {
        let numbers: Vec<String> = lower
            .match_indices(word)
            .filter_map(|(at, _)| section(&lower[at + word.len()..]))
            .map(|(section, _)| format!("{word}{section}"))
            .collect();
        numbers
    });
    in_brackets.chain(in_words).collect()
}

/// `R-SORE`, `R-DEEP-1`.
pub(super) fn rule_ids(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words.filter(|word| {
        word.strip_prefix("R-").is_some_and(|rest| {
            rest.chars().all(|c| !c.is_ascii_lowercase()) && rest.starts_with(char::is_alphabetic)
        })
    })
}

/// `4` or `4.2` at the beginning, and what follows.
fn section(text: &str) -> Option<(&str, &str)> {
    let (chapter, rest) = number(text)?;
    let inner = rest.strip_prefix('.').and_then(number);
    let length = inner.map_or(chapter.len(), |(inner, _)| chapter.len() + 1 + inner.len());
    Some(text.split_at(length))
}

fn number(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    (1..=2).contains(&end).then(|| text.split_at(end))
}

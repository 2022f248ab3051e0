//! Every citation of the rules leads to a section of `docs/recovery-rules.md`, and every id of a rule to
//! the text that states it.

use std::collections::{BTreeMap, BTreeSet};

use super::citations_in::{Citation, bare, citations, passages, rule_ids};
use super::files::{File, written};

const FOLDERS: [&str; 6] = ["src-tauri", "tests", "xtask", "ui/src", "locales", "docs"];
const ENDINGS: [&str; 7] = ["rs", "ts", "svelte", "css", "ftl", "toml", "md"];
/// Cites itself, without its name.
const RULES: &str = "docs/recovery-rules.md";
/// Lists the ids of the rules.
const RULE_IDS: &str = "src-tauri/crates/recovery/src/evidence/rule.rs";

#[test]
fn every_citation_leads_to_a_section_of_the_rules() {
    let sections = sections();
    let mut lost = Vec::new();
    let mut count = 0;
    for (place, text) in everything() {
        for Citation { section, step } in citations(&text) {
            count += 1;
            let exists = sections
                .get(&section)
                .is_some_and(|steps| step.is_none_or(|step| (1..=*steps).contains(&step)));
            if !exists {
                lost.push(format!("{place}: rules {section}, step {step:?}"));
            }
        }
    }
    assert!(lost.is_empty(), "no such section:\n{}", lost.join("\n"));
    assert!(count > 100, "only {count} citations were found");
}

#[test]
fn every_citation_names_the_rules() {
    let sections: Vec<String> = sections().into_keys().collect();
    let mut found = Vec::new();
    for (place, text) in everything() {
        for form in bare(&text, &sections) {
            found.push(format!("{place}: {form}"));
        }
    }
    assert!(
        found.is_empty(),
        "write `(rules 4.2)` or `(rules 4.2 step 3)`:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_rule_is_beside_its_id_in_the_text() {
    let (text, listed) = (rules().text, listed_ids());
    let stated: BTreeSet<&str> = rule_ids(&text).collect();
    let missing: Vec<&String> = listed
        .iter()
        .filter(|id| !stated.contains(id.as_str()))
        .collect();
    assert!(missing.is_empty(), "not in {RULES}: {missing:?}");
    let unknown: Vec<&&str> = stated.iter().filter(|id| !listed.contains(**id)).collect();
    assert!(unknown.is_empty(), "not in {RULE_IDS}: {unknown:?}");
}

#[test]
fn every_id_of_a_rule_that_is_cited_exists() {
    let listed = listed_ids();
    let mut lost = Vec::new();
    for (place, text) in everything() {
        let unknown = rule_ids(&text).filter(|id| !listed.contains(*id));
        lost.extend(unknown.map(|id| format!("{place}: {id}")));
    }
    assert!(lost.is_empty(), "no such rule:\n{}", lost.join("\n"));
}

#[test]
fn ids_of_rules_are_not_confused_with_other_words() {
    let read = |text| -> Vec<&str> { rule_ids(text).collect() };
    assert_eq!(
        read("(R-DEEP-1, 4.2); R-SORE. `R-NEXT`"),
        ["R-DEEP-1", "R-SORE", "R-NEXT"]
    );
    assert_eq!(read("the CR-10 scale, R-ratings, or-R-GAP"), [""; 0]);
}

#[test]
fn citations_are_read_in_all_their_forms() {
    let read = |text| -> Vec<String> {
        let shown = |c: Citation| match c.step {
            Some(step) => format!("{}/{step}", c.section),
            None => c.section,
        };
        citations(text).into_iter().map(shown).collect()
    };
    assert_eq!(read("The caps (rules 3.2): all apply."), ["3.2"]);
    assert_eq!(read("(rules 3.7, 4.2 step 5)"), ["3.7", "4.2/5"]);
    assert_eq!(
        read("(rules 3–7), then rules 4.10 and 5."),
        ["3", "7", "4.10", "5"]
    );
    assert_eq!(read("the rules look (4.2) ahead 4 h"), [""; 0]);
}

#[test]
fn a_citation_may_run_over_the_end_of_a_line() {
    let file = File {
        path: "a.rs".into(),
        text: [
            "/",
            "/ Which one (rules 4.2\n    /",
            "/ step 3).\nlet a = 1;\n",
        ]
        .concat(),
    };
    let texts: Vec<String> = passages(&file).into_iter().map(|p| p.text).collect();
    assert_eq!(texts, ["Which one (rules 4.2 step 3)."]);
}

#[test]
fn bare_citations_are_found() {
    let sections = ["4.2".to_owned(), "5".to_owned()];
    let found = |text| bare(text, &sections);
    assert_eq!(found("first (4.2 step 3), then (4.2)"), ["(4.2", "(4.2"]);
    assert_eq!(found("see section 5 of the rules"), ["section 5"]);
    assert_eq!(found("(4.20), (4.2 h), (5), (rules 4.2)"), [""; 0]);
}

/// Comments and prose, each with its place.
fn everything() -> impl Iterator<Item = (String, String)> {
    let mut files = written(&FOLDERS, &ENDINGS);
    files.extend(
        written(&["."], &["md"])
            .into_iter()
            .filter(|f| f.path.iter().count() == 1),
    );
    files
        .into_iter()
        .filter(|file| file.path != *RULES)
        .flat_map(|file| {
            let name = file.path.display().to_string();
            passages(&file)
                .into_iter()
                .map(move |passage| (format!("{name}:{}", passage.line), passage.text))
        })
}

fn rules() -> File {
    let documents = written(&["docs"], &["md"]);
    documents
        .into_iter()
        .find(|file| file.path == *RULES)
        .unwrap()
}

/// The ids in the list of the code, which are its only quoted words.
fn listed_ids() -> BTreeSet<String> {
    let code = written(&["src-tauri/crates/recovery/src/evidence"], &["rs"]);
    let list = code.iter().find(|file| file.path == *RULE_IDS).unwrap();
    let ids: BTreeSet<String> = rule_ids(&list.text).map(str::to_owned).collect();
    assert!(ids.len() > 50, "only {} ids were found", ids.len());
    ids
}

/// The sections of the rules, and how many steps each has.
fn sections() -> BTreeMap<String, u32> {
    let rules = rules();
    let mut sections = BTreeMap::new();
    let mut current = String::new();
    for line in rules.text.lines() {
        let first = line.split(' ').next().unwrap_or_default();
        if let Some(heading) = line.strip_prefix(first).filter(|_| first.starts_with("##")) {
            let number = heading.trim().split(' ').next().unwrap_or_default();
            let is_number = number.starts_with(|c: char| c.is_ascii_digit());
            current = if is_number {
                number.trim_end_matches('.').to_owned()
            } else {
                String::new()
            };
            if is_number {
                sections.insert(current.clone(), 0);
            }
        } else if let Some(step) = first.strip_suffix('.').and_then(|n| n.parse().ok()) {
            sections
                .entry(current.clone())
                .and_modify(|last| *last = step);
        }
    }
    sections
}

//! A number and the word after it agree: "1 minute", "2 minutes".

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales");

/// The variables that count something.
const COUNTS: [&str; 20] = [
    "activities",
    "count",
    "days",
    "hours",
    "left",
    "level",
    "long",
    "massages",
    "minutes",
    "more",
    "percent",
    "reps",
    "rpe",
    "seconds",
    "short",
    "soreness",
    "usual",
    "value",
    "weeks",
    "workouts",
];
/// The words that stay as they are after any number.
const UNCHANGED: [&str; 23] = [
    "min",
    "h",
    "s",
    "kB",
    "of",
    "out",
    "to",
    "and",
    "more",
    "ago",
    "von",
    "bis",
    "zeigen",
    // of things of any gender and number
    "weitere",
    "weiteren",
    // what became of them
    "added",
    "known",
    "perhaps",
    "skipped",
    "aufgenommen",
    "bekannt",
    "vielleicht",
    "übergangen",
];

#[test]
fn no_number_is_followed_by_a_word_that_fits_only_some_numbers() {
    for language in locale::languages() {
        let mut wrong = Vec::new();
        for file in fs::read_dir(Path::new(LOCALES).join(language)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = fs::read_to_string(&path).unwrap();
                let resource = parser::parse(text.as_str()).unwrap();
                for entry in &resource.body {
                    let Entry::Message(message) = entry else {
                        continue;
                    };
                    let attributes = message.attributes.iter().map(|one| &one.value);
                    for pattern in message.value.iter().chain(attributes) {
                        let found = disagreements(pattern, &mut Vec::new());
                        wrong.extend(found.map(|what| format!("{}: {what}", message.id.name)));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

#[test]
fn the_test_finds_what_it_is_for() {
    let wrong = |text: &str| {
        let resource = parser::parse(text).unwrap();
        let Entry::Message(message) = &resource.body[0] else {
            panic!("{text}");
        };
        let pattern = message.value.as_ref().unwrap();
        disagreements(pattern, &mut Vec::new()).count()
    };
    assert_eq!(wrong("a = { $minutes } minutes\n"), 1);
    assert_eq!(wrong("a = { $minutes }{ \"\\u00A0\" }Minuten\n"), 1);
    assert_eq!(wrong("a = { $minutes } min\n"), 0);
    assert_eq!(wrong("a = Minutes: { $minutes }.\n"), 0);
    let chosen =
        "a =\n    { $n ->\n        [one] { $count } day\n       *[other] { $count } days\n    }\n";
    assert_eq!(wrong(&chosen.replace("$n", "$count")), 0);
    assert_eq!(wrong(chosen), 2, "chosen by another number");
    let lone = "a =\n    { $count ->\n        [0] none\n       *[other] { $count } days\n    }\n";
    assert_eq!(wrong(lone), 1, "one is not told from the others");
}

/// Each number in a pattern with a word after it that is not chosen by that number.
fn disagreements<'p>(
    pattern: &Pattern<&'p str>,
    chosen_by: &mut Vec<&'p str>,
) -> std::vec::IntoIter<String> {
    let mut wrong = Vec::new();
    for (at, element) in pattern.elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let word = word_after(&pattern.elements[at + 1..]);
                if COUNTS.contains(&id.name) && !chosen_by.contains(&id.name) {
                    let word = word.filter(|word| !UNCHANGED.contains(&word.as_str()));
                    wrong.extend(word.map(|word| format!("${} {word}", id.name)));
                }
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let number = match selector {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                };
                let has_one = variants.iter().any(|variant| match &variant.key {
                    VariantKey::Identifier { name } => *name == "one",
                    VariantKey::NumberLiteral { value } => *value == "1",
                });
                let number = number.filter(|_| has_one);
                chosen_by.extend(number);
                for variant in variants {
                    wrong.extend(disagreements(&variant.value, chosen_by));
                }
                if number.is_some() {
                    chosen_by.pop();
                }
            }
        }
    }
    wrong.into_iter()
}

/// The word that follows after a space, if one does.
fn word_after(elements: &[PatternElement<&str>]) -> Option<String> {
    let mut text = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&value.replace("\\u00A0", "\u{a0}")),
            PatternElement::Placeable { .. } => break,
        }
    }
    let words = text.strip_prefix([' ', '\u{a0}'])?;
    let word: String = words
        .chars()
        .take_while(|one| one.is_alphabetic())
        .collect();
    (!word.is_empty()).then_some(word)
}

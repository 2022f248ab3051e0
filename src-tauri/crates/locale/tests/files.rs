//! The files of all languages have the same messages with the same variables.

#![expect(clippy::unwrap_used, reason = "a test may fail at once")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales");

/// Every message, term and attribute of a language with the variables in it.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_file_parses_and_defines_each_message_once() {
    for language in locale::languages() {
        read(language);
    }
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_variables() {
    let english = read("en");
    for language in locale::languages().filter(|tag| *tag != "en") {
        let other = read(language);
        let names = |said: &Messages| said.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = names(&english)
            .difference(&names(&other))
            .cloned()
            .collect();
        let extra: Vec<_> = names(&other)
            .difference(&names(&english))
            .cloned()
            .collect();
        assert!(missing.is_empty(), "{language} lacks {missing:#?}");
        assert!(extra.is_empty(), "{language} has what en lacks: {extra:#?}");
        for (name, variables) in &english {
            assert_eq!(variables, &other[name], "variables of {name} in {language}");
        }
    }
}

#[test]
fn references_to_other_messages_resolve() {
    for language in locale::languages() {
        let all = read(language);
        for (name, inside) in &all {
            for reference in inside.iter().filter(|one| !one.starts_with('$')) {
                assert!(
                    all.contains_key(reference),
                    "{name} in {language}: {reference}"
                );
            }
        }
    }
}

fn read(language: &str) -> Messages {
    let mut said = Messages::new();
    for file in fs::read_dir(Path::new(LOCALES).join(language)).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            let resource = parser::parse(text.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:#?}", path.display()));
            for entry in &resource.body {
                add(entry, &mut said, &path);
            }
        }
    }
    said
}

fn add(entry: &Entry<&str>, said: &mut Messages, path: &Path) {
    let (name, value, attributes) = match entry {
        Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &it.attributes),
        Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
        Entry::Junk { content } => panic!("{}: {content}", path.display()),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => return,
    };
    let patterns = attributes
        .iter()
        .map(|one| (format!("{name}.{}", one.id.name), Some(&one.value)))
        .chain([(name.clone(), value)]);
    for (name, pattern) in patterns {
        let mut inside = BTreeSet::new();
        if let Some(pattern) = pattern {
            of_pattern(pattern, &mut inside);
        }
        let twice = said.insert(name.clone(), inside).is_some();
        assert!(
            !twice,
            "{name} is defined twice, again in {}",
            path.display()
        );
    }
}

fn of_pattern(pattern: &Pattern<&str>, inside: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, inside);
        }
    }
}

fn of_expression(expression: &Expression<&str>, inside: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, inside),
        Expression::Select { selector, variants } => {
            of_inline(selector, inside);
            for variant in variants {
                of_pattern(&variant.value, inside);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, inside: &mut BTreeSet<String>) {
    let mut of_arguments = |arguments: &CallArguments<&str>| {
        for argument in &arguments.positional {
            of_inline(argument, inside);
        }
        for named in &arguments.named {
            of_inline(&named.value, inside);
        }
    };
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments),
        InlineExpression::TermReference { id, arguments, .. } => {
            arguments.as_ref().map(of_arguments);
            inside.insert(format!("-{}", id.name));
        }
        InlineExpression::VariableReference { id } => {
            inside.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|it| format!(".{}", it.name));
            inside.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, inside),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

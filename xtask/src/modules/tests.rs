use std::fs;
use std::path::Path;

use super::graph::{Graph, shown};
use super::layers::{LAYERS, upward};
use super::{crates, front_end, source};
use crate::checkout::Checkout;

#[test]
fn no_module_imports_itself_through_others() {
    let checkout = Checkout::open().unwrap();
    let mut found = Vec::new();
    for krate in crates(&checkout).unwrap() {
        let graph = krate.graph().unwrap();
        for round in graph.cycles() {
            found.push(format!("{}: {}", krate.name, shown(&round)));
        }
    }
    assert!(found.is_empty(), "import cycles:\n{}", found.join("\n"));
}

#[test]
fn no_module_of_the_front_end_imports_itself_through_others() {
    let graph = front_end(&Checkout::open().unwrap()).unwrap();
    let found: Vec<String> = graph.cycles().iter().map(|round| shown(round)).collect();
    assert!(found.is_empty(), "import cycles:\n{}", found.join("\n"));
}

#[test]
fn layers_import_downwards_only() {
    let checkout = Checkout::open().unwrap();
    let crates = crates(&checkout).unwrap();
    for (name, layers) in LAYERS {
        let krate = crates.iter().find(|krate| krate.name == name).unwrap();
        let found = upward(&krate.graph().unwrap(), layers);
        assert!(found.is_empty(), "in {name}:\n{}", found.join("\n"));
    }
}

#[test]
fn a_cycle_is_found() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "pub struct B; fn f() { crate::c::go() }"),
        ("c.rs", "pub fn go() { let _ = super::a::A; }"),
    ]);
    assert_eq!(
        graph.cycles().iter().map(|r| shown(r)).collect::<Vec<_>>(),
        ["a.rs → b.rs → c.rs → a.rs"]
    );
}

#[test]
fn a_cycle_through_re_exports_and_names_of_modules_is_found() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b; pub use b::deep::B;"),
        ("a.rs", "use crate::B; pub fn a(_: B) {}"),
        ("b/mod.rs", "pub mod deep;"),
        (
            "b/deep.rs",
            "use crate::a; pub struct B; fn f() { vec![a::a] }",
        ),
    ]);
    assert_eq!(
        graph.cycles().iter().map(|r| shown(r)).collect::<Vec<_>>(),
        ["a.rs → b/deep.rs → a.rs"]
    );
}

#[test]
fn a_parent_that_only_declares_and_re_exports_is_in_no_cycle() {
    let graph = graph(&[
        ("lib.rs", "mod a; pub use a::{One, Two};"),
        (
            "a/mod.rs",
            "mod one; mod two; pub use one::One; pub use two::Two;",
        ),
        ("a/one.rs", "pub struct One;"),
        (
            "a/two.rs",
            "use super::One; pub struct Two(One, crate::One);",
        ),
    ]);
    let arrows: Vec<_> = graph.arrows().collect();
    assert_eq!(arrows, [(Path::new("a/two.rs"), Path::new("a/one.rs"))]);
}

#[test]
fn a_cycle_in_the_front_end_is_found() {
    let folder = files(&[
        (
            "app/App.svelte",
            "import { a } from '$features/a/a.svelte';",
        ),
        (
            "features/a/a.svelte.ts",
            "import type { B } from './b'; import 'svelte';",
        ),
        (
            "features/a/b.ts",
            "export { go } from '../../app/App.svelte';",
        ),
    ]);
    let graph = super::front_end::read(folder.path()).unwrap();
    assert_eq!(
        graph.cycles().iter().map(|r| shown(r)).collect::<Vec<_>>(),
        ["app/App.svelte → features/a/a.svelte.ts → features/a/b.ts → app/App.svelte"]
    );
}

#[test]
fn tests_and_other_crates_are_no_imports() {
    let graph = graph(&[
        ("lib.rs", "mod a; mod b; #[cfg(test)] mod gone;"),
        (
            "a.rs",
            "use std::fmt; #[cfg(test)] mod tests { use crate::b::B; } pub struct A;",
        ),
        (
            "b.rs",
            "use chrono::a::A as Other; pub struct B(fmt::B, crate::a::A);",
        ),
    ]);
    let arrows: Vec<_> = graph.arrows().collect();
    assert_eq!(arrows, [(Path::new("b.rs"), Path::new("a.rs"))]);
}

#[test]
fn an_import_upwards_is_found() {
    let graph = graph(&[
        ("lib.rs", "mod low; mod high;"),
        ("low/mod.rs", "pub mod table;"),
        ("low/table.rs", "use crate::high::verb::go; pub struct Row;"),
        ("high/mod.rs", "pub mod inner; pub mod verb;"),
        ("high/verb.rs", "pub fn go() {}"),
        (
            "high/inner/mod.rs",
            "use crate::high::verb; fn f() { verb::go() }",
        ),
    ]);
    let down = upward(&graph, &[&["high/inner"], &["high"], &["low"]]);
    assert_eq!(down, ["high/inner/mod.rs imports from high/verb.rs"]);
    let up = upward(&graph, &[&["low"], &["high"]]);
    assert_eq!(up, ["low/table.rs imports from high/verb.rs"]);
    assert_eq!(upward(&graph, &[&["high"]]), ["low/table.rs has no layer"]);
}

fn graph(named: &[(&str, &str)]) -> Graph {
    let folder = files(named);
    let tree = source::read(&folder.path().join("lib.rs")).unwrap();
    Graph::new("fixture", &tree)
}

fn files(named: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in named {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

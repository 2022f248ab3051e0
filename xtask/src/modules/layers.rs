//! The layers of the crates that have some: a folder imports only from those below it.

use std::path::Path;

use super::graph::Graph;

/// A crate's folders, and the files beside its root, from the lowest layer up. Places in one layer may
/// import from each other. The longest name that fits a file is its place.
type Layers = &'static [&'static [&'static str]];

/// Each crate with layers. Its `lib.rs` describes them.
pub(super) const LAYERS: [(&str, Layers); 2] = [("recovery", RECOVERY), ("journal", JOURNAL)];

const RECOVERY: Layers = &[
    &["error"],
    &["vocabulary", "civil", "evidence"],
    &["tables"],
    &["input", "check_in"],
    &["situation", "regular"],
    &["planner/dose"],
    &["planner/search"],
    &["planner"],
    &["review", "suggestions", "ahead"],
    &["guided_session"],
    &["lib"],
];

const JOURNAL: Layers = &[
    &["error", "fault", "moment"],
    &["types"],
    &["life"],
    &["db"],
    &["records"],
    &["planning"],
    &["reminders"],
    &["undo"],
    &["today", "week"],
    &["change", "restore", "export"],
    &["lib"],
];

/// Each import that goes up, and each file without a layer.
pub(super) fn upward(graph: &Graph, layers: Layers) -> Vec<String> {
    let mut found = Vec::new();
    for (from, to) in graph.arrows() {
        match (height(layers, from), height(layers, to)) {
            (Some(low), Some(high)) if low < high => {
                found.push(format!("{} imports from {}", from.display(), to.display()));
            }
            (None, _) => found.push(format!("{} has no layer", from.display())),
            (_, None) => found.push(format!("{} has no layer", to.display())),
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

fn height(layers: Layers, file: &Path) -> Option<usize> {
    let file = file.with_extension("");
    let places = layers
        .iter()
        .enumerate()
        .flat_map(|(height, places)| places.iter().map(move |place| (Path::new(place), height)));
    places
        .filter(|(place, _)| file.starts_with(place))
        .max_by_key(|(place, _)| place.iter().count())
        .map(|(_, height)| height)
}

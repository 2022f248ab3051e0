//! The layers of the crates that have some. A folder imports from those below it alone.

use super::graph::{Graph, place};

/// A crate's folders and root files, lowest first. Those of one row do not import from each other
/// in a circle, which is all that is asked of them.
pub(super) const LAYERS: [(&str, &[&[&str]]); 0] = [];

/// Each import that goes up, and each place that no layer names.
pub(super) fn upward(graph: &Graph, layers: &[&[&str]]) -> Vec<String> {
    let height = |place: &str| layers.iter().position(|layer| layer.contains(&place));
    let mut found = Vec::new();
    for (from, to) in graph.arrows() {
        let (here, there) = (place(from), place(to));
        match (height(&here), height(&there)) {
            (Some(low), Some(high)) if low < high => {
                found.push(format!("{} imports from {}", from.display(), to.display()));
            }
            (None, _) => found.push(format!("no layer names {here}")),
            (_, None) => found.push(format!("no layer names {there}")),
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

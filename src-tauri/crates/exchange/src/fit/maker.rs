//! FIT's numbers of manufacturers.

use std::collections::HashMap;
use std::sync::LazyLock;

static MAKERS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/makers.json")).unwrap_or_default()
});

/// The name of a manufacturer, or its number.
pub(super) fn maker(number: u16) -> String {
    let number = number.to_string();
    MAKERS.get(&number).cloned().unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_maker_has_its_name_and_an_unknown_one_its_number() {
        assert_eq!(maker(1), "garmin");
        assert_eq!(maker(9_999), "9999");
    }
}

//! Values that do not belong in an argument.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// A value of the wrong kind, or an absurd one of the right kind.
pub(crate) fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-20..200_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{1,2}:[0-9]{1,2}".prop_map(Value::from),
        "-?[0-9]{4,6}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"
            .prop_map(Value::from),
        (-6_000..6_000_i64).prop_map(|minutes| Value::from(format!("@t{minutes}"))),
        any::<i32>().prop_map(|minutes| Value::from(format!("@t{minutes}"))),
        Just(Value::from("@any")),
        select(WORDS.to_vec()).prop_map(Value::from),
    ]
    .boxed();
    let long = (0..10_000_usize).prop_map(|length| Value::from("\u{1f9b5}".repeat(length)));
    // long lists, but not long lists of long lists
    let many = (leaf.clone(), 0..1_200_usize).prop_map(|(one, times)| vec![one; times].into());
    let nested = leaf.clone().prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            (select(WORDS.to_vec()), inner).prop_map(|(name, value)| json!({ name: value })),
        ]
    });
    prop_oneof![30 => leaf, 1 => long, 1 => many, 10 => nested].boxed()
}

const WORDS: [&str; 36] = [
    "running",
    "yoga",
    "team_field",
    "strength_upper",
    "competition",
    "training",
    "self",
    "therapist",
    "either",
    "self_massage",
    "rf_dvt",
    "deep_tissue",
    "swedish",
    "pregnancy",
    "anticoagulants",
    "competitive",
    "beginner",
    "left",
    "right",
    "quads",
    "calves",
    "neck",
    "acute_injury",
    "hour",
    "until_tomorrow",
    "until_resumed",
    "1_h",
    "until_slot",
    "dark",
    "en",
    "xx",
    "type",
    "group",
    "side",
    "start",
    "",
];

/// Changes one place: another value, no value, or the same again.
pub(crate) fn change(arguments: &mut Value, place: Index, by: Value, how: u8) {
    let mut left = place.index(count(arguments));
    let Some(found) = nth(arguments, &mut left) else {
        return;
    };
    match (found, how) {
        (Value::Array(list), 0) => {
            *list = list.iter().cycle().take(list.len() * 3).cloned().collect();
        }
        (Value::Array(list), 1) => list.push(by),
        (Value::Object(fields), 0) => {
            if let Some(key) = fields.keys().next().cloned() {
                fields.remove(&key);
            }
        }
        // the whole value is rarely the target
        (Value::Object(_), 1..4) => {}
        (found, _) => *found = by,
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|it| nth(it, left)),
        Value::Object(fields) => fields.values_mut().find_map(|it| nth(it, left)),
        _ => None,
    }
}

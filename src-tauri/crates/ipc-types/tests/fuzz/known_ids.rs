//! Ids that exist, without which most commands have nothing to do.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::sample::Index;
use serde_json::Value;

use crate::arguments::Call;

/// The ids in all answers so far.
#[derive(Debug, Default)]
pub(crate) struct KnownIds {
    plan: String,
    ids: Vec<String>,
}

impl KnownIds {
    /// Adds every id of an answer.
    pub(crate) fn add(&mut self, answer: &Value) {
        match answer {
            Value::Array(list) => list.iter().for_each(|it| self.add(it)),
            Value::Object(fields) => {
                if let Some(Value::String(plan)) = fields.get("open").and_then(|it| it.get("id")) {
                    self.plan.clone_from(plan);
                }
                for (name, value) in fields {
                    match value {
                        Value::String(id) if name == "id" => self.add_id(id),
                        other => self.add(other),
                    }
                }
            }
            _ => {}
        }
    }

    pub(crate) fn add_id(&mut self, id: &str) {
        if !self.ids.iter().any(|known| known == id) {
            self.ids.push(id.to_owned());
        }
    }

    /// The arguments of a call as sent at this moment.
    pub(crate) fn arguments(&self, call: &Call, now: DateTime<Utc>) -> Value {
        self.fill_in(&call.arguments, call.which, now)
    }

    fn fill_in(&self, value: &Value, which: Index, now: DateTime<Utc>) -> Value {
        match value {
            Value::String(text) if text == "@plan" => self.plan.clone().into(),
            Value::String(text) if text == "@any" && !self.ids.is_empty() => {
                which.get(&self.ids).clone().into()
            }
            Value::String(text) => {
                let minutes = text.strip_prefix("@t").and_then(|it| it.parse().ok());
                let at = minutes.and_then(|it| now.checked_add_signed(TimeDelta::minutes(it)));
                at.map_or_else(|| text.clone(), |at| at.to_rfc3339()).into()
            }
            Value::Array(list) => {
                let filled = list.iter().map(|it| self.fill_in(it, which, now));
                filled.collect()
            }
            Value::Object(fields) => {
                let filled = |(name, value): (&String, &Value)| {
                    (name.clone(), self.fill_in(value, which, now))
                };
                fields.iter().map(filled).collect()
            }
            other => other.clone(),
        }
    }
}

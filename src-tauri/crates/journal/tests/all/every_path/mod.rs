//! Every path of the journal to a massage, from whatever became of the last plan (rules 3.7, 4.2, 6).

mod conditions;
mod path;
mod places;
mod situation;
mod stops;

pub(crate) use self::path::Path;
pub(crate) use self::situation::{NOW, Situation};

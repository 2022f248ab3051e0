//! TCX and GPX.
//!
//! Elements are known by their local names, and those that are not known are stepped over, wherever they are.

mod gpx;
mod tcx;
mod walk;

use crate::contents::Contents;
use crate::kind::Kind;
use crate::limits::Limits;
use crate::refusal::Refusal;

/// The workouts of a file of XML.
pub(crate) fn read(
    text: &str,
    limits: &Limits,
    kind: &mut Option<Kind>,
) -> Result<Contents, Refusal> {
    let root = walk::root(text).ok_or(Refusal::Damaged)?;
    match root.as_str() {
        "gpx" => {
            *kind = Some(Kind::Gpx);
            gpx::read(text, limits)
        }
        "TrainingCenterDatabase" => {
            *kind = Some(Kind::Tcx);
            tcx::read(text, limits)
        }
        _ => Err(Refusal::OtherXml { root }),
    }
}

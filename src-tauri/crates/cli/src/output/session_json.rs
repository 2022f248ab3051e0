//! A guided session as JSON.

use recovery::{
    GuidedSession, LeftOut, MuscleGroup, PlaceId, Pressure, Side, Step, StepKind, Tool,
};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct SessionDocument<'a> {
    /// The sum of its steps.
    total_s: u32,
    pressure: Pressure,
    steps: Vec<StepDocument<'a>>,
    left_out: &'a [LeftOut],
}

/// A step; while changing, muscle and side are those to change to.
#[derive(Debug, Serialize)]
struct StepDocument<'a> {
    kind: StepKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    muscle: Option<MuscleGroup>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<Tool>,
    seconds: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pressure: Option<Pressure>,
    moves: Vec<&'a str>,
    keep_off: &'a [PlaceId],
}

impl<'a> SessionDocument<'a> {
    pub(crate) fn of(session: &'a GuidedSession) -> Self {
        Self {
            total_s: session.seconds,
            pressure: session.pressure,
            steps: session.steps.iter().map(StepDocument::of).collect(),
            left_out: &session.left_out,
        }
    }
}

impl<'a> StepDocument<'a> {
    fn of(step: &'a Step) -> Self {
        let part = step.part.as_ref();
        let touched = part.filter(|_| step.kind != StepKind::Change);
        let moves = part.iter().flat_map(|part| &part.moves);
        Self {
            kind: step.kind,
            muscle: part.map(|part| part.muscle),
            side: part.map(|part| part.side),
            tool: touched.and_then(|part| part.tool),
            seconds: step.seconds,
            pressure: touched.map(|part| part.pressure),
            moves: moves.map(|it| it.id.as_str()).collect(),
            keep_off: touched.map_or(&[], |part| &part.keep_off),
        }
    }
}

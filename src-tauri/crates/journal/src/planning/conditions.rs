//! The question about health conditions, which comes before the first firm work and the first use of a
//! massage gun (rules 3.7).

use recovery::{MassageType, Pressure, PressureRange, Slot, Step, Tool};

use crate::error::{JournalError, Result};
use crate::planning::context::PlanningContext;

/// Whether a massage does not suit every health condition: firm work, or a massage gun.
pub(crate) fn matter(pressure: PressureRange, types: &[MassageType]) -> bool {
    pressure.hi >= Pressure::FIRM || types.contains(&MassageType::Percussion)
}

/// Refuses firm work while the question has never been answered; a massage gun as well, if the person
/// has one at hand. After the journal came from a backup, any massage.
pub(crate) fn refuse(context: &PlanningContext, slot: &Slot) -> Result<()> {
    let has_gun = context.settings.tools.contains(&Tool::Gun);
    let gun = has_gun && slot.types.contains(&MassageType::Percussion);
    refuse_if(context, slot.pressure.hi >= Pressure::FIRM || gun)
}

/// Refuses a guided session with a massage gun while the question has never been answered. Guided
/// massage is never firm. After the journal came from a backup, any session.
pub(crate) fn refuse_guided(context: &PlanningContext, steps: &[Step]) -> Result<()> {
    let with_gun = |step: &Step| {
        let part = step.part.as_ref();
        part.is_some_and(|part| part.tool == Some(Tool::Gun))
    };
    refuse_if(context, steps.iter().any(with_gun))
}

fn refuse_if(context: &PlanningContext, matters: bool) -> Result<()> {
    if !context.settings.conditions_asked && (matters || context.restored) {
        return Err(JournalError::Conditions);
    }
    Ok(())
}

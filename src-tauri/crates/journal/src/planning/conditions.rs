//! The question about health conditions, which comes before the first firm work and the first use of a
//! massage gun (rules 3.7).

use recovery::{MassageType, Pressure, PressureRange, Slot, Step, Tool};

use crate::error::{JournalError, Result};
use crate::types::Settings;

/// Whether a massage does not suit every health condition: firm work, or a massage gun.
pub(crate) fn matter(pressure: PressureRange, types: &[MassageType]) -> bool {
    pressure.hi >= Pressure::FIRM || types.contains(&MassageType::Percussion)
}

/// Refuses firm work while the question has never been answered; a massage gun as well, if the person
/// has one at hand.
pub(crate) fn refuse(settings: &Settings, slot: &Slot) -> Result<()> {
    let gun = settings.tools.contains(&Tool::Gun) && slot.types.contains(&MassageType::Percussion);
    refuse_if(!settings.conditions_asked && (slot.pressure.hi >= Pressure::FIRM || gun))
}

/// Refuses a guided session with a massage gun while the question has never been answered. Guided
/// massage is never firm.
pub(crate) fn refuse_guided(settings: &Settings, steps: &[Step]) -> Result<()> {
    let with_gun = |step: &Step| {
        let part = step.part.as_ref();
        part.is_some_and(|part| part.tool == Some(Tool::Gun))
    };
    refuse_if(steps.iter().any(with_gun) && !settings.conditions_asked)
}

fn refuse_if(matters: bool) -> Result<()> {
    if matters {
        return Err(JournalError::Conditions);
    }
    Ok(())
}

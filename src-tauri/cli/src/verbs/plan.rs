//! `plan`: what now.

use crate::answer::{Answer, document};
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_document::{JournalPlan, JournalPlanDocument};

pub(crate) fn plan(here: &mut Here, why: bool) -> Result<Answer, Failure> {
    let open = here.open_plan()?;
    let reminders = here.coming_reminders(&open.id)?;
    let plan = JournalPlan {
        reminders: &reminders,
        ..(&open).into()
    };
    let words = here.voice().plan(plan, why);
    let today = here.today()?;
    Ok(Answer::new(
        super::asked_first(here, &today, words),
        document(&JournalPlanDocument::of(plan, why)),
    ))
}

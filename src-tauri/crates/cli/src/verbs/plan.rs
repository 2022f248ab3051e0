//! `plan`: what now.

use crate::answer::{Answer, document};
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_document::{JournalPlan, JournalPlanDocument};
use crate::stop_words;

pub(crate) fn plan(here: &mut Here, why: bool) -> Result<Answer, Failure> {
    let open = here.open_plan()?;
    let reminders = here.coming_reminders(&open.id)?;
    let plan = JournalPlan {
        reminders: &reminders,
        ..(&open).into()
    };
    let today = here.today()?;
    let mut words = vec![here.voice().plan(plan, why)];
    words.extend(stop_words::ends_of(&here.locale, &today));
    Ok(Answer::new(
        super::asked_first(here, &today, words.join("\n")),
        document(&JournalPlanDocument::of(plan, why)),
    ))
}

//! `plan`: what now.

use crate::answer::{Answer, document};
use crate::failure::Failure;
use crate::here::Here;
use crate::plan_document::JournalPlanDocument;
use crate::plan_words::Voice;

pub(crate) fn plan(here: &mut Here, why: bool) -> Result<Answer, Failure> {
    let open = here.open_plan()?;
    let voice = Voice {
        locale: &here.locale,
        at: here.at,
    };
    Ok(Answer::new(
        voice.plan((&open).into(), why),
        document(&JournalPlanDocument::of((&open).into(), why)),
    ))
}

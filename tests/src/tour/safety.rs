//! What stands against a massage: a referral, a condition, each stop, and whom to call.

use anyhow::Result;
use chrono::TimeDelta;
use serde_json::{Value, json};

use super::steps::{NOTHING_DUE, PROPOSED, at, begin, go, press, tell};
use crate::key;
use crate::stage::Stage;
use crate::window::Window;

/// From a condition to the page for thoughts of self-harm.
pub fn safety(
    stage: &Stage,
    window: &Window,
    stop: &mut dyn FnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut shows = |selector: &str, name: &str| {
        window.awaits(selector)?;
        window.wait_until_still()?;
        stop(name)
    };
    begin(stage, window)?;
    stage.log_squats()?;
    window.awaits(PROPOSED)?;

    stage.ask(&["conditions", "diabetes", "anticoagulant"])?;
    go(window, "#guide/deep-tissue")?;
    shows(BANNER, "guide-condition")?;
    go(window, "#guide/calves")?;
    shows(BANNER, "guide-muscle-condition")?;
    stage.ask(&["conditions", "none"])?;

    go(window, "#today")?;
    let sleep = json!({ "nights_per_week": 4, "weeks": 20, "breathing_pauses": false });
    check_in(window, "poor_sleep", &sleep)?;
    shows(REFERRAL, "today-referral")?;
    press(window, ".top.referral [aria-haspopup=dialog]")?;
    shows("dialog .refer", "referral")?;
    // in a narrow window nothing of the page is left beside it to press
    press(window, "dialog .acts .quiet")?;
    window.lacks("dialog")?;
    go(window, "#guide/swedish")?;
    shows(BANNER, "guide-referral")?;
    go(window, "#today")?;
    let range = json!({ "sudden": true, "joint_locked": false, "joint_swollen": true });
    check_in(window, "reduced_rom", &range)?;
    window.awaits(REFERRAL)?;
    press(window, ".top.referral [aria-haspopup=dialog]")?;
    shows("dialog .where", "referral-where")?;
    escape(window)?;
    stage.ask(&["flag", "--clear", "referral"])?;
    window.lacks(REFERRAL)?;

    stops(stage, window, &mut shows)?;

    let mood = json!({ "low_mood_days": 20, "self_harm_thoughts": true });
    check_in(window, "mental_fatigue", &mood)?;
    shows(".stop", "today-crisis")?;
    go(window, "#guide/calves")?;
    shows(BANNER_STOP, "guide-crisis")?;
    go(window, "#today")?;
    window.awaits(".stop")
}

/// Each cause that stops everything, apart from dark urine, which the views come to.
fn stops(
    stage: &Stage,
    window: &Window,
    shows: &mut impl FnMut(&str, &str) -> Result<()>,
) -> Result<()> {
    for (flag, name) in [
        ("rf_fever", "today-fever"),
        ("rf_severe_unexplained_pain", "today-severe-pain"),
        ("rf_dvt", "today-clot"),
    ] {
        stage.ask(&["flag", flag])?;
        shows(".stop", name)?;
        stage.ask(&["flag", "--mistaken", flag])?;
        window.lacks(".stop")?;
    }
    stage.ask(&["flag", "rf_dvt", "rf_fever"])?;
    window.awaits(".stop")?;
    press(window, ".stop .back .quiet[aria-haspopup=dialog]")?;
    shows("dialog .safety", "today-mistaken")?;
    escape(window)?;
    go(window, "#guide/calves")?;
    shows(BANNER_STOP, "guide-stop")?;
    go(window, "#session/plan")?;
    shows("main .stop", "session-stopped")?;
    go(window, "#today")?;
    stage.ask(&["flag", "--mistaken", "rf_dvt", "rf_fever"])?;
    window.lacks(".stop")?;

    stage.ask(&["conditions", "recent_clot"])?;
    shows(".stop", "today-recent-clot")?;
    stage.ask(&["conditions", "none", "--replace"])?;
    window.lacks(".stop")?;
    let sore = json!({ "days": 3, "nrs": 5, "dark_urine": false, "swelling": true });
    check_in(window, "persistent_soreness", &sore)?;
    shows(".stop", "today-check-in-stop")?;
    // undo takes the check-in back and leaves the sign
    stage.ask(&["undo"])?;
    stage.ask(&["flag", "--mistaken", "rf_dark_urine"])?;
    window.awaits(PROPOSED)?;

    // sore legs, a week after they were trained
    let week_later = stage.clock.now() + TimeDelta::days(7) + TimeDelta::hours(1);
    at(stage, window, &week_later.to_rfc3339())?;
    shows(NOTHING_DUE, "today-expired")?;
    stage.ask(&["soreness", "5"])?;
    shows(".stop", "today-sore-week")?;
    stage.clock.jump_by(TimeDelta::minutes(5))?;
    stage.ask(&["soreness", "1"])?;
    window.lacks(".stop")
}

const REFERRAL: &str = ".top.referral";
const BANNER: &str = "main aside a[href='#guide/when-not-to']";
const BANNER_STOP: &str = "main aside.stop";

fn check_in(window: &Window, sign: &str, details: &Value) -> Result<()> {
    tell(window, "check_in", &json!({ "signs": { sign: details } }))
}

fn escape(window: &Window) -> Result<()> {
    window.press(key::ESCAPE)?;
    window.lacks("dialog")
}

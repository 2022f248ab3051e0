//! The reasons of a plan: each rule, what it did, how well it is supported.

use locale::Locale;
use recovery::{Effect, Plan, RuleId, Slot, Source};

use super::voice::{Voice, join};

/// One paragraph for each rule, in the order in which they applied, then the alternatives.
pub(crate) fn lines(voice: &Voice<'_>, plan: &Plan) -> Vec<String> {
    let locale = voice.locale;
    let mut lines = Vec::new();
    if !plan.reasons.is_empty() {
        lines.push(locale.say("ctl-why-rules"));
    }
    for reason in &plan.reasons {
        lines.push(format!(
            "  {}  {}",
            reason.rule,
            locale.term("rule", reason.rule)
        ));
        // a rule that changed nothing has no effect to describe
        if reason.effect != Effect::Held {
            lines.push(format!("    {}", effect_text(voice, &reason.effect)));
        }
        let because = locale.term_part("rule", reason.rule, "because");
        lines.push(format!("    {because}"));
        lines.push(format!("    {}", basis(locale, reason.rule)));
    }
    // nobody can begin in the past
    let ahead = |slot: &&Slot| slot.start > voice.at.now;
    let alternatives: Vec<_> = plan.alternatives.iter().filter(ahead).collect();
    if !alternatives.is_empty() {
        lines.push(locale.say("ctl-why-alternatives"));
    }
    for slot in alternatives {
        lines.push(format!("  {}: {}", voice.span(slot), voice.headline(slot)));
    }
    lines
}

/// How well a rule is supported, and by which sources.
fn basis(locale: &Locale, rule: RuleId) -> String {
    let evidence = rule.evidence();
    let grade = locale.term("grade", evidence.grade);
    if evidence.sources.is_empty() {
        return locale.say_with("ctl-why-basis", &[("grade", grade.into())]);
    }
    let sources = evidence.sources.iter().map(|source| match source.doi() {
        Some(doi) => format!("{source} (doi:{doi})"),
        None if *source == Source::RecoveryGuide => locale.say("ctl-why-recovery-guide"),
        None => source.to_string(),
    });
    locale.say_with(
        "ctl-why-basis.sources",
        &[("grade", grade.into()), ("sources", join(sources).into())],
    )
}

/// What a rule did to this plan, in a sentence.
fn effect_text(voice: &Voice<'_>, effect: &Effect) -> String {
    let locale = voice.locale;
    let id = format!("effect-{}", effect.as_ref());
    let level = |level: u8| locale.term("pressure", level.to_string());
    let one = |name, value: String| locale.say_with(&id, &[(name, value.into())]);
    match effect {
        Effect::ChoseWindow { window } => one("window", locale.term("window", window)),
        Effect::Moved { to } => one("time", voice.day_and_clock(*to)),
        Effect::SetPressure { lo, hi } if lo == hi => {
            locale.say_with(&format!("{id}.same"), &[("hi", level(hi.get()).into())])
        }
        Effect::SetPressure { lo, hi } => locale.say_with(
            &id,
            &[
                ("lo", level(lo.get()).into()),
                ("hi", level(hi.get()).into()),
            ],
        ),
        Effect::Raised { level: hi } | Effect::Capped { level: hi } => {
            one("level", level(hi.get()))
        }
        Effect::PutFirst { massage }
        | Effect::LeftOutType {
            massage,
            until: None,
        } => one("massage", locale.term("type", massage)),
        Effect::LeftOutType {
            massage,
            until: Some(until),
        } => locale.say_with(
            &format!("{id}.until"),
            &[
                ("massage", locale.term("type", massage).into()),
                ("time", voice.day_and_clock(*until).into()),
            ],
        ),
        Effect::LeftOutMuscle { muscle } | Effect::KeptLight { muscle } => {
            one("muscle", locale.muscle(*muscle))
        }
        Effect::AddedMuscles { count } => one("count", count.to_string()),
        Effect::SetMinutes { minutes } => one("minutes", minutes.to_string()),
        Effect::ChoseDelivery { delivery } => one("delivery", locale.term("delivery", delivery)),
        Effect::Deferred
        | Effect::MadeOptional
        | Effect::MadeRecommended
        | Effect::Stopped
        | Effect::Held => locale.say(&id),
    }
}

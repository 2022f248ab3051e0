//! The order of decisions (rules 4.2): the first that applies wins.

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::local_time::date_of;
use crate::evidence::rule::RuleId;
use crate::input::massage::Massage;
use crate::planner::advice::{Advice, standing};
use crate::planner::decision::Decision;
use crate::planner::deferral::defer;
use crate::planner::dose::slot::slot;
use crate::planner::explain;
use crate::planner::notify::book_by;
use crate::planner::reason::{Effect, Reason};
use crate::planner::safety::stop;
use crate::planner::search::ranking::{Choice, REPEAT_AFTER, Search};
use crate::planner::status::{Status, StatusReason};
use crate::situation::Situation;
use crate::situation::sessions::Session;
use crate::tables::people::sign_weight;
use crate::tables::windows::PAST_H;
use crate::vocabulary::massage::{Delivery, DeliveryPreference};
use crate::vocabulary::safety::Sign;
use crate::vocabulary::soreness::Soreness;

/// Takes the ten steps in order, and adds the advice that applies whatever came of them.
pub(crate) fn decide(situation: &Situation<'_>) -> Decision {
    let mut decision = first_that_applies(situation);
    if decision.status == Status::SeeProfessional {
        return decision;
    }
    let standing = standing(
        situation.context(),
        situation.input.workouts(),
        situation.now,
    );
    let rules = standing.iter().map(|(_, rule)| *rule);
    explain::add_held(&mut decision.reasons, rules);
    let standing = standing.into_iter().map(|(advice, _)| advice);
    decision.advice.splice(0..0, standing);
    decision
}

fn first_that_applies(situation: &Situation<'_>) -> Decision {
    // 1 and 2. red flags, and a clot not yet cleared
    if let Some((rule, reason)) = stop(situation.context()) {
        return Decision::without_slot(Status::SeeProfessional, reason, rule, Effect::Stopped);
    }
    // 3. the main workout and what counts beside it are the situation; 4. expired
    let age = situation.now - situation.main_workout.end;
    if age >= TimeDelta::hours(PAST_H) {
        return expired(situation, age);
    }
    // 5. nothing left to massage
    if situation.focus.muscles.is_empty() {
        let (reason, rule) = (StatusReason::NothingLeft, RuleId::NothingLeft);
        return Decision::without_slot(Status::Blocked, reason, rule, Effect::Stopped);
    }
    // 6. massage done
    let done = massage_since_workout(situation);
    let still_sore = situation.is_sore(Soreness::MODERATE) && age >= TimeDelta::hours(24);
    if done.is_some() && !still_sore {
        let (reason, rule) = (StatusReason::MassageDone, RuleId::MassageDone);
        return Decision::without_slot(Status::Satisfied, reason, rule, Effect::Held);
    }
    // 7. two a day
    let may_defer = situation.sessions_ahead < MAX_SESSIONS_AHEAD;
    if let Some(next) = situation
        .next
        .filter(|next| may_defer && is_two_a_day(situation, next))
    {
        let ahead = decide(&situation.after(&next));
        let (rule, reason) = (RuleId::TwoADay, StatusReason::TwoADay);
        return defer(situation, &next, ahead, rule, reason);
    }
    // 8. the best slot
    if let Some(decision) = search(situation, done.map(|end| end + REPEAT_AFTER)) {
        return decision;
    }
    // 9. after the next session instead
    let past = situation.main_workout.end + TimeDelta::hours(PAST_H);
    if let Some(next) = situation.next.filter(|next| may_defer && next.start < past) {
        let ahead = decide(&situation.after(&next));
        let (rule, reason) = (RuleId::AfterNext, StatusReason::NoSlotBeforeNextWorkout);
        return defer(situation, &next, ahead, rule, reason);
    }
    // 10. no feasible slot
    Decision::no_feasible_slot()
}

/// How many sessions ahead a massage may be deferred (rules 4.6).
const MAX_SESSIONS_AHEAD: u8 = 3;

fn expired(situation: &Situation<'_>, age: TimeDelta) -> Decision {
    let sore = situation.is_sore(Soreness::MODERATE);
    if sore && age >= TimeDelta::days(7) {
        let (reason, rule) = (StatusReason::SoreOverAWeek, RuleId::SoreWeek);
        return Decision::without_slot(Status::SeeProfessional, reason, rule, Effect::Stopped);
    }
    let mut decision = Decision::without_slot(
        Status::Expired,
        StatusReason::AllWindowsClosed,
        RuleId::Expired,
        Effect::Stopped,
    );
    if sore {
        decision.advice.push(Advice::ComfortOnlyGentle);
    }
    decision
}

/// The end of the last massage that satisfies the plan: ten minutes, begun at or after the workout.
fn massage_since_workout(situation: &Situation<'_>) -> Option<DateTime<Utc>> {
    situation
        .massages()
        .filter(|massage| massage.can_satisfy_plan() && massage.start >= situation.main_workout.end)
        .map(Massage::end)
        .max()
}

/// Whether the next session starts less than 12 h after the workout and on the same local date.
fn is_two_a_day(situation: &Situation<'_>, next: &Session) -> bool {
    let zone = situation.zone();
    next.start - situation.main_workout.end < TimeDelta::hours(12)
        && date_of(zone, next.start) == date_of(zone, situation.main_workout.end)
}

fn search(situation: &Situation<'_>, repeat_from: Option<DateTime<Utc>>) -> Option<Decision> {
    let preference = situation.context().profile.delivery;
    let repeat = if repeat_from.is_some() {
        Repeat::Again
    } else {
        Repeat::First
    };
    let search = Search::new(situation, preference, repeat_from);
    if let Some(choice) = search.run() {
        return Some(with_slot(
            situation,
            &search,
            &choice,
            repeat,
            Fallback::None,
        ));
    }
    if preference != DeliveryPreference::Therapist {
        return None;
    }
    let search = Search::new(situation, DeliveryPreference::SelfMassage, repeat_from);
    let choice = search.run()?;
    Some(with_slot(
        situation,
        &search,
        &choice,
        repeat,
        Fallback::SelfMassage,
    ))
}

/// Whether the plan was already satisfied by a massage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repeat {
    First,
    /// Still sore a day later (rules 4.2 step 6).
    Again,
}

/// What replaces the preferred delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fallback {
    None,
    /// No therapist slot is feasible.
    SelfMassage,
}

fn with_slot(
    situation: &Situation<'_>,
    search: &Search<'_, '_>,
    choice: &Choice,
    repeat: Repeat,
    fallback: Fallback,
) -> Decision {
    let candidate = choice.candidate;
    let repeat = repeat == Repeat::Again;
    let self_instead = fallback == Fallback::SelfMassage;
    let too_often = situation.context().profile.delivery == DeliveryPreference::Therapist
        && candidate.delivery == Delivery::Therapist
        && !search.is_allowed(&candidate);
    let easy = situation.main_workout.is_easy_day() && !situation.is_sore(Soreness::MODERATE);
    let signs = score_of(&situation.input.signs) >= PROMOTING_SCORE;
    let status = if (easy && !signs) || repeat || too_often {
        Status::Optional
    } else {
        Status::Recommended
    };

    let mut reasons = explain::of_slot(situation, search, choice);
    let mut add = |holds: bool, rule: RuleId, effect: Effect| {
        if holds {
            reasons.push(Reason { rule, effect });
        }
    };
    let delivery = candidate.delivery;
    add(
        self_instead,
        RuleId::SelfInstead,
        Effect::ChoseDelivery { delivery },
    );
    add(easy && !signs, RuleId::EasyOptional, Effect::MadeOptional);
    add(easy && signs, RuleId::Signs, Effect::MadeRecommended);
    add(repeat, RuleId::Repeat, Effect::MadeOptional);
    add(too_often, RuleId::Freq, Effect::MadeOptional);

    let mut advice = Vec::new();
    if too_often {
        advice.push(Advice::TherapistMoreOftenThanLevelGuide);
    }
    if self_instead {
        advice.push(Advice::TherapistNotFeasible);
    }
    let alternatives = choice
        .others
        .iter()
        .map(|candidate| slot(situation, search.days(), candidate));
    Decision {
        status,
        reason: None,
        slot: Some(slot(situation, search.days(), &candidate)),
        candidate: Some(candidate),
        alternatives: alternatives.collect(),
        book_by: book_by(situation, &candidate),
        interim: None,
        advice,
        reasons,
    }
}

/// Sum of the weights of the active signs, each counted once (rules 6).
fn score_of(signs: &[Sign]) -> u32 {
    use strum::IntoEnumIterator;
    Sign::iter()
        .filter(|sign| signs.contains(sign))
        .map(sign_weight)
        .sum()
}

/// Lowest score at which a massage after easy training is recommended.
const PROMOTING_SCORE: u32 = 2;

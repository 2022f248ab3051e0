//! The order of decisions (4.2): the first that applies wins.

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::local_time::date_of;
use crate::evidence::rule::RuleId;
use crate::input::massage::Massage;
use crate::planner::advice::{Advice, advice};
use crate::planner::decision::Decision;
use crate::planner::deferral::defer;
use crate::planner::dose::slot::slot;
use crate::planner::explain;
use crate::planner::notify::book_by;
use crate::planner::plan::{SORE_WEEK, Status};
use crate::planner::reason::{Effect, Reason};
use crate::planner::safety::stop;
use crate::planner::search::ranking::{Found, REPEAT_AFTER, Search};
use crate::situation::Situation;
use crate::situation::sessions::Session;
use crate::tables::people::sign_weight;
use crate::tables::windows::PAST_H;
use crate::vocabulary::massage::{Delivery, DeliveryPreference};
use crate::vocabulary::safety::Sign;
use crate::vocabulary::soreness::SORE;

/// The ten steps.
pub(crate) fn decide(situation: &Situation<'_>) -> Decision {
    let input = situation.input;
    // 1 and 2
    if let Some((rule, reason)) = stop(&input.flags, &input.profile.precautions) {
        return Decision::without_slot(Status::SeeProfessional, reason, rule, Effect::Stopped);
    }
    // 3 is the situation itself; 4
    let age = situation.now - situation.lead.end;
    if age >= TimeDelta::hours(PAST_H) {
        return expired(situation, age);
    }
    // 5
    if situation.focus.muscles.is_empty() {
        let reason = "local_issue_covers_all_focus";
        return Decision::without_slot(
            Status::Blocked,
            reason,
            RuleId::NothingLeft,
            Effect::Stopped,
        );
    }
    // 6
    let done = massage_since_workout(situation);
    let still_sore = situation.is_sore(SORE) && age >= TimeDelta::hours(24);
    if done.is_some() && !still_sore {
        let rule = RuleId::MassageDone;
        return Decision::without_slot(Status::Satisfied, "massage_done", rule, Effect::Held);
    }
    // 7
    let may_defer = situation.depth < DEEPEST;
    if let Some(next) = situation
        .next
        .filter(|next| may_defer && is_two_a_day(situation, next))
    {
        let ahead = decide(&situation.after(&next));
        return defer(situation, &next, ahead, RuleId::TwoADay, "two_a_day");
    }
    // 8
    if let Some(decision) = search(situation, done.map(|end| end + REPEAT_AFTER)) {
        return decision;
    }
    // 9
    let past = situation.lead.end + TimeDelta::hours(PAST_H);
    if let Some(next) = situation.next.filter(|next| may_defer && next.start < past) {
        let ahead = decide(&situation.after(&next));
        return defer(
            situation,
            &next,
            ahead,
            RuleId::AfterNext,
            "no_slot_before_next_workout",
        );
    }
    // 10
    Decision::no_feasible_slot()
}

/// Sessions ahead of which nothing is put off any further (4.6).
const DEEPEST: u8 = 3;

fn expired(situation: &Situation<'_>, age: TimeDelta) -> Decision {
    let sore = situation.is_sore(SORE);
    if sore && age >= TimeDelta::days(7) {
        let rule = RuleId::SoreWeek;
        return Decision::without_slot(Status::SeeProfessional, SORE_WEEK, rule, Effect::Stopped);
    }
    let mut decision = Decision::without_slot(
        Status::Expired,
        "all_windows_closed",
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
        .filter(|massage| massage.counts() && massage.start >= situation.lead.end)
        .map(Massage::end)
        .max()
}

/// The next session starts less than 12 h after the workout and on its local date.
fn is_two_a_day(situation: &Situation<'_>, next: &Session) -> bool {
    let zone = situation.zone();
    next.start - situation.lead.end < TimeDelta::hours(12)
        && date_of(zone, next.start) == date_of(zone, situation.lead.end)
}

fn search(situation: &Situation<'_>, repeat_from: Option<DateTime<Utc>>) -> Option<Decision> {
    let preference = situation.input.profile.delivery;
    let search = Search::new(situation, preference, repeat_from);
    if let Some(found) = search.run() {
        return Some(found_slot(
            situation,
            &search,
            &found,
            repeat_from.is_some(),
            false,
        ));
    }
    if preference != DeliveryPreference::Therapist {
        return None;
    }
    let search = Search::new(situation, DeliveryPreference::SelfMassage, repeat_from);
    let found = search.run()?;
    Some(found_slot(
        situation,
        &search,
        &found,
        repeat_from.is_some(),
        true,
    ))
}

fn found_slot(
    situation: &Situation<'_>,
    search: &Search<'_, '_>,
    found: &Found,
    repeat: bool,
    self_instead: bool,
) -> Decision {
    let pick = found.pick;
    let too_often = situation.input.profile.delivery == DeliveryPreference::Therapist
        && pick.delivery == Delivery::Therapist
        && !search.is_allowed(&pick);
    let easy = situation.lead.is_easy_day() && !situation.is_sore(SORE);
    let signs = signs_score(&situation.input.signs) >= PROMOTING_SCORE;
    let status = if (easy && !signs) || repeat || too_often {
        Status::Optional
    } else {
        Status::Recommended
    };

    let mut reasons = explain::of_slot(situation, search, found);
    let mut say = |holds: bool, rule: RuleId, effect: Effect| {
        if holds {
            reasons.push(Reason { rule, effect });
        }
    };
    let delivery = pick.delivery;
    say(
        self_instead,
        RuleId::SelfInstead,
        Effect::ChoseDelivery { delivery },
    );
    say(easy && !signs, RuleId::EasyOptional, Effect::MadeOptional);
    say(easy && signs, RuleId::Signs, Effect::MadeRecommended);
    say(repeat, RuleId::Repeat, Effect::MadeOptional);
    say(too_often, RuleId::Freq, Effect::MadeOptional);
    let said = advice(situation);
    explain::add_held(&mut reasons, said.iter().map(|(_, rule)| *rule));

    let mut advice: Vec<Advice> = said.into_iter().map(|(advice, _)| advice).collect();
    if too_often {
        advice.push(Advice::TherapistMoreOftenThanLevelGuide);
    }
    if self_instead {
        advice.push(Advice::TherapistNotFeasible);
    }
    let alternatives = found
        .others
        .iter()
        .map(|pick| slot(situation, search.days(), pick));
    Decision {
        status,
        reason: None,
        slot: Some(slot(situation, search.days(), &pick)),
        pick: Some(pick),
        alternatives: alternatives.collect(),
        book_by: book_by(situation, &pick),
        interim: None,
        advice,
        reasons,
    }
}

/// The weights of the active signs, each once (section 6).
fn signs_score(signs: &[Sign]) -> u32 {
    use strum::IntoEnumIterator;
    Sign::iter()
        .filter(|sign| signs.contains(sign))
        .map(sign_weight)
        .sum()
}

/// From this score on an easy day's massage is recommended.
const PROMOTING_SCORE: u32 = 2;

//! The guided session before training (rules 4.7, 4.11): brisk, light, the muscles that the activity needs
//! most. It comes before the warm-up, never in its place.

use crate::error::InputError;
use crate::guided_session::facts::facts;
use crate::guided_session::lay_out;
use crate::guided_session::offer::GuidedOffer;
use crate::guided_session::options::GuidedOptions;
use crate::guided_session::tools::Allowed;
use crate::guided_session::treatment::Treatment;
use crate::input::context::SuggestionInput;
use crate::situation::sessions::next_session;
use crate::suggestions::pre_workout::pre_workout;
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::muscles::Muscle;

/// The guided session before the next planned session, if there is time for it now; five minutes
/// unless `options` name another length, and only lengths that end an hour before that session: the
/// warm-up comes in between.
///
/// # Errors
/// Those of [`pre_workout()`], and [`InputError::Duration`] for less than five minutes.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-23T15:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "planned": [{
///             "start": "2026-11-23T17:00:00+01:00", "kind": "training",
///             "activity": "running", "rpe_expected": 6
///         }]
///     }"#,
/// )?;
/// let session = recovery::guided_pre_workout(&input, &recovery::GuidedOptions::default())?;
/// assert_eq!(session.map(|it| it.minutes), Some(5));
/// # Ok(())
/// # }
/// ```
pub fn guided_pre_workout(
    input: &SuggestionInput,
    options: &GuidedOptions,
) -> Result<Option<GuidedOffer>, InputError> {
    options.check()?;
    let Some(suggestion) = pre_workout(input)? else {
        return Ok(None);
    };
    let now = input.context.now;
    let sessions = input.sessions();
    let upcoming: Vec<_> = sessions
        .iter()
        .filter(|it| it.start > now)
        .copied()
        .collect();
    let Some(next) = next_session(&upcoming, now).filter(|_| suggestion.from <= now) else {
        return Ok(None);
    };
    let time_left = (suggestion.until - now).num_minutes().max(0);
    let longest = suggestion.minutes_range.longest;
    let most = u32::try_from(time_left).unwrap_or(longest).min(longest);
    // brisk, so short
    let shortest = GuidedOptions::SHORTEST_MINUTES;
    let wanted = options.minutes.unwrap_or(shortest);
    let minutes = wanted.min(most);
    if minutes < shortest {
        return Ok(None);
    }
    let needed = facts().warm_up.muscles.get(&next.activity);
    let whole = |group| Muscle { group, side: None };
    let left = |muscle: Muscle| input.context.remainder(muscle, now);
    let groups = needed.into_iter().flatten().copied();
    let focus: Vec<Muscle> = groups.map(whole).filter_map(left).collect();
    if focus.is_empty() {
        return Ok(None);
    }
    let input = input.with_a_workout();
    let mut treatment = Treatment::new(
        &input,
        options,
        minutes,
        &suggestion.types,
        suggestion.pressure,
        &focus,
    );
    treatment.brisk = true;
    treatment.left_out.clear();
    let allowed = Allowed {
        types: &suggestion.types,
        firmest: suggestion.pressure.hi,
        profile: &input.context.profile,
    };
    let range = MinuteRange {
        shortest,
        longest: most,
    };
    let session = lay_out(&treatment);
    Ok(Some(GuidedOffer::new(
        session, wanted, range, &allowed, options,
    )))
}

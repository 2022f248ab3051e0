//! The weekly check-in: the table and its verb.

use chrono::{DateTime, Utc};
use recovery::{CHECK_IN_VALID, CheckIn, Flag, Signs};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, from_json, json, ms};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::flag;
use crate::types::ChangeKind;

impl Journal {
    /// Answers the weekly check-in; replans. Answers that are red flags are added to the flags and
    /// stay until they are resolved. A referral to a professional is open until
    /// [`Self::resolve_referral`].
    ///
    /// ```
    /// use recovery::Signs;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let sore = Signs::from_json(r#"{ "signs": { "persistent_soreness": { "days": 8 } } }"#)?;
    /// assert!(journal.check_in(sore, at)?.refers());
    /// assert!(journal.today(at)?.referral.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check_in(&mut self, signs: Signs, at: Moment) -> Result<CheckIn> {
        let result = recovery::check_in(&signs);
        self.change(ChangeKind::CheckIn, at, |tx, at| {
            tx.prepare_cached(
                "INSERT INTO check_in (answered_at, signs, refers) VALUES (?1, ?2, ?3)
                 ON CONFLICT (answered_at) DO UPDATE SET signs = ?2, refers = ?3",
            )?
            .execute(params![ms(at.now), json(&signs)?, result.refers()])?;
            flag::add(tx, &flags(&signs), at.now)
        })?;
        Ok(result)
    }
}

/// A check-in that still counts.
#[derive(Debug, Clone)]
pub(crate) struct ValidCheckIn {
    /// When it was answered.
    pub(crate) at: DateTime<Utc>,
    /// What the rules conclude from it.
    pub(crate) result: CheckIn,
}

/// The last check-in, while it is valid. An answer whose flag is no longer `active` counts as not
/// given, so the stop ends with its last flag. Thoughts of self-harm have no flag and cannot be
/// resolved: their stop lasts as long as the check-in, or until the next one.
pub(crate) fn valid(
    tx: &Connection,
    now: DateTime<Utc>,
    active: &[Flag],
) -> Result<Option<ValidCheckIn>> {
    let last = tx
        .prepare_cached(
            "SELECT * FROM check_in WHERE answered_at > ?1
             ORDER BY answered_at DESC, rowid DESC LIMIT 1",
        )?
        .query_row([ms(now - CHECK_IN_VALID)], answered)
        .optional()?;
    Ok(last.map(|(at, mut signs)| {
        for flag in flags(&signs) {
            if !active.contains(&flag) {
                take_back(&mut signs, flag);
            }
        }
        ValidCheckIn {
            at,
            result: recovery::check_in(&signs),
        }
    }))
}

/// The red flags among the answers (rules 3.7).
fn flags(signs: &Signs) -> Vec<Flag> {
    let soreness = signs.persistent_soreness.as_ref();
    let asymmetry = signs.asymmetry.as_ref();
    let reported = [
        (
            // muscles swollen far beyond the usual; a single swollen leg is another question
            soreness.is_some_and(|it| it.dark_urine || it.swelling),
            Flag::RfDarkUrine,
        ),
        (
            asymmetry.is_some_and(|it| it.new_weakness_or_numbness),
            Flag::RfNeuro,
        ),
    ];
    reported
        .into_iter()
        .filter_map(|(is_reported, flag)| is_reported.then_some(flag))
        .collect()
}

/// Removes the answers that a flag covers.
fn take_back(signs: &mut Signs, flag: Flag) {
    match flag {
        Flag::RfDarkUrine => {
            if let Some(soreness) = &mut signs.persistent_soreness {
                soreness.dark_urine = false;
                soreness.swelling = false;
            }
        }
        Flag::RfNeuro => {
            if let Some(asymmetry) = &mut signs.asymmetry {
                asymmetry.new_weakness_or_numbness = false;
            }
        }
        _ => {}
    }
}

fn answered(row: &Row<'_>) -> rusqlite::Result<(DateTime<Utc>, Signs)> {
    Ok((at(row, "answered_at")?, from_json(row, "signs")?))
}

//! The settings: the table and its verbs.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use recovery::civil::date_of;
use recovery::{
    DeliveryPreference, Precaution, Profile, QuietHours, Side, TherapistHours, Tool, TrainingLevel,
};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::db::column::json;
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::beginning::is_very_first;
use crate::types::{ChangeKind, GuidedSettings, Settings, Theme, Today};

impl Journal {
    /// The settings.
    ///
    /// ```
    /// use recovery::TrainingLevel;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// // as they are before anything was set
    /// assert_eq!(journal.settings()?.profile.level, TrainingLevel::Regular);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn settings(&mut self) -> Result<Settings> {
        self.read(read)
    }

    /// Replaces all settings and ends the first start; replans. The answers of the first start cannot
    /// be taken back, only changed, unless something was logged before them.
    ///
    /// Fails with `E_ENDS_STOP` if a recent blood clot without a doctor's yes would be struck off, which ends
    /// the stop on all massages: that is [`Journal::set_settings_ending_stop`].
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let mut settings = journal.settings()?;
    /// settings.profile.level = recovery::TrainingLevel::Competitive;
    /// let today = journal.set_settings(settings.clone(), at)?;
    /// assert!(!today.first_start);
    /// assert_eq!(journal.settings()?, settings);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_settings(&mut self, settings: Settings, at: Moment) -> Result<Today> {
        self.replace_settings(settings, ClotStop::Stays, at)
    }

    /// The same where the user has said that the stop for a recent blood clot may end: it was noted by
    /// mistake.
    ///
    /// ```
    /// use journal::{Headline, JournalError};
    /// use recovery::Precaution;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let mut settings = journal.settings()?;
    /// settings.profile.precautions = vec![Precaution::RecentClot];
    /// journal.set_settings(settings.clone(), at)?;
    /// settings.profile.precautions.clear();
    /// let unsaid = journal.set_settings(settings.clone(), at);
    /// assert!(matches!(unsaid, Err(JournalError::EndsStop)));
    /// let today = journal.set_settings_ending_stop(settings, at)?;
    /// assert_eq!(today.headline, Headline::NothingDue);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_settings_ending_stop(&mut self, settings: Settings, at: Moment) -> Result<Today> {
        self.replace_settings(settings, ClotStop::MayEnd, at)
    }

    fn replace_settings(
        &mut self,
        mut settings: Settings,
        stop: ClotStop,
        at: Moment,
    ) -> Result<Today> {
        check(&settings)?;
        let today = date_of(at.zone, at.now);
        if settings.doctors_yes.values().any(|day| *day > today) {
            return Err(JournalError::Setting("doctors_yes".to_owned()));
        }
        normalize(&mut settings);
        let work = |tx: &Connection, _| -> Result<()> {
            if stop == ClotStop::Stays && ends_clot_stop(&read(tx)?, &settings) {
                return Err(JournalError::EndsStop);
            }
            tx.prepare_cached("UPDATE device_state SET settings = ?1")?
                .execute([json(&settings)?])?;
            Ok(())
        };
        if self.read(is_very_first)? {
            self.change_without_undo(at, work)
        } else {
            self.change(ChangeKind::Settings, at, work)
        }
    }
}

/// Whether a change may end the stop for a recent blood clot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ClotStop {
    Stays,
    MayEnd,
}

/// Whether the change strikes off a recent blood clot to which no doctor has said yes (rules 3.7).
fn ends_clot_stop(before: &Settings, after: &Settings) -> bool {
    let clot = Precaution::RecentClot;
    before.profile.uncleared_precautions().any(|it| it == clot)
        && !after.profile.precautions.contains(&clot)
}

/// The settings, or the defaults.
pub(crate) fn read(tx: &Connection) -> Result<Settings> {
    let mut settings = parsed(tx)?;
    let cleared = settings.doctors_yes.keys().copied();
    settings.profile.cleared_precautions = cleared.collect();
    Ok(settings)
}

fn parsed(tx: &Connection) -> Result<Settings> {
    let Some(text) = stored(tx)? else {
        return Ok(defaults());
    };
    if let Ok(settings) = serde_json::from_str(&text) {
        return Ok(settings);
    }
    // an older build named a setting otherwise, and did not write every one: the missing ones have
    // their defaults
    let unreadable = |_| JournalError::Store("settings".to_owned());
    let mut whole = serde_json::to_value(defaults()).map_err(unreadable)?;
    let mut stored = serde_json::from_str(&text).map_err(unreadable)?;
    rename_old_keys(&mut stored);
    lay_over(&mut whole, stored);
    serde_json::from_value(whole).map_err(unreadable)
}

fn stored(tx: &Connection) -> Result<Option<String>> {
    Ok(tx
        .prepare_cached("SELECT settings FROM device_state")?
        .query_row([], |row| row.get(0))
        .optional()?
        .flatten())
}

/// The defaults: trains regularly, either way of massage, quiet from 22:30 to 07:00.
pub(crate) fn defaults() -> Settings {
    Settings {
        profile: Profile {
            level: TrainingLevel::Regular,
            delivery: DeliveryPreference::Either,
            quiet: Some(QuietHours {
                start: clock(22, 30),
                end: clock(7, 0),
            }),
            quiet_by_weekday: BTreeMap::new(),
            therapist_lead_min: 120,
            therapist_hours: Some(TherapistHours {
                start: clock(9, 0),
                end: clock(20, 0),
                weekdays: Some(vec![1, 2, 3, 4, 5, 6]),
            }),
            precautions: Vec::new(),
            cleared_precautions: Vec::new(),
        },
        doctors_yes: BTreeMap::new(),
        conditions_asked: false,
        working_hours: None,
        theme: Theme::System,
        language: None,
        private_notifications: false,
        start_at_login: false,
        due_reminder_at: recovery::DEFAULT_TIME_OF_DAY,
        pre_workout_suggestion: false,
        tools: vec![Tool::Hands],
        guided: GuidedSettings::default(),
        watched_folder: None,
        sports: BTreeMap::new(),
    }
}

/// Drops a yes to a condition that is no longer noted, so that it does not count if it is noted
/// again.
fn normalize(settings: &mut Settings) {
    let profile = &mut settings.profile;
    profile.cleared_precautions.clear();
    settings
        .doctors_yes
        .retain(|condition, _| profile.precautions.contains(condition));
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

/// Settings that had another name in an older build.
fn rename_old_keys(settings: &mut Value) {
    let Some(settings) = settings.as_object_mut() else {
        return;
    };
    for (old, new) in RENAMED {
        if let Some(value) = settings.remove(old) {
            settings.entry(new).or_insert(value);
        }
    }
}

const RENAMED: [(&str, &str); 1] = [("pre_workout_card", "pre_workout_suggestion")];

fn lay_over(whole: &mut Value, part: Value) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (key, value) in part {
                lay_over(whole.entry(key).or_insert(Value::Null), value);
            }
        }
        (whole, part) => *whole = part,
    }
}

fn check(settings: &Settings) -> Result<()> {
    let profile = &settings.profile;
    let weekdays = profile
        .therapist_hours
        .iter()
        .filter_map(|hours| hours.weekdays.as_deref())
        .chain(
            settings
                .working_hours
                .iter()
                .map(|hours| hours.weekdays.as_slice()),
        )
        .flatten()
        .chain(profile.quiet_by_weekday.keys());
    let sound = [
        (
            "weekdays",
            weekdays.into_iter().all(|day| (1..=7).contains(day)),
        ),
        (
            "therapist_hours",
            profile
                .therapist_hours
                .as_ref()
                .is_none_or(|hours| hours.start < hours.end),
        ),
        (
            "working_hours",
            settings
                .working_hours
                .as_ref()
                .is_none_or(|hours| hours.start != hours.end && hours.weekdays.len() <= 7),
        ),
        (
            "therapist_lead_min",
            profile.therapist_lead_min <= LONGEST_LEAD_MIN,
        ),
        ("precautions", profile.precautions.len() <= 100),
        ("tools", settings.tools.len() <= 100),
        (
            "guided",
            (5..=60).contains(&settings.guided.change_seconds)
                && settings.guided.first_side != Some(Side::Both),
        ),
        ("language", settings.language.as_deref().is_none_or(is_tag)),
    ];
    match sound.into_iter().find(|(_, sound)| !sound) {
        Some((what, _)) => Err(JournalError::Setting(what.to_owned())),
        None => Ok(()),
    }
}

/// Whether a text looks like a BCP 47 tag.
fn is_tag(text: &str) -> bool {
    (2..=35).contains(&text.len())
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// No longer than that: the massage is within three days.
const LONGEST_LEAD_MIN: u32 = 3 * 24 * 60;

//! The name of every rule that can shape a plan.

use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, EnumString, IntoStaticStr};

macro_rules! rules {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $id:literal $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            AsRefStr, Display, EnumIter, EnumString, IntoStaticStr,
        )]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        pub enum $name { $(
            $(#[$vmeta])*
            #[serde(rename = $id)]
            #[strum(serialize = $id)]
            #[cfg_attr(feature = "bindings", ts(rename = $id))]
            $variant
        ),+ }
    };
}

rules! {
/// A rule. Its text is `rule-<id>` in `locales/<lang>/rules.ftl`; its grade and sources stand in
/// `evidence.rs`.
RuleId {
    /// An urgent red flag stops everything (3.7, 4.2 step 1).
    "R-STOP-URGENT" StopUrgent,
    /// A red flag that needs a professional soon stops everything (3.7, 4.2 step 2).
    "R-STOP-SOON" StopSoon,
    /// A blood clot not yet cleared stops everything (3.7).
    "R-CLOT" Clot,
    /// Soreness of a week or more is a professional's matter (4.2 step 4).
    "R-SORE-WEEK" SoreWeek,
    /// All windows are past (4.2 step 4).
    "R-EXPIRED" Expired,
    /// Local issues leave nothing to massage (4.2 step 5).
    "R-NOTHING-LEFT" NothingLeft,
    /// A massage was done already (4.2 step 6).
    "R-MASSAGE-DONE" MassageDone,
    /// Still sore a day later: one more, gently (4.2 step 6).
    "R-REPEAT" Repeat,
    /// Two sessions on one day: after the second (4.2 step 7).
    "R-TWO-A-DAY" TwoADay,
    /// Nothing fits before the next session (4.2 step 9).
    "R-AFTER-NEXT" AfterNext,
    /// Nothing from the day before a competition (4.4, 4.7).
    "R-BLACKOUT" Blackout,
    /// Ten light minutes between two sessions (4.6).
    "R-INTERIM" Interim,
    /// Ten light minutes between two competitions (4.6).
    "R-TOURNAMENT" Tournament,
    /// No feasible slot (4.2 step 10).
    "R-NO-SLOT" NoSlot,
    /// The order of the windows for this training (4.3).
    "R-WINDOW-ORDER" WindowOrder,
    /// The rest of the evening in the gap (2, 4.3).
    "R-EVENING" Evening,
    /// The gap as the last resort (2).
    "R-GAP" Gap,
    /// Sore already: as soon as possible (4.3, 4.5).
    "R-SORE-SOONER" SoreSooner,
    /// A rest day suits a therapist session best (4.5, 4.7).
    "R-REST-DAY" RestDay,
    /// Quiet hours, and half an hour after them (4.4).
    "R-QUIET" Quiet,
    /// Busy time (4.4).
    "R-BUSY" Busy,
    /// Planned sessions, and four hours before the next (4.4).
    "R-NEXT-RESERVE" NextReserve,
    /// Therapist hours and lead (4.4).
    "R-THERAPIST-HOURS" TherapistHours,
    /// A quarter of an hour to cool down (2).
    "R-COOL-DOWN" CoolDown,
    /// Massages keep their distance (4.4).
    "R-APART" Apart,
    /// Base pressure by training, intensity and window (3.1).
    "R-PRESSURE" Pressure,
    /// Firm again from 48 h, if hardly sore (3.1).
    "R-LATE-FIRM" LateFirm,
    /// Gentle after a competition (3.2).
    "R-COMP-POST" CompPost,
    /// Soreness holds the pressure down (3.2).
    "R-SORE" Sore,
    /// An earlier workout still counts (3.2).
    "R-OVERLAP" Overlap,
    /// The next session is near (3.2).
    "R-NEXT" Next,
    /// Light only before a competition (3.2).
    "R-COMP-LIGHT" CompLight,
    /// Not firm again so soon (3.2).
    "R-SPACE" Space,
    /// A standing precaution (3.2).
    "R-PREC" Prec,
    /// An acute injury (3.2).
    "R-ACUTE" Acute,
    /// By oneself, moderate at most (3.2).
    "R-SELF" SelfMassage,
    /// The order of the types for this training (3.3).
    "R-TYPE-ORDER" TypeOrder,
    /// Deep tissue has to wait (3.3).
    "R-DEEP-1" Deep1,
    /// Deep tissue does not fit (3.3).
    "R-DEEP-2" Deep2,
    /// No massage gun here (3.3).
    "R-PERC" Perc,
    /// Very sore: Swedish only (3.3).
    "R-VSORE" Vsore,
    /// After an all-out interval session Swedish comes first (3.3).
    "R-HIIT-SWEDISH" HiitSwedish,
    /// Sore: Swedish comes first (3.3).
    "R-SORE-SWEDISH" SoreSwedish,
    /// Reduced range of motion: myofascial moves up (3.3).
    "R-ROM" Rom,
    /// Length by window and delivery (3.4).
    "R-MINUTES" Minutes,
    /// Shorter after an easy session (3.4).
    "R-EASY-SHORT" EasyShort,
    /// Shorter while very sore (3.4).
    "R-SORE-SHORT" SoreShort,
    /// Muscles by activity, or as picked (3.5).
    "R-FOCUS" Focus,
    /// Earlier hard workouts add their muscles (4.2 step 3).
    "R-MERGE" Merge,
    /// This muscle is left out (3.7).
    "R-LOCAL" Local,
    /// An injury of three days or more: light only, until daily use is free of pain (3.7).
    "R-HEAL" Heal,
    /// Watch for rhabdomyolysis (3.7).
    "R-RHABDO" Rhabdo,
    /// Check the red flags first (3.7).
    "R-RED-FLAGS" RedFlags,
    /// An easy day's massage is optional (4.2 step 8).
    "R-EASY-OPTIONAL" EasyOptional,
    /// Active signs make it recommended (6).
    "R-SIGNS" Signs,
    /// A therapist session is due (4.3).
    "R-DUE" Due,
    /// Not every workout needs a therapist (5).
    "R-FREQ" Freq,
    /// No therapist slot; by oneself instead (4.2 step 8).
    "R-SELF-INSTEAD" SelfInstead,
    /// Before a workout: light and brisk (4.7).
    "R-PRE-WORKOUT" PreWorkout,
    /// Light massage two or three days before a competition (4.7).
    "R-PRE-COMPETITION" PreCompetition,
    /// A maintenance session on a rest day (4.7).
    "R-MAINTENANCE" Maintenance,
}
}

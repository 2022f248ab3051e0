//! Every rule that can shape a plan.

use crate::vocabulary::ids::id_enum;

id_enum! {
    /// A rule. Its text is `rule-<id>` in `locales/<lang>/rules.ftl`; its grade and sources are in
    /// `grade.rs`.
    pub enum RuleId {
        /// An urgent red flag rules out all massage (rules 3.7, 4.2 step 1).
        StopUrgent = "R-STOP-URGENT",
        /// A red flag that needs a professional soon rules out all massage (rules 3.7, 4.2 step 2).
        StopSoon = "R-STOP-SOON",
        /// A blood clot not yet cleared rules out all massage (rules 3.7).
        Clot = "R-CLOT",
        /// Soreness of a week or more calls for a professional (rules 4.2 step 4).
        SoreWeek = "R-SORE-WEEK",
        /// All windows are past (rules 4.2 step 4).
        Expired = "R-EXPIRED",
        /// Local issues leave nothing to massage (rules 4.2 step 5).
        NothingLeft = "R-NOTHING-LEFT",
        /// A massage was done already (rules 4.2 step 6).
        MassageDone = "R-MASSAGE-DONE",
        /// Still sore a day later: one more, gently (rules 4.2 step 6).
        Repeat = "R-REPEAT",
        /// Two sessions on one day: massage after the second (rules 4.2 step 7).
        TwoADay = "R-TWO-A-DAY",
        /// Nothing fits before the next session (rules 4.2 step 9).
        AfterNext = "R-AFTER-NEXT",
        /// No massage from the day before a competition on (rules 4.4, 4.7).
        Blackout = "R-BLACKOUT",
        /// Ten light minutes between two sessions (rules 4.6).
        Interim = "R-INTERIM",
        /// Ten light minutes between two competitions (rules 4.6).
        Tournament = "R-TOURNAMENT",
        /// No feasible slot (rules 4.2 step 10).
        NoSlot = "R-NO-SLOT",
        /// The order of the windows for this training (rules 4.3).
        WindowOrder = "R-WINDOW-ORDER",
        /// The rest of the evening in the gap (rules 2, 4.3).
        Evening = "R-EVENING",
        /// The gap as the last resort (rules 2).
        Gap = "R-GAP",
        /// Already sore: as soon as possible (rules 4.3, 4.5).
        SoreSooner = "R-SORE-SOONER",
        /// A rest day suits a therapist session best (rules 4.5, 4.7).
        RestDay = "R-REST-DAY",
        /// Quiet hours, and half an hour after them (rules 4.4).
        Quiet = "R-QUIET",
        /// Busy time (rules 4.4).
        Busy = "R-BUSY",
        /// Planned sessions, and four hours before the next (rules 4.4).
        NextReserve = "R-NEXT-RESERVE",
        /// Therapist hours and lead time (rules 4.4).
        TherapistHours = "R-THERAPIST-HOURS",
        /// A quarter-hour to cool down (rules 2).
        CoolDown = "R-COOL-DOWN",
        /// A minimum time between massages (rules 4.4).
        Apart = "R-APART",
        /// Base pressure by training, intensity and window (rules 3.1).
        Pressure = "R-PRESSURE",
        /// Firm again from 48 h on, if soreness is low (rules 3.1).
        LateFirm = "R-LATE-FIRM",
        /// Gentle after a competition (rules 3.2).
        CompPost = "R-COMP-POST",
        /// Soreness caps the pressure (rules 3.2).
        Sore = "R-SORE",
        /// An earlier workout caps the pressure (rules 3.2).
        Overlap = "R-OVERLAP",
        /// The next session is near (rules 3.2).
        Next = "R-NEXT",
        /// Light only before a competition (rules 3.2).
        CompLight = "R-COMP-LIGHT",
        /// Not firm again so soon (rules 3.2).
        Space = "R-SPACE",
        /// A standing precaution (rules 3.2).
        Prec = "R-PREC",
        /// A check-in's referral that is still open (rules 3.2, 6).
        Referral = "R-REFERRAL",
        /// An acute injury (rules 3.2).
        Acute = "R-ACUTE",
        /// Self-massage is moderate at most (rules 3.2).
        SelfMassage = "R-SELF",
        /// The order of the types for this training (rules 3.3).
        TypeOrder = "R-TYPE-ORDER",
        /// Deep tissue has to wait (rules 3.3).
        Deep1 = "R-DEEP-1",
        /// Deep tissue does not fit (rules 3.3).
        Deep2 = "R-DEEP-2",
        /// No massage gun here (rules 3.3).
        Perc = "R-PERC",
        /// Very sore: Swedish only (rules 3.3).
        Vsore = "R-VSORE",
        /// After an all-out interval session Swedish comes first (rules 3.3).
        HiitSwedish = "R-HIIT-SWEDISH",
        /// Sore: Swedish comes first (rules 3.3).
        SoreSwedish = "R-SORE-SWEDISH",
        /// Reduced range of motion: myofascial moves up (rules 3.3).
        Rom = "R-ROM",
        /// Length by window and delivery (rules 3.4).
        Minutes = "R-MINUTES",
        /// Shorter after an easy session (rules 3.4).
        EasyShort = "R-EASY-SHORT",
        /// Shorter while very sore (rules 3.4).
        SoreShort = "R-SORE-SHORT",
        /// Muscles by activity, or as picked (rules 3.5).
        Focus = "R-FOCUS",
        /// Earlier hard workouts add their muscles (rules 4.2 step 3).
        Merge = "R-MERGE",
        /// This muscle is left out (rules 3.7).
        Local = "R-LOCAL",
        /// An injury of three days or more: light only, until daily use is free of pain (rules
        /// 3.7).
        Heal = "R-HEAL",
        /// Watch for rhabdomyolysis (rules 3.7).
        Rhabdo = "R-RHABDO",
        /// Check the red flags first (rules 3.7).
        RedFlags = "R-RED-FLAGS",
        /// After easy training a massage is optional (rules 4.2 step 8).
        EasyOptional = "R-EASY-OPTIONAL",
        /// Active signs make it recommended (rules 6).
        Signs = "R-SIGNS",
        /// A therapist session is due (rules 4.3).
        Due = "R-DUE",
        /// Not every workout needs a therapist (rules 5).
        Freq = "R-FREQ",
        /// No therapist slot; self-massage instead (rules 4.2 step 8).
        SelfInstead = "R-SELF-INSTEAD",
        /// Before a workout: light and brisk (rules 4.7).
        PreWorkout = "R-PRE-WORKOUT",
        /// Light massage two or three days before a competition (rules 4.7).
        PreCompetition = "R-PRE-COMPETITION",
        /// A maintenance session on a rest day (rules 4.7).
        Maintenance = "R-MAINTENANCE",
    }
}

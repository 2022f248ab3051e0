//! Red flags, local issues, precautions and signs (rules 3.7, 6).

use crate::vocabulary::ids::id_enum;

id_enum! {
    /// A red flag (rules 3.7). Any of them rules out all massage.
    pub enum Flag {
        /// Chest pain, breathlessness, fainting, heat collapse. Urgent.
        RfChestOrCollapse,
        /// Tea- or cola-coloured urine, or muscle trouble far beyond the usual. Urgent.
        RfDarkUrine,
        /// One-sided calf or leg swelling, warmth, redness, ache. Urgent.
        RfDvt,
        /// A knock to the head. Urgent.
        RfHeadInjury,
        /// New weakness, numbness, bladder or bowel trouble. Urgent.
        RfNeuro,
        /// Fever or feeling generally ill. Soon.
        RfFever,
        /// Severe pain without an explanation. Soon.
        RfSevereUnexplainedPain,
    }
}

id_enum! {
    /// A problem in one part of the body (rules 3.7).
    pub enum LocalIssueKind {
        /// Strain, sprain, pop, swelling; excluded for 72 h.
        AcuteInjury,
        /// Open skin.
        Wound,
        /// Infected skin.
        SkinInfection,
        /// A bruise.
        Bruise,
        /// Varicose veins.
        VaricoseVeins,
        /// Surgery less than six weeks ago.
        SurgeryUnder6Weeks = "surgery_under_6_weeks",
        /// A broken bone; also calls for a professional.
        Fracture,
    }
}

id_enum! {
    /// A standing health condition that changes the advice (rules 3.7).
    pub enum Precaution {
        /// Blood thinners.
        Anticoagulant,
        /// A bleeding disorder.
        BleedingDisorder,
        /// Pregnancy.
        Pregnancy,
        /// Osteoporosis.
        Osteoporosis,
        /// Cancer.
        Cancer,
        /// Neuropathy.
        Neuropathy,
        /// A heart condition.
        HeartCondition,
        /// Under 18 years.
        Under18 = "under_18",
        /// A blood clot not yet cleared; rules out all massage.
        RecentClot,
    }
}

id_enum! {
    /// One of the eight signs of the check-in (rules 6).
    pub enum Sign {
        /// Soreness that rest does not relieve.
        PersistentSoreness,
        /// Reduced range of motion.
        ReducedRom,
        /// Declining performance.
        PerformanceDecline,
        /// Frequent injuries.
        FrequentInjuries,
        /// Poor sleep after hard days.
        PoorSleep,
        /// Mental fatigue.
        MentalFatigue,
        /// Asymmetrical movement.
        Asymmetry,
        /// Stiffness on waking.
        MorningStiffness,
    }
}

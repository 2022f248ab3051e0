//! Red flags, local issues, precautions and signs (rules 3.7, 6).

use crate::vocabulary::ids::id_enum;

id_enum! {
    /// A red flag (rules 3.7). Any of them rules out all massage.
    pub enum Flag {
        /// Chest pain, breathlessness, fainting, heat collapse. Urgent.
        RfChestOrCollapse,
        /// A muscle as hard as wood after hard work or a blow, with pain that grows when it is
        /// stretched. Urgent.
        RfCompartment,
        /// Tea- or cola-coloured urine, or muscle trouble far beyond the usual. Urgent.
        RfDarkUrine,
        /// One calf or leg swollen, warm, red or darker, or throbbing; a known clot. Urgent.
        RfDvt,
        /// A knock to the head. Urgent.
        RfHeadInjury,
        /// New weakness or numbness, bladder or bowel trouble, sudden headache, signs of a stroke.
        /// Urgent.
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
        /// Strain, sprain or twist; excluded for 72 h.
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
        /// A broken bone; calls for a professional.
        Fracture,
        /// Something popped, snapped or gave way; calls for a professional.
        Popped,
        /// A blow deep into the muscle.
        HardKnock,
        /// Pain at one point of a bone; calls for a professional.
        BonePain,
        /// A joint that is swollen or locks; calls for a professional.
        SwollenJoint,
        /// A numb place; calls for a professional.
        NumbArea,
        /// A lump; calls for a professional.
        Lump,
        /// Rash, burn, sunburn, eczema, fresh tattoo or injection site.
        SkinIrritation,
    }
}

id_enum! {
    /// A standing health condition that changes the advice (rules 3.7).
    pub enum Precaution {
        /// Blood thinners, antiplatelets.
        Anticoagulant,
        /// A bleeding disorder.
        BleedingDisorder,
        /// Pregnancy.
        Pregnancy,
        /// Osteoporosis.
        Osteoporosis,
        /// Cancer in treatment, or spread to bone.
        Cancer,
        /// Neuropathy.
        Neuropathy,
        /// A heart condition.
        HeartCondition,
        /// Under 18 years.
        Under18 = "under_18",
        /// A recent blood clot; rules out all massage until a doctor has cleared it.
        RecentClot,
        /// A blood clot in the past.
        PastClot,
        /// Stroke, TIA, aneurysm, narrowed arteries of leg or neck.
        ArteryDisease,
        /// High blood pressure that is not under control.
        UncontrolledBloodPressure,
        /// Lymphoedema, or lymph nodes removed or irradiated.
        Lymphoedema,
        /// Ehlers-Danlos, Marfan, very loose joints.
        ConnectiveTissue,
        /// Fragile skin, after long cortisone or radiation.
        FragileSkin,
        /// Kidney or liver disease.
        KidneyOrLiverDisease,
        /// Pacemaker, defibrillator, pump, port or stimulator.
        ImplantedDevice,
        /// A joint replacement, or plates.
        JointReplacement,
        /// Diabetes.
        Diabetes,
        /// Epilepsy.
        Epilepsy,
        /// A slipped disc, or back pain that runs down the leg.
        DiscTrouble,
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

//! What the user says about a massage, and about a workout.

recovery::id_enum! {
    /// How the muscles felt after a massage.
    pub enum Felt {
        /// Easier than before.
        Easier,
        /// No different.
        Same,
        /// Sorer than before.
        Sorer,
    }

    /// How a workout went, beside the others of its kind.
    pub enum Went {
        /// Worse than usual.
        Worse,
        /// As usual.
        AsUsual,
        /// Better than usual.
        Better,
    }
}

//! How the muscles felt after a massage.

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
}

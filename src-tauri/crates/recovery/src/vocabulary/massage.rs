//! Massage: types, pressure, and by whom (rules 1.1).

use crate::vocabulary::ids::id_enum;

id_enum! {
    /// The five massage types.
    pub enum MassageType {
        /// Levels 2–4, therapist only.
        Sports,
        /// Levels 4–5, therapist only.
        DeepTissue,
        /// Levels 1–3; by oneself: stroking and kneading with the hands.
        Swedish,
        /// Levels 2–3, slow and sustained; by oneself: foam roller or ball.
        Myofascial,
        /// Levels 1–3, a device; always a supplement.
        Percussion,
    }
}

id_enum! {
    /// Who massages in one session.
    pub enum Delivery {
        /// A massage therapist.
        Therapist,
        /// The person.
        SelfMassage = "self",
    }
}

id_enum! {
    /// Who the person would like to be massaged by.
    pub enum DeliveryPreference {
        /// A massage therapist.
        Therapist,
        /// The person.
        SelfMassage = "self",
        /// Whichever suits.
        Either,
    }
}

impl DeliveryPreference {
    /// By whom the regular massage is: by a therapist, unless a person always does it alone.
    pub const fn of_regular(self) -> Delivery {
        match self {
            Self::SelfMassage => Delivery::SelfMassage,
            Self::Therapist | Self::Either => Delivery::Therapist,
        }
    }
}

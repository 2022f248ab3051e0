//! Massage types, and who gives the massage (rules 1.1).

use crate::vocabulary::ids::id_enum;

id_enum! {
    /// The five massage types.
    pub enum MassageType {
        /// Levels 2–4, therapist only.
        Sports,
        /// Levels 4–5, therapist only.
        DeepTissue,
        /// Levels 1–3; as self-massage, stroking and kneading with the hands.
        Swedish,
        /// Levels 2–3, slow and sustained; as self-massage, with a foam roller or ball.
        Myofascial,
        /// Levels 1–3, with a massage gun; always a supplement.
        Percussion,
    }
}

id_enum! {
    /// Who gives one massage.
    pub enum Delivery {
        /// A massage therapist.
        Therapist,
        /// The person, as self-massage.
        SelfMassage = "self",
    }
}

id_enum! {
    /// Who should give the massage, as set in the profile.
    pub enum DeliveryPreference {
        /// A massage therapist.
        Therapist,
        /// The person, as self-massage.
        SelfMassage = "self",
        /// Either of the two, as the rules see fit.
        Either,
    }
}

impl DeliveryPreference {
    /// Who gives the regular massage: a therapist, unless self-massage is preferred (rules 5).
    ///
    /// ```
    /// use recovery::{Delivery, DeliveryPreference};
    ///
    /// assert_eq!(DeliveryPreference::Either.of_regular(), Delivery::Therapist);
    /// ```
    pub const fn of_regular(self) -> Delivery {
        match self {
            Self::SelfMassage => Delivery::SelfMassage,
            Self::Therapist | Self::Either => Delivery::Therapist,
        }
    }
}

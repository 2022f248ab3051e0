//! The terms of recovery massage, from `terms.ftl`, by their ids.

use recovery::{Activity, Delivery, MassageType, Muscle, Pressure, PressureRange, Side};

use crate::Locale;

impl Locale {
    /// A term by its family and its id, such as `activity` and `Activity::Running`.
    pub fn term(&self, family: &str, id: impl AsRef<str>) -> String {
        self.say(&format!("{family}-{}", id.as_ref()))
    }

    /// An attribute of a term, such as `do` of a `flag`.
    pub fn term_part(&self, family: &str, id: impl AsRef<str>, part: &str) -> String {
        self.say(&format!("{family}-{}.{part}", id.as_ref()))
    }

    /// What a competition is called in its activity, such as race or match, within a sentence.
    pub fn competition(&self, activity: Option<Activity>) -> String {
        let id = activity.as_ref().map_or("none", AsRef::as_ref);
        self.say_with("competition-word", &[("activity", id.into())])
    }

    /// A muscle in lay terms, with its side if it is left or right.
    pub fn muscle(&self, muscle: Muscle) -> String {
        match muscle.side {
            Some(side @ (Side::Left | Side::Right)) => {
                self.term_part("muscle", muscle.group, side.as_ref())
            }
            Some(Side::Both) | None => self.term("muscle", muscle.group),
        }
    }

    /// A massage type, as it is called in a practice or as self-massage.
    pub fn massage_type(&self, massage: MassageType, delivery: Delivery) -> String {
        match delivery {
            Delivery::Therapist => self.term("type", massage),
            Delivery::SelfMassage => self.term_part("type", massage, "self"),
        }
    }

    /// One level as `moderate pressure`, a range as `light to moderate`.
    pub fn pressure(&self, PressureRange { lo, hi }: PressureRange) -> String {
        if lo == hi {
            return self.term_part("pressure", hi.get().to_string(), "phrase");
        }
        let word = |level: Pressure| self.term("pressure", level.get().to_string());
        self.say_with(
            "pressure-range",
            &[("lo", word(lo).into()), ("hi", word(hi).into())],
        )
    }
}

#[cfg(test)]
mod tests {
    use recovery::{Activity, MuscleGroup};

    use super::*;

    #[test]
    fn words_are_found_by_their_ids() {
        let en = Locale::new("en");
        assert_eq!(en.term("activity", Activity::Running), "Running");
        assert_eq!(
            en.massage_type(MassageType::Myofascial, Delivery::SelfMassage),
            "Foam roller or ball"
        );
    }

    #[test]
    fn a_muscle_keeps_its_side() {
        let en = Locale::new("en");
        let muscle = |side| Muscle {
            group: MuscleGroup::Quads,
            side,
        };
        assert_eq!(en.muscle(muscle(Some(Side::Left))), "Left quad");
        assert_eq!(en.muscle(muscle(Some(Side::Both))), en.muscle(muscle(None)));
    }

    #[test]
    fn pressure_is_a_phrase_or_a_range() {
        let de = Locale::new("de");
        let range = |levels: [i64; 2]| levels.map(|level| Pressure::new(level).unwrap()).into();
        assert_eq!(de.pressure(range([3, 3])), "mittlerer Druck");
        assert_eq!(de.pressure(range([2, 3])), "leicht bis mittel");
    }
}

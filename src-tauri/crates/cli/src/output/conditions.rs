//! What health conditions change in a guided session, in words.

use locale::Locale;
use recovery::ConditionNote;

use super::join;

/// What they change, each on a line.
pub(crate) fn conditions(locale: &Locale, notes: &[ConditionNote]) -> Vec<String> {
    let line = |note: &ConditionNote| {
        let muscles = note.muscles.iter().map(|it| locale.term("muscle", it));
        let values = [
            (
                "condition",
                locale.term("precaution", note.condition).into(),
            ),
            ("effect", note.effect.to_string().into()),
            ("muscles", join(muscles).into()),
        ];
        locale.say_with("condition-note", &values)
    };
    notes.iter().map(line).collect()
}

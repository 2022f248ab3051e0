//! Tables of Strong and Hevy.

pub(crate) const HEVY: &str = "\"title\",\"start_time\",\"end_time\",\"description\",\
\"exercise_title\",\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\
\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n";

/// Hevy's export of one workout with these rows of exercise, index, kind, weight and repetitions.
pub(crate) fn hevy(start: &str, end: &str, rows: &[(&str, u8, &str, &str, &str)]) -> String {
    let mut table = HEVY.to_owned();
    for (exercise, index, kind, weight, reps) in rows {
        let row = format!(
            "\"Legs\",\"{start}\",\"{end}\",\"\",\"{exercise}\",,\"\",{index},\"{kind}\",{weight},\
             {reps},,,8\n"
        );
        table.push_str(&row);
    }
    table
}

/// Strong's export with semicolons and units.
pub(crate) fn strong() -> String {
    let mut table = "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;\
                     Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n"
        .to_owned();
    for (order, weight) in [
        ("W", "45,5"),
        ("1", "100.0"),
        ("Rest Timer", "0"),
        ("2", "100"),
    ] {
        let row = format!(
            "2026-05-10 18:00:00;Evening;Squat (Barbell);{order};{weight};lbs;5;8;0;;0;;;1h 2m\n"
        );
        table.push_str(&row);
    }
    table
}

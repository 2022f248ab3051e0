//! Tables for people.

/// Lines with aligned columns, indented: the first column on the left, the others on the right.
pub(crate) fn table<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..N).map(|at| width(at).unwrap_or_default()).collect();
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells: Vec<String> = cells
            .map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            })
            .collect();
        format!("  {}", cells.join("   ")).trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// A sentence below a table.
pub(crate) fn note(sentence: &str) -> String {
    format!("  {sentence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["Übung", "7"], ["A", "12"]].map(|row| row.map(str::to_owned));
        assert_eq!(table(&rows), ["  Übung    7", "  A       12"]);
    }
}

//! Weekdays as they are typed.

/// The weekdays, from Monday.
pub(crate) const ALL: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Their numbers, from 1 for Monday, each once.
pub(crate) fn numbers(typed: &[String]) -> Vec<u8> {
    let all = ALL.into_iter().zip(1..);
    let meant = all.filter(|(day, _)| typed.iter().any(|it| it == day));
    meant.map(|(_, number)| number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_numbered_from_monday_each_once() {
        let typed = ["fri", "mon", "fri"].map(str::to_owned);
        assert_eq!(numbers(&typed), [1, 5]);
    }
}

//! Numbers as people write them.

use crate::Locale;

impl Locale {
    /// A number to at most one place, with the language's decimal sign: `4`, `4.5`.
    ///
    /// ```
    /// use locale::Locale;
    ///
    /// assert_eq!(Locale::new("de").number(4.46), "4,5");
    /// assert_eq!(Locale::new("de").number(3.99), "4");
    /// ```
    pub fn number(&self, value: f64) -> String {
        self.number_to(1, value)
    }

    /// The same to at most so many places.
    ///
    /// ```
    /// use locale::Locale;
    ///
    /// assert_eq!(Locale::new("en").number_to(2, 1.25), "1.25");
    /// assert_eq!(Locale::new("en").number_to(2, 10.0), "10");
    /// ```
    pub fn number_to(&self, places: usize, value: f64) -> String {
        let written = format!("{value:.places$}");
        let Some((whole, places)) = written.split_once('.') else {
            return written;
        };
        match places.trim_end_matches('0') {
            "" => whole.to_owned(),
            places => format!("{whole}{}{places}", self.say("number-decimal-sign")),
        }
    }
}

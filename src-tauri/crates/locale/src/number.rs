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
        let written = format!("{value:.1}");
        match written.split_once('.') {
            Some((whole, places)) if places != "0" => {
                let sign = self.say("number-decimal-sign");
                format!("{whole}{sign}{places}")
            }
            Some((whole, _)) => whole.to_owned(),
            None => written,
        }
    }
}

//! Why input is invalid.

/// Invalid input. The code is stable; its text is in `locales/`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// A workout ends more than 5 minutes after `now`.
    #[error("E_FUTURE_END")]
    FutureEnd,
    /// Session RPE is not a whole number from 1 to 10.
    #[error("E_RPE_RANGE")]
    RpeRange,
    /// An unknown activity.
    #[error("E_ACTIVITY")]
    UnknownActivity(String),
    /// An interval ends at or before its start.
    #[error("E_INTERVAL")]
    Interval,
    /// A rule that recurs has its last date before its first.
    #[error("E_UNTIL")]
    Until,
    /// A workout, session or massage of zero or negative length, or longer than a week.
    #[error("E_DURATION")]
    Duration,
    /// Soreness is not a whole number from 0 to 10.
    #[error("E_SORENESS_RANGE")]
    SorenessRange,
    /// Any other unknown id.
    #[error("E_UNKNOWN_ID")]
    UnknownId(String),
    /// A time zone that does not exist.
    #[error("E_ZONE")]
    Zone(String),
    /// A list that is implausibly long.
    #[error("E_TOO_MANY")]
    TooMany(String),
    /// Not JSON, or not of the expected shape.
    #[error("E_INPUT")]
    Shape(String),
}

impl InputError {
    /// The stable code, such as `E_RPE_RANGE`.
    ///
    /// ```
    /// assert_eq!(recovery::InputError::RpeRange.code(), "E_RPE_RANGE");
    /// ```
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The offending value; empty where the code says it all.
    ///
    /// ```
    /// use recovery::InputError;
    ///
    /// assert_eq!(InputError::UnknownId("rf_itch".to_owned()).detail(), "rf_itch");
    /// assert_eq!(InputError::RpeRange.detail(), "");
    /// ```
    pub fn detail(&self) -> &str {
        match self {
            Self::UnknownActivity(what)
            | Self::UnknownId(what)
            | Self::Zone(what)
            | Self::TooMany(what)
            | Self::Shape(what) => what,
            _ => "",
        }
    }
}

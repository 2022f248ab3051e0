//! How much a calendar may cost.

/// What one calendar may cost. The defaults fit twenty years of a busy person, and hold a reading below 64 MiB and
/// one second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Events in the file, each changed occurrence for itself.
    pub events: usize,
    /// Instances in the span, of all events.
    pub instances: usize,
    /// Instances in the span, of one event.
    pub of_event: usize,
    /// Days or shorter steps that all rules may be walked through. A rule with `COUNT` is walked from its start.
    pub steps: u64,
    /// Components inside each other.
    pub depth: usize,
    /// Bytes of one event, without what is not read of it, such as what it says at length and what is attached.
    pub event_bytes: usize,
    /// Rules of zones and their changes.
    pub zones: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 16 << 20,
            events: 40_000,
            instances: 20_000,
            of_event: 5_000,
            steps: 4_000_000,
            depth: 16,
            event_bytes: 256 << 10,
            zones: 2_000,
        }
    }
}

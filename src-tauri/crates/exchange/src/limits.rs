//! How much a file may cost.

/// What one file may cost. The defaults fit the longest recordings there are (a day at one point a second),
/// and hold a reading below 64 MiB and one second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file, as it is read: of a packed one, once it is unpacked.
    pub bytes: usize,
    /// Bytes that may be held at once: a file and the archives around it that are in memory, too.
    pub held: usize,
    /// Bytes of an archive on disk, which is not held.
    pub archive_bytes: u64,
    /// How many times larger than packed a file, or all of an archive, may become.
    pub ratio: u64,
    /// Files in one archive.
    pub entries: usize,
    /// Archives around a file: a `.fit.gz` in a `.zip` has two.
    pub nesting: usize,
    /// Elements of XML inside each other.
    pub depth: usize,
    /// Recorded points.
    pub records: usize,
    /// Rows of a table; or laps, sets and pauses.
    pub rows: usize,
    /// Workouts of one file.
    pub workouts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 32 << 20,
            held: 36 << 20,
            archive_bytes: 4 << 30,
            ratio: 100,
            entries: 20_000,
            nesting: 3,
            depth: 64,
            records: 500_000,
            rows: 100_000,
            workouts: 5_000,
        }
    }
}

//! Numbers drawn by lot, the same in each run.

/// `SplitMix64` (Steele, Lea and Flood, 2014).
pub(crate) struct Lot(u64);

impl Lot {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A whole number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// Soreness from 0 to 10, most often about 5.
    pub(crate) fn answer(&mut self) -> u8 {
        (0..5).map(|_| self.die()).sum()
    }

    /// 0, 1 or 2.
    fn die(&mut self) -> u8 {
        u8::try_from(self.below(3)).unwrap_or_default()
    }
}

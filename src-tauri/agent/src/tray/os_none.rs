use super::Face;
use crate::wake::Waker;

/// No tray on this system.
#[derive(Debug)]
pub struct Tray(());

impl Tray {
    /// No icon.
    pub fn new(_: Waker) -> Self {
        Self(())
    }

    /// Never.
    pub fn set_hosted(&mut self, _: bool) {}

    /// Never.
    pub fn is_shown(&self) -> bool {
        false
    }

    /// Never.
    pub fn is_wanted(&self) -> bool {
        false
    }

    /// Nothing to do.
    pub async fn show(&mut self, _: Face) {}
}

//! Keys that are not characters, by their `WebDriver` names.

/// Tab.
pub const TAB: char = '\u{e004}';
/// Enter.
pub const ENTER: char = '\u{e007}';
/// Shift.
pub const SHIFT: char = '\u{e008}';
/// Control.
pub const CONTROL: char = '\u{e009}';
/// Escape.
pub const ESCAPE: char = '\u{e00c}';
/// Space.
pub const SPACE: char = ' ';
/// Arrow up.
pub const UP: char = '\u{e013}';
/// Arrow down.
pub const DOWN: char = '\u{e015}';
/// Arrow right.
pub const RIGHT: char = '\u{e014}';
/// Arrow left.
pub const LEFT: char = '\u{e012}';

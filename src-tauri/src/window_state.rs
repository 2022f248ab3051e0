//! Where the window was and how large, from one start to the next.
//!
//! By hand, because Tauri's plugin for it makes a folder of its own wherever `RUBDOWN_HOME` points.

use std::path::{Path, PathBuf};

use platform::Home;
use serde::{Deserialize, Serialize};
use tauri::{PhysicalPosition, PhysicalSize, WebviewWindow, WindowEvent};

/// A place on the desktop, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Placement {
    position: (i32, i32),
    size: (u32, u32),
    maximized: bool,
}

/// How much of the window's top must lie on a screen for a person to get hold of it.
const GRIP: i32 = 64;

/// Puts the window where it was, if that is still on a screen, and keeps its place when it closes.
/// Without either it stands where the system puts it.
pub(crate) fn keep(window: &WebviewWindow, home: &Home) {
    let file = home.data().join("window.json");
    let before = read(&file);
    if let Some(window_state) = before {
        restore(window, window_state);
    }
    let closing = window.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::CloseRequested { .. }) {
            // a place that cannot be kept is no reason to keep the window open
            drop(look(&closing, before).map(|window_state| write(&file, window_state)));
        }
    });
}

fn restore(window: &WebviewWindow, window_state: Placement) {
    let (width, height) = window_state.size;
    drop(window.set_size(PhysicalSize::new(width, height)));
    let on_screen = window.available_monitors().is_ok_and(|monitors| {
        monitors.iter().any(|monitor| {
            let (at, size) = (monitor.position(), monitor.size());
            window_state.can_be_gripped((at.x, at.y), (size.width, size.height))
        })
    });
    if on_screen {
        let (x, y) = window_state.position;
        drop(window.set_position(PhysicalPosition::new(x, y)));
    }
    if window_state.maximized {
        drop(window.maximize());
    }
}

/// Where the window is; one that fills the screen goes back to where it was before.
fn look(window: &WebviewWindow, before: Option<Placement>) -> tauri::Result<Placement> {
    let maximized = window.is_maximized()?;
    if let Some(before) = before
        && (maximized || window.is_minimized()?)
    {
        return Ok(Placement {
            maximized,
            ..before
        });
    }
    let (at, size) = (window.outer_position()?, window.inner_size()?);
    Ok(Placement {
        position: (at.x, at.y),
        size: (size.width, size.height),
        maximized,
    })
}

impl Placement {
    /// Whether a part of its top edge that a hand can get hold of lies on that screen.
    fn can_be_gripped(self, (left, top): (i32, i32), (width, height): (u32, u32)) -> bool {
        let across = |edge: i32, length: u32| edge.saturating_add_unsigned(length);
        let (x, y) = self.position;
        let seen = across(x, self.size.0).min(across(left, width)) - x.max(left);
        seen >= GRIP && y >= top && y <= across(top, height) - GRIP
    }
}

fn read(file: &Path) -> Option<Placement> {
    serde_json::from_slice(&std::fs::read(file).ok()?).ok()
}

fn write(file: &PathBuf, window_state: Placement) -> std::io::Result<()> {
    std::fs::write(file, serde_json::to_vec(&window_state)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32) -> Placement {
        Placement {
            position: (x, y),
            size: (1100, 760),
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_only_where_it_can_be_gripped() {
        let screen = ((0, 0), (1920, 1080));
        let grips = |window_state: Placement| window_state.can_be_gripped(screen.0, screen.1);
        assert!(grips(at(100, 80)));
        assert!(grips(at(-1000, 80)), "its right end is still there");
        assert!(!grips(at(-1090, 80)));
        assert!(!grips(at(2000, 80)), "the second screen was unplugged");
        assert!(!grips(at(100, 1060)));
        assert!(!grips(at(100, -40)), "its title is above the screen");
    }

    #[test]
    fn a_place_is_read_as_it_was_written_and_rubbish_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        assert_eq!(read(&file), None);
        write(&file, at(3, 4)).unwrap();
        assert_eq!(read(&file), Some(at(3, 4)));
        std::fs::write(&file, "{").unwrap();
        assert_eq!(read(&file), None);
    }
}

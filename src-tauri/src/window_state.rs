//! Remembers where the window was and how large it was.
//!
//! Tauri's plugin for this ignores `RUBDOWN_HOME`: it creates a folder of its own.

use std::path::Path;

use platform::Home;
use serde::{Deserialize, Serialize};
use tauri::{PhysicalPosition, PhysicalSize, WebviewWindow, WindowEvent};

/// The position and size of a window, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct WindowState {
    position: (i32, i32),
    size: (u32, u32),
    maximized: bool,
}

/// How many pixels of the window's title bar must be on a screen for it to be draggable.
const GRIP: i32 = 64;

/// Puts the window where it was, if that is still on a screen, and saves its state when it closes.
pub(crate) fn restore_and_save(window: &WebviewWindow, home: &Home) {
    let file = home.data().join("window.json");
    let before = read(&file);
    if let Some(state) = before {
        restore(window, state);
    }
    let closing = window.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::CloseRequested { .. }) {
            // the window closes even if its state cannot be saved
            drop(current(&closing, before).map(|state| write(&file, state)));
        }
    });
}

fn restore(window: &WebviewWindow, state: WindowState) {
    let (width, height) = state.size;
    drop(window.set_size(PhysicalSize::new(width, height)));
    let on_screen = window.available_monitors().is_ok_and(|monitors| {
        monitors.iter().any(|monitor| {
            let (at, size) = (monitor.position(), monitor.size());
            state.can_be_dragged((at.x, at.y), (size.width, size.height))
        })
    });
    if on_screen {
        let (x, y) = state.position;
        drop(window.set_position(PhysicalPosition::new(x, y)));
    }
    if state.maximized {
        drop(window.maximize());
    }
}

/// The window's state; one that is maximised or minimised keeps the position it had before.
fn current(window: &WebviewWindow, before: Option<WindowState>) -> tauri::Result<WindowState> {
    let maximized = window.is_maximized()?;
    if let Some(before) = before
        && (maximized || window.is_minimized()?)
    {
        return Ok(WindowState {
            maximized,
            ..before
        });
    }
    let (at, size) = (window.outer_position()?, window.inner_size()?);
    Ok(WindowState {
        position: (at.x, at.y),
        size: (size.width, size.height),
        maximized,
    })
}

impl WindowState {
    /// Whether enough of its title bar is on that screen.
    fn can_be_dragged(self, (left, top): (i32, i32), (width, height): (u32, u32)) -> bool {
        let across = |edge: i32, length: u32| edge.saturating_add_unsigned(length);
        let (x, y) = self.position;
        let seen = across(x, self.size.0).min(across(left, width)) - x.max(left);
        seen >= GRIP && y >= top && y <= across(top, height) - GRIP
    }
}

fn read(file: &Path) -> Option<WindowState> {
    serde_json::from_slice(&platform::read_small(file)?).ok()
}

fn write(file: &Path, state: WindowState) -> std::io::Result<()> {
    platform::write_small(file, &serde_json::to_vec(&state)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: i32, y: i32) -> WindowState {
        WindowState {
            position: (x, y),
            size: (1100, 760),
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_only_where_it_can_be_dragged() {
        let screen = ((0, 0), (1920, 1080));
        let draggable = |state: WindowState| state.can_be_dragged(screen.0, screen.1);
        assert!(draggable(at(100, 80)));
        assert!(draggable(at(-1000, 80)), "its right end is still there");
        assert!(!draggable(at(-1090, 80)));
        assert!(!draggable(at(2000, 80)), "the second screen was unplugged");
        assert!(!draggable(at(100, 1060)));
        assert!(!draggable(at(100, -40)), "its title is above the screen");
    }

    #[test]
    fn a_state_is_read_as_it_was_written_and_garbage_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        assert_eq!(read(&file), None);
        write(&file, at(3, 4)).unwrap();
        assert_eq!(read(&file), Some(at(3, 4)));
        std::fs::write(&file, "{").unwrap();
        assert_eq!(read(&file), None);
    }
}

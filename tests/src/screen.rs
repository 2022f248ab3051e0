//! What is on the screen, pixel by pixel.

use std::collections::HashSet;

use anyhow::{Context, Result};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

use crate::desktop::Desktop;

/// The screen of a desktop.
#[derive(Debug)]
pub struct Screen {
    server: RustConnection,
    root: Window,
    pid_of: u32,
}

impl Screen {
    /// Connects to a desktop's X server.
    pub fn of(desktop: &Desktop) -> Result<Self> {
        let (server, number) = x11rb::connect(Some(desktop.display()))?;
        let root = server.setup().roots.get(number).context("no screen")?.root;
        let pid_of = server.intern_atom(false, b"_NET_WM_PID")?.reply()?.atom;
        Ok(Self {
            server,
            root,
            pid_of,
        })
    }

    /// The visible window of a process, if it has one yet.
    pub fn window_of(&self, pid: u32) -> Result<Option<Window>> {
        let mut open = vec![self.root];
        while let Some(window) = open.pop() {
            // A window may go away while it is looked at.
            let Ok(tree) = self.server.query_tree(window)?.reply() else {
                continue;
            };
            for child in tree.children {
                if self.belongs_to(child, pid)? && self.is_visible(child)? {
                    return Ok(Some(child));
                }
                open.push(child);
            }
        }
        Ok(None)
    }

    /// Asks the window manager to close a window, as a click on its frame's button does.
    pub fn close(&self, window: Window) -> Result<()> {
        let message = self
            .server
            .intern_atom(false, b"_NET_CLOSE_WINDOW")?
            .reply()?
            .atom;
        let by_a_person = 2;
        let event = ClientMessageEvent::new(32, window, message, [0, by_a_person, 0, 0, 0]);
        let to_manager = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        self.server
            .send_event(false, self.root, to_manager, event)?
            .check()?;
        Ok(())
    }

    /// How many pixels of the whole screen have this colour.
    pub fn count(&self, colour: [u8; 3]) -> Result<usize> {
        self.count_in(self.root, colour)
    }

    /// How many pixels of a window have this colour.
    pub fn count_in(&self, window: Window, colour: [u8; 3]) -> Result<usize> {
        Ok(self
            .pixels(window)?
            .iter()
            .filter(|&&pixel| pixel == colour)
            .count())
    }

    /// How many colours a window shows.
    pub fn colours(&self, window: Window) -> Result<usize> {
        Ok(self
            .pixels(window)?
            .into_iter()
            .collect::<HashSet<_>>()
            .len())
    }

    /// What a window shows, to be compared with what it shows later.
    pub fn picture(&self, window: Window) -> Result<Vec<u8>> {
        let size = self.server.get_geometry(window)?.reply()?;
        let image = self
            .server
            .get_image(
                ImageFormat::Z_PIXMAP,
                window,
                0,
                0,
                size.width,
                size.height,
                u32::MAX,
            )?
            .reply()?;
        Ok(image.data)
    }

    fn pixels(&self, window: Window) -> Result<Vec<[u8; 3]>> {
        // 24 bits deep, four bytes a pixel, blue first.
        Ok(self
            .picture(window)?
            .chunks_exact(4)
            .map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect())
    }

    fn belongs_to(&self, window: Window, pid: u32) -> Result<bool> {
        let asked =
            self.server
                .get_property(false, window, self.pid_of, AtomEnum::CARDINAL, 0, 1)?;
        let Ok(answer) = asked.reply() else {
            return Ok(false);
        };
        Ok(answer.value32().and_then(|mut values| values.next()) == Some(pid))
    }

    fn is_visible(&self, window: Window) -> Result<bool> {
        let Ok(about) = self.server.get_window_attributes(window)?.reply() else {
            return Ok(false);
        };
        Ok(about.map_state == MapState::VIEWABLE
            && self.server.get_geometry(window)?.reply()?.width > 200)
    }
}

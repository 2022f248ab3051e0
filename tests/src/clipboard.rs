//! The clipboard of a desktop, and a manager that keeps it when a program ends (ICCCM 2.4 and the
//! freedesktop.org specification of clipboard managers).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use crate::desktop::Desktop;
use crate::wait;

x11rb::atom_manager! {
    Atoms: AtomsCookie {
        CLIPBOARD,
        CLIPBOARD_MANAGER,
        SAVE_TARGETS,
        TARGETS,
        UTF8_STRING,
        TEXT: b"RUBDOWN_TEXT",
    }
}

/// A program's view of the clipboard.
#[derive(Debug)]
pub struct Clipboard {
    server: RustConnection,
    atoms: Atoms,
    window: Window,
}

impl Clipboard {
    /// Connects to a desktop's X server.
    pub fn of(desktop: &Desktop) -> Result<Self> {
        let (server, number) = x11rb::connect(Some(desktop.display()))?;
        let atoms = Atoms::new(&server)?.reply()?;
        let root = server.setup().roots.get(number).context("no screen")?.root;
        let window = server.generate_id()?;
        server
            .create_window(
                0,
                window,
                root,
                0,
                0,
                1,
                1,
                0,
                WindowClass::INPUT_ONLY,
                0,
                &CreateWindowAux::new(),
            )?
            .check()?;
        Ok(Self {
            server,
            atoms,
            window,
        })
    }

    /// The text that a person would paste now; absent if there is none.
    pub fn text(&self) -> Result<Option<String>> {
        self.server.convert_selection(
            self.window,
            self.atoms.CLIPBOARD,
            self.atoms.UTF8_STRING,
            self.atoms.TEXT,
            x11rb::CURRENT_TIME,
        )?;
        self.server.flush()?;
        let property = wait::until("whoever has the clipboard answers", || {
            Ok(match self.server.poll_for_event()? {
                Some(Event::SelectionNotify(answer)) => Some(answer.property),
                _ => None,
            })
        })?;
        if property == x11rb::NONE {
            return Ok(None);
        }
        let all = u32::MAX / 4;
        let found = self
            .server
            .get_property(true, self.window, property, AtomEnum::ANY, 0, all)?
            .reply()?;
        Ok(Some(String::from_utf8(found.value)?))
    }

    fn own(&self, selection: u32) -> Result<()> {
        self.server
            .set_selection_owner(self.window, selection, x11rb::CURRENT_TIME)?
            .check()?;
        let owner = self.server.get_selection_owner(selection)?.reply()?.owner;
        ensure!(owner == self.window, "somebody else has the selection");
        Ok(())
    }
}

/// A manager that takes over what a program hands to it, until this is dropped.
#[derive(Debug)]
pub struct ClipboardManager {
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl ClipboardManager {
    /// Starts one on a desktop that has none.
    pub fn start(desktop: &Desktop) -> Result<Self> {
        // two connections: the clipboard is asked for on one while the other owes an answer
        let (manager, asking) = (Clipboard::of(desktop)?, Clipboard::of(desktop)?);
        manager.own(manager.atoms.CLIPBOARD_MANAGER)?;
        let ends = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&ends);
        let thread = std::thread::spawn(move || {
            let mut kept = None;
            while !over.load(Ordering::Relaxed) {
                match manager.server.poll_for_event() {
                    Ok(Some(Event::SelectionRequest(asked))) => {
                        if let Err(error) = answer(&manager, &asking, &mut kept, &asked) {
                            eprintln!("the clipboard manager: {error:#}");
                        }
                    }
                    Ok(_) => wait::pass(Duration::from_millis(5)),
                    Err(_) => return,
                }
            }
        });
        Ok(Self {
            ends,
            thread: Some(thread),
        })
    }
}

impl Drop for ClipboardManager {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        self.thread.take().map(JoinHandle::join);
    }
}

fn answer(
    manager: &Clipboard,
    asking: &Clipboard,
    kept: &mut Option<String>,
    asked: &SelectionRequestEvent,
) -> Result<()> {
    let atoms = &manager.atoms;
    let server = &manager.server;
    let mut property = asked.property;
    if asked.selection == atoms.CLIPBOARD_MANAGER && asked.target == atoms.SAVE_TARGETS {
        *kept = asking.text()?;
        manager.own(atoms.CLIPBOARD)?;
    } else if asked.target == atoms.TARGETS {
        let offered = if asked.selection == atoms.CLIPBOARD {
            atoms.UTF8_STRING
        } else {
            atoms.SAVE_TARGETS
        };
        let all = [atoms.TARGETS, offered];
        let replace = PropMode::REPLACE;
        server.change_property32(replace, asked.requestor, property, AtomEnum::ATOM, &all)?;
    } else if let Some(text) = kept.as_ref().filter(|_| asked.target == atoms.UTF8_STRING) {
        let kind = atoms.UTF8_STRING;
        let text = text.as_bytes();
        server.change_property8(PropMode::REPLACE, asked.requestor, property, kind, text)?;
    } else {
        property = x11rb::NONE;
    }
    let done = SelectionNotifyEvent {
        response_type: SELECTION_NOTIFY_EVENT,
        sequence: 0,
        time: asked.time,
        requestor: asked.requestor,
        selection: asked.selection,
        target: asked.target,
        property,
    };
    server.send_event(false, asked.requestor, EventMask::NO_EVENT, done)?;
    server.flush()?;
    Ok(())
}

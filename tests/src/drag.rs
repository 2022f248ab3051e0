//! A drag from another program, dropped on a window by the X protocol for it (XDND 5).

use std::time::Duration;

use anyhow::{Context, Result};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME};

use crate::desktop::Desktop;
use crate::wait;

/// The version of the protocol, which everyone speaks.
const VERSION: u32 = 5;

/// Within which time a window that wants something answers.
const A_WHILE: Duration = Duration::from_secs(3);

/// How often the pointer moves over the target before it lets go.
const MOVES: u32 = 3;

/// A program that something is dragged from.
#[derive(Debug)]
pub struct Drag {
    server: RustConnection,
    source: Window,
    formats: Vec<(Atom, Vec<u8>)>,
}

impl Drag {
    /// Offers something in these formats, each by its name and its bytes.
    pub fn offering(desktop: &Desktop, formats: &[(&str, Vec<u8>)]) -> Result<Self> {
        let (server, number) = x11rb::connect(Some(desktop.display()))?;
        let root = server.setup().roots.get(number).context("no screen")?.root;
        let source = server.generate_id()?;
        server.create_window(
            COPY_DEPTH_FROM_PARENT,
            source,
            root,
            0,
            0,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            COPY_FROM_PARENT,
            &CreateWindowAux::new(),
        )?;
        let mut drag = Self {
            server,
            source,
            formats: Vec::new(),
        };
        for (name, bytes) in formats {
            let format = drag.atom(name)?;
            drag.formats.push((format, bytes.clone()));
        }
        let names: Vec<Atom> = drag.formats.iter().map(|(format, _)| *format).collect();
        let (list, selection) = (drag.atom("XdndTypeList")?, drag.atom("XdndSelection")?);
        drag.server
            .change_property32(PropMode::REPLACE, source, list, AtomEnum::ATOM, &names)?;
        drag.server
            .set_selection_owner(source, selection, CURRENT_TIME)?
            .check()?;
        Ok(drag)
    }

    /// Drags it over the middle of a window and lets go there. Returns whether the window took it.
    pub fn drop_on(&self, target: Window) -> Result<bool> {
        let (copy, status) = (self.atom("XdndActionCopy")?, self.atom("XdndStatus")?);
        let finished = self.atom("XdndFinished")?;
        let middle = self.middle_of(target)?;
        let listed = 1;
        self.tell(target, "XdndEnter", [VERSION << 24 | listed, 0, 0, 0])?;
        let mut wanted = false;
        for _ in 0..MOVES {
            self.tell(target, "XdndPosition", [0, middle, CURRENT_TIME, copy])?;
            wanted = self.serve_until(status).is_some_and(|flags| flags & 1 == 1);
        }
        if wanted {
            self.tell(target, "XdndDrop", [0, CURRENT_TIME, 0, 0])?;
            self.serve_until(finished);
        } else {
            self.tell(target, "XdndLeave", [0; 4])?;
        }
        Ok(wanted)
    }

    fn middle_of(&self, target: Window) -> Result<u32> {
        let size = self.server.get_geometry(target)?.reply()?;
        let half = |side: u16| i16::try_from(side / 2);
        let at = self
            .server
            .translate_coordinates(target, size.root, half(size.width)?, half(size.height)?)?
            .reply()?;
        Ok(u32::try_from(at.dst_x)? << 16 | u32::try_from(at.dst_y)?)
    }

    fn tell(&self, target: Window, what: &str, [a, b, c, d]: [u32; 4]) -> Result<()> {
        let what = self.atom(what)?;
        let event = ClientMessageEvent::new(32, target, what, [self.source, a, b, c, d]);
        self.server
            .send_event(false, target, EventMask::NO_EVENT, event)?
            .check()?;
        Ok(())
    }

    /// Gives what is asked for until the target has sent this message, and returns its flags; none
    /// if it is not answered, as what nobody wants may be.
    fn serve_until(&self, message: Atom) -> Option<u32> {
        let answer = wait::within(A_WHILE, "the window answers the drag", || {
            while let Some(event) = self.server.poll_for_event()? {
                match event {
                    Event::SelectionRequest(request) => self.give(&request)?,
                    Event::ClientMessage(reply) if reply.type_ == message => {
                        return Ok(Some(reply.data.as_data32()[1]));
                    }
                    _ => {}
                }
            }
            Ok(None)
        });
        answer.ok()
    }

    fn give(&self, request: &SelectionRequestEvent) -> Result<()> {
        let offered = self
            .formats
            .iter()
            .find(|(format, _)| *format == request.target);
        let property = match offered {
            Some((format, bytes)) => {
                self.server.change_property8(
                    PropMode::REPLACE,
                    request.requestor,
                    request.property,
                    *format,
                    bytes,
                )?;
                request.property
            }
            None => x11rb::NONE,
        };
        let notify = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property,
        };
        self.server
            .send_event(false, request.requestor, EventMask::NO_EVENT, notify)?
            .check()?;
        Ok(())
    }

    fn atom(&self, name: &str) -> Result<Atom> {
        Ok(self
            .server
            .intern_atom(false, name.as_bytes())?
            .reply()?
            .atom)
    }
}

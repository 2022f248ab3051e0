//! Pages from elsewhere: every attempt to load one is refused, and no request leaves the window.

use std::io::ErrorKind;
use std::net::TcpListener;

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Drag, Screen, Server, Stage, Window};
use serde_json::json;

use crate::common::{BUTTON, EVENING, open_and_begin};

/// A server on this machine that stands for all the others.
struct Elsewhere(TcpListener);

impl Elsewhere {
    fn new() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        Ok(Self(listener))
    }

    fn address(&self) -> Result<String> {
        Ok(format!("http://{}/", self.0.local_addr()?))
    }

    /// The window is still Rubdown's, and nobody has called.
    fn ensure_untouched(&self, window: &Window, way: &str) -> Result<()> {
        window.find("button", BUTTON)?;
        let called = self.0.accept();
        let nobody = called.is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
        ensure!(nobody, "the request left the window: {way}");
        let here = window.page.script("return location.origin", &[])?;
        ensure!(here == json!("tauri://localhost"), "{way}: it shows {here}");
        Ok(())
    }
}

#[test]
fn no_page_from_elsewhere_is_loaded_or_even_asked_for() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let elsewhere = Elsewhere::new()?;
        let address = elsewhere.address()?;
        let window = open_and_begin(stage)?;
        for way in [
            "location.href = arguments[0]",
            "location.replace(arguments[0])",
            "window.open(arguments[0])",
            "window.open(arguments[0], '_self')",
            "const link = document.createElement('a');
             link.href = arguments[0]; document.body.append(link); link.click();",
            "const link = document.createElement('a');
             link.href = arguments[0]; link.target = '_blank'; document.body.append(link); link.click();",
            "const form = document.createElement('form');
             form.action = arguments[0]; document.body.append(form); form.submit();",
            "const form = document.createElement('form'); form.method = 'post';
             form.action = arguments[0]; document.body.append(form); form.submit();",
            "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh';
             meta.content = `0; url=${arguments[0]}`; document.head.append(meta);",
            "const frame = document.createElement('iframe');
             frame.src = arguments[0]; document.body.append(frame);",
            "new Image().src = arguments[0]",
            "fetch(arguments[0]).catch(() => {})",
            "navigator.sendBeacon(arguments[0], 'hello')",
        ] {
            window.page.script(way, &[json!(address)])?;
            elsewhere.ensure_untouched(&window, way)?;
        }
        window.wait_until_still()?;
        elsewhere.ensure_untouched(&window, "all of them")?;
        window.close()
    })
}

#[test]
fn nothing_that_is_dropped_on_the_window_takes_it_elsewhere() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let elsewhere = Elsewhere::new()?;
        let address = elsewhere.address()?;
        let window = open_and_begin(stage)?;
        let screen = Screen::of(&stage.desktop)?;
        let target = screen
            .window_of(window.process().pid)?
            .context("no window")?;
        let netscape = ("_NETSCAPE_URL", format!("{address}\nA page").into_bytes());
        let mozilla = ("text/x-moz-url", utf16(&format!("{address}\nA page")));
        let list = ("text/uri-list", format!("{address}\r\n").into_bytes());
        let html = (
            "text/html",
            format!("<a href=\"{address}\">A page</a><img src=\"{address}\">").into_bytes(),
        );
        let plain = ("text/plain", address.clone().into_bytes());
        let text = ("UTF8_STRING", address.clone().into_bytes());
        let mut taken = 0;
        for offer in [
            vec![netscape.clone()],
            vec![mozilla.clone()],
            vec![netscape.clone(), mozilla.clone()],
            vec![list.clone()],
            vec![html.clone()],
            vec![plain.clone()],
            vec![text.clone()],
            // as browsers drag a link
            vec![mozilla, netscape, list, html, plain, text],
        ] {
            let names: Vec<&str> = offer.iter().map(|(name, _)| *name).collect();
            let way = names.join(", ");
            let drag = Drag::offering(&stage.desktop, &offer)?;
            taken += usize::from(drag.drop_on(target).with_context(|| way.clone())?);
            window.wait_until_still()?;
            elsewhere.ensure_untouched(&window, &way)?;
        }
        ensure!(taken > 0, "the window took nothing, so this shows nothing");
        window.close()
    })
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

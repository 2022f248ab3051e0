//! The browser engine: its process may end, and it may be asked for a page from elsewhere.

use std::io::ErrorKind;
use std::net::TcpListener;

use anyhow::{Context, Result, ensure};
use rubdown_tests::{Process, Program, Screen, Server, Stage, signal, wait};
use serde_json::json;

use crate::common::{BUTTON, EVENING, open_and_begin};

/// The process in which the page runs.
const PAGE: &str = "WebKitWebProcess";

/// A page that is drawn has more colours than an empty window.
const DRAWN: usize = 40;

/// A window without a driver, which would end with the page's process.
struct Alone {
    program: Program,
    screen: Screen,
}

impl Alone {
    fn open(stage: &Stage) -> Result<Self> {
        let alone = Self {
            program: stage.start_window_again(&[])?,
            screen: Screen::of(&stage.desktop)?,
        };
        alone.draws_anew(0)?;
        Ok(alone)
    }

    /// The page's process, once it is another than `before` and has drawn.
    fn draws_anew(&self, before: u32) -> Result<Process> {
        wait::until("the page is drawn", || {
            let window = self.screen.window_of(self.program.pid())?;
            let drawn = match window {
                Some(window) => self.screen.colours(window)? > DRAWN,
                None => false,
            };
            Ok(self.page().filter(|page| drawn && page.pid != before))
        })
    }

    fn page(&self) -> Option<Process> {
        let window = Process {
            pid: self.program.pid(),
        };
        let mut family = window.family().into_iter();
        family.find(|process| process.name().as_deref() == Some(PAGE) && process.runs())
    }

    fn kill_page(&self) -> Result<u32> {
        let page = self.page().context("no page")?;
        signal("KILL", page.pid)?;
        Ok(page.pid)
    }
}

#[test]
fn a_page_whose_process_is_killed_comes_back_by_itself_and_asks_the_second_time() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let mut window = Alone::open(stage)?;
        let first = window.kill_page()?;
        window.draws_anew(first)?;

        let second = window.kill_page()?;
        let dialog = || {
            let found = stage
                .desktop
                .read("xdotool", &["search", "--name", "The page stopped working"]);
            Ok(found
                .ok()
                .and_then(|ids| ids.lines().last().map(str::to_owned)))
        };
        let dialog = wait::until("the window says what happened", dialog)?;
        ensure!(
            window.page().is_none_or(|page| page.pid == second),
            "it was loaded without being asked for"
        );
        stage.desktop.read(
            "xdotool",
            &["windowfocus", "--sync", &dialog, "key", "Return"],
        )?;
        window.draws_anew(second)?;
        window.program.must_run()
    })
}

#[test]
fn no_page_from_elsewhere_is_loaded_or_even_asked_for() -> Result<()> {
    Stage::play(EVENING, Server::None, |stage| {
        let elsewhere = TcpListener::bind("127.0.0.1:0")?;
        elsewhere.set_nonblocking(true)?;
        let address = format!("http://{}/", elsewhere.local_addr()?);
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
            window.find("button", BUTTON)?;
            let called = elsewhere.accept();
            let nobody = called.is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
            ensure!(nobody, "the request left the window: {way}");
        }
        window.settled()?;
        ensure!(elsewhere.accept().is_err(), "a request left the window");
        let here = window.page.script("return location.origin", &[])?;
        ensure!(
            here == json!("tauri://localhost"),
            "the window shows {here}"
        );
        window.close()
    })
}

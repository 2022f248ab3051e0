//! The part of the W3C `WebDriver` protocol that the tests use with `WebKitWebDriver`.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use base64::Engine as _;
use serde_json::{Value, json};
use ureq::Agent;

use crate::program::Program;
use crate::wait;

/// A session with one program that shows a page.
#[derive(Debug)]
pub struct Driver {
    agent: Agent,
    session: String,
    program: Program,
}

/// An element on the page, by the driver's reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(String);

/// The key under which the protocol hides an element's reference.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Driver {
    /// Starts the driver, which starts `binary` with the environment of `command`.
    pub fn open(mut command: Command, logs: &Path, binary: &Path, args: &[&str]) -> Result<Self> {
        let port = free_port()?;
        command
            .arg(format!("--port={port}"))
            // Without these two a Tauri window cannot be driven.
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        let mut program = Program::start(&mut command, logs)?;
        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            .build()
            .into();
        let base = format!("http://127.0.0.1:{port}");
        wait::until("WebKitWebDriver listens", || {
            program.must_run()?;
            Ok(agent
                .get(format!("{base}/status"))
                .call()
                .is_ok()
                .then_some(()))
        })?;
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": binary, "args": args }
        } } });
        let opened = answer(
            agent
                .post(format!("{base}/session"))
                .send_json(capabilities)?,
        )
        .context("the window does not open")?;
        let id = opened["sessionId"]
            .as_str()
            .context("a session without an id")?;
        let session = format!("{base}/session/{id}");
        Ok(Self {
            agent,
            session,
            program,
        })
    }

    /// Runs a script in the page; it may return a value.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post(
            "execute/sync",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// Runs a script in the page that ends when it calls its last argument.
    pub fn script_async(&self, body: &str, arguments: &[Value]) -> Result<Value> {
        self.post(
            "execute/async",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// Every element that a CSS selector matches, in the order of the page.
    pub fn find(&self, selector: &str) -> Result<Vec<Element>> {
        let found = self.post(
            "elements",
            &json!({ "using": "css selector", "value": selector }),
        )?;
        Ok(found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Element::of)
            .collect())
    }

    /// The element that has the keyboard.
    pub fn focused(&self) -> Result<Element> {
        Element::of(&self.get("element/active")?).context("nothing has the keyboard")
    }

    /// The accessible name of an element.
    pub fn label(&self, element: &Element) -> Result<String> {
        self.text_of(&format!("element/{}/computedlabel", element.0))
    }

    /// The role that assistive technology sees.
    pub fn role(&self, element: &Element) -> Result<String> {
        self.text_of(&format!("element/{}/computedrole", element.0))
    }

    /// The text that an element shows.
    pub fn text(&self, element: &Element) -> Result<String> {
        self.text_of(&format!("element/{}/text", element.0))
    }

    /// Whether an element can be used.
    pub fn enabled(&self, element: &Element) -> Result<bool> {
        Ok(self.get(&format!("element/{}/enabled", element.0))? == Value::Bool(true))
    }

    /// Clicks in the middle of an element.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Empties a field.
    pub fn clear(&self, element: &Element) -> Result<()> {
        self.post(&format!("element/{}/clear", element.0), &json!({}))
            .map(drop)
    }

    /// Types into an element.
    pub fn send(&self, element: &Element, text: &str) -> Result<()> {
        self.post(
            &format!("element/{}/value", element.0),
            &json!({ "text": text }),
        )
        .map(drop)
    }

    /// Presses one key, for whatever has the keyboard, with modifiers held meanwhile.
    pub fn press(&self, key: char, held: &[char]) -> Result<()> {
        let stroke = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
        let mut actions: Vec<Value> = held.iter().map(|&held| stroke("keyDown", held)).collect();
        actions.extend([stroke("keyDown", key), stroke("keyUp", key)]);
        actions.extend(held.iter().rev().map(|&held| stroke("keyUp", held)));
        let keyboard = json!([{ "type": "key", "id": "keyboard", "actions": actions }]);
        self.post("actions", &json!({ "actions": keyboard }))
            .map(drop)
    }

    /// Takes hold of the middle of an element, moves it to the right in two steps, and lets go, after a key
    /// if there is one.
    pub fn drag(&self, element: &Element, right: i32, key: Option<char>) -> Result<()> {
        let pause = || json!({ "type": "pause", "duration": 50 });
        let go = |x: i32| json!({ "type": "pointerMove", "duration": 50, "origin": "pointer", "x": x, "y": 0 });
        let pointer = [
            json!({ "type": "pointerMove", "duration": 0, "origin": element.argument(), "x": 0, "y": 0 }),
            json!({ "type": "pointerDown", "button": 0 }),
            go(right / 2),
            go(right - right / 2),
            pause(),
            pause(),
            json!({ "type": "pointerUp", "button": 0 }),
        ];
        let mut keys = vec![pause(); pointer.len()];
        if let Some(key) = key {
            let stroke = |kind: &str| json!({ "type": kind, "value": key.to_string() });
            keys[4] = stroke("keyDown");
            keys[5] = stroke("keyUp");
        }
        let actions = json!([
            { "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": pointer },
            { "type": "key", "id": "keyboard", "actions": keys },
        ]);
        self.post("actions", &json!({ "actions": actions }))
            .map(drop)
    }

    /// Sets the outer size of the window.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("window/rect", &json!({ "width": width, "height": height }))
            .map(drop)
    }

    /// What the page looks like, as PNG.
    pub fn picture(&self) -> Result<Vec<u8>> {
        let encoded = self.text_of("screenshot")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(encoded)?)
    }

    /// The output so far of the driver and of the program that it started.
    pub fn said(&self) -> String {
        self.program.said()
    }

    fn text_of(&self, path: &str) -> Result<String> {
        let value = self.get(path)?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    fn get(&self, path: &str) -> Result<Value> {
        answer(self.agent.get(format!("{}/{path}", self.session)).call()?)
            .with_context(|| path.to_owned())
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        answer(
            self.agent
                .post(format!("{}/{path}", self.session))
                .send_json(body)?,
        )
        .with_context(|| path.to_owned())
    }
}

impl Element {
    /// The element that a script returned.
    pub fn of(value: &Value) -> Option<Self> {
        value[ELEMENT].as_str().map(|id| Self(id.to_owned()))
    }

    /// As an argument of a script.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

fn answer(response: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let failed = !response.status().is_success();
    let mut body: Value = response.into_body().read_json()?;
    let value = body["value"].take();
    if failed {
        let say = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        bail!(anyhow!("{}: {}", say("error"), say("message")));
    }
    Ok(value)
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

//! Rubdown's window, used as a person uses it: by the names of things.

use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::desktop::Desktop;
use crate::driver::{Driver, Element};
use crate::key;
use crate::process::Process;
use crate::screen::Screen;
use crate::wait;

/// An open window.
#[derive(Debug)]
pub struct Window {
    /// The page, for what the methods here do not cover.
    pub page: Driver,
    desktop: Rc<Desktop>,
    process: Process,
}

impl Window {
    pub(crate) fn new(page: Driver, desktop: Rc<Desktop>, process: Process) -> Self {
        Self {
            page,
            desktop,
            process,
        }
    }

    /// Its process.
    pub fn process(&self) -> Process {
        self.process
    }

    /// Waits for the one visible thing with this role and accessible name.
    pub fn find(&self, role: &str, name: &str) -> Result<Element> {
        wait::until(
            &format!("there is one {role} `{name}`; shown was:\n{}", self.text()?),
            || {
                let mut found = self
                    .all(role)?
                    .into_iter()
                    .filter(|(_, label)| label == name);
                let first = found.next().map(|(element, _)| element);
                ensure!(found.next().is_none(), "there are several");
                Ok(first)
            },
        )
    }

    /// Whether there is such a thing now.
    pub fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(self.all(role)?.iter().any(|(_, label)| label == name))
    }

    /// The accessible names of everything with this role, in order.
    pub fn names(&self, role: &str) -> Result<Vec<String>> {
        Ok(self
            .all(role)?
            .into_iter()
            .map(|(_, label)| label)
            .collect())
    }

    /// Waits until something on the page matches a CSS selector.
    pub fn awaits(&self, selector: &str) -> Result<()> {
        wait::until(&format!("there is `{selector}`"), || {
            Ok((!self.page.find(selector)?.is_empty()).then_some(()))
        })
    }

    /// Waits until nothing on the page matches a CSS selector.
    pub fn lacks(&self, selector: &str) -> Result<()> {
        wait::until(&format!("there is no `{selector}`"), || {
            Ok(self.page.find(selector)?.is_empty().then_some(()))
        })
    }

    /// Waits until fonts are loaded and animations are over.
    pub fn wait_until_still(&self) -> Result<()> {
        let done = self.page.script_async(
            "const done = arguments[arguments.length - 1];
             const ended = () => Promise.allSettled(document.getAnimations().map((it) => it.finished));
             const enough = () => new Promise((next) => setTimeout(next, 1000));
             const still = () => Promise.race([ended(), enough()]);
             const frame = () => new Promise((next) => requestAnimationFrame(next));
             document.fonts.ready.then(frame).then(still).then(frame).then(() => done(true));",
            &[],
        )?;
        ensure!(done == json!(true), "the page never came to rest");
        Ok(())
    }

    /// Waits, as a person does, until what has just appeared takes presses.
    pub fn takes_presses(&self) -> Result<()> {
        self.lacks("[data-press-guard]")
    }

    /// Picks a choice by its name: a radio button or a tick, whose label is what a person clicks.
    pub fn pick(&self, role: &str, name: &str) -> Result<()> {
        let choice = self.find(role, name)?;
        let label = self
            .page
            .script("return arguments[0].closest('label')", &[choice.argument()])?;
        let label = Element::of(&label).with_context(|| format!("{role} `{name}` has no label"))?;
        self.takes_presses()?;
        self.page
            .click(&label)
            .with_context(|| format!("click on {role} `{name}`"))
    }

    /// Clicks on the one thing with this role and name.
    pub fn click(&self, role: &str, name: &str) -> Result<()> {
        wait::until(&format!("{role} `{name}` stays to be clicked"), || {
            let target = self.find(role, name)?;
            self.takes_presses()?;
            match self.page.click(&target) {
                // the page has changed in between
                Err(error) if format!("{error:#}").contains("stale element") => Ok(None),
                done => done.map(Some),
            }
        })
        .with_context(|| format!("click on {role} `{name}`"))
    }

    /// Replaces the text in the field of this name.
    pub fn fill(&self, role: &str, name: &str, text: &str) -> Result<()> {
        let field = self.find(role, name)?;
        self.page.clear(&field)?;
        self.page.send(&field, text)
    }

    /// Everything that can be read now.
    pub fn text(&self) -> Result<String> {
        let text = self.page.script("return document.body.innerText", &[])?;
        Ok(text.as_str().unwrap_or_default().replace('\u{a0}', " "))
    }

    /// Waits until a text can be read.
    pub fn shows(&self, text: &str) -> Result<()> {
        let mut last = String::new();
        wait::until(&format!("the window shows `{text}`"), || {
            last = self.text()?;
            Ok(last.contains(text).then_some(()))
        })
        .with_context(|| format!("the window showed:\n{last}"))
    }

    /// Waits until a text can no longer be read.
    pub fn no_longer_shows(&self, text: &str) -> Result<()> {
        wait::until(&format!("the window no longer shows `{text}`"), || {
            Ok((!self.text()?.contains(text)).then_some(()))
        })
    }

    /// Presses a key.
    pub fn press(&self, key: char) -> Result<()> {
        self.takes_presses()?;
        self.page.press(key, &[])
    }

    /// Presses Tab until the thing with this role and name has the focus.
    pub fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let mut met = Vec::new();
        for _ in 0..120 {
            let focused = self.page.focused()?;
            let here = (self.page.role(&focused)?, self.page.label(&focused)?);
            if here.0 == role && here.1 == name {
                return Ok(());
            }
            met.push(format!("{} `{}`", here.0, here.1));
            self.press(key::TAB)?;
        }
        anyhow::bail!(
            "Tab never comes to {role} `{name}`; it met:\n{}",
            met.join("\n")
        )
    }

    /// What axe-core finds on the current page, one line a finding.
    pub fn axe(&self, axe_core: &Path) -> Result<Vec<String>> {
        let source = std::fs::read_to_string(axe_core)
            .with_context(|| format!("no axe-core in {}", axe_core.display()))?;
        self.page
            .script(&format!("if (!window.axe) {{ {source} }}"), &[])?;
        let result = self.page.script_async(
            "const done = arguments[arguments.length - 1];
             window.axe.run(document, { resultTypes: ['violations'] }).then(
               (result) => done(result.passes.length < 5 ? ['axe hardly looked'] : result.violations.flatMap((rule) => rule.nodes.map(
                 (node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
               (error) => done([`axe failed: ${error}`]));",
            &[],
        )?;
        let findings = result.as_array().context("axe gave no list")?;
        Ok(findings
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect())
    }

    /// Resizes the window so that the page has exactly this size.
    pub fn resize_page(&self, width: u32, height: u32) -> Result<()> {
        let mut asked = (width, height);
        for _ in 0..3 {
            self.page.resize(asked.0, asked.1)?;
            let (inner_width, inner_height) = self.steady_size()?;
            if (inner_width, inner_height) == (width, height) {
                return Ok(());
            }
            // The frame takes some of the requested size.
            asked.0 = (asked.0 + width).saturating_sub(inner_width);
            asked.1 = (asked.1 + height).saturating_sub(inner_height);
        }
        anyhow::bail!("the page does not become {width}×{height}")
    }

    /// The size of the page once it has stopped changing.
    fn steady_size(&self) -> Result<(u32, u32)> {
        let mut last = (0, 0);
        let mut same = 0;
        wait::until("the window keeps its size", || {
            let inner = self.page.script("return [innerWidth, innerHeight]", &[])?;
            let part = |at: usize| inner[at].as_u64().and_then(|size| u32::try_from(size).ok());
            let size = (part(0).context("no width")?, part(1).context("no height")?);
            same = if size == last { same + 1 } else { 0 };
            last = size;
            Ok((same >= 4).then_some(size))
        })
    }

    /// Closes it as the button of its frame does, and waits until its process has ended.
    pub fn close(self) -> Result<()> {
        let screen = Screen::of(&self.desktop)?;
        let window = screen
            .window_of(self.process.pid)?
            .context("it is not on the screen")?;
        screen.close(window)?;
        wait::until("the window's process ends", || {
            Ok((!self.process.runs()).then_some(()))
        })
    }

    /// Whether it has the focus.
    pub fn is_active(&self) -> Result<bool> {
        let active = self.desktop.read("xdotool", &["getactivewindow"])?;
        Ok(active.trim() == self.x_id()?)
    }

    /// Minimises it as the button of its frame does.
    pub fn minimise(&self) -> Result<()> {
        self.desktop
            .read("xdotool", &["windowminimize", &self.x_id()?])
            .map(drop)
    }

    fn x_id(&self) -> Result<String> {
        let pid = self.process.pid.to_string();
        let ids = self
            .desktop
            .read("xdotool", &["search", "--pid", &pid, "--name", "Rubdown"])?;
        Ok(ids.lines().last().context("it has no window")?.to_owned())
    }

    fn all(&self, role: &str) -> Result<Vec<(Element, String)>> {
        let mut found = Vec::new();
        for element in self.page.find(selector(role))? {
            if self.page.role(&element)? == role {
                let label = self.page.label(&element)?;
                found.push((element, label));
            }
        }
        Ok(found)
    }
}

/// Where to look for a role, so that not every element has to be asked.
fn selector(role: &str) -> &'static str {
    match role {
        "button" => "button, summary, [role=button]",
        "link" => "a[href], [role=link]",
        "heading" => "h1, h2, h3, h4, [role=heading]",
        "radio" => "input[type=radio], [role=radio]",
        "checkbox" => "input[type=checkbox], [role=checkbox]",
        "switch" => "[role=switch], input[switch]",
        "textbox" | "spinbutton" | "searchbox" => {
            "input, textarea, [role=textbox], [role=spinbutton]"
        }
        "combobox" => "select, [role=combobox], input[list], button[aria-haspopup]",
        "option" => "option, [role=option]",
        "dialog" => "dialog, [role=dialog], [role=alertdialog]",
        "tab" => "[role=tab]",
        "menuitem" => "[role=menuitem]",
        _ => "*",
    }
}

//! dunst, the real notification server of a test, with a record of what it showed and its menu.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::rc::Rc;

use anyhow::{Context, Result};

use crate::desktop::Desktop;
use crate::program::{Program, signal};
use crate::wait;

/// A notification that the server was asked to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    /// The server's number; a second raise in place has the same.
    pub id: String,
    /// The title.
    pub summary: String,
    /// The text.
    pub body: String,
    /// Who is behind it: the name of a `.desktop` file.
    pub desktop_entry: String,
}

/// dunst on a private desktop.
#[derive(Debug)]
pub struct Notifications {
    desktop: Rc<Desktop>,
    server: RefCell<Option<Program>>,
    folder: PathBuf,
}

/// Nothing expires, and a script records every raise, because dunst keeps no list of what it shows.
const CONFIG: &str = r"[global]
    dmenu = FOLDER/menu
    browser = /bin/true
    history_length = 200
    idle_threshold = 0
    show_indicators = yes
    stack_duplicates = false
    notification_limit = 0
    layer = top
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
[write_down]
    script = FOLDER/raised
";

// One file a raise, so that two at once cannot mix.
const RAISED: &str = r#"#!/bin/sh
name="FOLDER/seen/$(date +%s%N)-$$"
printf '%s\n\037%s\n\037%s\n\037%s' "$DUNST_ID" "$DUNST_DESKTOP_ENTRY" "$DUNST_SUMMARY" "$DUNST_BODY" > "$name.new"
mv "$name.new" "$name.raise"
"#;

// Stands in for the menu in which a person picks an action.
const MENU: &str = r#"#!/bin/sh
cat > FOLDER/offered.new
mv FOLDER/offered.new FOLDER/offered
grep --max-count=1 --fixed-strings -- "$(cat FOLDER/pick)" FOLDER/offered
"#;

impl Notifications {
    /// Starts the server and waits until it answers.
    pub fn start(desktop: Rc<Desktop>) -> Result<Self> {
        let folder = desktop.folder().join("dunst");
        fs::create_dir_all(folder.join("seen"))?;
        let fill = |text: &str| text.replace("FOLDER", &folder.display().to_string());
        fs::write(folder.join("dunstrc"), fill(CONFIG))?;
        for (name, text) in [("raised", RAISED), ("menu", MENU)] {
            fs::write(folder.join(name), fill(text))?;
            make_executable(&folder.join(name))?;
        }
        let notifications = Self {
            desktop,
            server: RefCell::new(None),
            folder,
        };
        notifications.come_back()?;
        Ok(notifications)
    }

    /// Starts the server again after [`Self::go`].
    pub fn come_back(&self) -> Result<()> {
        let mut command = Command::new("dunst");
        command.arg("-config").arg(self.folder.join("dunstrc"));
        let mut server = Program::start(self.desktop.dress(&mut command), self.desktop.folder())?;
        wait::until("dunst answers", || {
            server.must_run()?;
            self.showing().map(Some)
        })?;
        *self.server.borrow_mut() = Some(server);
        Ok(())
    }

    /// Ends the server; what it showed is gone.
    pub fn go(&self) {
        self.server.borrow_mut().take();
    }

    /// Makes the server hang: it takes calls and answers none.
    pub fn hang(&self) -> Result<()> {
        signal("STOP", self.pid()?)
    }

    /// Makes it continue.
    pub fn go_on(&self) -> Result<()> {
        signal("CONT", self.pid()?)
    }

    /// Everything raised since the test began, oldest first, including replacements.
    pub fn raised(&self) -> Result<Vec<Raised>> {
        let mut files: Vec<PathBuf> = fs::read_dir(self.folder.join("seen"))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|is| is == "raise"))
            .collect();
        files.sort();
        files
            .iter()
            .map(|file| Raised::parse(&fs::read_to_string(file)?))
            .collect()
    }

    /// Waits for at least `count` raises and returns the last of them.
    pub fn wait_for(&self, count: usize) -> Result<Raised> {
        wait::until(&format!("raise number {count}"), || {
            Ok(self.raised()?.into_iter().nth(count - 1))
        })
    }

    /// How many are on the screen now.
    pub fn showing(&self) -> Result<usize> {
        self.count("displayed")
    }

    /// Which actions the notifications on the screen offer, one a line, as dunst's menu names them.
    pub fn offered(&self) -> Result<String> {
        self.choose("nothing is called this")?;
        Ok(fs::read_to_string(self.folder.join("offered"))?)
    }

    /// Picks the action whose label contains `label` from the menu of what is shown.
    pub fn choose(&self, label: &str) -> Result<()> {
        fs::write(self.folder.join("pick"), label)?;
        fs::remove_file(self.folder.join("offered")).ok();
        self.desktop.read("dunstctl", &["context"])?;
        wait::until("dunst opened its menu", || {
            Ok(self.folder.join("offered").exists().then_some(()))
        })
    }

    /// Clicks on the newest notification itself.
    pub fn click(&self) -> Result<()> {
        self.desktop.read("dunstctl", &["action"]).map(drop)
    }

    /// Closes the newest without a choice.
    pub fn close(&self) -> Result<()> {
        self.desktop.read("dunstctl", &["close"]).map(drop)
    }

    fn count(&self, which: &str) -> Result<usize> {
        let said = self.desktop.read("dunstctl", &["count", which])?;
        said.trim()
            .parse()
            .with_context(|| format!("dunst counts `{said}`"))
    }

    fn pid(&self) -> Result<u32> {
        Ok(self
            .server
            .borrow()
            .as_ref()
            .context("no server runs")?
            .pid())
    }
}

impl Drop for Notifications {
    fn drop(&mut self) {
        // A stopped process does not end when asked to.
        self.go_on().ok();
    }
}

impl Raised {
    fn parse(text: &str) -> Result<Self> {
        let mut parts = text.split("\n\u{1f}").map(str::to_owned);
        let mut next = || parts.next().context("a raise was half written down");
        let (id, desktop_entry) = (next()?, next()?);
        Ok(Self {
            id,
            desktop_entry,
            summary: next()?,
            body: next()?,
        })
    }
}

#[cfg(unix)]
fn make_executable(path: &std::path::Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(
        path,
        fs::Permissions::from_mode(0o755),
    )?)
}

#[cfg(not(unix))]
fn make_executable(_: &std::path::Path) -> Result<()> {
    anyhow::bail!("there is no dunst here")
}

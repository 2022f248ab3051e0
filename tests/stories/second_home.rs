//! A first start beside a home that exists, as in the terminal of a snap, which has an `XDG_DATA_HOME` of
//! its own.

use anyhow::{Result, ensure};
use rubdown_tests::{Server, Stage};
use serde_json::{Value, json};

use crate::common::EVENING;

fn entries(stage: &Stage) -> Result<Value> {
    Ok(stage.ask(&["list"])?["entries"].clone())
}

#[test]
fn a_window_beside_an_existing_home_begins_a_second_journal_only_when_it_is_told_to() -> Result<()>
{
    Stage::play(EVENING, Server::None, |stage| {
        let usual = stage.desktop.folder().join("data");
        stage.live_unnamed_in(&usual);
        stage.log_squats()?;
        let before = entries(stage)?;

        let snap = stage.desktop.folder().join("snap");
        stage.live_unnamed_in(&snap);
        let window = stage.open_window()?;
        window.shows("Another journal exists")?;
        let other = usual.join("rubdown");
        window.shows(&format!("You have a journal in {}", other.display()))?;
        ensure!(
            !stage.home().join("journal.sqlite").exists(),
            "it has begun"
        );
        window.close()?;
        let said = stage.ctl(&["list"])?;
        ensure!(
            said.code == 3 && said.err.contains("E_HOME_ELSEWHERE"),
            "{said:?}"
        );

        let window = stage.open_window()?;
        window.click("button", "Begin a new journal")?;
        window.shows("Rubdown tells you when a massage helps")?;
        window.close()?;
        ensure!(entries(stage)? == json!([]), "it is not a new one");
        let status = stage.ask(&["status"])?;
        ensure!(status["home"] == json!(stage.home()), "{status}");
        stage.live_unnamed_in(&usual);
        ensure!(entries(stage)? == before, "the first one has changed");
        Ok(())
    })
}

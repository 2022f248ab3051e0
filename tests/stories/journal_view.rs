//! The journal view: finding an entry, editing it, deleting it.

use anyhow::{Result, ensure};
use chrono::TimeDelta;
use rubdown_tests::{Server, Stage, wait};

use crate::common::{EVENING, log_hard_session, open_and_begin};

#[test]
fn an_entry_is_found_edited_deleted_and_restored() -> Result<()> {
    Stage::play(EVENING, Server::Dunst, |stage| {
        let window = open_and_begin(stage)?;
        log_hard_session(&window)?;
        stage.clock.jump_by(TimeDelta::minutes(20))?;
        let earlier = ["log", "tennis", "--rpe", "5", "--minutes", "90", "--at"];
        stage.ask(&[&earlier[..], &["2026-11-21 16:00"]].concat())?;
        window.click("button", "More")?;
        window.click("menuitem", "Done already")?;
        window.shows("Done. Rest well.")?;

        window.click("link", "Journal")?;
        let tennis = "Sat 21 16:00 Tennis RPE 5 1 h 30 min";
        let squats = "Mon 23 18:02 Lower body RPE 8 1 h";
        let massage = "Mon 23 18:07 Self-massage hands, moderate 15 min";
        window.find("button", massage)?;
        ensure!(window.names("heading")? == ["Journal", "This week", "Last week"]);

        // what other programs write appears at once
        stage.ask(&["log", "yoga", "--rpe", "1", "--at", "2026-11-20 08:00"])?;
        window.shows("Fri 20")?;

        window.fill("searchbox", "Search the journal", "tennis")?;
        window.no_longer_shows("Lower body")?;
        window.click("button", tennis)?;
        window.click("button", "Edit")?;
        window.pick("radio", "3, moderate")?;
        window.click("button", "Save")?;
        window.click("button", "Sat 21 16:00 Tennis RPE 3 1 h 30 min")?;
        wait::until("it closes", || {
            Ok((!window.has("button", "Delete")?).then_some(()))
        })?;
        let kept = &stage.ask(&["list"])?["entries"][2];
        ensure!(kept["activity"] == "tennis" && kept["rpe"] == 3, "{kept}");

        window.fill("searchbox", "Search the journal", " ")?;
        for (entry, gone) in [(squats, "Workout deleted."), (massage, "Massage deleted.")] {
            window.click("button", entry)?;
            window.click("button", "Delete")?;
            window.shows(gone)?;
            wait::until("the entry goes", || {
                Ok((!window.has("button", entry)?).then_some(()))
            })?;
            ensure!(count(stage)? == 3);
            window.click("button", "Undo")?;
            window.find("button", entry)?;
            ensure!(count(stage)? == 4);
        }
        window.close()
    })
}

fn count(stage: &Stage) -> Result<usize> {
    let listed = stage.ask(&["list"])?;
    Ok(listed["entries"].as_array().map_or(0, Vec::len))
}

//! What the journal tells, and its tables and pictures as files.

use insights::{FourWeeks, Insights};
use ipc_types::{InsightTopic, SavedFormat};
use journal::{Fault, Journal, Moment};
use recovery::civil::date_of;
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn insights(weeks: Sent<u32>, journal: JournalState<'_>) -> Answer<Insights> {
    journal
        .read(move |journal, at| journal.insights(weeks.0.clamp(1, MOST_WEEKS), at))
        .await
}

#[command]
pub(crate) async fn four_weeks(journal: JournalState<'_>) -> Answer<FourWeeks> {
    journal.read(Journal::four_weeks).await
}

/// Saves a table or a picture among the downloads; returns the file's path.
#[command]
pub(crate) async fn save_insight(
    topic: Sent<InsightTopic>,
    format: Sent<SavedFormat>,
    content: Sent<String>,
    journal: JournalState<'_>,
) -> Answer<String> {
    let today = |_: &mut Journal, at: Moment| Ok(date_of(at.zone, at.now));
    let day = journal.read(today).await?;
    let topic: &str = topic.0.into();
    let name = format!("rubdown-{topic}-{day}");
    let save = move || {
        let folder = platform::downloads().ok_or_else(|| fault("Downloads"))?;
        let saved = platform::save_download(&folder, &name, format.0.into(), &content.0);
        let path = saved.map_err(|_| fault(&folder.display().to_string()))?;
        Ok(path.display().to_string())
    };
    let saved = tauri::async_runtime::spawn_blocking(save);
    saved.await.unwrap_or_else(|_| Err(fault("Downloads")))
}

fn fault(folder: &str) -> Fault {
    Fault {
        code: "E_FILE_NOT_SAVED".to_owned(),
        detail: folder.to_owned(),
    }
}

/// Ten years.
const MOST_WEEKS: u32 = 520;

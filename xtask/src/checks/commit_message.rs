//! The hook that looks at a commit's message.

use std::path::Path;
use std::process::{Command, Stdio};

const WHY: &str = "\n\nIt was in the way.\n";

#[test]
fn a_message_with_a_topic_and_a_reason_passes() {
    assert!(passes(&format!(
        "journal: Rename the table of reminders{WHY}"
    )));
    assert!(passes(&format!(
        "ui/today: Fix the slot's end{WHY}# a comment of git's"
    )));
    assert!(passes("fixup! journal: Rename the table of reminders"));
}

#[test]
fn any_other_message_is_refused() {
    let too_long = "x".repeat(70);
    let refused = [
        "journal: Rename the table of reminders".to_owned(),
        "journal: Rename the table\n\nCo-Authored-By: A B <a@b.c>".to_owned(),
        "journal: Rename the table\n\n# a comment of git's".to_owned(),
        format!("Rename the table of reminders{WHY}"),
        format!("journal: rename the table of reminders{WHY}"),
        format!("journal: Let the table be renamed{WHY}"),
        format!("journal: Rename the table of reminders.{WHY}"),
        format!("journal: Rename {too_long}{WHY}"),
    ];
    for message in refused {
        assert!(!passes(&message), "{message}");
    }
}

fn passes(message: &str) -> bool {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("COMMIT_EDITMSG");
    std::fs::write(&file, message).unwrap();
    let mut hook = Command::new("sh");
    hook.arg(root.join(".githooks/commit-msg")).arg(file);
    hook.stderr(Stdio::null()).status().unwrap().success()
}

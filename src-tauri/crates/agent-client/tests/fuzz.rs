//! Whatever answers on the socket, the client returns a status or an error; it never panics.
//! `PROPTEST_CASES` sets the number of cases.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::sync::mpsc;

use agent_client::{Hello, PokeError, Reply, Status};
use platform::Home;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;

fn good() -> Vec<u8> {
    let status = Status {
        protocol: agent_client::PROTOCOL,
        build: "0.1.0+abc".to_owned(),
        pid: 7,
        tray: false,
        server: true,
        next: Some("2026-11-23T18:00:00Z".parse().unwrap()),
        run: "run".to_owned(),
        session: agent_client::DesktopSession::default(),
        login_blocked: false,
        watched_folder: None,
    };
    let hello = serde_json::to_string(&Hello::ours()).unwrap();
    let reply = serde_json::to_string(&Reply::Status(status)).unwrap();
    format!("{hello}\n{reply}\n").into_bytes()
}

/// Random bytes, or a good answer with something changed.
fn answer() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..12),
        (1..3_000_usize).prop_map(|depth| b"[".repeat(depth)),
        (0..9_000_usize, any::<u8>()).prop_map(|(count, byte)| vec![byte; count]),
        any::<i64>().prop_map(|number| number.to_string().into_bytes()),
    ];
    let changes = prop::collection::vec((any::<Index>(), 0..12_usize, piece), 0..4);
    let corrupted = (changes, any::<Option<Index>>()).prop_map(|(changes, end)| {
        let mut said = good();
        for (place, length, by) in changes {
            let start = place.index(said.len());
            let end = said.len().min(start + length);
            said.splice(start..end, by);
        }
        if let Some(end) = end {
            said.truncate(end.index(said.len()));
        }
        said
    });
    prop_oneof![4 => corrupted, 1 => prop::collection::vec(any::<u8>(), 0..9_000)]
}

#[test]
fn any_answer_is_understood_or_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path());
    let socket = UnixListener::bind(home.socket()).unwrap();
    let (answers, next) = mpsc::channel::<Vec<u8>>();
    // ends when the sender is dropped
    let agent = std::thread::spawn(move || {
        for said in next {
            let (mut stream, _) = socket.accept().unwrap();
            // the client may have hung up
            let _ = stream.write_all(&said);
        }
    });
    let asked = std::env::var("PROPTEST_CASES").ok();
    let mut runner = TestRunner::new(ProptestConfig {
        cases: asked.and_then(|it| it.parse().ok()).unwrap_or(2_000),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let tried = runner.run(&answer(), |said| {
        answers.send(said).unwrap();
        if let Err(error) = agent_client::status(&home) {
            prop_assert!(!matches!(error, PokeError::Silent), "{error:?}");
            prop_assert!(error.code().starts_with("E_AGENT_"), "{error:?}");
        }
        Ok(())
    });
    drop(answers);
    agent.join().unwrap();
    assert!(tried.is_ok(), "{}", tried.unwrap_err());
}

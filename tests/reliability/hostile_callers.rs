//! Hostile callers on the socket: malformed input, floods, half-open connections, endless lines. Whatever
//! they send, the agent answers the next caller. `PROPTEST_CASES` sets the number of cases.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Result, ensure};
use chrono::{TimeDelta, Utc};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use rubdown_tests::wait;

use crate::setup::{LATE, Session, Setup, zone_of_noon};

const HELLO: &str = r#"{"hello":"rubdown","protocol":1,"build":"0.1.0+test"}"#;

#[test]
fn whatever_a_caller_sends_the_agent_answers_the_next_one() -> Result<()> {
    let session = Session::new()?;
    let setup = session.setup("hostile-callers", "2026-11-23T17:00:00+01:00")?;
    let mut agent = setup.agent()?;
    setup.status()?;
    let asked = std::env::var("PROPTEST_CASES").ok();
    let mut runner = TestRunner::new(ProptestConfig {
        cases: asked.and_then(|it| it.parse().ok()).unwrap_or(1_500),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let tried = runner.run(&conversation(), |said| {
        call(&setup, &said).map_err(|error| TestCaseError::fail(error.to_string()))
    });
    ensure!(tried.is_ok(), "{tried:?}");
    ensure!(agent.runs(), "the agent ended: {}", agent.said());
    setup.is_whole()
}

#[test]
fn the_agent_survives_a_flood_of_half_open_connections() -> Result<()> {
    let session = Session::new()?;
    let setup = session.setup("flood", "2026-11-23T17:00:00+01:00")?;
    let mut agent = setup.agent()?;
    setup.status()?;
    let home = setup.home();
    let mut callers = Vec::new();
    for number in 0..300 {
        // a full queue refuses, which is fine, too
        if let Ok(mut stream) = UnixStream::connect_addr(&address(&setup)?) {
            stream.set_nonblocking(true)?;
            let part = &HELLO.as_bytes()[..number % HELLO.len()];
            let _ = stream.write(part);
            callers.push(stream);
        }
        if callers.len() >= 120 {
            callers.remove(0);
        }
    }
    wait::until("it answers among them", || {
        Ok(Some(agent_client::status(&home)?))
    })?;
    drop(callers);
    wait::until("it answers", || Ok(Some(agent_client::status(&home)?)))?;
    ensure!(agent.runs(), "the agent ended: {}", agent.said());
    Ok(())
}

#[test]
fn under_a_flood_of_pokes_a_reminder_is_on_time_and_the_log_stays_small() -> Result<()> {
    let session = Session::in_memory()?;
    let setup = session.setup_now("pokes", &zone_of_noon())?;
    let _agent = setup.agent()?;
    setup.status()?;
    let home = setup.home();
    let (id, at) = setup.opens_at(Utc::now() + TimeDelta::seconds(4))?;
    let over = AtomicBool::new(false);
    let answered = AtomicUsize::new(0);
    let raised = std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    let sent = agent_client::poke(&home).is_ok();
                    answered.fetch_add(usize::from(sent), Ordering::Relaxed);
                }
            });
        }
        let raised = wait::until("it is raised", || Ok(session.server.last_of(&id)));
        over.store(true, Ordering::Relaxed);
        raised
    })?;
    let late = raised.at - at;
    let mut logged = 0;
    for file in fs::read_dir(home.logs())? {
        logged += file?.metadata()?.len();
    }
    println!(
        "raised {} ms after the instant among {} pokes; {logged} bytes of log",
        late.num_milliseconds(),
        answered.into_inner()
    );
    ensure!(late <= LATE, "{late}");
    ensure!(logged < 10_000, "{logged} bytes of log");
    Ok(())
}

/// Sends it all, hangs up and reads the reply; then makes a proper call.
fn call(setup: &Setup, said: &[u8]) -> Result<()> {
    let mut stream = UnixStream::connect_addr(&address(setup)?)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.set_write_timeout(Some(Duration::from_secs(10)))?;
    // the agent may hang up before it has read everything
    let _ = stream.write_all(said);
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let mut sent = Vec::new();
    let _ = stream.read_to_end(&mut sent);
    for line in sent
        .split(|byte| *byte == b'\n')
        .filter(|it| !it.is_empty())
    {
        let answer: serde_json::Value = serde_json::from_slice(line)?;
        let known = ["hello", "status", "refused"].map(|key| answer.get(key).is_some());
        ensure!(known.contains(&true), "{answer}");
    }
    agent_client::status(&setup.home())?;
    Ok(())
}

fn address(setup: &Setup) -> Result<std::os::unix::net::SocketAddr> {
    Ok(std::os::unix::net::SocketAddr::from_pathname(
        setup.home().socket(),
    )?)
}

/// Lines: some valid, some truncated or corrupted, some endless.
fn conversation() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        4 => Just(HELLO.as_bytes().to_vec()),
        2 => Just(br#"{"ask":"status"}"#.to_vec()),
        2 => Just(br#"{"ask":"poke"}"#.to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => "\\PC{0,100}".prop_map(String::into_bytes),
        1 => (0..9_000_usize, any::<u8>()).prop_map(|(count, byte)| vec![byte; count]),
        1 => (1..3_000_usize).prop_map(|depth| b"[".repeat(depth)),
        1 => (1..700_usize).prop_map(|depth| br#"{"ask":"#.repeat(depth)),
    ];
    let corrupted = (line, any::<prop::sample::Index>(), any::<u8>(), 0..6_u8);
    let corrupted = corrupted.prop_map(|(mut line, place, byte, how)| {
        if how == 0 && !line.is_empty() {
            let place = place.index(line.len());
            line[place] = byte;
        }
        if how == 1 {
            line.truncate(place.index(line.len() + 1));
        }
        line
    });
    (prop::collection::vec(corrupted, 0..8), any::<bool>())
        .prop_map(|(lines, ends)| {
            let mut all = lines.join(&b'\n');
            if ends {
                all.push(b'\n');
            }
            all
        })
        // a valid request to quit would end the agent
        .prop_filter("a request to quit", |said| {
            let text = String::from_utf8_lossy(said);
            !text.contains("quit") && !text.contains("step_aside")
        })
}

//! How the socket answers, and copes with hostile or broken callers.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use agent_client::{PokeError, TargetState};

use crate::person::Person;

const HELLO: &str = r#"{"hello":"rubdown","protocol":1,"build":"0.1.0+test"}"#;

fn call(person: &Person) -> UnixStream {
    let stream = UnixStream::connect(person.home.socket()).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    stream
}

/// Everything the agent answers until it hangs up.
fn answer(person: &Person, said: &[u8]) -> String {
    let mut stream = call(person);
    // the agent may hang up before it has read everything
    let _ = stream.write_all(said);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn the_agent_hangs_up_on_garbage() {
    let person = Person::new();
    let _agent = person.agent(None).await;
    let long = vec![b'x'; 100_000];
    for malformed in [
        &b"\n"[..],
        b"\0\xff\xfe\n",
        b"{}\n",
        b"[[[[[[[[\n",
        b"GET / HTTP/1.1\r\n\r\n",
        br#"{"hello":"someone","protocol":1,"build":""}"#,
        &long,
    ] {
        assert_eq!(answer(&person, malformed), "");
        agent_client::status(&person.home).unwrap();
    }
}

#[tokio::test]
async fn an_unknown_request_is_refused() {
    let person = Person::new();
    let mut agent = person.agent(None).await;
    for ask in [r#"{"ask":"reboot"}"#, r#"{"ask":1}"#, "{}", "poke"] {
        let answer = answer(&person, format!("{HELLO}\n{ask}\n").as_bytes());
        let last = answer.lines().last().unwrap();
        assert_eq!(last, r#"{"refused":"unknown_ask"}"#, "{ask}");
    }
    assert!(agent.is_running());
}

/// The answer to this request from a program with a newer protocol.
fn answer_to_newer_protocol(person: &Person, ask: &str) -> String {
    let later = HELLO.replace(":1,", ":2,");
    let said = format!("{later}\n{{\"ask\":\"{ask}\",\"more\":[1]}}\n");
    answer(person, said.as_bytes())
}

#[tokio::test]
async fn another_protocol_gets_the_hello_and_nothing_else() {
    let person = Person::new();
    let _agent = person.agent(None).await;
    for ask in ["quit", "poke", "something_new"] {
        let answer = answer_to_newer_protocol(&person, ask);
        assert_eq!(answer.lines().count(), 1);
        assert!(answer.starts_with(r#"{"hello":"rubdown","protocol":1,"build":"#));
    }
    agent_client::status(&person.home).unwrap();
}

#[tokio::test]
async fn it_steps_aside_for_another_protocol() {
    let person = Person::new();
    let mut agent = person.agent(None).await;
    assert_eq!(
        answer_to_newer_protocol(&person, "step_aside")
            .lines()
            .count(),
        1
    );
    assert!(agent.ended().await.success());
    assert_eq!(TargetState::of(&person.home), TargetState::On);
}

#[tokio::test]
async fn several_questions_are_answered_in_one_call() {
    let person = Person::new();
    let _agent = person.agent(None).await;
    let mut stream = call(&person);
    let asks = "{\"ask\":\"status\"}\n".repeat(3);
    stream
        .write_all(format!("{HELLO}\n{asks}").as_bytes())
        .unwrap();
    let lines: Vec<_> = BufReader::new(stream)
        .lines()
        .take(4)
        .map(Result::unwrap)
        .collect();
    assert!(
        lines[1..]
            .iter()
            .all(|line| line.starts_with(r#"{"status":"#))
    );
}

#[tokio::test]
async fn silent_callers_do_not_block_others() {
    let person = Person::new();
    let mut agent = person.agent(None).await;
    let half_open: Vec<_> = (0..100).map(|_| call(&person)).collect();
    // each gets a second, sixteen at a time
    crate::wait::until("an answer", || agent_client::status(&person.home).is_ok()).await;
    drop(half_open);
    assert!(agent.is_running());
}

#[tokio::test]
async fn the_agent_survives_a_flood_of_callers() {
    let person = Person::new();
    let mut agent = person.agent(None).await;
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let home = person.home.clone();
            std::thread::spawn(move || {
                for _ in 0..200 {
                    let _ = agent_client::poke(&home);
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    agent_client::status(&person.home).unwrap();
    assert!(agent.is_running());
}

#[tokio::test]
async fn an_agent_that_does_not_respond_can_be_turned_off() {
    let person = Person::new();
    let mut agent = person.agent(None).await;
    agent.signal("STOP");
    let quit = agent_client::quit(&person.home);
    assert!(matches!(quit, Err(PokeError::Off)), "{quit:?}");
    assert!(!agent.ended().await.success());
    assert_eq!(TargetState::of(&person.home), TargetState::Off);
}

#[tokio::test]
async fn another_takes_the_place_of_an_agent_that_does_not_respond() {
    let person = Person::new();
    let mut agent = person.agent(None).await;
    agent.signal("STOP");
    assert!(agent_client::end_silent(&person.home));
    agent.ended().await;
    let _other = person.agent(None).await;
    assert_eq!(TargetState::of(&person.home), TargetState::On);
    agent_client::status(&person.home).unwrap();
}

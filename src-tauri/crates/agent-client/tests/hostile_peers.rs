//! How the client copes with a socket that has something other than a healthy agent behind it.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use agent_client::{
    Ask, DesktopSession, Hello, PokeError, Question, Reply, SocketPath, Status, TargetState,
};
use platform::Home;

struct Listener {
    home: Home,
    _folder: tempfile::TempDir,
    thread: Option<JoinHandle<()>>,
}

/// Listens in a new home and gives the first caller to `behave`.
fn listener(behave: impl FnOnce(UnixStream) + Send + 'static) -> Listener {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path());
    let socket = UnixListener::bind(home.socket()).unwrap();
    let thread = std::thread::spawn(move || behave(socket.accept().unwrap().0));
    Listener {
        home,
        _folder: folder,
        thread: Some(thread),
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let ended = self.thread.take().unwrap().join();
        if !std::thread::panicking() {
            ended.unwrap();
        }
    }
}

fn status() -> Status {
    Status {
        protocol: agent_client::PROTOCOL,
        build: "0.1.0+abc".to_owned(),
        pid: 7,
        tray: false,
        server: true,
        next: None,
        run: "run".to_owned(),
        session: DesktopSession::default(),
        login_blocked: false,
        watched_folder: None,
    }
}

fn answer_well(stream: &UnixStream, expected: Ask) {
    let mut lines = BufReader::new(stream).lines();
    let hello: Hello = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    assert!(hello.is_rubdown());
    let question: Question = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    assert_eq!(question.ask, expected);
    send(stream, &serde_json::to_string(&Hello::ours()).unwrap());
    send(
        stream,
        &serde_json::to_string(&Reply::Status(status())).unwrap(),
    );
}

fn send(mut stream: &UnixStream, line: &str) {
    // the client may be gone, which is what some of these tests are about
    let _ = stream.write_all(format!("{line}\n").as_bytes());
}

#[test]
fn a_healthy_agent_reports_its_status() {
    let listener = listener(|stream| answer_well(&stream, Ask::Poke));
    assert_eq!(agent_client::poke(&listener.home).unwrap(), status());
}

#[test]
fn an_agent_of_another_protocol_can_be_asked_to_step_aside() {
    let later = listener(|stream| {
        let asked = BufReader::new(&stream).lines().nth(1).unwrap().unwrap();
        assert_eq!(asked, r#"{"ask":"step_aside"}"#);
        let hello = Hello {
            protocol: 2,
            ..Hello::ours()
        };
        send(&stream, &serde_json::to_string(&hello).unwrap());
    });
    agent_client::step_aside(&later.home).unwrap();
}

#[test]
fn quitting_is_remembered_and_stepping_aside_is_not() {
    let aside = listener(|stream| answer_well(&stream, Ask::StepAside));
    agent_client::step_aside(&aside.home).unwrap();
    assert_eq!(TargetState::of(&aside.home), TargetState::On);

    let quit = listener(|stream| answer_well(&stream, Ask::Quit));
    agent_client::quit(&quit.home).unwrap();
    assert_eq!(TargetState::of(&quit.home), TargetState::Off);
}

#[test]
fn the_hello_is_frozen() {
    let hello = Hello {
        hello: "rubdown".to_owned(),
        protocol: 1,
        build: "0.1.0+abc".to_owned(),
    };
    assert_eq!(
        serde_json::to_string(&hello).unwrap(),
        r#"{"hello":"rubdown","protocol":1,"build":"0.1.0+abc"}"#
    );
}

#[test]
fn without_a_socket_the_agent_is_off() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path());
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Off)));
}

#[test]
fn a_socket_that_a_dead_agent_left_means_off() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path());
    drop(UnixListener::bind(home.socket()).unwrap());
    assert!(home.socket().exists());
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Off)));
}

#[test]
fn an_agent_on_the_socket_of_another_session_is_found_by_its_note() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path().join("home"));
    home.prepare().unwrap();
    let elsewhere = folder.path().join("agent.sock");
    let socket = UnixListener::bind(&elsewhere).unwrap();
    SocketPath::save(&home, &elsewhere).unwrap();
    let thread = std::thread::spawn(move || answer_well(&socket.accept().unwrap().0, Ask::Status));
    assert_eq!(agent_client::status(&home).unwrap(), status());
    thread.join().unwrap();
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Off)));
}

#[test]
fn an_agent_that_holds_the_home_and_cannot_be_found_is_not_off() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path());
    let lock = std::fs::File::create(home.agent_lock()).unwrap();
    lock.lock().unwrap();
    let began = Instant::now();
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Silent)));
    assert!(began.elapsed() < Duration::from_millis(1_500));
    drop(lock);
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Off)));
}

#[test]
fn a_peer_that_never_answers_costs_a_second() {
    let (done, over) = std::sync::mpsc::channel::<()>();
    let listener = listener(move |stream| {
        over.recv().unwrap();
        drop(stream);
    });
    let began = Instant::now();
    assert!(matches!(
        agent_client::poke(&listener.home),
        Err(PokeError::Silent)
    ));
    assert!(began.elapsed() < Duration::from_millis(1_500));
    done.send(()).unwrap();
}

#[test]
fn a_peer_whose_queue_is_full_costs_a_second() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::within(folder.path());
    let _nobody_accepts = UnixListener::bind(home.socket()).unwrap();
    let (filled, connected) = std::sync::mpsc::channel();
    let path = home.socket();
    // fills the queue until it is full; ends with the process of the test
    std::thread::spawn(move || {
        let mut held = Vec::new();
        while let Ok(stream) = UnixStream::connect(&path) {
            held.push(stream);
            let _ = filled.send(());
        }
    });
    while connected.recv_timeout(Duration::from_millis(500)).is_ok() {}

    let began = Instant::now();
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Silent)));
    assert!(began.elapsed() < Duration::from_millis(1_500));
}

#[test]
fn a_peer_that_drips_bytes_costs_no_more_than_a_second() {
    let (done, over) = std::sync::mpsc::channel::<()>();
    let listener = listener(move |mut stream| {
        // one byte every 100 ms until the test ends
        while over.recv_timeout(Duration::from_millis(100)).is_err() {
            if stream.write_all(b"x").is_err() {
                break;
            }
        }
    });
    let began = Instant::now();
    assert!(matches!(
        agent_client::poke(&listener.home),
        Err(PokeError::Silent)
    ));
    let _ = done.send(());
    assert!(began.elapsed() < Duration::from_millis(1_500));
}

#[test]
fn malformed_input_is_reported_as_garbled() {
    for malformed in [
        "\u{0}\u{1}\u{2}",
        "{}",
        "[[[[[[[",
        r#"{"hello":"someone","protocol":1,"build":""}"#,
        "",
    ] {
        let listener = listener(move |stream| {
            send(&stream, malformed);
            send(&stream, malformed);
        });
        let answer = agent_client::poke(&listener.home);
        assert!(
            matches!(answer, Err(PokeError::Garbled | PokeError::Off)),
            "{malformed:?} gave {answer:?}"
        );
    }
}

#[test]
fn an_endless_line_is_cut_off() {
    let listener = listener(|mut stream| {
        let chunk = [b'a'; 4096];
        while stream.write_all(&chunk).is_ok() {}
    });
    assert!(matches!(
        agent_client::poke(&listener.home),
        Err(PokeError::Garbled)
    ));
}

#[test]
fn another_protocol_is_named() {
    let listener = listener(|stream| {
        send(
            &stream,
            r#"{"hello":"rubdown","protocol":9,"build":"9.0.0+new","more":1}"#,
        );
        // waits until the client has hung up
        let _ = BufReader::new(&stream).lines().count();
    });
    let Err(PokeError::OtherProtocol { protocol, build }) = agent_client::poke(&listener.home)
    else {
        panic!("an agent of protocol 9 was taken for one of ours");
    };
    assert_eq!((protocol, build.as_str()), (9, "9.0.0+new"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_home_deeper_than_a_socket_address_is_reached() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("d".repeat(120)).join("e".repeat(120));
    let home = Home::within(deep);
    assert!(matches!(agent_client::poke(&home), Err(PokeError::Off)));

    home.prepare().unwrap();
    let path = SocketPath::of(&home).unwrap();
    let socket = UnixListener::bind(path.path()).unwrap();
    drop(path);
    let thread = std::thread::spawn(move || answer_well(&socket.accept().unwrap().0, Ask::Status));
    assert!(home.socket().exists());
    assert_eq!(agent_client::status(&home).unwrap(), status());
    thread.join().unwrap();
}

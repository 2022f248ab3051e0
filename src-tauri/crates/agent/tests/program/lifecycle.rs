//! How the agent starts and ends.

use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use agent_client::{DesktopSession, Hello, PROTOCOL, Reply, Status, TargetState};
use journal::ReminderState;

use crate::bus::Bus;
use crate::person::{Agent, Person};
use crate::server::Manners;
use crate::stage::at_opening;
use crate::wait;

#[tokio::test]
async fn of_ten_agents_started_at_once_one_stays_and_nine_exit_quietly() {
    let bus = Bus::new();
    let person = Person::new();
    let mut all: Vec<_> = (0..10)
        .map(|_| person.command(Some(&bus)).spawn().unwrap())
        .collect();
    let mut ended = Vec::new();
    wait::until("nine ends", || {
        all.retain_mut(|one| match one.try_wait().unwrap() {
            Some(status) => {
                ended.push(status);
                false
            }
            None => true,
        });
        all.len() <= 1
    })
    .await;
    assert!(ended.iter().all(std::process::ExitStatus::success));
    wait::until("the one that stays", || {
        agent_client::status(&person.home).is_ok_and(|status| status.pid == all[0].id())
    })
    .await;
    for mut one in all {
        one.kill().unwrap();
        one.wait().unwrap();
    }
}

#[tokio::test]
async fn it_starts_at_login_for_as_long_as_the_person_wants_it() {
    let bus = Bus::new();
    let mut person = Person::new();
    let entry = person.login_entry();
    let _agent = Agent::from(person.installed_command(&bus).spawn().unwrap());
    person.set_autostart(true);
    wait::until("the entry", || entry.exists()).await;

    person.set_autostart(false);
    wait::until("the entry's end", || !entry.exists()).await;
}

#[tokio::test]
async fn a_custom_home_does_not_touch_autostart() {
    let bus = Bus::new();
    let mut person = Person::new();
    person.set_autostart(true);
    let mut agent = person.agent(Some(&bus)).await;
    agent.signal("TERM");
    assert!(agent.ended().await.success());
    assert!(!person.login_entry().exists());
}

#[tokio::test]
async fn an_agent_that_was_quit_stays_off_until_it_is_wanted_again() {
    let bus = Bus::new();
    let person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    agent_client::quit(&person.home).unwrap();
    assert!(agent.ended().await.success());
    assert_eq!(TargetState::of(&person.home), TargetState::Off);

    let login = person.command(Some(&bus)).arg("--login").status().unwrap();
    assert!(login.success());
    assert!(agent_client::status(&person.home).is_err());

    let _agent = person.agent(Some(&bus)).await;
    assert_eq!(TargetState::of(&person.home), TargetState::On);
}

#[tokio::test]
async fn quitting_closes_its_notifications() {
    let (_bus, server, mut person, mut agent) = at_opening(Manners::default()).await;
    person.until_opening(ReminderState::Shown).await;
    let number = server.nth(1, |raised| raised.number).await;

    agent_client::quit(&person.home).unwrap();
    agent.ended().await;
    assert_eq!(server.closed(), [number]);
}

#[tokio::test]
async fn a_signal_ends_it_cleanly() {
    let bus = Bus::new();
    let person = Person::new();
    for signal in ["TERM", "INT", "HUP"] {
        let mut agent = person.agent(Some(&bus)).await;
        agent.signal(signal);
        assert!(agent.ended().await.success(), "{signal}");
        assert_eq!(TargetState::of(&person.home), TargetState::On);
    }
}

#[tokio::test]
async fn it_ends_with_the_session() {
    let mut bus = Bus::new();
    let person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    bus.end();
    assert!(agent.ended().await.success());
}

#[tokio::test]
async fn an_update_makes_it_restart_itself() {
    let bus = Bus::new();
    let person = Person::new();
    let agent = person.agent(Some(&bus)).await;
    let run = agent_client::status(&person.home).unwrap().run;

    let new = person.program().with_extension("new");
    std::fs::copy(person.program(), &new).unwrap();
    std::fs::rename(new, person.program()).unwrap();

    wait::until("the new run", || {
        // it notices when it looks
        let status = agent_client::poke(&person.home);
        status.is_ok_and(|status| status.run != run && status.pid == agent.pid())
    })
    .await;
}

#[tokio::test]
async fn it_ends_when_its_program_has_been_removed() {
    let bus = Bus::new();
    let person = Person::new();
    let mut agent = person.agent(Some(&bus)).await;
    std::fs::remove_file(person.program()).unwrap();
    wait::until("the end", || {
        let _ = agent_client::poke(&person.home);
        !agent.is_running()
    })
    .await;
    assert!(agent.ended().await.success());
}

#[tokio::test]
async fn an_older_agent_is_asked_to_step_aside_whatever_its_protocol() {
    for protocol in [PROTOCOL, PROTOCOL + 1] {
        let bus = Bus::new();
        let person = Person::new();
        let older = Other::listens(&person, protocol, "0.0.1+old");
        let _agent: Agent = person.agent(Some(&bus)).await;
        assert_eq!(older.asked(), r#"{"ask":"step_aside"}"#);
    }
}

#[tokio::test]
async fn a_newer_agent_is_left_alone_whatever_its_protocol() {
    for protocol in [PROTOCOL, PROTOCOL + 1] {
        let person = Person::new();
        let _newer = Other::listens(&person, protocol, "99.0.0+new");
        let status = person.command(None).status().unwrap();
        assert!(status.success());
    }
}

/// An agent of another build, which holds the lock and reports its status until it is asked for
/// something else.
struct Other(std::thread::JoinHandle<String>);

impl Other {
    fn listens(person: &Person, protocol: u32, build: &str) -> Self {
        let lock = std::fs::File::create(person.home.agent_lock()).unwrap();
        lock.lock().unwrap();
        let socket = std::os::unix::net::UnixListener::bind(person.home.socket()).unwrap();
        let hello = Hello {
            protocol,
            build: build.to_owned(),
            ..Hello::ours()
        };
        Self(std::thread::spawn(move || {
            let asked = serve_as(&hello, &socket);
            drop(lock);
            asked
        }))
    }

    /// What it was asked for.
    fn asked(self) -> String {
        self.0.join().unwrap()
    }
}

fn serve_as(hello: &Hello, socket: &std::os::unix::net::UnixListener) -> String {
    use std::io::{BufRead, BufReader, Write};

    let status = Reply::Status(Status {
        protocol: hello.protocol,
        build: hello.build.clone(),
        pid: 1,
        tray: false,
        server: false,
        next: None,
        run: "other".to_owned(),
        session: DesktopSession::default(),
        login_blocked: false,
        watched_folder: None,
    });
    loop {
        let (mut stream, _) = socket.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        lines.next();
        let Some(Ok(question)) = lines.next() else {
            continue;
        };
        writeln!(stream, "{}", serde_json::to_string(hello).unwrap()).unwrap();
        if hello.protocol == PROTOCOL {
            writeln!(stream, "{}", serde_json::to_string(&status).unwrap()).unwrap();
        }
        if question != r#"{"ask":"status"}"# {
            return question;
        }
    }
}

#[tokio::test]
async fn a_file_that_never_was_a_journal_is_reported_and_left_as_it_is() {
    let person = Person::new();
    let not_a_journal = "not a journal, and longer than the header of one would be".repeat(20);
    for beside in ["-wal", "-shm", ".lock"] {
        let _ = std::fs::remove_file(format!("{}{beside}", person.home.journal().display()));
    }
    std::fs::remove_file(person.home.journal()).unwrap();
    std::fs::write(person.home.journal(), &not_a_journal).unwrap();

    let output = person
        .command(None)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("E_NOT_A_JOURNAL"), "{said}");
    let left = std::fs::read_to_string(person.home.journal()).unwrap();
    assert_eq!(left, not_a_journal);
}

#[tokio::test]
async fn wrong_usage_is_reported() {
    let person = Person::new();
    let status = person.command(None).arg("--no-such").status().unwrap();
    assert_eq!(status.code(), Some(2));
}

#[tokio::test]
async fn its_logs_and_its_socket_are_private_and_say_nothing_about_health() {
    let (_bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    person.until_opening(ReminderState::Shown).await;
    drop(server);

    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(person.home.logs()) & 0o077, 0);
    assert_eq!(mode(&person.home.socket()) & 0o777, 0o600);
    let mut logs = String::new();
    for file in std::fs::read_dir(person.home.logs()).unwrap() {
        logs += &std::fs::read_to_string(file.unwrap().path()).unwrap();
    }
    assert!(logs.contains("shown"), "{logs}");
    for word in ["massage", "Sports", "moderate", "strength"] {
        assert!(!logs.contains(word), "the log tells of {word}: {logs}");
    }
}

#[test]
fn it_links_neither_gtk_nor_webkit() {
    let listed = Command::new("ldd")
        .arg(env!("CARGO_BIN_EXE_rubdown-agent"))
        .output()
        .unwrap();
    let libraries = String::from_utf8(listed.stdout).unwrap().to_lowercase();
    assert!(libraries.contains("libc.so"), "{libraries}");
    for heavy in ["gtk", "gdk", "webkit", "javascriptcore"] {
        assert!(!libraries.contains(heavy), "{libraries}");
    }
}

//! A healthy notification server, and a person who answers.

use journal::{Answer, Notice, NoticeKind, PlanState, ReminderKind, ReminderState};
use rstest::rstest;

use crate::server::Manners;
use crate::stage::{at_opening, trained};
use crate::wait;

#[tokio::test]
async fn when_the_window_opens_a_notification_says_so() {
    let (_bus, server, mut person, _agent) = trained(Manners::default()).await;
    assert_eq!(server.raised(), 0);

    person.set_clock(person.opens);
    person.until_opening(ReminderState::Shown).await;

    server
        .nth(1, |raised| {
            assert_eq!(raised.title, "Your massage window is open");
            assert!(raised.body.contains("is best"), "{}", raised.body);
            let keys: Vec<_> = raised.actions.iter().step_by(2).collect();
            assert_eq!(keys, ["default", "start", "snooze", "skip"]);
            assert_eq!(
                raised.hints["desktop-entry"],
                zbus::zvariant::Value::from("Rubdown").try_into().unwrap()
            );
            assert_eq!(raised.instead_of, 0);
        })
        .await;
    assert_eq!(server.raised(), 1);
}

#[rstest]
#[case::to_everyone(false)]
#[case::to_the_sender_alone(true)]
#[tokio::test]
async fn a_click_opens_the_window_on_the_plan_with_an_activation_token(
    #[case] answers_sender_only: bool,
) {
    let manners = Manners {
        answers_sender_only,
        ..Manners::default()
    };
    let (_bus, server, mut person, _agent) = at_opening(manners).await;
    let number = server.nth(1, |raised| raised.number).await;

    server.hand_token(number, "a-token").await;
    server.press(number, "default").await;
    server.close(number, 2).await;

    let starts = wait::for_some("the window", || {
        Some(person.window_starts()).filter(|starts| !starts.is_empty())
    })
    .await;
    let expected = format!("--plan {} --activation-token a-token", person.plan);
    assert_eq!(starts, [expected]);
    person.until_opening(ReminderState::Answered).await;
    let answered = format!("answered_{}", Answer::Opened);
    assert!(person.opening_causes().contains(&answered));
}

#[rstest]
#[case::start("start", PlanState::Started, 1)]
#[case::skip("skip", PlanState::Skipped, 0)]
#[tokio::test]
async fn a_button_changes_the_plan(
    #[case] key: &str,
    #[case] state: PlanState,
    #[case] windows: usize,
) {
    let (_bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    let number = server.nth(1, |raised| raised.number).await;

    server.press(number, key).await;

    let now = person.after_opening(0);
    wait::until("the plan's state", || {
        let open = person.journal.today(now).unwrap().open;
        // a skipped plan is no longer the open one
        open.map_or(PlanState::Skipped, |open| open.state) == state
    })
    .await;
    wait::until("the window", || person.window_starts().len() == windows).await;
}

#[tokio::test]
async fn a_snooze_brings_it_back_a_quarter_of_an_hour_later() {
    let (_bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    let number = server.nth(1, |raised| raised.number).await;

    server.press(number, "snooze").await;
    person.until_opening(ReminderState::Pending).await;
    assert_eq!(server.raised(), 1);

    person.set_clock(person.after_opening(15).now);
    server.nth(2, |_| ()).await;
}

#[rstest]
#[case::to_everyone(false)]
#[case::to_the_sender_alone(true)]
#[tokio::test]
async fn an_answer_that_comes_before_the_number_is_not_lost(#[case] answers_sender_only: bool) {
    let manners = Manners {
        answers_at_once: Some("snooze"),
        answers_sender_only,
        ..Manners::default()
    };
    let (_bus, server, mut person, _agent) = trained(manners).await;

    person.set_clock(person.opens);
    server.nth(1, |_| ()).await;
    wait::until("the snooze", || {
        let now = person.after_opening(0);
        let open = person.journal.today(now).unwrap().open.unwrap();
        open.snoozed_until == Some(person.after_opening(15).now)
    })
    .await;
}

#[tokio::test]
async fn a_plan_answered_in_the_window_leaves_the_screen() {
    let (_bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    let number = server.nth(1, |raised| raised.number).await;
    person.until_opening(ReminderState::Shown).await;

    let now = person.after_opening(0);
    person.journal.skip(&person.plan, now).unwrap();
    agent_client::poke(&person.home).unwrap();
    wait::until("the closing", || server.closed() == [number]).await;
}

#[tokio::test]
async fn a_notification_that_nobody_answers_leaves_the_screen_with_its_window_and_is_reported() {
    let (_bus, server, mut person, _agent) = at_opening(Manners::default()).await;
    let number = server.nth(1, |raised| raised.number).await;
    person.until_opening(ReminderState::Shown).await;

    let days_later = person.after_opening(3 * 24 * 60);
    person.set_clock(days_later.now);
    wait::until("the closing", || server.closed().contains(&number)).await;
    let inbox = person.journal.today(days_later).unwrap().inbox;
    let opening = |it: &&Notice| it.reminder_kind == Some(ReminderKind::WindowOpen);
    let reported = inbox.iter().filter(opening).map(|it| (it.kind, it.count));
    assert_eq!(reported.collect::<Vec<_>>(), [(NoticeKind::Unanswered, 1)]);
}

#[tokio::test]
async fn a_server_without_buttons_gets_none() {
    let manners = Manners {
        abilities: vec!["body"],
        ..Manners::default()
    };
    let (_bus, server, _person, _agent) = at_opening(manners).await;
    server
        .nth(1, |raised| assert_eq!(raised.actions, [] as [&str; 0]))
        .await;
}

//! What an entry of Rubdown's own calendar says.

use journal::{Feed, FeedSubject, FeedWords};
use locale::Locale;
use recovery::{Advice, Delivery, Interval, SessionKind, Slot, Tool};

/// What goes into each entry.
pub(crate) struct Writer<'a> {
    pub(crate) locale: &'a Locale,
    pub(crate) tools: &'a [Tool],
    pub(crate) advice: &'a [Advice],
    pub(crate) private_words: bool,
    pub(crate) alarm_minutes: Option<u32>,
}

impl<'a> Writer<'a> {
    pub(crate) fn of(
        feed: &Feed,
        locale: &'a Locale,
        tools: &'a [Tool],
        advice: &'a [Advice],
    ) -> Self {
        Self {
            locale,
            tools,
            advice,
            private_words: feed.private_words,
            alarm_minutes: feed.alarm_minutes,
        }
    }

    pub(crate) fn words(
        &self,
        uid: String,
        interval: Interval,
        subject: &FeedSubject,
    ) -> FeedWords {
        let (title, mut description, busy) = match subject {
            FeedSubject::Massage { slot, kept, note } => {
                let (title, description) = self.massage(slot, note);
                (title, description, *kept)
            }
            FeedSubject::Session { session, summary } => {
                let kind = self.locale.term("kind", session.kind);
                let activity = session.activity.map(|it| self.locale.term("activity", it));
                let own = summary
                    .clone()
                    .filter(|it| self.private_words && !it.is_empty());
                let title = match (own, activity, session.kind) {
                    (Some(own), _, _) => own,
                    (None, Some(activity), SessionKind::Training) => activity,
                    (None, Some(activity), SessionKind::Competition) => {
                        let values = [("kind", kind.into()), ("activity", activity.into())];
                        self.locale.say_with("feed-race", &values)
                    }
                    (None, None, _) => kind,
                };
                let effort = session.rpe_expected.map(|rpe| {
                    let values = [("rpe", rpe.get().into())];
                    self.locale.say_with("feed-effort", &values)
                });
                (title, effort.into_iter().collect::<Vec<_>>(), true)
            }
        };
        description.retain(|line| !line.trim().is_empty());
        FeedWords {
            uid,
            interval,
            title,
            description: description.join("\n"),
            busy,
            alarm_minutes: self.alarm_minutes,
        }
    }

    fn massage(&self, slot: &Slot, note: &str) -> (String, Vec<String>) {
        let id = match slot.delivery {
            Delivery::SelfMassage => "feed-massage",
            Delivery::Therapist => "feed-massage.therapist",
        };
        let title = self
            .locale
            .say_with(id, &[("minutes", slot.minutes.into())]);
        let massage = self
            .locale
            .massage_type(slot.massage_with(self.tools), slot.delivery);
        let values = [
            ("type", massage.into()),
            ("pressure", self.locale.pressure(slot.pressure).into()),
        ];
        let mut lines = vec![self.locale.say_with("feed-how", &values)];
        lines.extend(
            self.advice
                .iter()
                .map(|one| self.locale.term("advice", one)),
        );
        if self.private_words {
            lines.push(note.to_owned());
        }
        (title, lines)
    }
}

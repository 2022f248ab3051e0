//! `insights`: shows what the journal tells. Only read, and no advice.

mod load;
mod minutes;
mod regularity;
mod soreness;
mod windows;

use clap::Args;
use insights::Insights;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{Answer, Voice, document};

#[derive(Debug, Args)]
pub(crate) struct InsightsArgs {
    #[arg(long, value_name = "N", default_value_t = 52, value_parser = clap::value_parser!(u32).range(1..=520))]
    pub(crate) weeks: u32,
}

pub(crate) fn insights(env: &mut Environment, args: &InsightsArgs) -> Result<Answer, Failure> {
    let found = env.journal.insights(args.weeks, env.at)?;
    let voice = env.voice();
    Ok(Answer::new(text(&voice, &found), document(&found)))
}

/// Each section: a sentence as its heading, a table, and what it cannot tell.
fn text(voice: &Voice<'_>, found: &Insights) -> String {
    let locale = voice.locale;
    let from = locale.date(found.from, found.to);
    let since = locale.say_with("insights-since", &[("from", from.into())]);
    let answers = found.soreness.days.iter();
    let answers: usize = answers
        .map(|day| day.with.sessions + day.without.sessions)
        .sum();
    if found.load.weeks.is_empty() && answers == 0 {
        return [since, locale.say("insights-empty")].join("\n");
    }
    let mut sections = vec![
        vec![since],
        soreness::lines(locale, &found.soreness),
        windows::lines(locale, found),
        load::lines(locale, found),
    ];
    // without a massage, the table of windows has said so
    if found.windows.since.is_some() {
        sections.push(regularity::lines(locale, &found.regularity));
        sections.push(minutes::lines(locale, &found.minutes));
    }
    let sections: Vec<String> = sections.iter().map(|lines| lines.join("\n")).collect();
    sections.join("\n\n")
}

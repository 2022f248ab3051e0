//! No rule without its basis, and no custom sold as science (rules 7).

use recovery::{CLAIMS, Grade, RuleId, Source};
use strum::IntoEnumIterator;

#[test]
fn no_rule_is_graded_better_than_moderate() {
    for rule in RuleId::iter() {
        let evidence = rule.evidence();
        assert!(
            evidence.grade >= Grade::Moderate,
            "{rule}: no rule rests on several good trials"
        );
        let studied = matches!(evidence.grade, Grade::Moderate | Grade::Limited);
        assert!(
            !studied || !evidence.sources.is_empty(),
            "{rule}: a grade needs its sources"
        );
    }
}

#[test]
fn settings_have_no_sources() {
    for rule in [RuleId::Quiet, RuleId::Busy, RuleId::TherapistHours] {
        assert_eq!(rule.evidence().grade, Grade::Setting);
        assert!(rule.evidence().sources.is_empty());
    }
}

#[test]
fn claims_are_numbered_without_gaps() {
    let numbers: Vec<u8> = CLAIMS.iter().map(|claim| claim.number).collect();
    assert_eq!(numbers, (1..=62).collect::<Vec<u8>>());
}

#[test]
fn only_what_articles_say_is_graded_as_unsupported() {
    for claim in CLAIMS {
        let unsupported = claim.grade == Some(Grade::Unsupported);
        assert!(
            !unsupported || !claim.said_by.is_empty(),
            "claim-{}: whose claim is it?",
            claim.number
        );
        assert!(
            claim.said_by.iter().all(|who| who.seed().is_some()),
            "claim-{}: said by one of the articles",
            claim.number
        );
    }
}

#[test]
fn an_own_decision_names_no_study() {
    for rule in RuleId::iter().filter(|rule| rule.evidence().grade == Grade::Own) {
        assert!(rule.evidence().sources.is_empty(), "{rule}");
    }
    assert_eq!(RuleId::CoolDown.evidence().grade, Grade::Own);
}

#[test]
fn a_moderate_grade_has_its_studies() {
    for claim in CLAIMS
        .iter()
        .filter(|claim| claim.grade == Some(Grade::Moderate))
    {
        assert!(!claim.sources.is_empty(), "claim-{}", claim.number);
    }
}

#[test]
fn a_source_names_its_year_or_its_publisher() {
    for source in Source::iter() {
        assert!(
            source.doi().is_none_or(|doi| doi.starts_with("10.")),
            "{source}"
        );
    }
    assert_eq!(Source::Nunes2016.as_ref(), "Nunes 2016");
    assert_eq!(Source::Dupuy2018.doi(), Some("10.3389/fphys.2018.00403"));
    assert!(Source::RecoveryGuide.seed().is_some());
}

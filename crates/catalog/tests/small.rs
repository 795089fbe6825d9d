//! A small catalog without a fault, and copies of it with faults planted in them: every kind of
//! fault is named by its file, its line, what was expected and what was found.

use std::fs;
use std::path::{Path, PathBuf};

use catalog::{Catalog, check_report};
use process::eligibility::Country;
use process::language::WrittenLanguage::{English, Korean};
use rstest::rstest;
use tempfile::TempDir;

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/small");

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the small catalog") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

/// A copy of the small catalog that a test may spoil.
struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        let dir = TempDir::new().expect("a temporary folder");
        copy(Path::new(SMALL), dir.path());
        Self(dir)
    }

    fn file(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    /// Puts one text in the place of another that must be there exactly once.
    fn replace(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.file(file)).expect("the file");
        assert_eq!(text.matches(old).count(), 1, "{old:?} in {file}");
        fs::write(self.file(file), text.replace(old, new)).expect("written");
    }

    fn load(&self) -> Catalog {
        Catalog::load(self.0.path()).expect("a catalog without a fault")
    }

    fn faults(&self) -> Vec<String> {
        let faults = Catalog::load(self.0.path()).expect_err("a planted fault");
        faults.as_slice().iter().map(ToString::to_string).collect()
    }
}

#[rstest]
// The files themselves.
#[case::broken_toml(
    "facts.toml",
    "name = \"directory\"",
    "name = ",
    "facts.toml:2: expected literal string, found string values must be quoted"
)]
#[case::an_unknown_key(
    "center.toml",
    "draft_days = 30",
    "draft_days = 30\ndraft_weeks = 4",
    "center.toml:4: expected one of the keys offer_business_days, offers_before_manager_is_told, \
     draft_days, slot_minutes, slot_hold_minutes, slot_lead_business_minutes, \
     slot_window_days, lapse_notice_days, stalled_after_working_days, \
     guidance_review_days, code_minutes, code_tries, found the unknown key draft_weeks"
)]
#[case::an_unknown_table(
    "facts.toml",
    "[[fact]]",
    "[facst]\n[[fact]]",
    "facts.toml:1: expected one of the keys fact, found the unknown key facst"
)]
// The Center's numbers.
#[case::a_missing_number(
    "center.toml",
    "code_tries = 5",
    "",
    "center.toml:1: expected the key code_tries, found none"
)]
#[case::a_number_out_of_its_range(
    "center.toml",
    "code_minutes = 10",
    "code_minutes = 600",
    "center.toml:11: expected code_minutes from 2 to 60, found 600"
)]
#[case::slots_that_wander_from_day_to_day(
    "center.toml",
    "slot_minutes = 30",
    "slot_minutes = 25",
    "center.toml:4: expected minutes that divide an hour, or 120, found 25"
)]
// Facts.
#[case::a_fact_that_is_no_choice(
    "facts.toml",
    "[\"cloud-only\", \"on-premises\"]",
    "[\"cloud-only\", \"on-premises\", \"cloud-only\"]",
    "facts.toml:3: expected each value once, found cloud-only again"
)]
#[case::a_value_that_is_no_name(
    "facts.toml",
    "\"cloud-only\"",
    "\"Cloud only\", \"cloud-only\"",
    "facts.toml:3: expected a value of lower-case letters, digits and single hyphens, found \"Cloud only\""
)]
// Licences, services and rules.
#[case::a_service_that_a_licence_cannot_have(
    "licences.toml",
    "segment = \"commercial\"\nservices = [\"exchange-online\"]",
    "segment = \"commercial\"\nservices = [\"exchange-onlin\"]",
    "licences.toml:6: expected a service of services.toml, found exchange-onlin"
)]
#[case::a_plan_twice(
    "licences.toml",
    "plan = \"office-365-a1\"",
    "plan = \"office-365-a1\"\nalso_called = [\"office-365-e3\"]",
    "licences.toml:13: expected a plan name that is not used yet, found office-365-e3 again"
)]
#[case::an_unknown_rule_set(
    "licences.toml",
    "eligible_in = [\"2020\", \"2021\"]",
    "eligible_in = [\"2019\"]",
    "licences.toml:7: expected a rule set of eligibility.toml, found 2019"
)]
#[case::a_plan_eligible_and_not(
    "licences.toml",
    "eligible_in = []",
    "eligible_in = [\"2021\"]",
    "licences.toml:17: expected no rule set, since the plan is never eligible, found 1 of them"
)]
#[case::a_guide_for_an_unknown_plan(
    "services.toml",
    "plans = [\"office-365-e3\"]",
    "plans = [\"office-365-e9\"]",
    "services.toml:14: expected a plan of licences.toml, found office-365-e9"
)]
#[case::a_day_without_rules(
    "eligibility.toml",
    "from = \"2021-06-01\"",
    "from = \"2021-07-01\"",
    "eligibility.toml:9: expected a rule_set for every day, so one from 2021-06-01, found 2021-07-01"
)]
#[case::a_day_with_two_rule_sets(
    "eligibility.toml",
    "from = \"2021-06-01\"",
    "from = \"2021-05-01\"",
    "eligibility.toml:9: expected at most one rule_set for a day, found a second one from 2021-05-01"
)]
#[case::no_rules_for_the_days_to_come(
    "eligibility.toml",
    "from = \"2021-10-01\"",
    "from = \"2021-10-01\"\nuntil = \"2030-12-31\"",
    "eligibility.toml:22: expected a counting for every day, so one from 2031-01-01 on, found none"
)]
#[case::an_exception_that_ends_before_it_begins(
    "eligibility.toml",
    "until = \"2021-06-30\"",
    "until = \"2020-06-30\"",
    "eligibility.toml:93: expected a day from 2021-05-01 on, found 2020-06-30"
)]
#[case::an_impossible_day_of_a_rule(
    "eligibility.toml",
    "until = \"2020-02-29\"",
    "until = \"2021-02-29\"",
    "eligibility.toml:34: expected a value that can be used, found one that cannot: parsed date is not valid: "
)]
// Regions and holidays.
#[case::an_unknown_zone(
    "regions.toml",
    "Asia/Seoul",
    "Asia/Pyeongchang",
    "regions.toml:3: expected the IANA name of a zone, such as Asia/Seoul, found \"Asia/Pyeongchang\""
)]
#[case::hours_that_overlap(
    "regions.toml",
    "tue = [[\"09:00\", \"18:00\"]]",
    "tue = [[\"09:00\", \"18:00\"], [\"17:00\", \"20:00\"]]",
    "regions.toml:4: expected a value that can be used, \
     found one that cannot: the ranges 09:00–18:00 and 17:00–20:00 on Tuesday overlap"
)]
#[case::a_time_that_no_clock_shows(
    "regions.toml",
    "tue = [[\"09:00\", \"18:00\"]]",
    "tue = [[\"09:00\", \"18:60\"]]",
    "regions.toml:4: expected a time from 00:00 to 24:00 in two-digit hours and minutes, found \"18:60\""
)]
#[case::an_unknown_weekday(
    "regions.toml",
    "tue = ",
    "tues = ",
    "regions.toml:4: expected one of the keys mon, tue, wed, thu, fri, sat, sun, found the unknown key tues"
)]
#[case::a_region_without_a_holiday_calendar(
    "regions.toml",
    "holidays = \"KR\"",
    "holidays = \"JP\"",
    "regions.toml:5: expected a country with holidays in holidays/jp.toml, found JP"
)]
#[case::a_country_that_does_not_exist(
    "regions.toml",
    "[\"GB\", \"DE\"]",
    "[\"UK\", \"DE\"]",
    "regions.toml:15: expected a country of ISO 3166-1, such as GB, found UK"
)]
#[case::a_country_in_two_regions(
    "regions.toml",
    "[\"GB\", \"DE\"]",
    "[\"GB\", \"JP\"]",
    "regions.toml:15: expected each country in one region, found JP, which asia-pacific has already"
)]
#[case::a_holiday_on_an_impossible_date(
    "holidays/kr.toml",
    "2026-03-02",
    "2026-02-30",
    "holidays/kr.toml:9: expected day between 01 and 28, found invalid date"
)]
#[case::a_holiday_twice(
    "holidays/kr.toml",
    "2026-03-02",
    "2026-03-01",
    "holidays/kr.toml:9: expected each date once, found 2026-03-01 again"
)]
#[case::holidays_of_another_country(
    "holidays/kr.toml",
    "\"KR\"",
    "\"JP\"",
    "holidays/kr.toml:1: expected the country that the file is named after, found JP"
)]
// Playbooks.
#[case::a_playbook_of_another_name(
    "playbooks/adoption.toml",
    "name = \"adoption\"",
    "name = \"user-adoption\"",
    "playbooks/adoption.toml:1: expected the name of the file, found user-adoption"
)]
#[case::a_phase_that_does_not_exist(
    "playbooks/core.toml",
    "phase = \"remediate\"",
    "phase = \"mend\"",
    "playbooks/core.toml:17: expected one of `initiate`, `assess`, `remediate`, `enable`, `migrate`, \
     `stakeholders`, `scenarios`, `awareness`, `training`, `measured-use`, found `mend`"
)]
#[case::a_task_twice(
    "playbooks/exchange-online.toml",
    "\"exchange-point-mail\"",
    "\"core-name-people\"",
    "playbooks/exchange-online.toml:7: expected a task name that no playbook has yet, found core-name-people again"
)]
#[case::an_unknown_service(
    "playbooks/exchange-online.toml",
    "[\"exchange-online\"]",
    "[\"exchange\"]",
    "playbooks/exchange-online.toml:4: expected a service of services.toml, found exchange"
)]
#[case::a_service_playbook_that_nothing_brings(
    "playbooks/exchange-online.toml",
    "services = [\"exchange-online\"]",
    "",
    "playbooks/exchange-online.toml:1: expected the services that bring it into a plan, found none"
)]
#[case::core_for_some_services_only(
    "playbooks/core.toml",
    "track = \"core\"",
    "track = \"core\"\nservices = [\"exchange-online\"]",
    "playbooks/core.toml:4: expected no services, since core is in every plan, found exchange-online"
)]
#[case::an_unknown_need(
    "playbooks/exchange-online.toml",
    "[\"core-fix-directory\"]",
    "[\"core-fix-directories\"]",
    "playbooks/exchange-online.toml:12: expected a task of a playbook, found core-fix-directories"
)]
#[case::a_circle_of_needs(
    "playbooks/core.toml",
    "evidence = \"note\"",
    "needs = [\"core-fix-directory\"]\nevidence = \"note\"",
    "playbooks/core.toml:23: expected no task that needs itself, \
     found core-fix-directory → core-name-people → core-fix-directory"
)]
#[case::core_that_waits_for_a_service(
    "playbooks/core.toml",
    "[\"core-name-people\"]",
    "[\"exchange-point-mail\"]",
    "playbooks/core.toml:22: expected a task of core, which comes before every service, found exchange-point-mail"
)]
#[case::a_need_of_a_later_phase(
    "playbooks/core.toml",
    "evidence = \"note\"",
    "needs = [\"core-fix-directory\"]\nevidence = \"note\"",
    "playbooks/core.toml:11: expected a task of the same phase or of one before it, found core-fix-directory"
)]
#[case::a_condition_on_an_unknown_fact(
    "playbooks/core.toml",
    "directory = [",
    "directories = [",
    "playbooks/core.toml:21: expected a fact of facts.toml, found directories"
)]
#[case::a_condition_on_an_unknown_value(
    "playbooks/core.toml",
    "[\"on-premises\"]",
    "[\"on-premise\"]",
    "playbooks/core.toml:21: expected for directory one of cloud-only, on-premises, found on-premise"
)]
#[case::working_days_out_of_order(
    "playbooks/core.toml",
    "[2, 5, 15]",
    "[2, 5, 4]",
    "playbooks/core.toml:19: expected working days as [low, likely, high], none less than the one before, found [2, 5, 4]"
)]
#[case::two_working_days(
    "playbooks/core.toml",
    "[2, 5, 15]",
    "[2, 5]",
    "playbooks/core.toml:19: expected an array of length 3, found invalid length 2"
)]
#[case::a_gate_before_a_stage_of_adoption(
    "playbooks/core.toml",
    "opens = \"enable\"",
    "opens = \"training\"",
    "playbooks/core.toml:28: expected a phase of onboarding (initiate, assess, remediate, enable, migrate), found training"
)]
#[case::a_gate_that_nobody_verifies(
    "playbooks/core.toml",
    "[\"customer\", \"specialist\"]",
    "[]",
    "playbooks/core.toml:29: expected one side or more, each once, found none"
)]
#[case::onboarding_among_adoption(
    "playbooks/adoption.toml",
    "phase = \"stakeholders\"",
    "phase = \"enable\"",
    "playbooks/adoption.toml:7: expected a stage of adoption (stakeholders, scenarios, awareness, training, measured-use), found enable"
)]
#[case::a_meeting_without_length(
    "playbooks/core.toml",
    "minutes = 60",
    "minutes = 0",
    "playbooks/core.toml:36: expected from 10 to 480 minutes, found 0"
)]
// Names.
#[case::a_task_without_an_english_title(
    "names/en.toml",
    "[task.exchange-point-mail]\ntitle = \"Point your mail to the service\"\nwhy = \"Until then, mail goes to the old system.\"\n",
    "",
    "names/en.toml: expected [task.exchange-point-mail] with title and why, found none"
)]
#[case::a_task_without_a_reason(
    "names/en.toml",
    "why = \"People follow people.\"\n",
    "",
    "names/en.toml:16: expected the key why, found none"
)]
#[case::a_blank_title(
    "names/en.toml",
    "title = \"Kickoff\"",
    "title = \" \"",
    "names/en.toml:21: expected a text on one line, found \" \""
)]
#[case::a_name_for_nothing(
    "names/ko.toml",
    "[task.core-name-people]",
    "[task.core-name-person]",
    "names/ko.toml:1: expected a task of the catalog, found core-name-person"
)]
#[case::a_name_for_a_value_that_a_fact_cannot_have(
    "names/ko.toml",
    "cloud-only = ",
    "cloudonly = ",
    "names/ko.toml:9: expected for directory one of cloud-only, on-premises, found cloudonly"
)]
#[case::a_value_without_an_english_text(
    "names/en.toml",
    "on-premises = \"In our own directory\"\n",
    "",
    "names/en.toml: expected [fact.directory.values] with on-premises, found none"
)]
#[case::a_center_without_a_name(
    "names/en.toml",
    "[center]\nname = \"Northwind Center\"\n",
    "",
    "names/en.toml: expected [center] with name, found none"
)]
// Guidance.
#[case::guidance_without_front_matter(
    "guidance/ko/core-name-people.md",
    "+++\ntitle",
    "---\ntitle",
    "guidance/ko/core-name-people.md:1: expected front matter between two lines of +++, found \"---\""
)]
#[case::guidance_never_reviewed(
    "guidance/en/core-name-people.md",
    "reviewed = 2026-11-02\n",
    "",
    "guidance/en/core-name-people.md:2: expected the key reviewed, found none"
)]
#[case::guidance_of_version_0(
    "guidance/en/core-fix-directory.md",
    "version = 2",
    "version = 0",
    "guidance/en/core-fix-directory.md:3: expected a version from 1, found 0"
)]
#[case::a_translation_ahead_of_the_english(
    "guidance/ko/core-name-people.md",
    "version = 1",
    "version = 3",
    "guidance/ko/core-name-people.md: expected version 2 of the English or one before it, found 3"
)]
#[case::html_in_guidance(
    "guidance/en/core-name-people.md",
    "## Steps",
    "<b>Steps</b>",
    "guidance/en/core-name-people.md:13: expected no HTML, found <b>"
)]
#[case::a_link_without_encryption(
    "guidance/en/core-name-people.md",
    "https://learn.example/page",
    "http://learn.example/page",
    "guidance/en/core-name-people.md:7: expected a link to https, found \"http://learn.example/page\""
)]
#[case::a_link_in_the_text_without_encryption(
    "guidance/en/core-name-people.md",
    "This matters",
    "[This](http://learn.example) matters",
    "guidance/en/core-name-people.md:11: expected a link to https, found http://learn.example"
)]
#[case::guidance_too_short(
    "guidance/en/core-name-people.md",
    "3. Write down who stands in for whom, so that an absence does not stop the work.\n4. Show the list to the sponsor and have it confirmed in writing.\n5. Send it to everybody on it and to your Specialist.\n",
    "",
    "guidance/en/core-name-people.md:10: expected 80 to 250 words of text, found 67"
)]
fn a_planted_fault_is_named(
    #[case] file: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    let copy = Copy::new();
    copy.replace(file, old, new);
    let faults = copy.faults();
    assert!(
        faults.iter().any(|fault| if expected.ends_with(' ') {
            fault.starts_with(expected)
        } else {
            fault == expected
        }),
        "expected\n  {expected}\namong\n  {}",
        faults.join("\n  ")
    );
}

#[test]
fn the_small_catalog_has_no_fault() {
    let report = check_report(Path::new(SMALL)).unwrap_or_else(|faults| faults);
    assert!(
        report.starts_with("18 files, no fault (version "),
        "{report}"
    );
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_files_and_lines() {
    let copy = Copy::new();
    copy.replace("regions.toml", "Asia/Seoul", "Nowhere");
    copy.replace("regions.toml", "holidays = \"GB\"", "holidays = \"FR\"");
    copy.replace("playbooks/core.toml", "[1, 2, 5]", "[3, 2, 5]");
    copy.replace("names/en.toml", "title = \"Kickoff\"\n", "");
    let folder = copy.0.path().display();
    assert_eq!(
        check_report(copy.0.path()).expect_err("four faults"),
        format!(
            "{folder}/names/en.toml:20: expected the key title, found none\n\
             {folder}/playbooks/core.toml:9: expected working days as [low, likely, high], none less than the one before, found [3, 2, 5]\n\
             {folder}/regions.toml:3: expected the IANA name of a zone, such as Asia/Seoul, found \"Nowhere\"\n\
             {folder}/regions.toml:13: expected a country with holidays in holidays/fr.toml, found FR\n"
        )
    );
}

#[test]
fn one_broken_file_does_not_make_every_reference_to_it_wrong() {
    let copy = Copy::new();
    copy.replace(
        "services.toml",
        "migrates = \"mail\"",
        "migrates = \"post\"",
    );
    copy.replace("facts.toml", "source = \"PC\"", "sauce = \"PC\"");
    copy.replace("holidays/gb.toml", "2026-12-25", "2026-12-32");
    assert_eq!(
        copy.faults(),
        [
            "facts.toml:4: expected one of the keys name, values, computed, source, found the unknown key sauce",
            "holidays/gb.toml:5: expected day between 01 and 31, found invalid date",
            "services.toml:5: expected `mail` or `files`, found `post`",
        ]
    );
}

#[test]
fn a_missing_file_and_a_missing_folder_are_named() {
    let copy = Copy::new();
    fs::remove_file(copy.file("regions.toml")).expect("removed");
    fs::remove_dir_all(copy.file("guidance/ko")).expect("removed");
    fs::remove_file(copy.file("guidance/en/core-name-people.md")).expect("removed");
    fs::remove_dir_all(copy.file("holidays")).expect("removed");
    assert_eq!(
        copy.faults(),
        [
            "guidance/en/core-name-people.md: expected the English guidance of the task defined in playbooks/core.toml:5, found nothing",
            "holidays: expected the folder, found nothing",
            "regions.toml: expected the file, found nothing",
        ]
    );
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let copy = Copy::new();
    let nowhere = copy.file("nowhere");
    let faults = check_report(&nowhere).expect_err("no folder");
    assert_eq!(
        faults,
        format!(
            "{}: expected a readable folder, found nothing\n",
            nowhere.display()
        )
    );
}

#[test]
fn a_file_that_is_not_utf_8_is_named_by_its_line() {
    let copy = Copy::new();
    let latin_1 = b"[center]\nname = \"Caf\xe9 Center\"\n";
    fs::write(copy.file("names/fr.toml"), latin_1).expect("written");
    assert_eq!(
        copy.faults(),
        ["names/fr.toml:2: expected text in UTF-8, found a byte that is none"]
    );
}

#[test]
fn files_that_nobody_would_read_are_named() {
    let copy = Copy::new();
    for file in [
        "region.toml",
        "playbooks/teams.toml.bak",
        "names/kr.toml",
        "README.md",
        ".editor",
    ] {
        fs::write(copy.file(file), "").expect("written");
    }
    fs::create_dir(copy.file("guidance/english")).expect("made");
    fs::rename(
        copy.file("guidance/ko/core-name-people.md"),
        copy.file("guidance/ko/core-name-peoples.md"),
    )
    .expect("renamed");
    fs::write(copy.file("guidance/english/core-name-people.md"), "").expect("written");
    let tags = "zh-Hant, zh-Hans, en, fr, de, it, ja, ko, pt-BR, es, th, vi";
    assert_eq!(
        copy.faults(),
        [
            format!("guidance/english/core-name-people.md: expected a folder named after a language: {tags}, found english"),
            "guidance/ko/core-name-peoples.md: expected a file named after a task of a playbook, found core-name-peoples".to_owned(),
            format!("names/kr.toml: expected a language as the name: {tags}, found kr"),
            "playbooks/teams.toml.bak: expected only files that end in .toml, found a file of another name".to_owned(),
            "region.toml: expected only the files and folders of a catalog, found a file or folder of another name".to_owned(),
        ]
    );
}

#[test]
fn the_version_is_that_of_the_contents_alone() {
    let (one, other) = (Copy::new(), Copy::new());
    assert_eq!(one.load().version(), other.load().version());
    assert_eq!(one.load().version().len(), 12);
    fs::write(other.file("README.md"), "not part of it").expect("written");
    assert_eq!(one.load().version(), other.load().version());
    other.replace("center.toml", "draft_days = 30", "draft_days = 31");
    assert_ne!(one.load().version(), other.load().version());
}

#[test]
fn a_file_saved_on_windows_reads_the_same() {
    let copy = Copy::new();
    for file in [
        "playbooks/core.toml",
        "guidance/en/core-name-people.md",
        "names/en.toml",
    ] {
        let text = fs::read_to_string(copy.file(file)).expect("the file");
        let saved = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        fs::write(copy.file(file), saved).expect("written");
    }
    let (windows, other) = (copy.load(), Copy::new().load());
    assert_eq!(windows.playbooks(), other.playbooks());
    assert_eq!(windows.names(), other.names());
}

#[test]
fn what_a_language_lacks_is_given_in_english_and_says_so() {
    let catalog = Copy::new().load();
    let names = catalog.names();
    let people = "core-name-people".parse().expect("a task");
    let mail = "exchange-point-mail".parse().expect("a task");
    let directory = "directory".parse().expect("a fact");

    let words = names.task(&people, Korean).expect("named");
    assert_eq!(
        (words.title, words.language),
        ("프로젝트 팀 정하기", Korean)
    );
    let words = names.task(&mail, Korean).expect("named");
    assert_eq!(
        (words.title, words.language),
        ("Point your mail to the service", English)
    );
    let value = |value| names.fact_value(&directory, value, Korean).expect("named");
    assert_eq!(
        (value("cloud-only").text, value("cloud-only").language),
        ("클라우드에서만", Korean)
    );
    assert_eq!(value("on-premises").language, English);
    assert_eq!(
        names.center(Korean).expect("named").text,
        "Northwind Center"
    );

    let plan = "office-365-e3".parse().expect("a plan");
    let title = catalog.plan_title(&plan, Korean).expect("named");
    assert_eq!((title.text, title.language), ("Office 365 E3", English));

    let document = catalog
        .guidance()
        .document(&people, Korean)
        .expect("written");
    assert_eq!((document.language, document.version), (Korean, 1));
    assert_eq!(
        catalog.guidance().english_version(&people),
        Some(2),
        "so the Korean is behind"
    );
    let document = catalog.guidance().document(&mail, Korean).expect("written");
    assert_eq!(document.language, English);
    assert_eq!(document.reviewed, jiff::civil::date(2026, 11, 2));
    assert!(
        document.html.contains("<h3>Steps</h3>"),
        "{}",
        document.html
    );
    assert_eq!(document.links[0].url, "https://learn.example/page");
}

#[test]
fn a_region_is_closed_on_the_holidays_of_its_country() {
    let catalog = Copy::new().load();
    let japan = Country::try_from("JP".to_owned()).expect("a country");
    let region = catalog.region_for(&japan).expect("served");
    assert_eq!(region.name.as_str(), "asia-pacific");
    // Both days are Mondays; 2 March is the substitute of a Sunday.
    assert!(
        !region
            .calendar
            .is_working_day(jiff::civil::date(2026, 3, 2))
    );
    assert!(
        region
            .calendar
            .is_working_day(jiff::civil::date(2026, 3, 9))
    );
}

#[test]
fn a_playbook_is_read_as_it_is_written() {
    let catalog = Copy::new().load();
    let (playbook, task) = catalog
        .task(&"core-fix-directory".parse().expect("a task"))
        .expect("defined");
    assert_eq!((playbook.name.as_str(), playbook.version), ("core", 1));
    let days = task.working_days;
    assert_eq!((days.low, days.likely, days.high), (2, 5, 15));
    assert_eq!(task.when[0].fact.as_str(), "directory");
    assert!(task.when[0].one_of.contains("on-premises"));
    assert_eq!(playbook.gates[0].verified_by.len(), 2);
    assert_eq!(playbook.meetings[0].minutes, 60);
}

#[test]
fn a_catalog_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    shared(&Copy::new().load());
}

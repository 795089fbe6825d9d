//! How the words of the process stand in the document: as the list of all that can come.

use center::assessment::{Area, Arrival, Column, Severity};
use center::migration::Step;
use process::language::{SpokenLanguage, WrittenLanguage};
use process::migration::{Source, Wave};
use process::news::{NewsKind, Way};
use process::permission::{CenterRole, MembershipState, RelationState, Scope, TenantRole};
use process::plan::{MeetingKind, Phase, Track};
use process::state::{
    EngagementState, FindingState, MailboxState, MeetingState, MigrationState, Move, OfferState,
    OwnerKind, QuestionState, RequestState, SurveyState, TaskState,
};
use process::survey::Milestone;
use report::migration::{FaultClass, ItemClass, WaitReason, Wanted};
use utoipa::openapi::schema::{Array, Object, ObjectBuilder, Type};

fn one_of(words: impl IntoIterator<Item = String>) -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words))
        .build()
}

macro_rules! states {
    ($($name:ident: $state:ident),+ $(,)?) => {$(
        pub(crate) fn $name() -> Object {
            one_of($state::ALL.iter().map(ToString::to_string))
        }
    )+};
}

states!(
    request_state: RequestState,
    offer_state: OfferState,
    engagement_state: EngagementState,
    task_state: TaskState,
    question_state: QuestionState,
    finding_state: FindingState,
    finding_area: Area,
    migration_state: MigrationState,
    mailbox_state: MailboxState,
    migration_wave: Wave,
    migration_source: Source,
    item_class: ItemClass,
    fault_class: FaultClass,
    wait_reason: WaitReason,
    wanted: Wanted,
    survey_state: SurveyState,
    milestone: Milestone,
    meeting_state: MeetingState,
    written_language: WrittenLanguage,
    spoken_language: SpokenLanguage,
    tenant_role: TenantRole,
    center_role: CenterRole,
    membership_state: MembershipState,
    relation_state: RelationState,
    scope: Scope,
    news_kind: NewsKind,
    news_way: Way,
);

/// How much a finding matters.
pub(crate) fn severity() -> Object {
    one_of([Severity::Error, Severity::Warning, Severity::Info].map(|word| word.to_string()))
}

/// How a run came here.
pub(crate) fn arrival() -> Object {
    one_of([Arrival::Page, Arrival::Tool].map(|word| word.to_string()))
}

/// Where a card lies on a board of findings.
pub(crate) fn column() -> Object {
    one_of(Column::ALL.map(|column| of_column(column).to_owned()))
}

pub(crate) fn of_column(column: Column) -> &'static str {
    match column {
        Column::Open => "open",
        Column::Checking => "checking",
        Column::Waived => "waived",
        Column::Closed => "closed",
    }
}

/// What may be done with an event of a migration.
pub(crate) fn migration_steps() -> Array {
    const ALL: [Step; 13] = [
        Step::Change,
        Step::Submit,
        Step::TakeBack,
        Step::Remove,
        Step::Pair,
        Step::Start,
        Step::Pause,
        Step::Stop,
        Step::Retry,
        Step::Accept,
        Step::ReportIssue,
        Step::AnswerIssue,
        Step::WriteReport,
    ];
    Array::new(one_of(ALL.map(|step| of_step(step).to_owned())))
}

pub(crate) fn of_step(step: Step) -> &'static str {
    match step {
        Step::Change => "change",
        Step::Submit => "submit",
        Step::TakeBack => "take_back",
        Step::Remove => "remove",
        Step::Pair => "pair",
        Step::Start => "start",
        Step::Pause => "pause",
        Step::Stop => "stop",
        Step::Retry => "retry",
        Step::Accept => "accept",
        Step::ReportIssue => "report_issue",
        Step::AnswerIssue => "answer_issue",
        Step::WriteReport => "write_report",
    }
}

/// Several scopes.
pub(crate) fn scopes() -> Array {
    Array::new(scope())
}

macro_rules! listed {
    ($($name:ident: [$($word:expr),+ $(,)?]),+ $(,)?) => {$(
        pub(crate) fn $name() -> Object {
            one_of([$(written(&$word)),+])
        }
    )+};
}

/// The word as JSON carries it.
pub(crate) fn written(word: &impl serde::Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

listed!(
    mover: [Move::Customer, Move::Center, Move::Nobody],
    owner: [
        OwnerKind::Customer,
        OwnerKind::Representative,
        OwnerKind::Partner,
        OwnerKind::Specialist,
    ],
    track: [Track::Core, Track::Service, Track::Migration, Track::Adoption],
    phase: [
        Phase::Initiate,
        Phase::Assess,
        Phase::Remediate,
        Phase::Enable,
        Phase::Migrate,
        Phase::Stakeholders,
        Phase::Scenarios,
        Phase::Awareness,
        Phase::Training,
        Phase::MeasuredUse,
    ],
    meeting_kind: [
        MeetingKind::Kickoff,
        MeetingKind::TechnicalTalk,
        MeetingKind::Workshop,
        MeetingKind::Checkpoint,
        MeetingKind::SuccessPlanning,
    ],
);

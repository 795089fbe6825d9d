//! How the words of the process stand in the document: as the list of all that can come.

use process::language::{SpokenLanguage, WrittenLanguage};
use process::news::{NewsKind, Way};
use process::permission::{CenterRole, MembershipState, RelationState, Scope, TenantRole};
use process::plan::{MeetingKind, Phase, Track};
use process::state::{
    EngagementState, MeetingState, Move, OfferState, OwnerKind, QuestionState, RequestState,
    SurveyState, TaskState,
};
use process::survey::Milestone;
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

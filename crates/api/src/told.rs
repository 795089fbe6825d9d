//! What many resources have in them: a text with its language, a task by its title, an engagement's
//! head, a stretch of a list.

use center::queue::Part;
use center::task;
use jiff::Timestamp;
use jiff::civil::Date;
use process::identity::ServiceName;
use process::language::WrittenLanguage;
use process::state::{EngagementState, Move, TaskState};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::caller::Caller;
use crate::word;

/// A text with the language it is in, which is the reader's where there is one.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Text {
    /// The text.
    #[schema(example = "Exchange Online")]
    pub(crate) text: String,
    /// Its language.
    #[schema(schema_with = word::written_language)]
    pub(crate) language: WrittenLanguage,
}

impl From<task::Told> for Text {
    fn from(told: task::Told) -> Self {
        Self {
            text: told.text,
            language: told.language,
        }
    }
}

pub(crate) fn texts(told: Vec<task::Told>) -> Vec<Text> {
    told.into_iter().map(Text::from).collect()
}

/// A service by its name in the catalog and as people call it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Service {
    /// Its name in the catalog: stays the same in every language.
    #[schema(example = "exchange-online")]
    pub(crate) name: String,
    /// As people call it.
    #[schema(example = "Exchange Online")]
    pub(crate) title: String,
}

impl Caller {
    /// A service as this reader calls it.
    pub(crate) fn service(&self, name: &ServiceName) -> Service {
        let catalog = self.center.catalog();
        let title = catalog.names().service(name, self.language);
        Service {
            name: name.to_string(),
            title: title.map_or_else(|| name.to_string(), |title| title.text.to_owned()),
        }
    }

    pub(crate) fn services(&self, names: &[ServiceName]) -> Vec<Service> {
        names.iter().map(|name| self.service(name)).collect()
    }
}

/// A task, to be looked at by its id.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TaskLink {
    /// Which.
    pub(crate) id: Uuid,
    /// What is to be done.
    pub(crate) title: Text,
    /// Where it stands.
    #[schema(schema_with = word::task_state)]
    pub(crate) state: TaskState,
}

impl From<task::Link> for TaskLink {
    fn from(link: task::Link) -> Self {
        Self {
            id: link.id.0,
            title: link.title.into(),
            state: link.state,
        }
    }
}

pub(crate) fn links(links: Vec<task::Link>) -> Vec<TaskLink> {
    links.into_iter().map(TaskLink::from).collect()
}

/// How an engagement ended.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Ended {
    /// When.
    pub(crate) at: Timestamp,
    /// By whom.
    #[schema(schema_with = word::mover)]
    pub(crate) by: Move,
    /// Why it was closed before everything was done.
    pub(crate) reason: Option<String>,
}

/// An engagement in short.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EngagementHead {
    /// Which.
    pub(crate) id: Uuid,
    /// The services it is about.
    pub(crate) services: Vec<Text>,
    /// Where it stands.
    #[schema(schema_with = word::engagement_state)]
    pub(crate) state: EngagementState,
    /// Paused since then.
    pub(crate) paused_at: Option<Timestamp>,
    /// Why it is paused.
    pub(crate) pause_reason: Option<String>,
    /// A plan that the customer follows by itself, without a Specialist.
    pub(crate) is_self_serve: bool,
    /// How it ended, if it has.
    pub(crate) ended: Option<Ended>,
    /// The first day of its plan.
    pub(crate) starts_on: Date,
    /// The last day of its plan, as planned.
    pub(crate) planned_end: Date,
}

impl From<task::Head> for EngagementHead {
    fn from(head: task::Head) -> Self {
        Self {
            id: head.id.0,
            services: texts(head.services),
            state: head.state,
            paused_at: head.paused_at,
            pause_reason: head.pause_reason,
            is_self_serve: head.is_self_serve,
            ended: head.ended.map(|ended| Ended {
                at: ended.at,
                by: ended.by,
                reason: ended.reason,
            }),
            starts_on: head.starts_on,
            planned_end: head.planned_end,
        }
    }
}

/// Where the next stretch of a list begins, in the direction that the list is read.
pub(crate) fn next<T>(part: &Part<T>, oldest_first: bool) -> Option<String> {
    let next = if oldest_first { part.newer } else { part.older };
    next.map(|spot| spot.to_string())
}

/// What was made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MadeId {
    /// Its id.
    pub(crate) id: Uuid,
}

//! What programs outside are told of: one kind of event for each state that something comes to.
//!
//! A kind is derived from the states alone, so that nothing can change without its event.

use crate::permission::word_enum;

word_enum! {
    /// The kind of an event, as it stands in `type`.
    EventKind {
        /// A request was sent.
        RequestFiled = "request.filed",
        /// A request that a partner sent waits for the tenant's consent.
        RequestAwaitingConsent = "request.awaiting_consent",
        /// A request waits for a Specialist, again.
        RequestQueued = "request.queued",
        /// A request was offered to a Specialist.
        RequestOffered = "request.offered",
        /// A Specialist took a request.
        RequestAccepted = "request.accepted",
        /// A request got the self-serve plan.
        RequestSelfServe = "request.self_serve",
        /// A request was taken back.
        RequestWithdrawn = "request.withdrawn",
        /// A Specialist was asked.
        OfferMade = "offer.made",
        /// A Specialist took an offer.
        OfferAccepted = "offer.accepted",
        /// A Specialist declined an offer.
        OfferDeclined = "offer.declined",
        /// An offer was not answered in time.
        OfferExpired = "offer.expired",
        /// An offer ended with its request.
        OfferWithdrawn = "offer.withdrawn",
        /// An engagement began.
        EngagementOpened = "engagement.opened",
        /// An engagement goes on after a pause or a standstill.
        EngagementResumed = "engagement.resumed",
        /// An engagement was paused.
        EngagementPaused = "engagement.paused",
        /// Nothing has moved in an engagement for long.
        EngagementStalled = "engagement.stalled",
        /// The customer said that an engagement is complete.
        EngagementCompleted = "engagement.completed",
        /// An engagement ended before completion.
        EngagementClosed = "engagement.closed",
        /// A task waits for others again.
        TaskWaiting = "task.waiting",
        /// A task can be worked on, again.
        TaskOpened = "task.opened",
        /// Somebody is stuck with a task.
        TaskStuck = "task.stuck",
        /// Evidence is with the Specialist.
        TaskInReview = "task.in_review",
        /// A task is done.
        TaskDone = "task.done",
        /// A task is done another way.
        TaskDeviated = "task.deviated",
        /// A task does not apply.
        TaskNotApplicable = "task.not_applicable",
        /// Somebody asked what is about no task.
        QuestionOpened = "question.opened",
        /// A question was answered.
        QuestionAnswered = "question.answered",
        /// Nothing more is to be said to a question.
        QuestionClosed = "question.closed",
        /// Somebody of the customer was asked how well the help serves.
        SurveyAsked = "survey.asked",
        /// That person answered for the first time.
        SurveyAnswered = "survey.answered",
        /// A meeting was booked.
        MeetingBooked = "meeting.booked",
        /// A meeting was moved.
        MeetingMoved = "meeting.moved",
        /// A meeting was cancelled.
        MeetingCancelled = "meeting.cancelled",
        /// Somebody who was needed did not come to a meeting.
        MeetingNoShow = "meeting.no_show",
        /// A meeting took place.
        MeetingDone = "meeting.done",
        /// A migration event is being planned, or was taken back.
        MigrationPlanned = "migration.planned",
        /// A migration event was submitted.
        MigrationSubmitted = "migration.submitted",
        /// The cut-off of a migration event has passed.
        MigrationQueued = "migration.queued",
        /// A migration event is to be started, or to go on.
        MigrationWaitingForCustomer = "migration.waiting_for_customer",
        /// A runner moves the mailboxes of a migration event.
        MigrationRunning = "migration.running",
        /// All of a migration event is moved and verified.
        MigrationCompleted = "migration.completed",
        /// A migration event ended, and not everything is there as it was.
        MigrationCompletedWithErrors = "migration.completed_with_errors",
        /// A migration event came to nothing.
        MigrationFailed = "migration.failed",
        /// A tenant consented to a partner.
        ConsentGranted = "consent.granted",
        /// A tenant revoked its consent.
        ConsentRevoked = "consent.revoked",
        /// A tenant said something else instead.
        ConsentReplaced = "consent.replaced",
        /// The time of a consent was over.
        ConsentRanOut = "consent.ran_out",
        /// Somebody asked for a message to see whether it arrives.
        Test = "webhook.test",
    }
}

impl EventKind {
    /// The kind of event when something of this sort comes from one state to another; none when
    /// nothing has happened that anybody outside knows of: a draft, a slot held for minutes.
    #[must_use]
    pub fn of(subject: &str, from: Option<&str>, to: &str) -> Option<Self> {
        let word = match (subject, from, to) {
            ("request", _, "draft") | ("meeting", _, "held") => return None,
            ("request", Some("draft"), "withdrawn") | ("meeting", Some("held"), "cancelled") => {
                return None;
            }
            ("request", None | Some("draft"), _) => "filed",
            ("offer", None, "open") => "made",
            ("engagement", Some(_), "open") => "resumed",
            ("engagement" | "task" | "question", _, "open") => "opened",
            (_, _, to) => to,
        };
        format!("{subject}.{word}").parse().ok()
    }

    /// Whether the tenant's own programs are told: whom the Center asked and who declined is its own
    /// affair, and shows on no page of the tenant's.
    #[must_use]
    pub fn is_the_tenants(self) -> bool {
        !matches!(
            self,
            Self::OfferMade
                | Self::OfferAccepted
                | Self::OfferDeclined
                | Self::OfferExpired
                | Self::OfferWithdrawn
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{
        EngagementState, MeetingState, MigrationState, OfferState, QuestionState, RequestState,
        SurveyState, TaskState,
    };

    #[test]
    fn every_step_from_one_state_to_another_is_an_event() {
        macro_rules! walk {
            ($subject:literal, $state:ident) => {
                for from in $state::ALL {
                    for to in $state::ALL.iter().filter(|to| from.leads_to(**to)) {
                        if from != to {
                            let kind = EventKind::of($subject, Some(from.as_str()), to.as_str());
                            let silent = [("draft", "withdrawn"), ("held", "cancelled")];
                            let is_silent = silent.contains(&(from.as_str(), to.as_str()));

                            assert_eq!(kind.is_none(), is_silent, "{} {from} {to}", $subject);
                        }
                    }
                }
            };
        }
        walk!("request", RequestState);
        walk!("offer", OfferState);
        walk!("engagement", EngagementState);
        walk!("task", TaskState);
        walk!("question", QuestionState);
        walk!("survey", SurveyState);
        walk!("meeting", MeetingState);
        walk!("migration", MigrationState);
    }

    #[test]
    fn a_tenant_is_never_told_whom_the_center_asked() {
        for kind in EventKind::ALL {
            assert_eq!(kind.is_the_tenants(), !kind.as_str().starts_with("offer."));
        }
    }
}

//! The words of the table: what people are, in which capacity they act, and what can be done.

macro_rules! word_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word kept in tables and audit entries.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::permission::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($word => Ok(Self::$variant),)+ _ => Err($crate::permission::UnknownWord) }
            }
        }
    };
}

pub(crate) use word_enum;

/// The word is none of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an unknown word")]
pub struct UnknownWord;

word_enum! {
    /// What a person may be at a customer.
    TenantRole {
        /// Speaks and acts for the tenant.
        Admin = "admin",
        /// Works on tasks.
        Member = "member",
        /// Named by the tenant to work in its place.
        Representative = "representative",
    }
}

word_enum! {
    /// What a person may be at the Center.
    CenterRole {
        /// Guides customers.
        Specialist = "specialist",
        /// Runs regions, people, capacity and the queue.
        Manager = "manager",
        /// Installs, backs up, watches.
        Operator = "operator",
    }
}

word_enum! {
    /// Whether a membership holds. Only `Active` opens anything.
    MembershipState {
        /// Named, not yet confirmed by the person.
        Invited = "invited",
        /// Holds.
        Active = "active",
        /// Held back for now.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
    }
}

word_enum! {
    /// In which capacity something is done.
    Actor {
        /// An admin of the tenant.
        CustomerAdmin = "customer_admin",
        /// A member of the tenant.
        CustomerMember = "customer_member",
        /// A person the tenant named to work in its place.
        Representative = "representative",
        /// A partner, within the tenant's consent.
        Partner = "partner",
        /// A Specialist of the Center.
        Specialist = "specialist",
        /// A manager of the Center.
        Manager = "manager",
        /// An operator of the Center.
        Operator = "operator",
        /// Nobody known: a door, or the holder of a signed link.
        Visitor = "visitor",
        /// A customer's tool with a token for one engagement.
        Tool = "tool",
        /// The Center's own worker.
        Worker = "worker",
    }
}

impl Actor {
    /// The Center's people and its worker: none of these may ever do what the customer owns.
    pub const STAFF: [Self; 4] = [
        Self::Specialist,
        Self::Manager,
        Self::Operator,
        Self::Worker,
    ];
}

word_enum! {
    /// What can be done. The order is the order of the table below.
    Action {
        /// Ask for a code, type it.
        SignIn = "sign_in",
        /// See and revoke one's own sign-ins, choose one's language and how one is told of news.
        ManageOwnAccount = "manage_own_account",
        /// Find by reference, person, domain or name, within what is open to whoever asks.
        Find = "find",
        /// Open a tracking link: reference, state and clock only.
        FollowTrackingLink = "follow_tracking_link",
        /// Stop the digest with the link in it.
        StopDigest = "stop_digest",
        /// Read a person's meetings by the secret address of its calendar.
        FollowCalendar = "follow_calendar",
        /// Read what the Center publishes for anybody: the widget, its guidance documents.
        ReadPublished = "read_published",
        /// Make the first people of a Center that has none, with the link from its terminal.
        SetUp = "set_up",
        /// Accept an invitation to a tenant, bound to one address.
        JoinTenant = "join_tenant",
        /// Prove an address or a domain and, while a tenant has no active admin, become it.
        ClaimTenant = "claim_tenant",
        /// Give a runner its token for one migration event, with the code that the customer was shown.
        PairRunner = "pair_runner",

        /// See the tenant's overview, services, plan, ledger, meetings.
        SeeTenant = "see_tenant",
        /// See the tenant's requests and the form for them.
        SeeRequests = "see_requests",
        /// See the tenant's tasks with their files, and its meetings.
        SeeTasks = "see_tasks",
        /// See how far the tenant's migrations are.
        SeeMigration = "see_migration",
        /// See the tenant's people; invite them, change roles, suspend, end; stop a hand-over.
        ManageMembers = "manage_members",
        /// Name a representative with a mandate, change the mandate, revoke it.
        NameRepresentative = "name_representative",
        /// Ask to become admin in the place of one who left.
        AskHandOver = "ask_hand_over",
        /// Write a draft and send it.
        FileRequest = "file_request",
        /// Change a request that was sent.
        ChangeRequest = "change_request",
        /// Take a request back.
        WithdrawRequest = "withdraw_request",
        /// Revoke or renew the tracking link.
        ManageTrackingLink = "manage_tracking_link",
        /// Start a self-serve plan.
        StartSelfServePlan = "start_self_serve_plan",
        /// Hold a slot, book, move, cancel a meeting.
        BookMeeting = "book_meeting",
        /// Complete a task with evidence, or open it again.
        CompleteTask = "complete_task",
        /// Say that a task is stuck.
        SayStuck = "say_stuck",
        /// Do a task another way, recorded.
        RecordDeviation = "record_deviation",
        /// Give a task to a person of the tenant.
        AssignTask = "assign_task",
        /// Write to the Specialist about a task.
        AskAboutTask = "ask_about_task",
        /// Ask the Specialist something that is about no task, and close what was asked.
        AskQuestion = "ask_question",
        /// Say how well the help serves, when asked at a milestone, or put the question away.
        AnswerSurvey = "answer_survey",
        /// Acknowledge guidance.
        AcknowledgeGuidance = "acknowledge_guidance",
        /// See what the tenant's own checks found.
        SeeAssessments = "see_assessments",
        /// Send what a check found.
        SendAssessment = "send_assessment",
        /// Leave a finding as it is for a time, with a reason, or take that back.
        WaiveFinding = "waive_finding",
        /// Plan migration events, change, submit and take them back, acknowledge what will not move.
        PlanMigration = "plan_migration",
        /// Remove a migration event that is not submitted, with its mailboxes.
        RemoveMigration = "remove_migration",
        /// Start a migration event, pause, stop and retry it, and pair the runner that does the work.
        StartMigration = "start_migration",
        /// Say how far a runner has come.
        RunMigration = "run_migration",
        /// Accept what a migration event moved.
        AcceptMigration = "accept_migration",
        /// Report what is wrong after a migration event.
        ReportMigrationIssue = "report_migration_issue",
        /// Take in what another tool reports of a migration.
        ImportMigration = "import_migration",
        /// Say for the customer that the outcome before a gate is verified.
        VerifyForCustomer = "verify_for_customer",
        /// Say that the work is done.
        CompleteEngagement = "complete_engagement",
        /// End an engagement for the customer before everything is done.
        CloseForCustomer = "close_for_customer",
        /// Take a partner in or refuse it, consent, revoke, and answer what it asked.
        ManageConsent = "manage_consent",
        /// Say where programs are told what changes, look at what was sent there, send it again.
        ManageWebhooks = "manage_webhooks",

        /// See which tenants are a partner's own customers.
        SeeCustomers = "see_customers",
        /// Write a request for a related customer; it waits unless the consent covers it.
        AskOnBehalf = "ask_on_behalf",
        /// Invite an organisation to become a customer.
        InviteCustomer = "invite_customer",

        /// See one's offers, day and customers.
        SeeDesk = "see_desk",
        /// Take or decline an offer.
        AnswerOffer = "answer_offer",
        /// Advise in writing or record what was said.
        GiveGuidance = "give_guidance",
        /// Ask for better evidence, or accept it as reviewed.
        ReviewEvidence = "review_evidence",
        /// Say for the Center that the outcome before a gate is verified.
        VerifyForCenter = "verify_for_center",
        /// Finish a task that the Center itself owns; never one of the customer's.
        DoCenterTask = "do_center_task",
        /// Note that a meeting took place, or who did not come.
        CloseMeeting = "close_meeting",
        /// Say where one's meetings take place.
        PlaceMeeting = "place_meeting",
        /// Propose a migration event; the customer changes it and submits it, or leaves it.
        ProposeMigration = "propose_migration",
        /// Write the final report of a migration event.
        ReportMigration = "report_migration",
        /// Answer what a customer reported after a migration event.
        AnswerMigrationIssue = "answer_migration_issue",
        /// Write and read notes that only staff may ever see.
        KeepNotes = "keep_notes",
        /// Correct a note that one wrote.
        CorrectNote = "correct_note",
        /// Erase the words of a note: one's own, as a manager anybody's.
        EraseNote = "erase_note",

        /// See queue, decisions, people, regions, portfolio.
        SeeCenter = "see_center",
        /// Lay a dated change over a region's hours or holidays.
        EditRegion = "edit_region",
        /// Note a person's absence.
        NoteAbsence = "note_absence",
        /// End an engagement for the Center, such as one whose customer has left.
        CloseForCenter = "close_for_center",
        /// Add people of the Center, change them, give and end their roles.
        ManagePeople = "manage_people",
        /// Add tenants with domains, facts and subscriptions, and change them.
        ManageTenants = "manage_tenants",
        /// Add partners, their people and their relations, pause a partner.
        EditPartners = "edit_partners",
        /// Say on whose pages the **Need help?** widget may stand.
        EditWidget = "edit_widget",

        /// Confirm or decline that a person becomes admin of its tenant.
        AnswerHandOver = "answer_hand_over",

        /// See health and metrics.
        Operate = "operate",
        /// Let a job that was given up begin anew, or end it for good.
        TendJobs = "tend_jobs",
        /// Hand out everything that is held about a person.
        ExportPerson = "export_person",
        /// Erase what identifies a person.
        ErasePerson = "erase_person",

        /// Let a confirmed hand-over take effect after its wait.
        FinishHandOver = "finish_hand_over",
        /// Offer a request, again after a refusal or a missed deadline.
        OfferRequest = "offer_request",
        /// Let an offer run out.
        ExpireOffer = "expire_offer",
        /// Decide eligibility again; pause or resume an engagement.
        RecheckEligibility = "recheck_eligibility",
        /// Note that an engagement is stalled.
        MarkStalled = "mark_stalled",
        /// Call off a meeting of a paused engagement that is about to begin.
        CallOffMeeting = "call_off_meeting",
        /// Remind somebody of what is theirs to do.
        Remind = "remind",
        /// Ask people of a customer how well the help serves.
        AskSurvey = "ask_survey",
        /// Send somebody the digest of what was held for it.
        SendDigest = "send_digest",
        /// Carry a partner's invitation to the organisation it names, if that is known.
        CarryInvitation = "carry_invitation",
        /// End a consent that has run out.
        EndConsent = "end_consent",
        /// Take a request that a tenant has not answered from the partner that sent it.
        ReassignRequest = "reassign_request",
        /// Stop telling a program whose address is gone, or whose keeper is.
        StopWebhook = "stop_webhook",
        /// Finish taking a file in or out that a manager began with.
        FinishImport = "finish_import",
        /// Bring a finding back whose waiver has run out.
        EndWaiver = "end_waiver",
        /// Note that a migration event's cut-off or start has come, or that its runner is silent.
        AdvanceMigration = "advance_migration",
    }
}

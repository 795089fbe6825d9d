//! The landing page of a tenant with an engagement or a self-serve plan, in the reader's words.

use std::sync::Arc;

use catalog::Catalog;
use center::engagement::Notices;
use center::meeting::host_of;
use center::plan::{
    Charged, EngagementView, LeadView, MeetingView, Part, PartName, PauseView, TaskLine,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use process::forecast::Forecast;
use process::identity::{EngagementId, PlanName};
use process::language::WrittenLanguage;
use process::plan::Phase;
use process::state::EngagementState;
use words::Args;

use super::launch::Launch;
use crate::page::{Page, initials};
use crate::parts::Markup;
use crate::request::wall;
use crate::visit::Visit;
use crate::wanted::apart;

/// An engagement as the page shows it.
pub(super) struct Engaged {
    pub(super) title: String,
    pub(super) lead: String,
    /// Heading and text of a pause.
    pub(super) paused: Option<(String, String)>,
    /// Icon, heading and text of what to know while it is under way.
    pub(super) notices: Vec<(&'static str, String, String)>,
    pub(super) onboarding: Vec<Step>,
    pub(super) adoption: Vec<Step>,
    pub(super) launch: Option<Launch>,
    /// The day that was asked for, and whether the forecast is beyond it.
    pub(super) wanted: Option<(Date, bool)>,
    /// How far the plan is from that day.
    pub(super) apart: String,
    /// What to read, if anything was not acknowledged.
    pub(super) unread: Option<String>,
    /// Where the days went.
    pub(super) days: String,
    /// What waits on the customer, on the Center, on nobody.
    pub(super) waiting: (usize, usize, usize),
    /// What the reader can do now.
    pub(super) next: Option<Task>,
    /// Whether somebody answers when the reader is stuck.
    pub(super) may_be_stuck: bool,
    pub(super) then: Vec<Task>,
    pub(super) tasks: usize,
    pub(super) meeting: Option<Meeting>,
    pub(super) specialist: Option<Specialist>,
    pub(super) id: EngagementId,
    /// Whether only the customer's word is missing that the work is done.
    pub(super) is_all_done: bool,
    /// Whether the reader may give it, or close the plan early.
    pub(super) may_end: bool,
    /// The key of the link that leads to closing it.
    pub(super) close: &'static str,
    pub(super) by_staff: u64,
    /// The key of the title of what moves, where there is a migration in the plan.
    pub(super) migration: Option<&'static str>,
}

/// A phase or stage on its track.
pub(super) struct Step {
    pub(super) name: String,
    pub(super) standing: String,
    pub(super) class: String,
    pub(super) is_current: bool,
}

/// A text of the catalog with the language it is in.
pub(super) struct Title {
    pub(super) text: String,
    pub(super) language: &'static str,
}

/// A task of the reader.
pub(super) struct Task {
    pub(super) id: String,
    pub(super) title: Title,
    pub(super) why: Option<Title>,
    pub(super) phase: String,
    pub(super) due: Date,
    pub(super) is_late: bool,
    pub(super) minutes: Option<u16>,
}

/// The next meeting.
pub(super) struct Meeting {
    pub(super) id: String,
    pub(super) title: Title,
    pub(super) purpose: Option<Title>,
    pub(super) starts_at: Timestamp,
    pub(super) clocks: Markup,
    pub(super) join: Option<(String, String)>,
}

/// The lead Specialist.
pub(super) struct Specialist {
    pub(super) name: String,
    pub(super) face: String,
    pub(super) speaks: String,
    pub(super) hours: Option<Markup>,
    /// When there is somebody again; none now.
    pub(super) opens: Option<String>,
}

/// Speaks of one engagement to one reader.
struct Teller<'page> {
    page: &'page Page,
    catalog: Arc<Catalog>,
    language: WrittenLanguage,
}

impl Engaged {
    pub(super) fn of(visit: &Visit, page: &Page, view: EngagementView) -> Self {
        let teller = Teller {
            page,
            catalog: visit.center.catalog(),
            language: visit.language,
        };
        let specialist = view.lead.as_ref();
        let zone = specialist.map(|lead| lead.calendar.zone().clone());
        let zone = zone.unwrap_or_else(|| page.zone().clone());
        let mut tasks: Vec<Task> = view.next.iter().map(|task| teller.task(task)).collect();
        let has_next = view.next.first().is_some_and(|task| task.is_open);
        let next = if has_next {
            Some(tasks.remove(0))
        } else {
            None
        };
        let waiting = view.waiting;
        Self {
            title: teller.title(&view),
            lead: teller.lead(&view),
            paused: view.pause.as_ref().map(|pause| teller.paused(pause)),
            notices: teller.notices(&view.notices),
            onboarding: teller.track(&view.onboarding),
            adoption: teller.track(&view.adoption),
            launch: view.launch.as_ref().map(|launch| teller.launch(launch)),
            wanted: view.wanted_on.map(|wanted| {
                let ends = view.launch.as_ref().map(|launch| launch.p50);
                (wanted, ends.is_some_and(|ends| ends > wanted))
            }),
            apart: (view.wanted_on.zip(view.launch.as_ref()))
                .map(|(wanted, launch)| apart(page, wanted, launch.planned))
                .unwrap_or_default(),
            unread: (view.unread > 0).then(|| page.say_count("landing-unread", view.unread)),
            days: teller.days(view.charged),
            waiting: (waiting.customer, waiting.center, waiting.nobody),
            next,
            may_be_stuck: specialist.is_some() && view.pause.is_none(),
            then: tasks,
            tasks: view.tasks,
            meeting: view.meeting.map(|meeting| teller.meeting(&meeting, &zone)),
            specialist: specialist.map(|lead| teller.specialist(lead)),
            id: view.id,
            close: if view.is_self_serve {
                "landing-close-plan"
            } else {
                "landing-close"
            },
            is_all_done: view.is_all_done,
            may_end: view.may_end,
            by_staff: view.customer_actions_by_staff,
            // Here the phases are told whole: only the timeline tells each migration apart.
            migration: (view.onboarding.iter())
                .any(|part| part.name == PartName::Phase(Phase::Migrate))
                .then_some("migration-title"),
        }
    }
}

/// What a track is at: the first part under way, or the first that is still to come.
fn current(parts: &[Part]) -> Option<&Part> {
    let begun = parts.iter().find(|part| part.is_begun());
    begun.or_else(|| parts.iter().find(|part| !part.is_done()))
}

impl Teller<'_> {
    fn title(&self, view: &EngagementView) -> String {
        let Some(part) = current(&view.onboarding).or_else(|| current(&view.adoption)) else {
            return self.page.say("landing-title-done");
        };
        let args = Args::new().text("phase", self.part(part));
        if !part.is_begun() {
            let date = self.page.day(part.expected_start);
            let args = args.text("date", date);
            return self.page.say_with("landing-title-before", args);
        }
        let week = week(part.expected_start, view.today);
        let weeks = self::week(part.expected_start, part.expected_end).max(week);
        let args = args.number("week", week).number("weeks", weeks);
        self.page.say_with("landing-title-phase", args)
    }

    /// Whose move it is, and which phase follows when.
    fn lead(&self, view: &EngagementView) -> String {
        if view.state == EngagementState::Paused {
            return self.page.say("landing-lead-paused");
        }
        if view.is_all_done {
            return self.page.say("landing-lead-done");
        }
        let first = if view.waiting.customer > 0 {
            let count = view.waiting.customer;
            self.page.say_count("landing-lead-yours", count)
        } else if view.waiting.center > 0 {
            self.page.say("landing-lead-ours")
        } else {
            self.page.say("landing-lead-nobodys")
        };
        let parts = &view.onboarding;
        let ahead = |part: &&Part| !part.is_begun() && !part.is_done();
        match parts.iter().find(ahead) {
            Some(part) if parts.iter().any(Part::is_begun) => {
                let date = self.page.day(part.expected_start);
                let args = Args::new().text("phase", self.part(part));
                let next = self
                    .page
                    .say_with("landing-lead-next", args.text("date", date));
                self.page.sentences(&[first, next])
            }
            _ => first,
        }
    }

    fn paused(&self, pause: &PauseView) -> (String, String) {
        let since = Args::new().text("date", self.page.full_day(pause.since));
        let heading = self.page.say_with("landing-paused", since);
        let Some((plan, ended)) = &pause.ended else {
            return (heading, self.page.say("landing-paused-other"));
        };
        let args = Args::new()
            .text("plan", self.plan(plan))
            .text("date", self.page.full_day(*ended));
        (heading, self.page.say_with("landing-paused-text", args))
    }

    fn plan(&self, plan: &PlanName) -> String {
        let title = self.catalog.plan_title(plan, self.language);
        title.map_or_else(|| plan.to_string(), |title| title.text.to_owned())
    }

    fn notices(&self, notices: &Notices) -> Vec<(&'static str, String, String)> {
        let lapse = notices.lapse.as_ref().map(|lapse| {
            let args = Args::new()
                .text("plan", self.plan(&lapse.plan))
                .text("date", self.page.full_day(lapse.last_day));
            let heading = self.page.say_with("landing-lapse", args);
            let paused_on = lapse.last_day.tomorrow().unwrap_or(lapse.last_day);
            let args = Args::new().text("date", self.page.full_day(paused_on));
            let text = self.page.say_with("landing-lapse-text", args);
            ("calendar", heading, text)
        });
        let stalled = notices.still_since.map(|day| {
            let args = Args::new().text("date", self.page.full_day(day));
            let heading = self.page.say_with("landing-stalled", args);
            ("hourglass", heading, self.page.say("landing-stalled-text"))
        });
        lapse.into_iter().chain(stalled).collect()
    }

    fn part(&self, part: &Part) -> String {
        match &part.name {
            PartName::Phase(phase) => self.page.say_of("phase", phase.as_str()),
            PartName::Migration(playbook) => playbook.to_string(),
        }
    }

    fn track(&self, parts: &[Part]) -> Vec<Step> {
        let at = current(parts).map(|part| &part.name);
        let steps = parts.iter();
        steps
            .map(|part| Step {
                name: self.part(part),
                standing: self.standing(part),
                class: class(part),
                is_current: at == Some(&part.name),
            })
            .collect()
    }

    fn standing(&self, part: &Part) -> String {
        let args = Args::new();
        if let Some(done) = part.done_on {
            let date = self.page.day(done);
            let args = args.text("date", date);
            self.page.say_with("landing-phase-done", args)
        } else if part.is_begun() {
            let args = args.number("left", part.left()).number("all", part.all);
            self.page.say_with("landing-phase-left", args)
        } else {
            let date = self.page.day(part.expected_start);
            let args = args.text("date", date);
            self.page.say_with("landing-phase-from", args)
        }
    }

    /// Whose days went by; nothing on the first day.
    fn days(&self, charged: Charged) -> String {
        if charged == Charged::default() {
            return String::new();
        }
        let args = Args::new()
            .number("customer", charged.customer)
            .number("center", charged.center);
        self.page.say_with("landing-days-went", args)
    }

    fn launch(&self, launch: &Forecast) -> Launch {
        Launch::of(self.page, launch)
    }

    fn task(&self, task: &TaskLine) -> Task {
        let words = self.catalog.names().task(&task.name, self.language);
        let phase = self.page.say_of("phase", task.phase.as_str());
        Task {
            id: task.id.to_string(),
            title: words.map_or_else(
                || untold(task.name.as_str()),
                |words| told(words.title, words.language),
            ),
            why: words.map(|words| told(words.why, words.language)),
            phase: if task.phase.is_adoption() {
                format!("{} · {phase}", self.page.say("track-adoption"))
            } else {
                phase
            },
            due: task.due,
            is_late: task.is_late,
            minutes: task.minutes,
        }
    }

    fn meeting(&self, meeting: &MeetingView, zone: &TimeZone) -> Meeting {
        let names = self.catalog.names();
        let name = meeting.name.as_ref();
        let words = name.and_then(|name| names.meeting(name, self.language));
        let kind = || {
            let kind = meeting.kind;
            kind.map(|kind| self.page.say_of("meeting-kind", kind.as_str()))
        };
        Meeting {
            id: meeting.id.to_string(),
            title: words.map_or_else(
                || untold(&kind().unwrap_or_default()),
                |words| told(words.title, words.language),
            ),
            purpose: words.map(|words| told(words.purpose, words.language)),
            starts_at: meeting.starts_at,
            clocks: self.page.clocks(meeting.starts_at, meeting.ends_at, zone),
            join: (meeting.join_link.as_ref())
                .and_then(|link| Some((link.clone(), host_of(link)?))),
        }
    }

    fn specialist(&self, lead: &LeadView) -> Specialist {
        let spoken = lead.speaks.iter();
        let spoken: Vec<String> = spoken
            .map(|language| self.page.say_of("language", language.tag().to_lowercase()))
            .collect();
        let opens = lead.opens_at.map(|at| {
            let time = self.page.near(at, self.page.now());
            let time = Args::new().text("time", time);
            self.page.say_with("landing-open-from", time)
        });
        Specialist {
            name: lead.name.clone(),
            face: initials(&lead.name),
            speaks: self.page.list(&spoken),
            hours: self.hours(lead),
            opens,
        }
    }

    /// The Specialist's hours of today, or of the next day that has any.
    fn hours(&self, lead: &LeadView) -> Option<Markup> {
        let zone = lead.calendar.zone();
        let day = zone.to_datetime(lead.opens_at.unwrap_or(self.page.now()));
        let ranges = lead.calendar.hours_on(day.date()).on(day.weekday());
        let (first, last) = (ranges.first()?, ranges.last()?);
        let (open, close) = (wall(first.start()), wall(last.end()));
        Some(self.page.hours_clocks(open, close, zone))
    }
}

/// How a part is drawn on its track: done, or filled in steps of a tenth.
fn class(part: &Part) -> String {
    if part.is_done() {
        "done".to_owned()
    } else if part.is_begun() {
        format!("now at-{}", part.done * 10 / part.all.max(1) * 10)
    } else {
        String::new()
    }
}

fn told(text: &str, language: WrittenLanguage) -> Title {
    Title {
        text: text.to_owned(),
        language: language.tag(),
    }
}

/// What the catalog has no words for any more.
fn untold(text: &str) -> Title {
    told(text, WrittenLanguage::English)
}

/// The week that a day lies in, counted from 1.
fn week(from: Date, day: Date) -> i32 {
    from.until(day).map_or(0, |span| span.get_days()).max(0) / 7 + 1
}

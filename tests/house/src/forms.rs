//! Whatever a form of the pages does, an operation of the API does as well, or it is written here why
//! no program does it. Both lists are the snapshots that the permission tests of the two crates hold
//! to what is served.

use std::collections::BTreeMap;

use crate::Fault;

/// The list of the pages' routes, as their permission test writes it.
pub const PAGES: &str = "crates/portal/tests/permission/snapshots/permission__matrix__matrix.snap";
/// The list of the API's operations, as its permission test writes it.
pub const OPERATIONS: &str = "crates/api/tests/rest/snapshots/rest__matrix__matrix.snap";

/// How something is done by a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// With this operation.
    By(&'static str),
    /// With none, for this reason.
    Not(&'static str),
}

use Means::{By, Not};

const SIGN_IN: &str = "a token is made by somebody who is signed in already";
const OWN_SECRETS: &str =
    "a token makes, lists and ends no secrets of its owner: it would outlive itself";
const NEWCOMER: &str =
    "a token is for one tenant, and whoever joins one or proves a domain has none there yet";
const DEMO: &str = "only the demo has it";
const LOOKED_AT: &str = "a program looks at its report before it sends it";

/// Every form, with what does the same for a program.
pub const FORMS: &[(&str, Means)] = &[
    ("/sign-in", Not(SIGN_IN)),
    ("/sign-in/code", Not(SIGN_IN)),
    ("/sign-out", Not(SIGN_IN)),
    (
        "/set-up/code",
        Not("a Center that has nobody yet has no tokens"),
    ),
    (
        "/set-up/{secret}",
        Not("a Center that has nobody yet has no tokens"),
    ),
    ("/language", Not("`Accept-Language` says it with each ask")),
    (
        "/digest/{digest}",
        Not("the link in a mail is for whoever reads it; PUT /me/news says the same"),
    ),
    ("/join/{invitation_secret}", Not(NEWCOMER)),
    ("/claim", Not(NEWCOMER)),
    ("/claim/domains", Not(NEWCOMER)),
    ("/claim/domains/{claim}/check", Not(NEWCOMER)),
    ("/claim/domains/{claim}/admin", Not(NEWCOMER)),
    ("/claim/domains/{claim}/ask", Not(NEWCOMER)),
    ("/demo/sign-in", Not(DEMO)),
    ("/demo/clock", Not(DEMO)),
    ("/demo/renew", Not(DEMO)),
    ("/you/sign-ins/{id}/revoke", Not(OWN_SECRETS)),
    ("/you/tokens", Not(OWN_SECRETS)),
    ("/you/calendar", Not(OWN_SECRETS)),
    ("/you/calendar/revoke", Not(OWN_SECRETS)),
    ("/you/news", By("PUT /me/news")),
    ("/desk/join-link", By("PUT /desk/place")),
    (
        "/desk/meetings/{meeting}/place",
        By("PUT /desk/meetings/{meeting}/place"),
    ),
    (
        "/desk/engagements/{engagement}/notes/{note}/correct",
        By("PUT /desk/engagements/{engagement}/notes/{note}"),
    ),
    (
        "/desk/engagements/{engagement}/notes/{note}/erase",
        By("DELETE /desk/engagements/{engagement}/notes/{note}"),
    ),
    (
        "/center/tenants/{tenant}/notes/{note}/correct",
        By("PUT /center/tenants/{tenant}/notes/{note}"),
    ),
    (
        "/center/tenants/{tenant}/notes/{note}/erase",
        By("DELETE /center/tenants/{tenant}/notes/{note}"),
    ),
    (
        "/t/{domain}/questions/{question}/follow-up",
        By("POST /tenants/{domain}/questions/{question}/follow-up"),
    ),
    (
        "/center/people/{person}/send-again",
        By("POST /center/staff/{person}/send-again"),
    ),
    (
        "/t/{domain}/requests",
        By("POST /tenants/{domain}/requests"),
    ),
    (
        "/t/{domain}/requests/{reference}/what",
        By("PUT /tenants/{domain}/requests/{reference}/what"),
    ),
    (
        "/t/{domain}/requests/{reference}/how",
        By("PUT /tenants/{domain}/requests/{reference}/how"),
    ),
    (
        "/t/{domain}/requests/{reference}/check",
        By("POST /tenants/{domain}/requests/{reference}/file"),
    ),
    (
        "/t/{domain}/requests/{reference}/withdraw",
        By("POST /tenants/{domain}/requests/{reference}/withdraw"),
    ),
    (
        "/t/{domain}/requests/{reference}/link",
        By("POST /tenants/{domain}/requests/{reference}/tracking-link"),
    ),
    (
        "/t/{domain}/requests/{reference}/link/revoke",
        By("DELETE /tenants/{domain}/requests/{reference}/tracking-link"),
    ),
    (
        "/t/{domain}/requests/{reference}/plan",
        By("POST /tenants/{domain}/requests/{reference}/self-serve-plan"),
    ),
    (
        "/t/{domain}/tasks/{task}/done",
        By("POST /tenants/{domain}/tasks/{task}/complete"),
    ),
    (
        "/t/{domain}/tasks/{task}/review",
        By("POST /tenants/{domain}/tasks/{task}/ask-for-review"),
    ),
    (
        "/t/{domain}/tasks/{task}/reply",
        By("POST /tenants/{domain}/tasks/{task}/reply"),
    ),
    (
        "/t/{domain}/tasks/{task}/assign",
        By("PUT /tenants/{domain}/tasks/{task}/assignee"),
    ),
    (
        "/t/{domain}/tasks/{task}/reopen",
        By("POST /tenants/{domain}/tasks/{task}/reopen"),
    ),
    (
        "/t/{domain}/tasks/{task}/stuck",
        By("POST /tenants/{domain}/tasks/{task}/stuck"),
    ),
    (
        "/t/{domain}/tasks/{task}/deviation",
        By("POST /tenants/{domain}/tasks/{task}/deviation"),
    ),
    (
        "/t/{domain}/gates/{playbook}/{phase}",
        By("PUT /tenants/{domain}/engagements/{engagement}/gates/{playbook}/{phase}/verified"),
    ),
    (
        "/t/{domain}/guidance/{guidance}/acknowledge",
        By("PUT /tenants/{domain}/guidance/{guidance}/acknowledged"),
    ),
    (
        "/t/{domain}/questions",
        By("POST /tenants/{domain}/questions"),
    ),
    ("/t/{domain}/readiness/token", Not(OWN_SECRETS)),
    ("/t/{domain}/readiness/file", Not(LOOKED_AT)),
    (
        "/t/{domain}/readiness/keep",
        By("POST /tenants/{domain}/engagements/{engagement}/assessments"),
    ),
    ("/t/{domain}/readiness/discard", Not(LOOKED_AT)),
    (
        "/t/{domain}/readiness/findings/{finding}/waive",
        By("PUT /tenants/{domain}/findings/{finding}/waiver"),
    ),
    (
        "/t/{domain}/readiness/findings/{finding}/waive/end",
        By("DELETE /tenants/{domain}/findings/{finding}/waiver"),
    ),
    (
        "/t/{domain}/readiness/rules/{rule}/waive",
        By("PUT /tenants/{domain}/engagements/{engagement}/waivers"),
    ),
    (
        "/t/{domain}/readiness/checks/{assessment}/aside",
        By("PUT /tenants/{domain}/engagements/{engagement}/assessments/{assessment}/aside"),
    ),
    (
        "/t/{domain}/migration/plan",
        By("POST /tenants/{domain}/engagements/{engagement}/migration/events"),
    ),
    (
        "/t/{domain}/migration/import",
        By("POST /tenants/{domain}/engagements/{engagement}/migration/reports"),
    ),
    (
        "/t/{domain}/migration/{event}/change",
        By("PUT /tenants/{domain}/migration/events/{event}"),
    ),
    (
        "/t/{domain}/migration/{event}/acknowledge",
        By("PUT /tenants/{domain}/engagements/{engagement}/migration/acknowledged"),
    ),
    (
        "/t/{domain}/migration/{event}/submit",
        By("POST /tenants/{domain}/migration/events/{event}/submit"),
    ),
    (
        "/t/{domain}/migration/{event}/take-back",
        By("POST /tenants/{domain}/migration/events/{event}/take-back"),
    ),
    (
        "/t/{domain}/migration/{event}/remove",
        By("DELETE /tenants/{domain}/migration/events/{event}"),
    ),
    ("/t/{domain}/migration/{event}/pair", Not(OWN_SECRETS)),
    (
        "/t/{domain}/migration/{event}/start",
        By("POST /tenants/{domain}/migration/events/{event}/start"),
    ),
    (
        "/t/{domain}/migration/{event}/pause",
        By("POST /tenants/{domain}/migration/events/{event}/pause"),
    ),
    (
        "/t/{domain}/migration/{event}/stop",
        By("POST /tenants/{domain}/migration/events/{event}/stop"),
    ),
    (
        "/t/{domain}/migration/{event}/retry",
        By("POST /tenants/{domain}/migration/events/{event}/retry"),
    ),
    (
        "/t/{domain}/migration/{event}/accept",
        By("POST /tenants/{domain}/migration/events/{event}/accept"),
    ),
    (
        "/t/{domain}/migration/{event}/issue",
        By("POST /tenants/{domain}/migration/events/{event}/issues"),
    ),
    (
        "/desk/engagements/{engagement}/migration/propose",
        By("POST /desk/engagements/{engagement}/migration/events"),
    ),
    (
        "/desk/engagements/{engagement}/migration/{event}/report",
        By("POST /desk/migration/events/{event}/report"),
    ),
    (
        "/desk/engagements/{engagement}/migration/{event}/issues/{issue}",
        By("POST /desk/migration/issues/{issue}/answer"),
    ),
    (
        "/t/{domain}/questions/{question}/close",
        By("PUT /tenants/{domain}/questions/{question}/closed"),
    ),
    (
        "/t/{domain}/meetings/series",
        By("POST /tenants/{domain}/meetings/series"),
    ),
    (
        "/t/{domain}/meetings/hold",
        By("POST /tenants/{domain}/holds"),
    ),
    (
        "/t/{domain}/meetings/{meeting}/book",
        By("POST /tenants/{domain}/holds/{meeting}/book"),
    ),
    (
        "/t/{domain}/meetings/{meeting}/let-go",
        By("DELETE /tenants/{domain}/holds/{meeting}"),
    ),
    (
        "/t/{domain}/meetings/{meeting}/move",
        By("POST /tenants/{domain}/meetings/{meeting}/move"),
    ),
    (
        "/t/{domain}/meetings/{meeting}/cancel",
        By("POST /tenants/{domain}/meetings/{meeting}/cancel"),
    ),
    (
        "/t/{domain}/webhooks",
        By("POST /tenants/{domain}/webhooks"),
    ),
    (
        "/t/{domain}/webhooks/{webhook}",
        By("PUT /tenants/{domain}/webhooks/{webhook}"),
    ),
    (
        "/t/{domain}/webhooks/{webhook}/secret",
        By("POST /tenants/{domain}/webhooks/{webhook}/rotate"),
    ),
    (
        "/t/{domain}/webhooks/{webhook}/switch",
        By("PUT /tenants/{domain}/webhooks/{webhook}"),
    ),
    (
        "/t/{domain}/webhooks/{webhook}/test",
        By("POST /tenants/{domain}/webhooks/{webhook}/test"),
    ),
    (
        "/t/{domain}/webhooks/{webhook}/messages/{message}",
        By("POST /tenants/{domain}/webhooks/{webhook}/deliveries/{delivery}/replay"),
    ),
    (
        "/t/{domain}/webhooks/{webhook}/remove",
        By("DELETE /tenants/{domain}/webhooks/{webhook}"),
    ),
    (
        "/t/{domain}/consents/{partner}",
        By("POST /tenants/{domain}/consents/{partner}"),
    ),
    (
        "/t/{domain}/consents/{partner}/revoke",
        By("DELETE /tenants/{domain}/consents/{partner}"),
    ),
    (
        "/t/{domain}/consents/{partner}/accept",
        By("POST /tenants/{domain}/consents/{partner}/accept"),
    ),
    (
        "/t/{domain}/consents/{partner}/end",
        By("POST /tenants/{domain}/consents/{partner}/end"),
    ),
    (
        "/t/{domain}/consents/requests/{reference}/allow",
        By("POST /tenants/{domain}/consents/requests/{reference}/allow"),
    ),
    (
        "/t/{domain}/consents/requests/{reference}/refuse",
        By("POST /tenants/{domain}/consents/requests/{reference}/refuse"),
    ),
    (
        "/t/{domain}/people",
        By("POST /tenants/{domain}/invitations"),
    ),
    (
        "/t/{domain}/people/invitations/{invitation}/again",
        By("POST /tenants/{domain}/invitations/{invitation}/again"),
    ),
    (
        "/t/{domain}/people/invitations/{invitation}/take-back",
        By("DELETE /tenants/{domain}/invitations/{invitation}"),
    ),
    (
        "/t/{domain}/people/admin",
        By("POST /tenants/{domain}/hand-over"),
    ),
    (
        "/t/{domain}/people/admin/stop",
        By("DELETE /tenants/{domain}/hand-over"),
    ),
    (
        "/t/{domain}/people/{member}/mandate",
        By("POST /tenants/{domain}/members/{member}/mandate"),
    ),
    (
        "/t/{domain}/people/{member}/mandate/revoke",
        By("DELETE /tenants/{domain}/members/{member}/mandate"),
    ),
    (
        "/t/{domain}/people/{member}/role",
        By("PUT /tenants/{domain}/members/{member}/role"),
    ),
    (
        "/t/{domain}/people/{member}/resume",
        By("POST /tenants/{domain}/members/{member}/resume"),
    ),
    (
        "/t/{domain}/people/{member}/suspend",
        By("POST /tenants/{domain}/members/{member}/suspend"),
    ),
    (
        "/t/{domain}/people/{member}/end",
        By("POST /tenants/{domain}/members/{member}/end"),
    ),
    (
        "/t/{domain}/engagements/{engagement}/complete",
        By("POST /tenants/{domain}/engagements/{engagement}/complete"),
    ),
    (
        "/t/{domain}/engagements/{engagement}/close",
        By("POST /tenants/{domain}/engagements/{engagement}/close"),
    ),
    ("/partner/invitations", By("POST /partner/invitations")),
    (
        "/partner/customers/{domain}/requests",
        By("POST /partner/customers/{domain}/requests"),
    ),
    (
        "/partner/customers/{domain}/requests/{reference}/what",
        By("PUT /partner/customers/{domain}/requests/{reference}/what"),
    ),
    (
        "/partner/customers/{domain}/requests/{reference}/how",
        By("PUT /partner/customers/{domain}/requests/{reference}/how"),
    ),
    (
        "/partner/customers/{domain}/requests/{reference}/check",
        By("POST /partner/customers/{domain}/requests/{reference}/file"),
    ),
    (
        "/partner/customers/{domain}/requests/{reference}/withdraw",
        By("POST /partner/customers/{domain}/requests/{reference}/withdraw"),
    ),
    (
        "/partner/customers/{domain}/tasks/{task}/done",
        By("POST /partner/customers/{domain}/tasks/{task}/complete"),
    ),
    (
        "/partner/customers/{domain}/tasks/{task}/review",
        By("POST /partner/customers/{domain}/tasks/{task}/ask-for-review"),
    ),
    (
        "/partner/customers/{domain}/tasks/{task}/reply",
        By("POST /partner/customers/{domain}/tasks/{task}/reply"),
    ),
    (
        "/t/{domain}/surveys/{survey}",
        By("PUT /tenants/{domain}/surveys/{survey}/answer"),
    ),
    (
        "/t/{domain}/surveys/{survey}/put-away",
        By("PUT /tenants/{domain}/surveys/{survey}/put-away"),
    ),
    (
        "/partner/customers/{domain}/tasks/{task}/reopen",
        By("POST /partner/customers/{domain}/tasks/{task}/reopen"),
    ),
    (
        "/partner/customers/{domain}/tasks/{task}/stuck",
        By("POST /partner/customers/{domain}/tasks/{task}/stuck"),
    ),
    (
        "/partner/customers/{domain}/guidance/{guidance}/acknowledge",
        By("PUT /partner/customers/{domain}/guidance/{guidance}/acknowledged"),
    ),
    (
        "/desk/engagements/{engagement}/gates/{playbook}/{phase}",
        By("PUT /desk/engagements/{engagement}/gates/{playbook}/{phase}/verified"),
    ),
    (
        "/desk/engagements/{engagement}/notes",
        By("POST /desk/engagements/{engagement}/notes"),
    ),
    (
        "/desk/tasks/{task}/advise",
        By("POST /desk/tasks/{task}/advice"),
    ),
    (
        "/desk/tasks/{task}/record",
        By("POST /desk/tasks/{task}/verbal-guidance"),
    ),
    (
        "/desk/tasks/{task}/answer",
        By("POST /desk/tasks/{task}/answer"),
    ),
    (
        "/desk/tasks/{task}/review",
        By("POST /desk/tasks/{task}/review"),
    ),
    (
        "/desk/tasks/{task}/finish",
        By("POST /desk/tasks/{task}/finish"),
    ),
    (
        "/desk/questions/{question}/answer",
        By("POST /desk/questions/{question}/answer"),
    ),
    (
        "/desk/questions/{question}/close",
        By("PUT /desk/questions/{question}/closed"),
    ),
    (
        "/desk/meetings/{meeting}",
        By("POST /desk/meetings/{meeting}/close"),
    ),
    (
        "/desk/offers/{offer}/accept",
        By("POST /desk/offers/{offer}/accept"),
    ),
    (
        "/desk/offers/{offer}/decline",
        By("POST /desk/offers/{offer}/decline"),
    ),
    (
        "/center/tenants/{tenant}/notes",
        By("POST /center/tenants/{tenant}/notes"),
    ),
    ("/center/people/new", By("POST /center/staff")),
    (
        "/center/people/{person}/change",
        By("PUT /center/staff/{person}"),
    ),
    (
        "/center/people/{person}/roles/{role}",
        By("POST /center/staff/{person}/roles/{role}"),
    ),
    (
        "/center/people/{person}/absences",
        By("POST /center/people/{person}/absences"),
    ),
    (
        "/center/people/{person}/absences/{absence}/end",
        By("DELETE /center/people/{person}/absences/{absence}"),
    ),
    ("/center/tenants/new", By("POST /center/tenants")),
    ("/center/tenants/import", By("POST /center/imports")),
    (
        "/center/tenants/import/{import}/take-in",
        By("POST /center/imports/{import}/take-in"),
    ),
    (
        "/center/tenants/import/{import}/undo",
        By("POST /center/imports/{import}/undo"),
    ),
    (
        "/center/tenants/{tenant}/change",
        By("PUT /center/tenants/{tenant}"),
    ),
    (
        "/center/tenants/{tenant}/domains",
        By("PUT /center/tenants/{tenant}/domains/{tenant_domain}"),
    ),
    (
        "/center/tenants/{tenant}/domains/remove",
        By("DELETE /center/tenants/{tenant}/domains/{tenant_domain}"),
    ),
    (
        "/center/tenants/{tenant}/facts",
        By("PUT /center/tenants/{tenant}/facts"),
    ),
    (
        "/center/tenants/{tenant}/subscriptions",
        By("POST /center/tenants/{tenant}/subscriptions"),
    ),
    (
        "/center/tenants/{tenant}/subscriptions/{subscription}",
        By("PUT /center/tenants/{tenant}/subscriptions/{subscription}"),
    ),
    ("/center/regions/new", By("POST /center/regions")),
    (
        "/center/regions/{region}/change",
        By("PUT /center/regions/{region}"),
    ),
    (
        "/center/regions/{region}/remove",
        By("DELETE /center/regions/{region}"),
    ),
    (
        "/center/regions/{region}/hours",
        By("POST /center/regions/{region}/hours"),
    ),
    (
        "/center/regions/{region}/holiday",
        By("POST /center/regions/{region}/holidays"),
    ),
    ("/center/settings/widget", By("POST /center/widget-sites")),
    (
        "/center/settings/widget/remove",
        By("DELETE /center/widget-sites/{site}"),
    ),
    ("/center/webhooks", By("POST /center/webhooks")),
    (
        "/center/webhooks/{webhook}",
        By("PUT /center/webhooks/{webhook}"),
    ),
    (
        "/center/webhooks/{webhook}/secret",
        By("POST /center/webhooks/{webhook}/rotate"),
    ),
    (
        "/center/webhooks/{webhook}/switch",
        By("PUT /center/webhooks/{webhook}"),
    ),
    (
        "/center/webhooks/{webhook}/test",
        By("POST /center/webhooks/{webhook}/test"),
    ),
    (
        "/center/webhooks/{webhook}/messages/{message}",
        By("POST /center/webhooks/{webhook}/deliveries/{delivery}/replay"),
    ),
    (
        "/center/webhooks/{webhook}/remove",
        By("DELETE /center/webhooks/{webhook}"),
    ),
    ("/center/partners", By("POST /center/partners")),
    (
        "/center/partners/{partner}/people",
        By("POST /center/partners/{partner}/people"),
    ),
    (
        "/center/partners/{partner}/people/{person}/end",
        By("DELETE /center/partners/{partner}/people/{person}"),
    ),
    (
        "/center/partners/{partner}/customers",
        By("POST /center/partners/{partner}/customers"),
    ),
    (
        "/center/partners/{partner}/pause",
        By("POST /center/partners/{partner}/pause"),
    ),
    (
        "/center/partners/{partner}/resume",
        By("POST /center/partners/{partner}/resume"),
    ),
    (
        "/center/hand-overs/{hand_over}/confirm",
        By("POST /center/hand-overs/{hand_over}/confirm"),
    ),
    (
        "/center/hand-overs/{hand_over}/decline",
        By("POST /center/hand-overs/{hand_over}/decline"),
    ),
    (
        "/center/engagements/{engagement}/close",
        By("POST /center/engagements/{engagement}/close"),
    ),
    (
        "/operator/jobs/{job}/again",
        By("POST /operator/jobs/{job}/again"),
    ),
    (
        "/operator/jobs/{job}/end",
        By("DELETE /operator/jobs/{job}"),
    ),
];

/// The first two words of a line, if the first is a method.
fn served(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split_whitespace();
    let method = words.next()?;
    let is_method = ["GET", "POST", "PUT", "DELETE"].contains(&method);
    words
        .next()
        .filter(|_| is_method)
        .map(|path| (method, path))
}

/// What is wrong between the forms of the pages, the operations, and what is written about them.
#[must_use]
pub fn faults(pages: &str, operations: &str, written: &[(&str, Means)]) -> Vec<Fault> {
    let operations: Vec<(&str, &str)> = operations.lines().filter_map(served).collect();
    let forms = pages.lines().filter_map(served);
    let forms: Vec<&str> = forms
        .filter(|(method, _)| *method == "POST")
        .map(|(_, path)| path)
        .collect();
    let mut faults = Vec::new();
    let mut said: BTreeMap<&str, Means> = BTreeMap::new();
    for (form, means) in written {
        if said.insert(form, *means).is_some() {
            faults.push(Fault::of(form, "is written twice"));
        }
        if !forms.contains(form) {
            faults.push(Fault::of(form, "is no form of the pages"));
        }
        match means {
            Means::By(operation)
                if !operation
                    .split_once(' ')
                    .is_some_and(|one| operations.contains(&one)) =>
            {
                faults.push(Fault::of(form, format!("{operation} is no operation")));
            }
            Means::Not(reason) if reason.trim().is_empty() => {
                faults.push(Fault::of(form, "is for no program, and nobody says why"));
            }
            _ => {}
        }
    }
    for form in forms {
        if !said.contains_key(form) {
            faults.push(Fault::of(form, "has no operation and no reason"));
        }
    }
    faults
}

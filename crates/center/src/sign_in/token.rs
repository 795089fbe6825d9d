//! Tokens that a person makes for programs: named, for one tenant, to read or also to act, with an
//! end. The secret is shown once; the database keeps its hash. A token is a sign-in of its owner, so
//! it can do nothing that its owner cannot, and it ends with the owner's membership.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use process::identity::{EngagementId, MigrationEventId, SignInId, TenantId};
use process::permission::{Action, MembershipState};
use serde::Serialize;
use store::membership::Membership;
use store::sign_in::{SignIn, SignInKind, TokenScope};
use store::{Id, Instant, Word, Writing};

use super::{Secret, SignedIn};
use crate::deed::{self, Done, Oneself};
use crate::once::{self, Key};
use crate::{Center, CenterFault, FieldFault, FieldValue, Line, Tenant};

/// How far a token reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Whether it may act or only look.
    pub scope: TokenScope,
    /// The only tenant it is for; none for one of the Center's people.
    pub tenant: Option<TenantId>,
    /// The only engagement to which it sends what a check found, where that is all it does.
    pub engagement: Option<EngagementId>,
    /// The only migration of that engagement of which it tells how far it is, where that is all it does.
    pub migration: Option<MigrationEventId>,
}

/// A token as its form was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TokenTyped {
    /// What its owner calls it.
    pub name: String,
    /// `read` or `write`.
    pub scope: String,
    /// The domain of the tenant it is for; empty for the Center's people.
    pub tenant: String,
    /// The last day on which it works: `2027-03-31`.
    pub until: String,
}

/// One of the person's own tokens.
#[derive(Clone, Debug)]
pub struct OwnToken {
    /// Which.
    pub id: SignInId,
    /// What its owner calls it.
    pub name: String,
    /// Whether it may act or only look.
    pub scope: TokenScope,
    /// The name of the tenant it is for.
    pub tenant: Option<String>,
    /// Whether a tool sends with it what a check found, or how far a migration is, and does nothing else.
    pub is_tools: bool,
    /// The migration of which a tool tells with it how far it is.
    pub migration: Option<MigrationEventId>,
    /// Made.
    pub since: Timestamp,
    /// Last used, within a quarter of an hour; none if never.
    pub seen: Option<Timestamp>,
    /// Works until then.
    pub until: Timestamp,
}

const NAME_LIMIT: usize = 60;
/// Tokens of one person that hold at the same time.
const MOST_TOKENS: usize = 20;

/// The person's tokens that hold, newest first.
///
/// # Errors
/// The database failed.
pub async fn own_tokens(
    center: &Center,
    signed_in: &SignedIn,
) -> Result<Vec<OwnToken>, CenterFault> {
    let reading = center.store().read().await?;
    let rows = store::sign_in::of_person(&reading, signed_in.person, center.now()).await?;
    let own = rows.into_iter().filter_map(|row| {
        let (name, scope) = (row.name?, row.scope?.0);
        // A tenant that is no longer its owner's: the token works nowhere.
        let tenant = match row.tenant_id {
            Some(id) => Some(signed_in.tenants().find(|own| own.id == id)?.name.clone()),
            None => None,
        };
        Some(OwnToken {
            id: row.id.0,
            name,
            scope,
            tenant,
            is_tools: row.engagement_id.is_some(),
            migration: row.migration_id.map(|migration| migration.0),
            since: row.created_at.0,
            seen: Some(row.seen_at.0).filter(|seen| *seen > row.created_at.0),
            until: row.expires_at.0,
        })
    });
    Ok(own.collect())
}

/// Makes a token. Its secret is handed over this once: the same key again gets none.
///
/// # Errors
/// The asker is a program itself ([`CenterFault::NotFound`]), what was typed cannot be taken, there
/// are too many tokens already, or the database failed.
pub async fn make_token(
    center: &Center,
    signed_in: &SignedIn,
    typed: &TokenTyped,
    key: &Key,
) -> Result<Option<Secret>, CenterFault> {
    if signed_in.kind != SignInKind::Browser {
        return Err(CenterFault::NotFound);
    }
    let now = center.now();
    let wanted = read(signed_in, typed, now)?;
    let ask = key.ask(signed_in.person, "make_token", typed)?;
    let secret = Secret::draw(center);
    let row = SignIn {
        id: Id(SignInId(center.chance().uuid(now))),
        token_hash: secret.hash(),
        person_id: Id(signed_in.person),
        kind: Word(SignInKind::Token),
        device: wanted.name.as_str().to_owned(),
        created_at: Instant(now),
        seen_at: Instant(now),
        expires_at: Instant(wanted.until),
        revoked_at: None,
        name: Some(wanted.name.as_str().to_owned()),
        scope: Some(Word(wanted.reach.scope)),
        tenant_id: wanted.reach.tenant.map(Id),
        engagement_id: None,
        migration_id: None,
    };
    let oneself = Oneself(signed_in.person, signed_in.actor());
    let made = center
        .write(
            (oneself, row, ask),
            move |writing, _, (oneself, row, ask)| {
                Box::pin(async move {
                    if once::answered::<()>(writing, ask).await?.is_some() {
                        return Ok(false);
                    }
                    add(writing, oneself, row, now).await?;
                    once::keep(writing, ask, &(), now).await?;
                    Ok(true)
                })
            },
        )
        .await?;
    Ok(made.then_some(secret))
}

async fn add(
    writing: &Writing,
    oneself: &Oneself,
    row: &SignIn,
    now: Timestamp,
) -> Result<(), CenterFault> {
    let held = store::sign_in::of_person(writing, oneself.0, now).await?;
    if held.iter().filter(|row| row.name.is_some()).count() >= MOST_TOKENS {
        return Err(CenterFault::field("name", "error-token-many"));
    }
    store::sign_in::add(writing, row.clone()).await?;
    let done = Done {
        action: Action::ManageOwnAccount,
        tenant: None,
        subject_kind: "sign_in",
        subject: row.id.0.0,
        engagement: None,
        at: now,
    };
    deed::enter(writing, oneself, done, &"token").await
}

struct WantedToken {
    name: Line,
    reach: Reach,
    until: Timestamp,
}

/// Everything that is wrong with it at once.
fn read(
    signed_in: &SignedIn,
    typed: &TokenTyped,
    now: Timestamp,
) -> Result<WantedToken, CenterFault> {
    let mut faults = Vec::new();
    let name = Line::parse("name", &typed.name, NAME_LIMIT)
        .map_err(|fault| faults.push(fault.when_empty("error-token-name")))
        .ok();
    let scope: Option<TokenScope> = typed
        .scope
        .parse()
        .map_err(|_| faults.push(FieldFault::new("scope", "error-unknown-choice")))
        .ok();
    let tenant = tenant_of(signed_in, &typed.tenant)
        .map_err(|fault| faults.push(fault))
        .ok();
    let until = read_end(signed_in, &typed.until, now)
        .map_err(|fault| faults.push(fault))
        .ok();
    match (name, scope, tenant, until) {
        (Some(name), Some(scope), Some(tenant), Some(until)) => Ok(WantedToken {
            name,
            reach: Reach {
                scope,
                tenant: tenant.map(|tenant| tenant.id.0),
                engagement: None,
                migration: None,
            },
            until,
        }),
        _ => Err(CenterFault::Invalid(faults)),
    }
}

/// A customer's token is for one of the customer's own tenants.
fn tenant_of<'a>(signed_in: &'a SignedIn, domain: &str) -> Result<Option<&'a Tenant>, FieldFault> {
    let mut own = signed_in.tenants().peekable();
    if own.peek().is_none() && domain.is_empty() {
        return Ok(None);
    }
    own.find(|tenant| tenant.domain == domain)
        .map(Some)
        .ok_or_else(|| FieldFault::new("tenant", "error-unknown-choice"))
}

/// The end of the last day in its owner's zone, at most a year ahead.
fn read_end(signed_in: &SignedIn, text: &str, now: Timestamp) -> Result<Timestamp, FieldFault> {
    let zone = TimeZone::get(&signed_in.zone).unwrap_or(TimeZone::UTC);
    let today = now.to_zoned(zone.clone()).date();
    let text = text.trim();
    if text.is_empty() {
        return Err(FieldFault::new("until", "error-token-until"));
    }
    let day: Date = text
        .parse()
        .map_err(|_| FieldFault::new("until", "error-date"))?;
    let naming = |message| FieldFault::new("until", message).naming("date", FieldValue::Day(day));
    if day < today {
        return Err(naming("error-date-past"));
    }
    if day > today.saturating_add(Span::new().years(1)) {
        return Err(naming("error-token-far"));
    }
    let end = day.saturating_add(Span::new().days(1)).to_zoned(zone);
    end.map(|end| end.timestamp())
        .map_err(|_| FieldFault::new("until", "error-date"))
}

/// What of its owner's memberships a token reaches: those of its tenant, unless one was begun anew
/// after the token was made. Nothing left means that the token has ended.
pub(super) fn reached(
    reach: Reach,
    made_at: Timestamp,
    held: Vec<(Membership, Tenant)>,
) -> Vec<(Membership, Tenant)> {
    let is_reached = |(membership, tenant): &(Membership, Tenant)| {
        Some(tenant.id.0) == reach.tenant
            && membership.state.0 == MembershipState::Active
            && membership.since.0 <= made_at
    };
    held.into_iter().filter(is_reached).collect()
}

impl SignedIn {
    /// Whether this sign-in may change anything: a token that was made to read may not.
    #[must_use]
    pub fn may_change(&self) -> bool {
        self.reach
            .is_none_or(|reach| reach.scope == TokenScope::Write)
    }
}

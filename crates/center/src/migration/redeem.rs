//! The customer's program comes with the code that the customer was shown, and is given a token of its
//! own: for this one event, to tell how far it is, for thirty days.

use jiff::{SignedDuration, Timestamp};
use process::identity::{PersonId, SignInId};
use process::language::WrittenLanguage;
use process::migration::asked;
use process::permission::{Action, VisitorAct};
use report::migration::{EventForRunner, Pair, Paired};
use store::migration::MigrationEvent;
use store::migration::mailbox;
use store::migration::pairing::{self, Pairing};
use store::sign_in::{SignIn, SignInKind, TokenScope};
use store::{Id, Instant, Reading, Word, Writing};
use subtle::ConstantTimeEq;

use super::ground::Ground;
use super::objections::MOST_MAILBOXES;
use super::pair::{CODE_TRIES, Typed};
use super::progress::wanted;
use super::step::can_pair;
use crate::deed::Recognised;
use crate::letter::event_title;
use crate::sign_in::{Secret, act_within};
use crate::task::is_under_way;
use crate::{Center, CenterFault, Line};

/// How long the token of a program holds.
pub const TOKEN_DAYS: i64 = 30;
/// Characters of what a machine is called.
const NAME_LIMIT: usize = 60;

/// Gives the program that comes with a code its token, once. A former program of the event has none from
/// then on.
///
/// # Errors
/// The code is wrong, used, too old or tried too often: all with the same message, so that none can be told
/// from another; the name cannot be taken; or the database failed.
pub async fn redeem(
    center: &Center,
    visitor: &VisitorAct,
    code: &str,
    name: &str,
) -> Result<Paired, CenterFault> {
    visitor.permit(Action::PairRunner)?;
    let wrong = || CenterFault::field("code", "error-migration-code");
    let name =
        Line::parse("name", name, NAME_LIMIT).map_err(|fault| CenterFault::Invalid(vec![fault]))?;
    let code = Typed::read(code).ok_or_else(wrong)?;
    let secret = Secret::draw(center);
    let came = Came {
        visitor: visitor.clone(),
        code,
        name,
        secret: secret.clone(),
        now: center.now(),
    };
    let event = center
        .write(came, |writing, center, came| {
            Box::pin(redeem_in(writing, center, came))
        })
        .await?;
    let Some(event) = event else {
        // Neither whose it was nor what was typed; the request's id is on the line.
        tracing::warn!("a code for a migration was refused");
        return Err(wrong());
    };
    Ok(Paired {
        token: secret.reveal().to_owned(),
        event,
        center: name_of(center),
    })
}

/// What the Center is called.
fn name_of(center: &Center) -> String {
    let catalog = center.catalog();
    let name = catalog.names().center(WrittenLanguage::English);
    name.map_or("FastTrack", |name| name.text).to_owned()
}

/// A program that came with a code.
struct Came {
    visitor: VisitorAct,
    code: Typed,
    name: Line,
    secret: Secret,
    now: Timestamp,
}

/// None: the code is not good. A wrong try is kept, so this is no error of the unit.
async fn redeem_in(
    writing: &Writing,
    center: &Center,
    came: &Came,
) -> Result<Option<EventForRunner>, CenterFault> {
    let found = pairing::by_handle(writing, came.code.handle()).await?;
    let Some(made) = found.filter(|made| is_alive(made, came.now)) else {
        return Ok(None);
    };
    let id = made.event_id.0;
    if !bool::from(came.code.hash().ct_eq(&made.code_hash)) {
        pairing::count_try(writing, id).await?;
        return Ok(None);
    }
    let Some(ground) = still_may(writing, center, &made).await? else {
        return Ok(None);
    };
    if !pairing::drop_of(writing, id).await? {
        return Ok(None);
    }
    store::sign_in::revoke_for_migration(writing, id, came.now).await?;
    let token = SignIn {
        id: Id(SignInId(center.chance().uuid(came.now))),
        token_hash: came.secret.hash(),
        person_id: made.made_by,
        kind: Word(SignInKind::Token),
        device: came.name.as_str().to_owned(),
        created_at: Instant(came.now),
        seen_at: Instant(came.now),
        expires_at: Instant(came.now + SignedDuration::from_hours(24 * TOKEN_DAYS)),
        revoked_at: None,
        name: Some(came.name.as_str().to_owned()),
        scope: Some(Word(TokenScope::Write)),
        tenant_id: Some(ground.event.tenant_id),
        engagement_id: Some(ground.event.engagement_id),
        migration_id: Some(ground.event.id),
    };
    store::sign_in::add(writing, token).await?;
    let before = &ground.event;
    let met = MigrationEvent {
        runner: Some(came.name.as_str().to_owned()),
        // What another machine counts begins anew.
        sequence: 0,
        ..before.clone()
    };
    let event = store::migration::change(writing, before, met).await?;
    let doer = Recognised(&came.visitor, made.made_by.0);
    ground
        .enter(writing, center, (&doer, Action::PairRunner), &"paired")
        .await?;
    for_runner(writing, &event, made.made_by.0).await.map(Some)
}

/// Whether the code can still be used, after fewer wrong tries than end it.
fn is_alive(made: &Pairing, now: Timestamp) -> bool {
    made.tries < CODE_TRIES && now < made.expires_at.0
}

/// The event, if a program can still come to it, and whoever was shown the code may still have it move.
async fn still_may(
    writing: &Writing,
    center: &Center,
    made: &Pairing,
) -> Result<Option<Ground>, CenterFault> {
    let owner = (made.tenant_id.0, made.made_by.0);
    let owner = act_within(writing, center, owner).await?;
    if owner.is_none_or(|owner| owner.permit(Action::StartMigration).is_err()) {
        return Ok(None);
    }
    let ground = Ground::of_tenant(writing, made.tenant_id.0, made.event_id.0).await?;
    let may = is_under_way(&ground.engagement).is_ok() && can_pair(&ground.event);
    Ok(may.then_some(ground))
}

/// The event as its program is told of it, called as whoever paired the program reads of it.
pub(super) async fn for_runner(
    reading: &Reading,
    event: &MigrationEvent,
    owner: PersonId,
) -> Result<EventForRunner, CenterFault> {
    let owner = store::person::by_id(reading, owner)
        .await?
        .ok_or(CenterFault::NotFound)?;
    let place = (event.tenant_id.0, event.id.0);
    let most = u64::try_from(MOST_MAILBOXES).unwrap_or(u64::MAX);
    let rows = mailbox::of_event(reading, place, None, most).await?;
    let pairs = rows.into_iter().filter_map(|row| {
        Some(Pair {
            source: row.source?,
            target: row.target?,
        })
    });
    Ok(EventForRunner {
        id: event.id.to_string(),
        name: event_title(&owner, event),
        wave: event.wave.to_string(),
        starts: event.starts_at.0,
        wanted: wanted(asked(event.state.0, event.wish.0)),
        mailboxes: pairs.collect(),
    })
}

//! The mandate of a representative: what it may do, and until which day. It can be given anew at any
//! time, and revoked with one click; both hold from the next page on.

use jiff::Span;
use jiff::civil::Date;
use process::identity::PersonId;
use process::permission::{Action, CustomerAct, MembershipState, Scope, Scopes, TenantRole};
use store::mandate::Mandate;
use store::tenant::Tenant;
use store::{Day, Document, Id, Instant, Writing};

use super::enter;
use crate::eligibility::today;
use crate::once::{self, Key};
use crate::{Center, CenterFault, Conflict, FieldFault, FieldValue};

/// A mandate as it came from the form.
#[derive(Clone, Debug, Default)]
pub struct MandateTyped {
    /// What is let, by its words.
    pub scopes: Vec<String>,
    /// The last day, `2027-10-06`.
    pub until: String,
}

/// A mandate holds at most this long; then it is given anew, or it was forgotten.
const MOST_YEARS: i16 = 1;

/// Reads a mandate; everything that is wrong with it is told.
pub(super) fn read(typed: &MandateTyped, today: Date) -> Result<(Scopes, Date), Vec<FieldFault>> {
    let mut faults = Vec::new();
    let known: Option<Vec<Scope>> = typed.scopes.iter().map(|word| word.parse().ok()).collect();
    let scopes: Scopes = match known {
        Some(scopes) if !scopes.is_empty() => scopes.into_iter().collect(),
        Some(_) => {
            faults.push(FieldFault::new("scope", "error-choose-any"));
            Scopes::NONE
        }
        None => {
            faults.push(FieldFault::new("scope", "error-unknown-choice"));
            Scopes::NONE
        }
    };
    match (read_day(typed.until.trim(), today), faults.is_empty()) {
        (Ok(until), true) => Ok((scopes, until)),
        (Ok(_), false) => Err(faults),
        (Err(fault), _) => {
            faults.push(fault);
            Err(faults)
        }
    }
}

fn read_day(text: &str, today: Date) -> Result<Date, FieldFault> {
    if text.is_empty() {
        return Err(FieldFault::new("until", "error-mandate-until"));
    }
    let day: Date = text
        .parse()
        .map_err(|_| FieldFault::new("until", "error-date"))?;
    let naming =
        |message, day| FieldFault::new("until", message).naming("date", FieldValue::Day(day));
    if day < today {
        return Err(naming("error-date-past", day));
    }
    let last = today.saturating_add(Span::new().years(MOST_YEARS));
    if day > last {
        return Err(naming("error-mandate-far", last));
    }
    Ok(day)
}

/// A mandate to be kept.
pub(super) struct Given {
    pub(super) person: PersonId,
    pub(super) scopes: Scopes,
    pub(super) until: Date,
    pub(super) by: PersonId,
}

/// Keeps a mandate in the place of the one there was.
pub(super) async fn put(
    writing: &Writing,
    center: &Center,
    tenant: process::identity::TenantId,
    given: Given,
) -> Result<(), CenterFault> {
    let now = center.now();
    store::mandate::revoke(writing, tenant, given.person, now).await?;
    let mandate = Mandate {
        id: center.chance().uuid(now),
        tenant_id: Id(tenant),
        person_id: Id(given.person),
        scopes: Document(given.scopes),
        until_day: Day(given.until),
        named_by: Id(given.by),
        created_at: Instant(now),
        revoked_at: None,
    };
    Ok(store::mandate::add(writing, mandate).await?)
}

/// Gives a representative another mandate. The same key gives it once.
///
/// # Errors
/// The mandate cannot be taken, there is no such representative of the tenant
/// ([`CenterFault::NotFound`]) or it is not active ([`Conflict::State`]); or the database failed.
pub async fn give_mandate(
    center: &Center,
    act: &CustomerAct,
    tenant: &Tenant,
    person: PersonId,
    typed: &MandateTyped,
    key: &Key,
) -> Result<(), CenterFault> {
    act.permit(Action::NameRepresentative)?;
    let (scopes, until) = read(typed, today(tenant, center.now())).map_err(CenterFault::Invalid)?;
    let ask = key.ask(act.person(), "give_mandate", &(person, scopes, until))?;
    let state = (act.clone(), person, (scopes, until), ask);
    center
        .write(state, |writing, center, (act, person, given, ask)| {
            Box::pin(async move {
                if once::answered::<()>(writing, ask).await?.is_some() {
                    return Ok(());
                }
                let held = store::membership::of(writing, act.tenant(), *person)
                    .await?
                    .filter(|held| held.role.0 == TenantRole::Representative)
                    .ok_or(CenterFault::NotFound)?;
                if held.state.0 != MembershipState::Active {
                    return Err(CenterFault::Conflict(Conflict::State));
                }
                let (scopes, until) = *given;
                let mandate = Given {
                    person: *person,
                    scopes,
                    until,
                    by: act.person(),
                };
                put(writing, center, act.tenant(), mandate).await?;
                let now = center.now();
                let about = (Action::NameRepresentative, *person);
                enter(writing, act, about, &("mandate", scopes, until), now).await?;
                once::keep(writing, ask, &(), now).await
            })
        })
        .await
}

/// Revokes a representative's mandate; doing it twice is doing it once.
///
/// # Errors
/// There is no such representative of the tenant, or the database failed.
pub async fn revoke_mandate(
    center: &Center,
    act: &CustomerAct,
    person: PersonId,
) -> Result<(), CenterFault> {
    act.permit(Action::NameRepresentative)?;
    center
        .write((act.clone(), person), |writing, center, (act, person)| {
            Box::pin(async move {
                store::membership::of(writing, act.tenant(), *person)
                    .await?
                    .filter(|held| held.role.0 == TenantRole::Representative)
                    .ok_or(CenterFault::NotFound)?;
                let now = center.now();
                if store::mandate::revoke(writing, act.tenant(), *person, now).await? {
                    let about = (Action::NameRepresentative, *person);
                    enter(writing, act, about, &"revoked", now).await?;
                }
                Ok(())
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn messages(scopes: &[&str], until: &str) -> Vec<&'static str> {
        let typed = MandateTyped {
            scopes: scopes.iter().map(|&word| word.to_owned()).collect(),
            until: until.to_owned(),
        };
        match read(&typed, date(2026, 11, 2)) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.into_iter().map(|fault| fault.message).collect(),
        }
    }

    #[test]
    fn a_mandate_holds_from_today_for_at_most_a_year() {
        assert_eq!(messages(&["see_plan"], "2026-11-02"), [""; 0]);
        assert_eq!(messages(&["see_plan"], "2027-11-02"), [""; 0]);
        assert_eq!(messages(&["see_plan"], "2027-11-03"), ["error-mandate-far"]);
        assert_eq!(messages(&["see_plan"], "2026-11-01"), ["error-date-past"]);
        assert_eq!(messages(&["see_plan"], ""), ["error-mandate-until"]);
    }

    #[test]
    fn a_mandate_is_about_something_that_can_be_handed_on() {
        assert_eq!(messages(&[], "2026-12-01"), ["error-choose-any"]);
        assert_eq!(
            messages(&["see_plan", "be_admin"], "soon"),
            ["error-unknown-choice", "error-date"]
        );
    }
}

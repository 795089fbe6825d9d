//! One click in the demo, and a token per demo address for programs. A Center that is no demo
//! refuses both.

use process::identity::PersonId;
use process::permission::{Action, VisitorAct};
use store::person::Person;
use store::sign_in::SignInKind;

use super::enter_code::{Begun, begin, device_name};
use super::{Address, Secret};
use crate::deed::{self, Done, Recognised};
use crate::{Center, CenterFault};

/// Somebody of the demo who can be signed in by one click.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// The address.
    pub address: String,
    /// The name.
    pub name: String,
    /// What the person is, each with the organisation, of whoever is somebody of one.
    pub roles: Vec<(&'static str, String)>,
}

/// Everybody who can be signed in by one click, in the order of the demo.
///
/// # Errors
/// This Center is no demo ([`CenterFault::NotFound`]), or the database failed.
pub async fn demo_people(
    center: &Center,
    visitor: &VisitorAct,
) -> Result<Vec<DemoPerson>, CenterFault> {
    visitor.permit(Action::SignIn)?;
    if !center.settings().is_demo {
        return Err(CenterFault::NotFound);
    }
    let reading = center.store().read().await?;
    let addresses = store::setting::get(&reading, crate::demo::ADDRESSES)
        .await?
        .unwrap_or_default();
    let addresses: Vec<String> = addresses.lines().map(str::to_owned).collect();
    let people = store::person::by_addresses(&reading, &addresses).await?;
    let ids: Vec<PersonId> = people.iter().map(|person| person.id.0).collect();
    let standing = store::membership::standing(&reading, &ids).await?;
    let of = |address: String| {
        let mut people = people.iter();
        let person = people.find(|person| person.address.as_deref() == Some(&address))?;
        let roles = standing.iter().filter(|one| one.person == person.id.0);
        Some(DemoPerson {
            name: person.name.clone(),
            roles: roles
                .map(|one| (one.role, one.organisation.clone()))
                .collect(),
            address,
        })
    };
    Ok(addresses.into_iter().filter_map(of).collect())
}

/// Signs a browser in as one of the demo's people.
///
/// # Errors
/// This Center is no demo or the address is none of its own ([`CenterFault::NotFound`]), or the
/// database failed.
pub async fn sign_in_to_demo(
    center: &Center,
    visitor: &VisitorAct,
    address: &Address,
    device: &str,
) -> Result<Secret, CenterFault> {
    visitor.permit(Action::SignIn)?;
    begin_in_demo(center, visitor, address, SignInKind::Browser, device).await
}

/// A token for one of the demo's people, for programs.
///
/// # Errors
/// As [`sign_in_to_demo`].
pub async fn token_for_demo(
    center: &Center,
    visitor: &VisitorAct,
    address: &Address,
) -> Result<Secret, CenterFault> {
    visitor.permit(Action::SignIn)?;
    begin_in_demo(
        center,
        visitor,
        address,
        SignInKind::Token,
        "fasttrack demo --tokens",
    )
    .await
}

async fn begin_in_demo(
    center: &Center,
    visitor: &VisitorAct,
    address: &Address,
    kind: SignInKind,
    device: &str,
) -> Result<Secret, CenterFault> {
    let people = demo_people(center, visitor).await?;
    if !people
        .iter()
        .any(|person| person.address == address.as_str())
    {
        return Err(CenterFault::NotFound);
    }
    let reading = center.store().read().await?;
    let person: Option<Person> = store::person::by_address(&reading, address.as_str()).await?;
    drop(reading);
    let person = person.ok_or(CenterFault::NotFound)?.id.0;
    let secret = Secret::draw(center);
    let device = device_name(device);
    let state = (visitor.clone(), person, secret.clone(), device, kind);
    center
        .write(
            state,
            |writing, center, (visitor, person, secret, device, kind)| {
                Box::pin(async move {
                    let now = center.now();
                    let begun = Begun {
                        person: *person,
                        secret,
                        kind: *kind,
                        device,
                        now,
                    };
                    begin(writing, center, begun).await?;
                    let done = Done {
                        action: Action::SignIn,
                        tenant: None,
                        subject_kind: "person",
                        subject: person.0,
                        engagement: None,
                        at: now,
                    };
                    deed::enter(writing, &Recognised(visitor, *person), done, &()).await
                })
            },
        )
        .await?;
    Ok(secret)
}

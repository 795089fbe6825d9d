//! The people of a tenant: invited, changed, named representatives; the first admin and a hand-over,
//! on the engine that `HARNESS_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    reason = "clippy excuses only functions that are tests themselves"
)]

mod first_admin;
mod hand_over;
mod invitation;
mod representative;
mod role;
mod stranger;

use cast::{Customer, Stage};
use center::CenterFault;
use center::claim::Introduction;
use center::member::{self, InvitationTyped, Joined, MandateTyped, Standing};
use center::once::Key;
use center::sign_in::{self, Secret, SignedIn};
use process::identity::PersonId;

/// What is typed to invite somebody in this role.
fn typed(address: &str, role: &str) -> InvitationTyped {
    InvitationTyped {
        address: address.to_owned(),
        role: role.to_owned(),
        mandate: MandateTyped::default(),
    }
}

async fn invite(stage: &Stage, by: &Customer, typed: &InvitationTyped) -> Result<(), CenterFault> {
    let key = Key::draw(&stage.center);
    member::invite(&stage.center, &by.own, &by.tenant, typed, &key).await
}

/// Invites and returns the secret of the mailed link.
async fn invited(stage: &Stage, by: &Customer, address: &str, role: &str) -> Secret {
    invite(stage, by, &typed(address, role)).await.unwrap();
    stage.work().await;
    link(stage, address)
}

/// The secret of the newest link that was mailed to this address.
fn link(stage: &Stage, address: &str) -> Secret {
    let mails = stage.mails_to(address);
    let text = mails.iter().find_map(|mail| mail.text.split_once("/join/"));
    let (_, after) = text.unwrap();
    let secret = after.chars();
    let is_secret = |one: &char| one.is_ascii_alphanumeric() || "-_".contains(*one);
    Secret::given(&secret.take_while(is_secret).collect::<String>())
}

fn new_person(name: &str) -> Introduction {
    Introduction::parse(name, "en", "Europe/London").unwrap()
}

async fn join(
    stage: &Stage,
    secret: &Secret,
    reader: Option<&SignedIn>,
) -> Result<Joined, CenterFault> {
    let told = (Some(new_person("Debra Berger")), "a browser");
    member::join(&stage.center, &sign_in::visitor(), secret, reader, told).await
}

async fn standing(stage: &Stage, secret: &Secret, reader: Option<&SignedIn>) -> Standing {
    let visitor = sign_in::visitor();
    let seen = member::look_at(&stage.center, &visitor, secret, reader).await;
    seen.unwrap().standing
}

/// Somebody new of the tenant, signed in by the invitation.
async fn joined(stage: &Stage, by: &Customer, address: &str, role: &str) -> SignedIn {
    let secret = invited(stage, by, address, role).await;
    let joined = join(stage, &secret, None).await.unwrap();
    recognise(stage, &joined.secret.unwrap()).await.unwrap()
}

async fn recognise(stage: &Stage, secret: &Secret) -> Option<SignedIn> {
    sign_in::recognise(&stage.center, secret).await.unwrap()
}

async fn person(stage: &Stage, address: &str) -> Option<PersonId> {
    let reading = stage.center.store().read().await.unwrap();
    let found = store::person::by_address(&reading, address).await.unwrap();
    found.map(|person| person.id.0)
}

/// The fields and messages of a refusal.
fn told<T: std::fmt::Debug>(refused: Result<T, CenterFault>) -> Vec<(&'static str, &'static str)> {
    match refused {
        Err(CenterFault::Invalid(faults)) => faults
            .into_iter()
            .map(|fault| (fault.field, fault.message))
            .collect(),
        other => panic!("not refused for its fields: {other:?}"),
    }
}

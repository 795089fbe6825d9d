//! How the token's person is told of news.

use axum::http::StatusCode;
use center::CenterFault;
use center::news::{self, ChosenTyped};
use process::news::{NewsKind, Way};
use process::permission::Action;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::asked::{Answer, Body, DONE, OfVersion, Versioned};
use crate::caller::Caller;
use crate::operations::{Audience, Operations};
use crate::word;

pub(crate) fn operations() -> Operations {
    let own = Action::ManageOwnAccount;
    Operations::about("me")
        .shows(Audience::SignedIn, own, routes!(show_news))
        .compares(Audience::SignedIn, own, routes!(choose_news))
}

/// How one kind of news is told.
#[derive(Debug, Serialize, ToSchema)]
struct Told {
    /// What it is about.
    #[schema(schema_with = word::news_kind)]
    kind: NewsKind,
    /// By a mail of its own at once, in the digest, or not by mail.
    #[schema(schema_with = word::news_way)]
    way: Way,
}

/// How somebody is told of news.
#[derive(Debug, Serialize, ToSchema)]
struct NewsShown {
    /// Each kind that this person can be told of.
    kinds: Vec<Told>,
    /// At which hour of the person's own day the digest is sent, 0 to 23.
    #[schema(example = 7)]
    digest_hour: u8,
}

/// Show how one is told of news
///
/// What awaits an act, tells of a decision or is a key is mailed at once and is not among this.
#[utoipa::path(get, path = "/me/news", responses((status = 200, body = NewsShown)))]
async fn show_news(caller: Caller) -> Answer<Versioned<NewsShown>> {
    let person = caller.person();
    let chosen = news::chosen(&caller.center, person).await?;
    let kinds = news::kinds_for(person).iter();
    let shown = NewsShown {
        kinds: kinds
            .map(|kind| Told {
                kind: *kind,
                way: chosen.ways.of(*kind),
            })
            .collect(),
        digest_hour: chosen.hour.number(),
    };
    Ok(Versioned(shown, chosen.version))
}

/// How one kind is to be told.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ToTell {
    /// What it is about.
    #[schema(schema_with = word::news_kind)]
    kind: String,
    /// By a mail of its own at once, in the digest, or not by mail.
    #[schema(schema_with = word::news_way)]
    way: String,
}

/// How somebody wants to be told of news.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({
    "kinds": [{"kind": "review", "way": "at_once"}],
    "digest_hour": 8
})))]
struct NewsChosen {
    /// Kinds that are left out stay as they are.
    #[serde(default)]
    kinds: Vec<ToTell>,
    /// At which hour of the person's own day the digest is sent, 0 to 23; left out, it stays.
    digest_hour: Option<u8>,
}

/// Choose how one is told of news
#[utoipa::path(put, path = "/me/news", request_body = NewsChosen, responses((status = 204)))]
async fn choose_news(
    caller: Caller,
    version: OfVersion,
    Body(chosen): Body<NewsChosen>,
) -> Answer<StatusCode> {
    let mut ways = Vec::new();
    for ToTell { kind, way } in chosen.kinds {
        let kind = kind
            .parse()
            .map_err(|_| CenterFault::field("kind", "error-unknown-choice"))?;
        ways.push((kind, way));
    }
    let typed = ChosenTyped {
        ways,
        hour: chosen.digest_hour.map(|hour| hour.to_string()),
    };
    news::choose(&caller.center, caller.person(), &typed, version.0)
        .await
        .map_err(|fault| version.refusal(fault))?;
    DONE
}

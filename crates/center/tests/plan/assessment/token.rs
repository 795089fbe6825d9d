//! The secret by which a customer's own tool sends what it found, and which does nothing else.

use cast::HANBIT;
use center::CenterFault;
use center::assessment::{self, Arrival, Naming, Sender};
use center::sign_in::recognise;
use jiff::SignedDuration;

use super::{MSOID, dns, play};

#[tokio::test]
async fn a_tool_sends_with_a_token_that_does_nothing_else() {
    let play = play().await;
    let (center, act) = (&play.stage.center, &play.customer.act);
    let first = assessment::make_token(center, act, play.engagement, &play.key()).await;
    let first = first.unwrap().unwrap();
    let before = recognise(center, &first).await.unwrap().unwrap();
    let second = assessment::make_token(center, act, play.engagement, &play.key()).await;
    let second = second.unwrap().unwrap();
    let former = recognise(center, &first).await.unwrap();
    assert!(former.is_none(), "a new one ends the one before");
    let tool = recognise(center, &second).await.unwrap().unwrap();
    let domain = &play.customer.tenant.domain;
    assert!(tool.within(domain).is_err() && tool.customer(domain).is_err());
    assert!(tool.newcomer().is_err() && tool.specialist().is_err() && tool.manager().is_err());
    assert_eq!(tool.tenants().count(), 0);

    let sender = Sender::Tool(tool.tool().unwrap().clone(), tool.sign_in);
    let reported = play
        .read(&dns(&["contoso.example"], &[MSOID]), Naming::AsSent)
        .await
        .unwrap();
    let run = || (reported.clone(), Arrival::Tool);
    let (key, of) = (play.key(), play.engagement);
    // Recognised while it held, and ended by the newer one before the run is taken.
    let former = Sender::Tool(before.tool().unwrap().clone(), before.sign_in);
    let late = assessment::take(center, &former, of, run(), &play.key()).await;
    assert!(matches!(late, Err(CenterFault::NotFound)), "{late:?}");
    let taken = assessment::take(center, &sender, of, run(), &key)
        .await
        .unwrap();
    let twice = assessment::take(center, &sender, of, run(), &key)
        .await
        .unwrap();
    assert_eq!(taken, twice);
    let (another, _) = play
        .stage
        .engagement(&play.customer, "en", &["teams"])
        .await;
    let refused = assessment::take(center, &sender, another, run(), &play.key()).await;
    assert!(
        matches!(refused, Err(CenterFault::NotFound)),
        "another plan of the same tenant: {refused:?}"
    );
    let other = play.stage.customer(HANBIT).await;
    let hers = play.stage.engagement(&other, "ko", &["teams"]).await.0;
    let refused = assessment::take(center, &sender, hers, run(), &play.key()).await;
    assert!(matches!(refused, Err(CenterFault::NotFound)), "{refused:?}");

    play.stage
        .advance(SignedDuration::from_hours(24 * 31))
        .await;
    assert!(
        recognise(center, &second).await.unwrap().is_none(),
        "after thirty days"
    );
    // Whoever was recognised before is asked again when the run is taken.
    let late = assessment::take(center, &sender, of, run(), &play.key()).await;
    assert!(matches!(late, Err(CenterFault::NotFound)), "{late:?}");
}

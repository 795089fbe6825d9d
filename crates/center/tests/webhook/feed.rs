//! The calendar that a person subscribes to.

use cast::{CONTOSO, Stage};
use center::sign_in::{Secret, visitor};
use center::{CenterFault, meeting_feed};

#[tokio::test]
async fn an_address_is_made_renewed_and_revoked_and_a_wrong_one_is_not_there() {
    let stage = Stage::open().await;
    let signed_in = stage.sign_in(CONTOSO).await;
    let (center, visitor) = (&stage.center, visitor());
    assert_eq!(meeting_feed::own(center, &signed_in).await.unwrap(), None);
    let first = meeting_feed::make(center, &signed_in).await.unwrap();
    let read = meeting_feed::read(center, &visitor, &first).await.unwrap();
    assert!(read.contains("METHOD:PUBLISH"), "{read}");
    assert!(
        read.contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H"),
        "{read}"
    );
    let second = meeting_feed::make(center, &signed_in).await.unwrap();
    assert!(meeting_feed::read(center, &visitor, &second).await.is_ok());
    let gone = [first, Secret::given("x"), Secret::given("")];
    for secret in &gone {
        let read = meeting_feed::read(center, &visitor, secret).await;
        assert!(matches!(read, Err(CenterFault::NotFound)));
    }
    meeting_feed::revoke(center, &signed_in).await.unwrap();
    let read = meeting_feed::read(center, &visitor, &second).await;
    assert!(matches!(read, Err(CenterFault::NotFound)));
}

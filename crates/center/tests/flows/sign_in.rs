//! Signing in, and what somebody who should not be let in may try.

use cast::{CONTOSO, Stage};

#[tokio::test]
async fn the_code_from_the_mail_signs_its_owner_in() {
    let stage = Stage::open().await;
    let signed_in = stage.sign_in(CONTOSO).await;
    assert_eq!(signed_in.name, "admin");
    assert!(signed_in.customer("contoso.example").is_ok());
}

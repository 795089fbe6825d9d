//! A real name server on loopback (nsd of Debian's packages) answers what is asked.

use std::net::UdpSocket;

use harness::NameServer;

use super::*;

const ZONE: &str = r#"$ORIGIN contoso.example.
$TTL 1
@ IN SOA ns admin 1 3600 600 86400 1
@ IN NS ns
ns IN A 127.0.0.1
@ IN TXT "v=spf1 -all"
@ IN TXT "fasttrack-" "verification=" "0123456789abcdef"
@ IN TXT "another answer"
silent IN A 127.0.0.1
"#;

fn server() -> NameServer {
    NameServer::serving(&[("contoso.example", ZONE)]).unwrap()
}

async fn texts(server: &NameServer, domain: &str) -> Result<Vec<String>, Unanswered> {
    let resolver = Resolver::at(Some(server.address())).unwrap();
    resolver.texts(domain).await
}

#[tokio::test]
async fn every_text_of_a_domain_is_found_each_put_together_from_its_strings() {
    let server = server();
    let mut texts = texts(&server, "contoso.example").await.unwrap();
    texts.sort();
    assert_eq!(
        texts,
        [
            "another answer",
            "fasttrack-verification=0123456789abcdef",
            "v=spf1 -all"
        ]
    );
}

#[tokio::test]
async fn a_name_without_texts_and_one_that_is_not_there_have_none() {
    let server = server();
    for domain in ["silent.contoso.example", "nobody.contoso.example"] {
        assert_eq!(texts(&server, domain).await, Ok(Vec::new()), "{domain}");
    }
}

#[tokio::test]
async fn what_a_server_will_not_answer_for_is_no_answer() {
    let server = server();
    assert!(texts(&server, "fabrikam.example").await.is_err(), "refused");
}

#[tokio::test]
async fn a_server_that_is_silent_is_given_up_within_its_seconds() {
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let resolver = Resolver::at(Some(silent.local_addr().unwrap())).unwrap();
    let asked = resolver.texts("contoso.example");
    let answer = tokio::time::timeout(ALL_TRIES + ONE_TRY, asked).await;
    assert!(answer.expect("it was given up").is_err());
}

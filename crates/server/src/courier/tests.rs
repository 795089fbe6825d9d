//! The abuse cases 17, 18, 19 and 35: no spelling of an address inside is sent to, and no answer,
//! however hostile, is more than a status.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

fn parcel(url: &str) -> Parcel {
    Parcel {
        url: url.to_owned(),
        headers: [
            ("webhook-id", "msg_1".to_owned()),
            ("webhook-timestamp", "1".to_owned()),
            ("webhook-signature", "v1,x".to_owned()),
        ],
        body: "{}".to_owned(),
    }
}

fn outside_only() -> Network {
    Network::new(Vec::new(), true)
}

fn with_loopback() -> Network {
    Network::new(vec!["127.0.0.0/8".parse().unwrap()], true)
}

/// Abuse cases 17, 18, 19 (SSRF by webhook): every spelling of an address inside is the same address.
#[tokio::test]
async fn abuse_17_18_19_no_spelling_of_an_address_inside_is_sent_to() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = tokio::spawn(async move { listener.accept().await });
    for host in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "127.0.0.1.",
        "0.0.0.0",
        "0",
        "localhost",
        "LocalHost",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2001:0:7f00:1::]",
        "169.254.169.254",
        "[::ffff:169.254.169.254]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd00:ec2::254]",
        "[ff02::1]",
        "10.0.0.1",
        "100.64.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
    ] {
        let network = outside_only();
        let sent = network.carry(parcel(&format!("http://{host}:{port}/")));
        assert_eq!(sent.await, Err(Undelivered::Network), "{host}");
    }
    assert!(!heard.is_finished(), "somebody was let in");
    heard.abort();
}

#[test]
fn a_name_with_one_address_inside_is_refused_whole() {
    let fence = Fence::new(Vec::new());
    let of = |text: &[&str]| -> Vec<SocketAddr> {
        text.iter().map(|one| one.parse().unwrap()).collect()
    };
    let outside = of(&["93.184.215.14:443", "[2606:4700::1111]:443"]);
    assert_eq!(fence.first_open(&outside), Ok(outside[0]));
    let mixed = of(&["93.184.215.14:443", "10.0.0.1:443"]);
    assert_eq!(fence.first_open(&mixed), Err(Undelivered::Network));
    assert_eq!(fence.first_open(&[]), Err(Undelivered::Name));
}

#[test]
fn a_network_that_the_operator_names_is_open_and_its_neighbour_is_not() {
    let fence = Fence::new(vec!["10.1.0.0/16".parse().unwrap()]);
    for (address, is_open) in [
        ("10.1.2.3:1", true),
        ("[::ffff:10.1.2.3]:1", true),
        ("10.2.0.1:1", false),
        ("127.0.0.1:1", false),
    ] {
        let found = fence.first_open(&[address.parse().unwrap()]);
        assert_eq!(found.is_ok(), is_open, "{address}");
    }
}

#[tokio::test]
async fn unencrypted_and_strange_addresses_are_not_sent_to_unless_allowed() {
    let strict = Network::new(vec!["127.0.0.0/8".parse().unwrap()], false);
    for url in [
        "http://127.0.0.1:1/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "x",
    ] {
        assert_eq!(
            strict.carry(parcel(url)).await,
            Err(Undelivered::Url),
            "{url}"
        );
    }
}

/// A server that reads a request and then writes this, and goes on as told.
async fn answering(
    text: &'static [u8],
    is_endless: bool,
) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?a=b", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4096];
        let read = stream.read(&mut request).await.unwrap();
        stream.write_all(text).await.ok();
        while is_endless && stream.write_all(&[b'x'; 8192]).await.is_ok() {}
        String::from_utf8_lossy(&request[..read]).into_owned()
    });
    (url, served)
}

#[tokio::test]
async fn a_message_arrives_with_its_headers_and_its_status_comes_back() {
    let (url, served) = answering(b"HTTP/1.1 204 No Content\r\n\r\n", false).await;
    assert_eq!(with_loopback().carry(parcel(&url)).await, Ok(204));
    let request = served.await.unwrap().to_lowercase();
    assert!(
        request.starts_with("post /hook?a=b http/1.1\r\n"),
        "{request}"
    );
    for header in [
        "content-type: application/json",
        "webhook-id: msg_1",
        "webhook-signature: v1,x",
        "content-length: 2",
    ] {
        assert!(request.contains(header), "{header} in {request}");
    }
}

#[tokio::test]
async fn abuse_17_a_redirect_to_the_inside_is_not_followed() {
    let inside = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to: &'static str = Box::leak(
        format!(
            "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://{}/\r\ncontent-length: 0\r\n\r\n",
            inside.local_addr().unwrap()
        )
        .into_boxed_str(),
    );
    let heard = tokio::spawn(async move { inside.accept().await });
    let (url, _) = answering(to.as_bytes(), false).await;
    assert_eq!(with_loopback().carry(parcel(&url)).await, Ok(307));
    assert!(!heard.is_finished());
    heard.abort();
}

/// Abuse case 35: what is answered is never more than a status.
#[tokio::test]
async fn abuse_35_hostile_answers_are_capped_and_ignored() {
    for (answer, is_endless, expected) in [
        (&b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 26\r\n\r\n{\"attachments\": [null, {}]}"[..], false, Ok(200)),
        (b"HTTP/1.1 200 OK\r\n\r\n", true, Ok(200)),
        (b"HTTP/1.1 500 Oh\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n", true, Ok(500)),
        (b"HTTP/1.1 200 OK\r\nx: ", true, Err(Undelivered::Answer)),
        (b"\0\0\0\0", false, Err(Undelivered::Answer)),
        (b"", false, Err(Undelivered::Answer)),
    ] {
        let (url, served) = answering(answer, is_endless).await;
        let told = String::from_utf8_lossy(answer).into_owned();
        assert_eq!(with_loopback().carry(parcel(&url)).await, expected, "{told}");
        tokio::time::timeout(CONNECT, served).await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn an_answer_that_never_comes_is_not_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let held = tokio::spawn(async move {
        let held = listener.accept().await;
        tokio::time::sleep(2 * OVERALL).await;
        drop(held);
    });
    assert_eq!(
        with_loopback().carry(parcel(&url)).await,
        Err(Undelivered::Time)
    );
    held.abort();
}

//! Connections to PostgreSQL over a network are encrypted, and only to the server that is meant.

use std::net::TcpListener;

use harness::Postgres;
use store::Store;

#[tokio::test]
async fn an_encrypted_server_is_reached_and_one_that_another_authority_signed_is_not() {
    let free = [(); 2].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    let [port, beside] = free.map(|one| one.local_addr().unwrap().port());
    let server = Postgres::start_encrypted(port).unwrap();
    let other = Postgres::start_encrypted(beside).unwrap();
    let url = |how: &str| format!("postgres://fasttrack@localhost:{port}/postgres?{how}");
    let root = |of: &Postgres| {
        format!(
            "sslmode=verify-full&sslrootcert={}",
            of.authority().display()
        )
    };

    // The server takes nothing that is not encrypted: whoever gets in is.
    assert!(Store::open_url(&url("sslmode=disable")).await.is_err());
    assert!(Store::open_url(&url(&root(&other))).await.is_err());
    assert!(Store::open_url(&url("sslmode=verify-full")).await.is_err());
    let store = Store::open_url(&url(&root(&server))).await.unwrap();
    assert!(store.read().await.is_ok());
    // Without a word about it, a connection is encrypted where the server can.
    assert!(Store::look_url(&url("")).await.is_ok());
}

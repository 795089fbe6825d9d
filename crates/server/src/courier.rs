//! Carrying messages to programs of others, whose addresses and answers are hostile until shown
//! otherwise. A name is resolved once; every address it has is looked at, and the connection goes to
//! exactly the one that passed. No redirect is followed, and of the answer only the status is read.

mod fence;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use center::courier::{Carried, Courier, Parcel, Undelivered};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, USER_AGENT};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use ipnet::IpNet;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::{Host, Url};

use fence::Fence;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long all of it may take, name and answer included.
const OVERALL: Duration = Duration::from_secs(15);
/// The most bytes the head of an answer may have.
const HEAD_LIMIT: usize = 16 * 1024;
/// The most bytes of an answer's body that are read, to be thrown away.
const BODY_LIMIT: usize = 4 * 1024;

/// Carries messages over the network.
pub(crate) struct Network {
    fence: Fence,
    takes_http: bool,
    tls: TlsConnector,
}

impl Network {
    /// Carries to anybody outside, and into these networks.
    pub(crate) fn new(allowed: Vec<IpNet>, takes_http: bool) -> Self {
        let mut roots = RootCertStore::empty();
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        let config = ClientConfig::builder()
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self {
            fence: Fence::new(allowed),
            takes_http,
            tls: TlsConnector::from(Arc::new(config)),
        }
    }

    async fn send(&self, parcel: Parcel) -> Result<u16, Undelivered> {
        let url = Url::parse(&parcel.url).map_err(|_| Undelivered::Url)?;
        let is_tls = match url.scheme() {
            "https" => true,
            "http" if self.takes_http => false,
            _ => return Err(Undelivered::Url),
        };
        let stream = self.connect(&url).await?;
        if is_tls {
            let name = match url.host().ok_or(Undelivered::Url)? {
                Host::Domain(name) => {
                    ServerName::try_from(name.to_owned()).map_err(|_| Undelivered::Url)?
                }
                Host::Ipv4(address) => ServerName::from(std::net::IpAddr::V4(address)),
                Host::Ipv6(address) => ServerName::from(std::net::IpAddr::V6(address)),
            };
            let shaken = self.tls.connect(name, stream).await;
            exchange(shaken.map_err(|_| Undelivered::Tls)?, &url, parcel).await
        } else {
            exchange(stream, &url, parcel).await
        }
    }

    /// A connection to the address that was looked at, and to no other.
    async fn connect(&self, url: &Url) -> Result<TcpStream, Undelivered> {
        let port = url.port_or_known_default().ok_or(Undelivered::Url)?;
        let addresses = match url.host().ok_or(Undelivered::Url)? {
            Host::Ipv4(address) => vec![SocketAddr::from((address, port))],
            Host::Ipv6(address) => vec![SocketAddr::from((address, port))],
            Host::Domain(name) => {
                let found = tokio::net::lookup_host((name, port)).await;
                found.map_err(|_| Undelivered::Name)?.collect()
            }
        };
        let address = self.fence.first_open(&addresses)?;
        let connected = tokio::time::timeout(CONNECT, TcpStream::connect(address)).await;
        let stream = connected
            .map_err(|_| Undelivered::Connect)?
            .map_err(|_| Undelivered::Connect)?;
        // Whatever stands between a name and a connection: what counts is who is at the other end.
        let other_end = stream.peer_addr().map_err(|_| Undelivered::Connect)?;
        self.fence.first_open(&[other_end])?;
        Ok(stream)
    }
}

/// Sends the message and reads the status. Of the body a little is read, so that an honest server is
/// not cut off while it writes, and none is kept.
async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    url: &Url,
    parcel: Parcel,
) -> Result<u16, Undelivered> {
    let mut client = http1::Builder::new();
    client.max_buf_size(HEAD_LIMIT);
    let shaken = client
        .handshake::<_, Full<Bytes>>(TokioIo::new(stream))
        .await;
    let (mut sender, connection) = shaken.map_err(|_| Undelivered::Connect)?;
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(&url[url::Position::BeforePath..url::Position::AfterQuery])
        .header(HOST, authority(url))
        .header(USER_AGENT, "FastTrack-Webhooks/1")
        .header(CONTENT_TYPE, "application/json");
    for (name, value) in parcel.headers {
        request = request.header(name, value);
    }
    let body = Full::new(Bytes::from(parcel.body));
    let request = request.body(body).map_err(|_| Undelivered::Url)?;
    let answer = async {
        let answer = sender.send_request(request).await;
        let answer = answer.map_err(|_| Undelivered::Answer)?;
        let status = answer.status().as_u16();
        // Whatever is wrong with the rest changes nothing: it is not looked at.
        Limited::new(answer.into_body(), BODY_LIMIT)
            .collect()
            .await
            .ok();
        Ok(status)
    };
    tokio::pin!(connection);
    tokio::pin!(answer);
    tokio::select! {
        answered = &mut answer => answered,
        // The connection ended first; what it brought is still there to be read.
        _ = &mut connection => answer.await,
    }
}

fn authority(url: &Url) -> &str {
    &url[url::Position::BeforeHost..url::Position::AfterPort]
}

impl Courier for Network {
    fn takes_http(&self) -> bool {
        self.takes_http
    }

    fn carry(&self, parcel: Parcel) -> Carried<'_> {
        Box::pin(async move {
            let sent = tokio::time::timeout(OVERALL, self.send(parcel)).await;
            sent.unwrap_or(Err(Undelivered::Time))
        })
    }
}

#[cfg(test)]
mod tests;

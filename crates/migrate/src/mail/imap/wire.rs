//! Bytes to and from a server.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::{Address, Fault};

/// How long a server may take to accept a connection.
const CONNECT: Duration = Duration::from_secs(30);

/// Which certificates are believed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Trust {
    /// Those of the authorities that this machine believes.
    #[default]
    System,
    /// This one alone, by the SHA-256 of its DER.
    Pinned([u8; 32]),
    /// Any. Whoever is in between can read everything.
    Anybody,
}

/// Both ways of a connection.
pub(crate) type Reader = Box<dyn AsyncRead + Send + Unpin>;
/// See [`Reader`].
pub(crate) type Writer = Box<dyn AsyncWrite + Send + Unpin>;

/// Connects without encryption.
pub(crate) async fn connect(address: &Address) -> Result<TcpStream, Fault> {
    let refused = |cause| Fault::Connect {
        place: address.place(),
        cause,
    };
    let stream = timeout(CONNECT, TcpStream::connect((&*address.host, address.port)))
        .await
        .map_err(|_| refused(io::ErrorKind::TimedOut.into()))?
        .map_err(refused)?;
    // Commands are small and wait for answers.
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Encrypts a connection.
pub(crate) async fn encrypt(
    address: &Address,
    trust: &Trust,
    stream: TcpStream,
) -> Result<(Reader, Writer), Fault> {
    let fault = |cause: String| Fault::Tls {
        place: address.place(),
        cause,
    };
    let name =
        ServerName::try_from(address.host.clone()).map_err(|cause| fault(cause.to_string()))?;
    let config = config(trust).map_err(fault)?;
    let connector = TlsConnector::from(Arc::new(config));
    let stream = timeout(CONNECT, connector.connect(name, stream))
        .await
        .map_err(|_| Fault::Late(CONNECT))?
        .map_err(|cause| fault(cause.to_string()))?;
    let (reader, writer) = tokio::io::split(stream);
    Ok((Box::new(reader), Box::new(writer)))
}

/// Both ways of a connection that is not encrypted.
pub(crate) fn plain(stream: TcpStream) -> (Reader, Writer) {
    let (reader, writer) = stream.into_split();
    (Box::new(reader), Box::new(writer))
}

fn config(trust: &Trust) -> Result<ClientConfig, String> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|cause| cause.to_string())?;
    if *trust != Trust::System {
        let only = Only {
            pinned: match trust {
                Trust::Pinned(hash) => Some(*hash),
                _ => None,
            },
            provider,
        };
        return Ok(builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(only))
            .with_no_client_auth());
    }
    let mut roots = RootCertStore::empty();
    // One that cannot be read keeps no other from being believed.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Believes one certificate, or any. Who signs with it is looked at all the same.
#[derive(Debug)]
struct Only {
    pinned: Option<[u8; 32]>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Only {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let hash: [u8; 32] = Sha256::digest(certificate).into();
        match self.pinned {
            Some(pinned) if pinned != hash => Err(rustls::Error::General(
                "it is not the certificate that is expected".to_owned(),
            )),
            _ => Ok(ServerCertVerified::assertion()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let known = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, known)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let known = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

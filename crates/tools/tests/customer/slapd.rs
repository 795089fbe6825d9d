//! `OpenLDAP` on a temporary folder, with a directory in which every tenth object breaks something.

use std::fmt::Write as _;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// Somebody who may read.
pub const READER: &str = "cn=reader,dc=contoso,dc=com";
/// Somebody who may read a part.
pub const LIMITED: &str = "cn=limited,dc=contoso,dc=com";
/// The password of both.
pub const PASSWORD: &str = "canary of a password";

const USERS: usize = 1_600;

/// A server; it ends with the test.
pub struct Slapd {
    child: Child,
    pub folder: TempDir,
    /// `ldap://…/dc=contoso,dc=com`
    pub plain: String,
    /// The same without where the directory begins.
    pub plain_root: String,
    /// Under TLS from the first byte.
    pub tls: String,
    /// In the clear, by an address that is not loopback's.
    pub elsewhere: String,
    /// The file with the password.
    pub password: String,
    /// The file that the directory was filled from.
    pub export: String,
}

impl Drop for Slapd {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Slapd {
    pub fn start() -> Self {
        // A port that is free now may be taken a moment later, by another test for one.
        for _ in 0..5 {
            if let Some(server) = Self::on(free(), free()) {
                return server;
            }
        }
        panic!("slapd did not begin to answer on any of five ports");
    }

    fn on(plain: u16, tls: u16) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        certificates(at);
        fs::create_dir(at.join("data")).unwrap();
        fs::write(at.join("slapd.conf"), configuration(at)).unwrap();
        fs::write(at.join("export.ldif"), directory()).unwrap();
        fs::write(at.join("password"), format!("{PASSWORD}\n")).unwrap();
        let slapd = "/usr/sbin/slapd";
        let missing = "slapd is missing: apt-get install -y --no-install-recommends slapd";
        let filled = Command::new(slapd)
            .args(["-T", "add", "-q", "-f"])
            .arg(at.join("slapd.conf"))
            .arg("-l")
            .arg(at.join("export.ldif"))
            .output()
            .expect(missing);
        assert!(
            filled.status.success(),
            "{}",
            String::from_utf8_lossy(&filled.stderr)
        );
        let child = Command::new(slapd)
            .args(["-d", "0", "-h"])
            .arg(format!("ldap://0.0.0.0:{plain}/ ldaps://127.0.0.1:{tls}/"))
            .arg("-f")
            .arg(at.join("slapd.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect(missing);
        let path = |name: &str| at.join(name).to_str().unwrap().to_owned();
        let mut server = Self {
            child,
            plain: format!("ldap://127.0.0.1:{plain}/dc=contoso,dc=com"),
            plain_root: format!("ldap://127.0.0.1:{plain}/"),
            tls: format!("ldaps://127.0.0.1:{tls}/dc=contoso,dc=com"),
            elsewhere: format!("ldap://0.0.0.0:{plain}/dc=contoso,dc=com"),
            password: path("password"),
            export: path("export.ldif"),
            folder,
        };
        for _ in 0..100 {
            if server.child.try_wait().unwrap().is_some() {
                return None;
            }
            if TcpStream::connect(("127.0.0.1", plain)).is_ok()
                && TcpStream::connect(("127.0.0.1", tls)).is_ok()
            {
                return Some(server);
            }
            thread::sleep(Duration::from_millis(50));
        }
        None
    }

    /// The program on a machine that trusts this server's authority.
    pub fn trusting(&self) -> Command {
        let mut program = crate::program::program();
        program.env("SSL_CERT_FILE", self.folder.path().join("ca.pem"));
        program
    }
}

fn free() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// An authority in `ca.pem`, and a server's certificate for addresses of this machine by it.
pub fn certificates(at: &Path) {
    let script = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
         -keyout ca.key -out ca.pem -subj /CN=authority 2>&1 && \
         openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout server.key \
         -out server.csr -subj /CN=server 2>&1 && \
         printf 'subjectAltName=IP:127.0.0.1,IP:0.0.0.0\\n' > names && \
         openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 \
         -extfile names -out server.pem 2>&1";
    let made = Command::new("sh")
        .args(["-c", script])
        .current_dir(at)
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "apt-get install -y --no-install-recommends openssl\n{}",
        String::from_utf8_lossy(&made.stdout)
    );
}

fn configuration(at: &Path) -> String {
    let at = at.display();
    let text = "1.3.6.1.4.1.1466.115.121.1.15";
    let mut conf = String::new();
    for schema in ["core", "cosine", "inetorgperson"] {
        writeln!(conf, "include /etc/ldap/schema/{schema}.schema").unwrap();
    }
    for (number, name) in [
        ("1.2.840.113556.1.4.656", "userPrincipalName"),
        ("1.2.840.113556.1.2.210", "proxyAddresses"),
        ("1.2.840.113556.1.4.221", "sAMAccountName"),
    ] {
        writeln!(
            conf,
            "attributetype ( {number} NAME '{name}' EQUALITY caseIgnoreMatch SYNTAX {text} )"
        )
        .unwrap();
    }
    // Of any bytes, so that some are no text.
    writeln!(
        conf,
        "attributetype ( 1.2.840.113556.1.2.447 NAME 'mailNickname' EQUALITY octetStringMatch \
         SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 )"
    )
    .unwrap();
    writeln!(
        conf,
        "objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP inetOrgPerson STRUCTURAL \
         MAY ( userPrincipalName $ proxyAddresses $ sAMAccountName $ mailNickname ) )\n\
         pidfile {at}/pid\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\n\
         TLSCACertificateFile {at}/ca.pem\nTLSCertificateFile {at}/server.pem\nTLSCertificateKeyFile {at}/server.key\n\
         access to dn.base=\"\" by * read\n\
         access to attrs=userPassword by anonymous auth by * none\n\
         access to * by users read by * none\n\
         database mdb\nmaxsize 104857600\nsuffix \"dc=contoso,dc=com\"\ndirectory {at}/data\n\
         sizelimit size.soft=50 size.hard=50 size.prtotal=unlimited\n\
         limits dn.exact=\"{LIMITED}\" size.soft=50 size.hard=50 size.prtotal=60"
    )
    .unwrap();
    conf
}

/// What the directory holds, as LDIF.
fn directory() -> String {
    let mut text = "dn: dc=contoso,dc=com\nobjectClass: dcObject\nobjectClass: organization\no: Contoso\ndc: contoso\n\n\
        dn: ou=people,dc=contoso,dc=com\nobjectClass: organizationalUnit\nou: people\n\n"
        .to_owned();
    for name in [READER, LIMITED] {
        let cn = name.split([',', '=']).nth(1).unwrap();
        writeln!(
            text,
            "dn: {name}\nobjectClass: person\ncn: {cn}\nsn: {cn}\nuserPassword: {PASSWORD}\n"
        )
        .unwrap();
    }
    for place in 0..USERS {
        let broken = match place % 100 {
            7 => format!("userPrincipalName: user {place}@contoso.com"),
            17 => format!("userPrincipalName: user{place}@corp.local"),
            27 => format!("userPrincipalName:: {}", "asO2cmdAY29udG9zby5jb20="),
            37 => format!("displayName: {}", "n".repeat(300)),
            47 => "mailNickname: shared".to_owned(),
            57 => "mailNickname:: //79".to_owned(),
            67 => format!(
                "proxyAddresses: smtp:user{place}@contoso.com\nproxyAddresses: smtp:all@contoso.com"
            ),
            77 => format!("proxyAddresses: smtp:user:{place}@contoso.com"),
            87 => format!("sAMAccountName: {}{place}", "a".repeat(20)),
            97 => {
                format!("userPrincipalName: one{place}@contoso.com\nmail: two{place}@contoso.com")
            }
            _ => {
                format!("userPrincipalName: user{place}@contoso.com\nmail: user{place}@contoso.com")
            }
        };
        writeln!(
            text,
            "dn: cn=user {place},ou=people,dc=contoso,dc=com\nobjectClass: user\ncn: user {place}\nsn: {place}\n{broken}\n"
        )
        .unwrap();
    }
    text
}

//! What a server is, and what it has room for.

use super::super::{Fault, Fetched, Resource};
use super::{Response, Session, State, accepted};

/// The name under which servers know this client (RFC 2971).
const NAME: &str = "FastTrack tools";

impl Session {
    /// The words with which the server greeted.
    pub(crate) fn greeting(&self) -> &str {
        &self.greeting
    }

    /// What the server says of its make under this name.
    pub(crate) fn id(&self, name: &str) -> Option<&str> {
        let own = self.id.iter().find(|(its, _)| its == name);
        own.map(|(_, value)| value.as_str())
    }

    /// All that the server announces.
    pub(crate) fn announced(&self) -> &[String] {
        &self.capabilities
    }

    /// What the server announces with this name: `APPENDLIMIT=35651584`.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.capabilities
            .iter()
            .find_map(|one| one.strip_prefix(name)?.strip_prefix('='))
    }

    /// Says who asks, where the server wants to know: some open no folder for a stranger. What it answers
    /// is noted; that it refuses changes nothing.
    pub(super) async fn introduce(&mut self) -> Result<(), Fault> {
        if !self.can("ID") {
            return Ok(());
        }
        let version = env!("CARGO_PKG_VERSION");
        let own = format!("(\"name\" \"{NAME}\" \"version\" \"{version}\")");
        let (said, _) = self.command("ID", own.as_bytes()).await?;
        for one in said {
            if let Response::Id(id) = one {
                self.id = id;
            }
        }
        Ok(())
    }

    /// What the own folders begin with, and what those of others and shared ones begin with.
    pub(crate) async fn namespaces(&mut self) -> Result<(Vec<u8>, Vec<Vec<u8>>), Fault> {
        if !self.can("NAMESPACE") {
            return Ok((Vec::new(), Vec::new()));
        }
        let (said, end) = self.command("NAMESPACE", b"").await?;
        accepted("NAMESPACE", end)?;
        let both = said.into_iter().find_map(|one| match one {
            Response::Namespaces { own, foreign } => Some((own, foreign)),
            _ => None,
        });
        Ok(both.unwrap_or_default())
    }

    /// What limits a folder, each resource of each quota; nothing where the server does not say.
    pub(crate) async fn quotas(&mut self, name: &[u8]) -> Result<Vec<Resource>, Fault> {
        if !self.can("QUOTA") {
            return Ok(Vec::new());
        }
        let name = self.text(name)?;
        let (said, end) = self.command("GETQUOTAROOT", &name).await?;
        if end.state != State::Ok {
            return Ok(Vec::new());
        }
        let all = said.into_iter().filter_map(|one| match one {
            Response::Quota(resources) => Some(resources),
            _ => None,
        });
        Ok(all.flatten().collect())
    }

    /// Asks about messages of the open folder by their UIDs, and hands on what is said of each as it
    /// comes.
    pub(crate) async fn each(
        &mut self,
        set: &str,
        items: &str,
        mut hand: impl FnMut(Fetched),
    ) -> Result<(), Fault> {
        let tag = self.out.begin().await?;
        let asked = format!("UID FETCH {set} ({items})\r\n");
        self.out.send(asked.as_bytes()).await?;
        self.out.flush().await?;
        let mut told = 0;
        loop {
            match self.answer().await? {
                Response::Fetched(one) => {
                    told += 1;
                    if told > self.most_told() {
                        return Err(Fault::Nonsense("more messages than there are"));
                    }
                    hand(one);
                }
                Response::Tagged(its, end) if its == tag => {
                    accepted("FETCH", end)?;
                    return Ok(());
                }
                _ => {}
            }
        }
    }
}

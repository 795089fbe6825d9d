//! `assess directory`: opens the source, asks the rules, and shows what is found as it is found.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use assess::directory::ldap::{Bind, Ldap, Place};
use assess::directory::{
    self as assessed, Attribute, Changes, Ended, Looked, Objects, Row, RuleSet, Rules, TextFault,
    Told,
};
use report::{Assessment, Finding, Kind, Severity, Summary};
use words::{Args, Speaker};

use crate::Found;
use crate::arguments::Directory;
use crate::fault::Fault;
use crate::place::{Place as Output, Taken};
use crate::safe;
use crate::shown::{self, Group, Shown};

/// Runs the assessment.
pub fn assess(asked: &Directory, speaker: &Speaker) -> Result<Found, Fault> {
    let rules = Rules::shipped()?;
    let without = asked
        .alternate_login
        .then_some(Attribute::UserPrincipalName);
    let set = if asked.dedicated {
        "dedicated"
    } else {
        "multi-tenant"
    };
    let rules = rules.set(set, without);
    let place = asked.source.display().to_string();
    let directory = match asked.source.to_str().filter(|text| Place::is_meant(text)) {
        Some(text) => Some(Place::read(text)?),
        None => None,
    };
    let target = match &directory {
        Some(place) => place.to_string(),
        None => name(&asked.source),
    };
    let has_lines = directory.is_none();
    let mut objects = match directory {
        Some(place) => {
            let bind = bind(asked, speaker)?;
            let wait = Duration::from_secs(asked.timeout.into());
            Box::new(Ldap::ask(place, bind.as_ref(), wait)?)
        }
        None => open(&asked.source)?,
    };
    let mut taken = Taken::new();
    if has_lines {
        taken.read(&asked.source);
    }
    if let Some(path) = &asked.password_file {
        taken.read(path);
    }
    let begun = begun(target, &rules);
    let mut shown = Shown::new(&asked.output, speaker, begun, &mut taken)?;
    let changes = match &asked.changes {
        None => None,
        Some(path) => {
            let to = Output::open(path, &mut taken)?;
            let name = to.name().to_owned();
            Some((Changes::new(to), name))
        }
    };
    let mut teller = Teller {
        rules: &rules,
        speaker,
        shown: &mut shown,
        changes,
        summary: Summary::default(),
        has_lines,
    };
    let looked = match assessed::assess(&mut *objects, &rules, &mut teller) {
        Ok(looked) => looked,
        Err(Ended::Source(cause)) => return Err(Fault::read(place, cause)),
        Err(Ended::Room(cause)) => {
            return Err(Fault::write(
                &std::env::temp_dir().display().to_string(),
                cause,
            ));
        }
        Err(Ended::Told(fault)) => return Err(fault),
    };
    let summary = teller.end(looked)?;
    let is_error = summary.errors > 0;
    shown.end(&summary)?;
    Ok(Found { is_error })
}

/// A file's name without its folder.
fn name(source: &Path) -> String {
    source.file_name().map_or_else(
        || "-".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// Who asks, with the password from its file or from the person at the terminal.
fn bind(asked: &Directory, speaker: &Speaker) -> Result<Option<Bind>, Fault> {
    let Some(name) = &asked.bind else {
        return Ok(None);
    };
    let password = if let Some(path) = &asked.password_file {
        let text = std::fs::read_to_string(path)
            .map_err(|cause| Fault::read(path.display().to_string(), cause))?;
        text.trim_end_matches(['\r', '\n']).to_owned()
    } else {
        let shown = safe::line(name).into_owned();
        let prompt = speaker.say_with("tools-password", Args::new().text("name", shown));
        rpassword::prompt_password(format!("{prompt} ")).map_err(|_| Fault::NoPassword)?
    };
    // A server takes an empty one for nobody, and lets in (RFC 4513, 5.1.2).
    if password.is_empty() {
        return Err(Fault::NoPassword);
    }
    Ok(Some(Bind {
        name: name.clone(),
        password,
    }))
}

fn begun(target: String, rules: &RuleSet) -> shown::Begun {
    shown::Begun {
        assessment: Assessment::Directory,
        rule_set: report::RuleSet {
            name: rules.name().to_owned(),
            version: rules.version().to_owned(),
        },
        asked: rules.ids(),
        targets: vec![target],
        started: shown::now(),
    }
}

fn open(source: &Path) -> Result<Box<dyn Objects>, Fault> {
    let place = source.display().to_string();
    let failed = |cause| Fault::read(place.clone(), cause);
    if source.as_os_str() == "-" {
        return assessed::ldif(io::stdin().lock()).map_err(failed);
    }
    let extension = source
        .extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    let file: Box<dyn Read> = Box::new(File::open(source).map_err(failed)?);
    match extension.as_deref() {
        Some("ldif" | "ldf") => assessed::ldif(file).map_err(failed),
        Some("csv" | "txt") => assessed::csv(file).map_err(failed),
        _ => Err(Fault::Unknown(source.to_owned())),
    }
}

/// Puts what is found into words and passes it on.
struct Teller<'a, 'b> {
    rules: &'a RuleSet,
    speaker: &'a Speaker,
    shown: &'a mut Shown<'b>,
    changes: Option<(Changes<Output>, String)>,
    summary: Summary,
    /// Whether what cannot be read is found by its line; objects of a server are counted.
    has_lines: bool,
}

impl Teller<'_, '_> {
    fn end(mut self, looked: Looked) -> Result<Summary, Fault> {
        self.summary.checked = looked.checked;
        self.summary.skipped = looked.skipped;
        if let Some((changes, name)) = self.changes.take() {
            let written = changes.end().map_err(|cause| Fault::write(&name, cause))?;
            written.end()?;
        }
        Ok(self.summary)
    }

    fn finding(&self, row: &Row<'_>, fault: &assessed::Fault) -> Finding {
        let rule = self.rules.rule(fault.rule);
        let kind = rule.check.kind();
        let word = format!("{kind:?}").to_ascii_lowercase();
        // There it is not about signing in.
        let is_target = row.attribute == Attribute::TargetAddress && kind == Kind::MailMatch;
        let why = if is_target { "mailmatch-target" } else { &word };
        Finding {
            rule: rule.id.clone(),
            kind,
            severity: rule.severity,
            subject: row.subject.to_owned(),
            hash: None,
            attribute: Some(row.attribute.name().to_owned()),
            record: None,
            publish: None,
            seen: cut(row.seen).to_owned(),
            expected: match &fault.mended {
                Some(mended) => mended.clone(),
                None => self.speaker.say_of("tools-directory-expected", &word),
            },
            why: self.speaker.say_of("tools-directory-why", why),
            mend: self.speaker.say_of("tools-directory-mend", &word),
            source: rule.source.clone(),
            others: row.others.to_vec(),
        }
    }
}

impl Told for Teller<'_, '_> {
    type Fault = Fault;

    fn row(&mut self, row: &Row<'_>) -> Result<(), Fault> {
        if let Some((changes, name)) = &mut self.changes {
            changes
                .row(row)
                .map_err(|cause| Fault::write(name, cause))?;
        }
        let findings: Vec<Finding> = row
            .faults
            .iter()
            .map(|fault| self.finding(row, fault))
            .collect();
        for finding in &findings {
            self.summary.count(finding.severity);
        }
        self.shown.group(&Group {
            findings: &findings,
            other_count: row.other_count,
        })
    }

    fn unread(&mut self, line: u64, fault: TextFault) -> Result<(), Fault> {
        let number = Args::new().number("line", i64::try_from(line).unwrap_or(i64::MAX));
        let place = if self.has_lines {
            self.speaker.say_with("tools-directory-line", number)
        } else {
            self.speaker.say_with("tools-directory-object", number)
        };
        let (id, source) = self
            .rules
            .about_input()
            .map_or_else(Default::default, |rule| {
                (rule.id.clone(), rule.source.clone())
            });
        // The rest is no matter of how it is written.
        let [expected, mend] = if fault == TextFault::Part {
            ["tools-unread-expected-part", "tools-unread-mend-part"]
        } else {
            ["tools-unread-expected", "tools-unread-mend"]
        };
        let finding = Finding {
            rule: id,
            kind: Kind::Format,
            severity: Severity::Error,
            subject: place,
            hash: None,
            attribute: Some(Attribute::Dn.name().to_owned()),
            record: None,
            publish: None,
            seen: self.speaker.say_of("tools-unread", fault.word()),
            expected: self.speaker.say(expected),
            why: self.speaker.say("tools-unread-why"),
            mend: self.speaker.say(mend),
            source,
            others: Vec::new(),
        };
        self.summary.count(finding.severity);
        self.shown.group(&Group {
            findings: std::slice::from_ref(&finding),
            other_count: 0,
        })
    }

    fn progress(&mut self, objects: u64) -> Result<(), Fault> {
        self.shown.progress(objects);
        Ok(())
    }
}

/// The most bytes of a value that are shown: enough to know it by.
const MOST: usize = 2_048;

fn cut(value: &str) -> &str {
    &value[..value.floor_char_boundary(MOST)]
}

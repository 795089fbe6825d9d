//! One JSON document (`report::Report`), its findings written one by one.

use report::{Run, SCHEMA, Subjects, Summary};
use serde::Serialize;

use super::{Group, Place};
use crate::fault::Fault;
use crate::safe;

/// The document.
pub struct Json {
    place: Place,
    is_first: bool,
    subjects: Subjects,
}

impl Json {
    /// Begins it there.
    pub fn new(mut place: Place, subjects: Subjects) -> Result<Self, Fault> {
        place.write(format!("{{\"schema\":{SCHEMA},\"findings\":[").as_bytes())?;
        Ok(Self {
            place,
            is_first: true,
            subjects,
        })
    }

    /// Adds findings.
    pub fn group(&mut self, group: &Group<'_>) -> Result<(), Fault> {
        for finding in group.findings {
            let between: &[u8] = if std::mem::take(&mut self.is_first) {
                b"\n"
            } else {
                b",\n"
            };
            self.place.write(between)?;
            self.place.write(&written(finding))?;
        }
        Ok(())
    }

    /// Ends it.
    pub fn end(mut self, run: &Run, summary: &Summary) -> Result<(), Fault> {
        self.place.write(b"\n],\"subjects\":")?;
        self.place.write(&written(&self.subjects))?;
        self.place.write(b",\"summary\":")?;
        self.place.write(&written(summary))?;
        self.place.write(b",\"run\":")?;
        self.place.write(&written(run))?;
        self.place.write(b"}\n")?;
        self.place.end()
    }
}

fn written(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut to = serde_json::Serializer::with_formatter(&mut bytes, safe::Json);
    // Our own types have no key that is not a text and no value that fails.
    drop(value.serialize(&mut to));
    bytes
}

//! One JSON document (`report::Report`), its findings written one by one.

use report::{Run, SCHEMA, Subjects, Summary};

use super::Group;
use crate::fault::Fault;
use crate::place::Place;
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
        place.put(format!("{{\"schema\":{SCHEMA},\"findings\":[").as_bytes())?;
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
            self.place.put(between)?;
            self.place.put(&safe::json(finding))?;
        }
        Ok(())
    }

    /// Ends it.
    pub fn end(mut self, run: &Run, summary: &Summary) -> Result<(), Fault> {
        self.place.put(b"\n],\"subjects\":")?;
        self.place.put(&safe::json(&self.subjects))?;
        self.place.put(b",\"summary\":")?;
        self.place.put(&safe::json(summary))?;
        self.place.put(b",\"run\":")?;
        self.place.put(&safe::json(run))?;
        self.place.put(b"}\n")?;
        self.place.end()
    }
}

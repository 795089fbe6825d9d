//! Where outputs go, without harm to anything that is read.
//!
//! An output holds names, so it is written to a file of its own beside its place, which nobody else may
//! read, and takes the place once it is whole. Of a run that stops before, what was there stays there.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::fault::Fault;

/// The files of a run that no other output may be: those that are read, and those that are written.
#[derive(Debug, Default)]
pub struct Taken {
    /// By device and inode, because a file has many names.
    files: Vec<(u64, u64)>,
    /// Those that are not there yet.
    paths: Vec<PathBuf>,
}

impl Taken {
    /// None but what the shell has put on the standard output.
    pub fn new() -> Self {
        let mut taken = Self::default();
        taken.note(&about(io::stdout()));
        taken
    }

    /// This file is read; `-` is the standard input.
    pub fn read(&mut self, path: &Path) {
        let about = if path.as_os_str() == "-" {
            about(io::stdin())
        } else {
            fs::metadata(path)
        };
        self.note(&about);
    }

    fn note(&mut self, about: &io::Result<Metadata>) {
        // Where it cannot be asked it cannot be read either, which is told by whoever reads it.
        if let Ok(about) = about
            && about.is_file()
        {
            self.files.push((about.dev(), about.ino()));
        }
    }

    /// Whether an output may go there; nothing else may then.
    fn take(&mut self, path: &Path, there: Option<&Metadata>) -> bool {
        let file = there.map(|about| (about.dev(), about.ino()));
        if file.is_some_and(|file| self.files.contains(&file))
            || self.paths.iter().any(|one| one == path)
        {
            return false;
        }
        self.files.extend(file);
        self.paths.push(path.to_owned());
        true
    }
}

fn about(stream: impl AsFd) -> io::Result<Metadata> {
    File::from(stream.as_fd().try_clone_to_owned()?).metadata()
}

/// A file that is written to, or the standard output.
pub struct Place {
    to: BufWriter<Box<dyn Write>>,
    name: String,
    /// The file beside, and where it goes in the end.
    beside: Option<(NamedTempFile, PathBuf)>,
}

impl Place {
    /// A file that is there already.
    pub fn of(to: Box<dyn Write>, name: String) -> Self {
        Self {
            to: BufWriter::with_capacity(1 << 16, to),
            name,
            beside: None,
        }
    }

    /// Opens it; `-` is the standard output.
    pub fn open(path: &Path, taken: &mut Taken) -> Result<Self, Fault> {
        let name = path.display().to_string();
        if path.as_os_str() == "-" {
            return Ok(Self::of(Box::new(io::stdout()), name));
        }
        let failed = |cause| Fault::write(&name, cause);
        let there = match fs::metadata(path) {
            Ok(about) => Some(about),
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => None,
            Err(fault) => return Err(failed(fault)),
        };
        let target = if let Some(about) = &there {
            let file = File::options().write(true).open(path).map_err(failed)?;
            // A pipe or a device is written to as it is.
            if !about.is_file() {
                return Ok(Self::of(Box::new(file), name));
            }
            fs::canonicalize(path).map_err(failed)?
        } else {
            beside(path).map_err(failed)?
        };
        if !taken.take(&target, there.as_ref()) {
            return Err(Fault::SameFile(name));
        }
        let folder = target.parent().unwrap_or(Path::new("/"));
        let file = tempfile::Builder::new()
            .prefix(".fasttrack-tools-")
            .suffix(".part")
            .permissions(fs::Permissions::from_mode(0o600))
            .tempfile_in(folder)
            .map_err(failed)?;
        let mut place = Self::of(Box::new(file.reopen().map_err(failed)?), name);
        place.beside = Some((file, target));
        Ok(place)
    }

    /// Its name as it was typed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Writes all of it.
    pub fn put(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.to
            .write_all(bytes)
            .map_err(|cause| Fault::write(&self.name, cause))
    }

    /// Puts the whole in its place.
    pub fn end(mut self) -> Result<(), Fault> {
        let failed = |cause| Fault::write(&self.name, cause);
        self.to.flush().map_err(failed)?;
        if let Some((file, target)) = self.beside {
            file.as_file().sync_all().map_err(failed)?;
            file.persist(target).map_err(|fault| failed(fault.error))?;
        }
        Ok(())
    }
}

impl Write for Place {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// The whole path of a file that is not there yet.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::NotFound)?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    Ok(fs::canonicalize(folder.unwrap_or(Path::new(".")))?.join(name))
}

//! The files and packages of this workspace, as git and cargo know them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::HouseError;

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Every file that is or would be committed, as paths from the root with `/`.
///
/// # Errors
/// When git does not answer.
pub fn files() -> Result<Vec<String>, HouseError> {
    let listing = answer(
        "git",
        &[
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ],
    )?;
    let mut files: Vec<String> = listing
        .split('\0')
        .filter(|name| !name.is_empty() && root().join(name).is_file())
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    Ok(files)
}

/// The text of a file, or nothing when it is not text.
///
/// # Errors
/// When the file cannot be read.
pub fn text(file: &str) -> Result<Option<String>, HouseError> {
    match std::fs::read(root().join(file)) {
        Ok(bytes) => Ok(String::from_utf8(bytes).ok()),
        Err(cause) => Err(HouseError::Unreadable {
            path: file.to_owned(),
            cause,
        }),
    }
}

/// What `cargo metadata` says, as far as the checks use it.
#[derive(Debug, Deserialize)]
pub struct Metadata {
    /// Every package of the build on the platform the product ships for.
    pub packages: Vec<Package>,
    /// Ids of the packages that are ours.
    pub workspace_members: Vec<String>,
}

/// A package as `cargo metadata` tells it.
#[derive(Debug, Deserialize)]
pub struct Package {
    /// Cargo's own id of it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The licence expression its author wrote.
    pub license: Option<String>,
    /// Its manifest on this machine.
    pub manifest_path: String,
    /// What it depends on.
    pub dependencies: Vec<Dependency>,
}

/// One dependency of a package.
#[derive(Debug, Deserialize)]
pub struct Dependency {
    /// The package depended on.
    pub name: String,
    /// `None` for a normal one, else `dev` or `build`.
    pub kind: Option<String>,
    /// Set when it is a folder of this workspace.
    pub path: Option<String>,
}

/// Asks cargo for the packages of the workspace and all they need.
///
/// # Errors
/// When cargo does not answer, or answers something else than metadata.
pub fn metadata() -> Result<Metadata, HouseError> {
    let json = answer(
        "cargo",
        &[
            "metadata",
            "--format-version=1",
            "--locked",
            "--filter-platform=x86_64-unknown-linux-gnu",
        ],
    )?;
    serde_json::from_str(&json).map_err(|error| HouseError::Malformed {
        place: "cargo metadata".to_owned(),
        said: error.to_string(),
    })
}

fn answer(program: &str, arguments: &[&str]) -> Result<String, HouseError> {
    let command = || format!("{program} {}", arguments.join(" "));
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root())
        .output()
        .map_err(|error| HouseError::Program {
            command: command(),
            said: error.to_string(),
        })?;
    if !output.status.success() {
        return Err(HouseError::Program {
            command: command(),
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
        });
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

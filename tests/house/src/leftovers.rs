//! What must not be left in a committed file: paths of somebody's machine, unfinished code,
//! silenced tests and lints, and ways to panic outside of tests.

use crate::Fault;
use crate::rust_text::{Word, lines_of, test_modules, words, words_outside_tests};

/// The first folders of paths that exist on one machine only. Joined at run time, so that this
/// file does not break its own rule.
const MACHINE_FOLDERS: &[&[&str]] = &[
    &["wo", "rk"],
    &["ro", "ot"],
    &["ho", "me"],
    &["fa", "rm"],
    &["tm", "p"],
];

/// Names of files and folders that do not say what is inside.
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "helper", "helpers", "common", "misc", "stuff",
];

/// The most lines a file that people read as code may have.
const MOST_LINES: usize = 700;

/// Paths of a machine in a text of any kind.
#[must_use]
pub fn machine_paths(file: &str, text: &str) -> Vec<Fault> {
    let folders: Vec<String> = MACHINE_FOLDERS
        .iter()
        .map(|parts| format!("/{}/", parts.concat()))
        .collect();
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for folder in &folders {
            let found = line.match_indices(folder.as_str()).any(|(at, _)| {
                // After a letter, digit, dot or `}` it is the middle of another path or address.
                !line[..at].ends_with(|before: char| {
                    before.is_alphanumeric() || matches!(before, '.' | '_' | '-' | '}' | ')' | '/')
                })
            });
            if found {
                faults.push(Fault::at(
                    file,
                    index + 1,
                    format!("names the machine's own folder {folder}"),
                ));
            }
        }
    }
    faults
}

/// Names that say nothing, and files too long to read.
#[must_use]
pub fn shape(file: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for part in file.split('/') {
        let name = part.split('.').next().unwrap_or(part);
        if EMPTY_NAMES.contains(&name) {
            faults.push(Fault::of(
                file,
                format!("{name:?} does not say what is inside"),
            ));
        }
    }
    let code = [".rs", ".ts", ".mjs", ".css", ".html", ".py", ".sh"];
    let lines = text.lines().count();
    if code.iter().any(|ending| file.ends_with(ending)) && lines > MOST_LINES {
        faults.push(Fault::of(
            file,
            format!("{lines} lines; split it, {MOST_LINES} is the most"),
        ));
    }
    faults
}

/// Unfinished and silenced code, anywhere in Rust text, tests included.
#[must_use]
pub fn unfinished(file: &str, parsed: &syn::File) -> Vec<Fault> {
    let all = words(parsed);
    let rows: &[(&[&str], &str)] = &[
        (&["todo", "!"], "is unfinished"),
        (&["unimplemented", "!"], "is unfinished"),
        (&["dbg", "!"], "is a leftover of debugging"),
        (&["#", "[", "ignore"], "silences a test; mend or remove it"),
        (
            &["#", "[", "allow"],
            "silences a lint; use #[expect(…, reason = \"…\")]",
        ),
        (
            &["#", "!", "[", "allow"],
            "silences a lint; use #![expect(…, reason = \"…\")]",
        ),
        (&["unsafe", "{"], "is unsafe"),
    ];
    found(file, &all, rows)
}

/// Ways to panic outside of tests.
#[must_use]
pub fn panics(file: &str, parsed: &syn::File) -> Vec<Fault> {
    let rows: &[(&[&str], &str)] = &[
        (&[".", "unwrap", "("], "panics; return an error"),
        (&[".", "unwrap_err", "("], "panics; return an error"),
        (&[".", "expect", "("], "panics; return an error"),
        (&["panic", "!"], "panics; return an error"),
        (
            &["unreachable", "!"],
            "panics; make the case impossible by its type",
        ),
    ];
    found(file, &words_outside_tests(parsed), rows)
}

/// A module starts by saying what it is for.
#[must_use]
pub fn untitled(file: &str, parsed: &syn::File) -> Vec<Fault> {
    let titled = parsed.attrs.iter().any(|attribute| {
        matches!(attribute.style, syn::AttrStyle::Inner(_)) && attribute.path().is_ident("doc")
    });
    if titled {
        return Vec::new();
    }
    vec![Fault::at(
        file,
        1,
        "does not start with `//!`: say what the module is for",
    )]
}

/// The files among `files` that are compiled for tests only, because a module that only tests see
/// names them. A name that ends in `/` is a folder.
#[must_use]
pub fn files_for_tests(parsed: &[(String, syn::File)]) -> Vec<String> {
    let mut only = Vec::new();
    for (file, text) in parsed {
        let folder = folder_of_children(file);
        for module in test_modules(text) {
            only.push(format!("{folder}/{module}.rs"));
            only.push(format!("{folder}/{module}/"));
        }
    }
    only
}

fn folder_of_children(file: &str) -> String {
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    match name {
        "lib.rs" | "main.rs" | "mod.rs" => folder.to_owned(),
        _ => format!("{folder}/{}", name.trim_end_matches(".rs")),
    }
}

fn found(file: &str, words: &[Word], rows: &[(&[&str], &str)]) -> Vec<Fault> {
    rows.iter()
        .flat_map(|(row, said)| {
            lines_of(words, row)
                .into_iter()
                .map(move |line| Fault::at(file, line, format!("`{}` {said}", row.concat())))
        })
        .collect()
}

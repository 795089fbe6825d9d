//! Rust text as a flat row of words with their lines, with or without what only tests see.
//!
//! Rules about names are checked on words, not on characters: comments and strings say what they
//! like, and what stands inside a macro is seen like everything else.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

use crate::HouseError;

/// One word or mark of Rust text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word itself: a name, one mark, or a literal as written.
    pub text: String,
    /// Its line, counted from 1.
    pub line: usize,
}

/// Reads one file.
///
/// # Errors
/// When it is not Rust.
pub fn parse(place: &str, text: &str) -> Result<syn::File, HouseError> {
    syn::parse_file(text).map_err(|error| HouseError::Malformed {
        place: format!("{place}:{}", error.span().start().line),
        said: error.to_string(),
    })
}

/// Every word of a file, tests included.
#[must_use]
pub fn words(file: &syn::File) -> Vec<Word> {
    flat(file.to_token_stream())
}

/// The words of a file that stand outside of tests.
#[must_use]
pub fn words_outside_tests(file: &syn::File) -> Vec<Word> {
    let mut file = file.clone();
    drop_tests(&mut file.items);
    flat(file.to_token_stream())
}

/// The names of modules that stand in files of their own and are compiled for tests only.
#[must_use]
pub fn test_modules(file: &syn::File) -> Vec<String> {
    file.items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Mod(module) if module.content.is_none() && for_tests(&module.attrs) => {
                Some(module.ident.to_string())
            }
            _ => None,
        })
        .collect()
}

/// Whether attributes make an item one that only tests see: `#[cfg(test)]`, `#[test]`,
/// `#[tokio::test]`, `#[rstest]`.
#[must_use]
pub fn for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let Some(last) = attribute.path().segments.last() else {
            return false;
        };
        match last.ident.to_string().as_str() {
            "test" | "rstest" => true,
            // Exactly `test`: `not(test)` and `any(test, feature)` are also compiled without.
            "cfg" => attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|only| only == "test"),
            _ => false,
        }
    })
}

/// Where a row of words stands in a text; each answer is the line of its first word.
#[must_use]
pub fn lines_of(words: &[Word], row: &[&str]) -> Vec<usize> {
    if row.is_empty() {
        return Vec::new();
    }
    words
        .windows(row.len())
        .filter(|window| {
            window
                .iter()
                .zip(row)
                .all(|(word, wanted)| word.text == *wanted)
        })
        .filter_map(|window| window.first().map(|word| word.line))
        .collect()
}

fn drop_tests(items: &mut Vec<syn::Item>) {
    items.retain(|item| !for_tests(attributes_of(item)));
    for item in items {
        match item {
            syn::Item::Mod(module) => {
                if let Some((_, inner)) = &mut module.content {
                    drop_tests(inner);
                }
            }
            syn::Item::Impl(block) => block.items.retain(|inner| match inner {
                syn::ImplItem::Fn(function) => !for_tests(&function.attrs),
                _ => true,
            }),
            _ => {}
        }
    }
}

fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn flat(stream: TokenStream) -> Vec<Word> {
    let mut words = Vec::new();
    flatten(stream, &mut words);
    words
}

fn flatten(stream: TokenStream, words: &mut Vec<Word>) {
    for tree in stream {
        let line = tree.span().start().line;
        let mut push = |text: &str, line: usize| {
            words.push(Word {
                text: text.to_owned(),
                line,
            });
        };
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                push(open, line);
                flatten(group.stream(), words);
                words.push(Word {
                    text: close.to_owned(),
                    line: group.span_close().start().line,
                });
            }
            TokenTree::Ident(name) => push(&name.to_string(), line),
            TokenTree::Punct(mark) => push(&mark.as_char().to_string(), line),
            TokenTree::Literal(literal) => push(&literal.to_string(), line),
        }
    }
}

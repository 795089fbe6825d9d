//! The API asked for real: every operation of the document × every role, walls between tenants, the
//! form of answers and refusals, tokens, and every example of the document.
#![expect(
    clippy::unwrap_used,
    reason = "what cannot be set up fails the test, with its line"
)]

mod abuse;
mod around;
mod assessment;
mod document;
mod examples;
mod files;
mod form;
mod ground;
mod kept;
mod matrix;
mod meeting;
mod migration;
mod partners;
mod program;
mod tokens;
mod walls;

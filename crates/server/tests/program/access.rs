//! Every answer carries the id that its lines in the log have; a stranger's word for it is not taken.

use crate::running::Running;

/// The id in an answer's head.
fn id_of(answer: &str) -> &str {
    let mut lines = answer.lines();
    let line = lines.find_map(|line| line.strip_prefix("x-request-id: "));
    line.unwrap()
}

#[test]
fn every_answer_has_an_id_of_its_own_that_a_stranger_cannot_choose() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::demo(folder.path(), &[]);
    let one = running.get("/sign-in", "");
    let other = running.get("/no-such-page", "x-request-id: chosen\r\n");
    assert_eq!(id_of(&one).len(), 16);
    assert_ne!(id_of(&other), "chosen");
    assert_ne!(id_of(&one), id_of(&other));
    // There is no /metrics beside the pages.
    let metrics = running.get("/metrics", "");
    assert!(metrics.starts_with("HTTP/1.1 404"), "{metrics}");
}

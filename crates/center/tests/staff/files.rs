//! Files as managers bring them, and what is told of their lines.

use cast::Stage;
use center::import::{self, ImportTyped, ReadFault};
use center::once::Key;
use process::permission::ManagerAct;
use uuid::Uuid;

/// A file of this kind with this text.
pub(crate) fn file(kind: &str, text: &str) -> ImportTyped {
    ImportTyped {
        kind: kind.to_owned(),
        file_name: "list.csv".to_owned(),
        bytes: text.as_bytes().to_vec(),
        source: "The newest list".to_owned(),
        as_of: "2026-10-31".to_owned(),
        language: process::language::WrittenLanguage::English,
    }
}

/// Reads a file, as if it were sent once.
pub(crate) async fn read(
    stage: &Stage,
    act: &ManagerAct,
    typed: &ImportTyped,
) -> Result<Uuid, ReadFault> {
    import::read(&stage.center, act, typed, &Key::draw(&stage.center)).await
}

/// Line, column and message of everything that is wrong with a file.
pub(crate) fn lines(refused: Result<Uuid, ReadFault>) -> Vec<(u64, &'static str, &'static str)> {
    match refused {
        Err(ReadFault::Lines(faults, in_all)) => {
            assert_eq!(faults.len(), in_all);
            let told = faults.into_iter();
            told.map(|one| (one.line, one.fault.field, one.fault.message))
                .collect()
        }
        other => panic!("not refused for its lines: {other:?}"),
    }
}

//! Text in lines that a terminal has room for: the help's, since clap as it is built here breaks none.

/// Breaks a text between its words, and where its script writes none, between its characters.
pub fn folded(text: &str, columns: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut taken = 0;
    for piece in pieces(text) {
        let room = width(piece.trim_end());
        if taken > 0 && taken + room > columns {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            taken = 0;
        }
        line.push_str(piece);
        taken += width(piece);
    }
    lines.push(line);
    lines.join("\n")
}

/// The pieces between which a line may break: words with the space behind them, and characters of a
/// script without spaces, each with the marks that do not begin a line.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let Some((at, next)) = letters.peek().copied() else {
            break;
        };
        let is_between = (letter == ' ' && next != ' ') || (is_wide(letter) && is_wide(next));
        if is_between && !ENDS.contains(next) && !BEGINS.contains(letter) {
            pieces.push(&text[begin..at]);
            begin = at;
        }
    }
    pieces.push(&text[begin..]);
    pieces
}

/// What begins no line.
const ENDS: &str = "、。，；：！？）」』】ーっゃゅょッャュョァィゥェォ";
/// What ends none.
const BEGINS: &str = "（「『【";

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

fn columns_of(letter: char) -> usize {
    match letter {
        // Marks above and below the letters of Thai.
        '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' => 0,
        _ if is_wide(letter) || matches!(letter, '\u{ac00}'..='\u{d7a3}') => 2,
        _ => 1,
    }
}

/// Whether it is of a script that sets no spaces and takes two columns for each character.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3001}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff01}'..='\u{ff60}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_no_word_is_lost() {
        let text = "Write one file, to the standard output";
        let told = folded(text, 16);
        assert_eq!(told, "Write one file,\nto the standard\noutput");
        assert_eq!(folded("short", 16), "short");
        let address = "at https://center.example/api/v1/engagements now";
        assert_eq!(
            folded(address, 16),
            "at\nhttps://center.example/api/v1/engagements\nnow"
        );
    }

    #[test]
    fn scripts_without_spaces_break_between_characters_but_before_no_mark() {
        assert_eq!(folded("送信する内容を、見る", 14), "送信する内容\nを、見る");
        assert_eq!(folded("目录、文件", 4), "目\n录、\n文件");
        assert_eq!(width("서울 ab"), 7);
    }
}

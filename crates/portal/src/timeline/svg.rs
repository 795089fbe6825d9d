//! Writes a drawing as SVG: for the page with classes of the stylesheet and places in percent, and
//! as a file of its own with colours and pixels. Numbers are attributes, never style.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafeOutput;

use super::drawing::{BAND, Drawing, ROW, Row, Sample, Shape, Side};
use crate::parts::{Markup, escaped};

/// Width of the file.
const WIDTH: u32 = 1280;
/// Width of its names at the left.
const NAMES: u32 = 260;
/// Room around all of it.
const MARGIN: u32 = 24;
/// Height of its title.
const TITLE: u32 = 40;
/// Kinds of shapes that are explained in one line beneath, and the height of such a line.
const EXPLAINED: usize = 5;
const LINE: u32 = 24;

/// How a class is drawn where there is no stylesheet; the colours are those of the light theme.
const CLASSES: &[(&str, &str)] = &[
    ("", "fill=\"#616161\""),
    ("ink", "fill=\"#242424\""),
    ("todaylabel", "fill=\"#0f548c\" font-weight=\"600\""),
    ("grid", "stroke=\"#e0e0e0\""),
    ("axis", "stroke=\"#d1d1d1\""),
    ("today", "stroke=\"#0f6cbd\" stroke-width=\"2\""),
    (
        "planline",
        "stroke=\"#707070\" stroke-dasharray=\"2 3\" stroke-width=\"1.5\"",
    ),
    (
        "lateline",
        "stroke=\"#c50f1f\" stroke-dasharray=\"2 3\" stroke-width=\"1.5\"",
    ),
    (
        "earlyline",
        "stroke=\"#0f6cbd\" stroke-dasharray=\"2 3\" stroke-width=\"1.5\"",
    ),
    ("planned", "fill=\"#d1d1d1\""),
    ("done", "fill=\"#707070\""),
    ("late", "fill=\"#c50f1f\""),
    ("early", "fill=\"#77b7f7\""),
    ("holiday", "fill=\"url(#hatch)\""),
    (
        "gate",
        "fill=\"#ffffff\" stroke=\"#424242\" stroke-width=\"1.75\"",
    ),
    (
        "gate passed",
        "fill=\"#424242\" stroke=\"#424242\" stroke-width=\"1.75\"",
    ),
    (
        "meet",
        "fill=\"#ffffff\" stroke=\"#0f6cbd\" stroke-width=\"2\"",
    ),
    (
        "meet held",
        "fill=\"#0f6cbd\" stroke=\"#0f6cbd\" stroke-width=\"2\"",
    ),
    (
        "meet proposed",
        "fill=\"#ffffff\" stroke=\"#707070\" stroke-width=\"1.5\" stroke-dasharray=\"2 2\"",
    ),
];

/// The pattern of holidays; the page's stylesheet draws its line.
const HATCH: &str = "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line class=\"hatch\" stroke=\"#8a8a8a\" stroke-opacity=\".55\" x1=\"2.5\" x2=\"2.5\" y1=\"0\" y2=\"5\"/></pattern>";

/// Where the drawing goes.
#[derive(Clone, Copy)]
enum Paper {
    Page,
    File,
}

impl Paper {
    fn place(self, percent: f64) -> String {
        match self {
            Self::Page => format!("{percent:.2}%"),
            Self::File => {
                let canvas = f64::from(WIDTH - NAMES - 2 * MARGIN);
                let x = f64::from(MARGIN + NAMES) + percent * canvas / 100.0;
                format!("{x:.1}")
            }
        }
    }

    fn width(self, percent: f64) -> String {
        match self {
            Self::Page => format!("{percent:.2}%"),
            Self::File => {
                let canvas = f64::from(WIDTH - NAMES - 2 * MARGIN);
                format!("{:.1}", percent * canvas / 100.0)
            }
        }
    }

    fn look(self, class: &'static str) -> String {
        let known = CLASSES.iter().find(|(known, _)| *known == class);
        match (self, class) {
            (Self::Page, "") => String::new(),
            (Self::Page, class) if class != "holiday" => format!(" class=\"{class}\""),
            // A pattern is named by an attribute on the page too.
            _ => known.map_or_else(String::new, |(_, look)| format!(" {look}")),
        }
    }
}

/// The canvas for the page; the names stand beside it as a list.
pub(super) fn canvas(drawing: &Drawing) -> Markup {
    let mut out = format!(
        "<svg class=\"draw\" width=\"100%\" height=\"{}\" role=\"img\" aria-labelledby=\"tl-t tl-d\"><title id=\"tl-t\">{}</title><desc id=\"tl-d\">{} {}</desc><defs>{HATCH}</defs>",
        drawing.height,
        escaped(&drawing.title),
        escaped(&drawing.description),
        escaped(&drawing.beside),
    );
    // Writing to a String cannot fail.
    let _ = shapes(&mut out, drawing, Paper::Page);
    out.push_str("</svg>");
    HtmlSafeOutput(out)
}

/// One shape of the key, beside which its meaning stands.
pub(super) fn sample(sample: &Sample) -> Markup {
    let mut out = "<svg class=\"draw\" aria-hidden=\"true\">".to_owned();
    // Writing to a String cannot fail.
    let _ = write_sample(&mut out, sample.class, Paper::Page);
    out.push_str("</svg>");
    HtmlSafeOutput(out)
}

/// The whole drawing as a file.
pub(super) fn file(drawing: &Drawing, language: &str) -> String {
    let lines = drawing.key.len().div_ceil(EXPLAINED);
    let key = LINE * u32::try_from(lines).unwrap_or_default();
    let height = drawing.height + TITLE + key + 3 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"'Segoe UI', 'Malgun Gothic', 'Noto Sans', 'Noto Sans KR', sans-serif\" font-size=\"12\" xml:lang=\"{language}\" role=\"img\"><title>{title}</title><desc>{description}</desc><defs>{HATCH}</defs><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/><text x=\"{MARGIN}\" y=\"{baseline}\" font-size=\"16\" font-weight=\"600\" fill=\"#242424\">{title}</text><g transform=\"translate(0 {top})\">",
        title = escaped(&drawing.title),
        description = escaped(&drawing.description),
        baseline = MARGIN + 16,
        top = MARGIN + TITLE,
    );
    // Writing to a String cannot fail.
    let _ = names(&mut out, &drawing.rows);
    let _ = shapes(&mut out, drawing, Paper::File);
    let _ = explain(&mut out, drawing);
    out.push_str("</g></svg>\n");
    out
}

fn explain(out: &mut String, drawing: &Drawing) -> fmt::Result {
    let mut y = drawing.height + MARGIN;
    for line in drawing.key.chunks(EXPLAINED) {
        let mut x = MARGIN;
        for sample in line {
            write!(out, "<g transform=\"translate({x} {y})\">")?;
            write_sample(out, sample.class, Paper::File)?;
            write!(
                out,
                "<text x=\"28\" y=\"10\" fill=\"#424242\">{}</text></g>",
                escaped(&sample.meaning)
            )?;
            x += (WIDTH - 2 * MARGIN) / 5;
        }
        y += LINE;
    }
    Ok(())
}

fn write_sample(out: &mut String, class: &'static str, paper: Paper) -> fmt::Result {
    let look = paper.look(class);
    if class.starts_with("gate") {
        write!(out, "<path{look} d=\"M10 0 16 6 10 12 4 6Z\"/>")
    } else if class.starts_with("meet") {
        write!(out, "<circle{look} cx=\"10\" cy=\"6\" r=\"4.5\"/>")
    } else if class == "holiday" {
        write!(out, "<rect{look} width=\"20\" height=\"12\"/>")
    } else {
        write!(
            out,
            "<rect{look} y=\"1\" width=\"20\" height=\"10\" rx=\"2\"/>"
        )
    }
}

fn names(out: &mut String, rows: &[Row]) -> fmt::Result {
    let mut y = BAND + ROW / 2 + 4;
    for row in rows {
        let (x, weight) = if row.is_lane {
            (MARGIN, "600")
        } else {
            (MARGIN + 16, "400")
        };
        write!(
            out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"14\" font-weight=\"{weight}\" fill=\"#242424\">{}</text>",
            escaped(&row.name)
        )?;
        if !row.standing.is_empty() {
            write!(
                out,
                "<text x=\"{}\" y=\"{y}\" text-anchor=\"end\" fill=\"#616161\">{}</text>",
                MARGIN + NAMES - 12,
                escaped(&row.standing)
            )?;
        }
        y += ROW;
    }
    Ok(())
}

fn shapes(out: &mut String, drawing: &Drawing, paper: Paper) -> fmt::Result {
    for shape in &drawing.shapes {
        write_shape(out, shape, drawing.height, paper)?;
    }
    Ok(())
}

fn write_shape(out: &mut String, shape: &Shape, bottom: u32, paper: Paper) -> fmt::Result {
    match shape {
        Shape::Text {
            class,
            x,
            y,
            side,
            text,
        } => {
            let (anchor, dx) = match side {
                Side::Before => (" text-anchor=\"end\"", -6),
                Side::Middle => (" text-anchor=\"middle\"", 0),
                Side::Behind => ("", 5),
            };
            let (x, look) = (paper.place(*x), paper.look(class));
            write!(
                out,
                "<text{look} x=\"{x}\" dx=\"{dx}\" y=\"{y}\"{anchor}>{}</text>",
                escaped(text)
            )
        }
        Shape::Line { class, x, top } => {
            let (x, look) = (paper.place(*x), paper.look(class));
            write!(
                out,
                "<line{look} x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{bottom}\"/>"
            )
        }
        Shape::Rule { y } => {
            let (from, to) = (paper.place(0.0), paper.place(100.0));
            let look = paper.look("axis");
            write!(
                out,
                "<line{look} x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" y2=\"{y}\"/>"
            )
        }
        Shape::Bar {
            class,
            from,
            to,
            y,
            height,
            title,
        } => {
            let (x, width) = (paper.place(*from), paper.width(to - from));
            let look = paper.look(class);
            let round = if *class == "holiday" { "" } else { " rx=\"2\"" };
            write!(
                out,
                "<rect{look} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{round}><title>{}</title></rect>",
                escaped(title)
            )
        }
        Shape::Gate {
            x,
            y,
            is_passed,
            title,
        } => {
            let look = paper.look(if *is_passed { "gate passed" } else { "gate" });
            // A path takes no percentages, so it stands in an SVG of its own.
            write!(
                out,
                "<svg x=\"{}\" y=\"{y}\" overflow=\"visible\"><path{look} d=\"M0-8 8 0 0 8-8 0Z\"><title>{}</title></path></svg>",
                paper.place(*x),
                escaped(title)
            )
        }
        Shape::Dot { class, x, y, title } => {
            let (x, look) = (paper.place(*x), paper.look(class));
            write!(
                out,
                "<circle{look} cx=\"{x}\" cy=\"{y}\" r=\"5\"><title>{}</title></circle>",
                escaped(title)
            )
        }
    }
}

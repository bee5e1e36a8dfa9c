//! Divides the screen: header, body, footer, and where the page has one, the place of the QR code.

use ratatui::layout::Rect;

use super::{
    footer::Footer,
    header::Header,
    qr::{Code, Scale},
    wrap::wrap,
};

/// How much room the screen has for what is not content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Air {
    /// One row for the header, one for the footer.
    Little,
    /// A line below the header and above the footer.
    Some,
    /// Empty rows as well.
    Much,
}

/// The parts of the screen.
pub struct Frame {
    /// How much room it has.
    pub air: Air,
    /// Where we are.
    pub header: Rect,
    /// The page.
    pub body: Rect,
    /// The constant keys.
    pub footer: Rect,
    /// The code beside the page.
    pub code: Option<Placed>,
}

/// Where a code goes.
#[derive(Clone, Copy, Debug)]
pub struct Placed {
    /// Its cells.
    pub area: Rect,
    /// The size of its modules.
    pub scale: Scale,
    /// Where its caption goes, when there is room below it.
    pub caption: Option<Rect>,
}

/// Which rows a code at the side may take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Those of the body.
    Body,
    /// Those of the footer too; its keys move together.
    Footer,
    /// All.
    Screen,
}

/// What a frame has to hold.
pub struct Parts<'a> {
    /// The header.
    pub header: &'a Header,
    /// The footer.
    pub footer: &'a Footer,
    /// The code, if the page has one, and its caption.
    pub code: Option<(&'a Code, &'a str)>,
}

/// Narrowest text beside a code.
const BESIDE_CODE_MIN: u16 = 26;
/// Narrowest text beside a large code.
const BESIDE_LARGE_CODE_MIN: u16 = 60;
/// Widest text beside a code.
const BESIDE_CODE_MAX: u16 = 80;
/// Fewest rows of text below a code.
const BELOW_CODE_MIN: u16 = 10;

impl Air {
    /// The room of a screen of this height.
    pub const fn of(rows: u16) -> Self {
        match rows {
            0..20 => Self::Little,
            20..30 => Self::Some,
            30.. => Self::Much,
        }
    }
}

/// Empty columns at both sides of a part this wide.
pub const fn margin(columns: u16) -> u16 {
    match columns {
        0..60 => 2,
        60..100 => 3,
        100.. => 5,
    }
}

/// The best division of the screen.
pub fn frame(screen: Rect, parts: &Parts) -> Frame {
    let air = Air::of(screen.height);
    let plain = divided(screen, screen.width, screen.width, air, parts);
    let Some((code, caption)) = parts.code else {
        return plain;
    };
    let beside = |air, reach, scale| {
        let left = screen.width.saturating_sub(code.size(scale).width);
        let (header, footer) = match reach {
            Reach::Body => (screen.width, screen.width),
            Reach::Footer => (screen.width, left),
            Reach::Screen => (left, left),
        };
        beside(
            &divided(screen, header, footer, air, parts),
            code,
            scale,
            caption,
            reach,
        )
    };
    beside(air, Reach::Body, Scale::Double)
        .or_else(|| beside(air, Reach::Body, Scale::Half))
        .or_else(|| beside(Air::Little, Reach::Body, Scale::Half))
        .or_else(|| beside(Air::Little, Reach::Footer, Scale::Half))
        .or_else(|| beside(Air::Little, Reach::Screen, Scale::Half))
        .or_else(|| below(&plain, code))
        .or_else(|| {
            below(
                &divided(screen, screen.width, screen.width, Air::Little, parts),
                code,
            )
        })
        .unwrap_or_else(|| divided(screen, screen.width, screen.width, air, parts))
}

/// Header, body and footer one below the other; header and footer may be narrower than the screen.
fn divided(
    screen: Rect,
    header_columns: u16,
    footer_columns: u16,
    air: Air,
    parts: &Parts,
) -> Frame {
    let header = parts.header.rows(air, header_columns);
    let footer = parts.footer.rows(air, footer_columns);
    let top = screen.y + header.min(screen.height);
    let bottom = screen.bottom().saturating_sub(footer).max(top);
    Frame {
        air,
        header: Rect {
            height: top - screen.y,
            width: header_columns,
            ..screen
        },
        body: Rect {
            y: top,
            height: bottom - top,
            ..screen
        },
        footer: Rect {
            y: bottom,
            height: screen.bottom() - bottom,
            width: footer_columns,
            ..screen
        },
        code: None,
    }
}

/// The code at the right, everything else at the left.
fn beside(frame: &Frame, code: &Code, scale: Scale, caption: &str, reach: Reach) -> Option<Frame> {
    let size = code.size(scale);
    let is_large = scale == Scale::Double;
    let least = if is_large {
        BESIDE_LARGE_CODE_MIN
    } else {
        BESIDE_CODE_MIN
    };
    let left = frame
        .body
        .width
        .checked_sub(size.width)
        .filter(|it| *it >= least)?;
    let (first, end) = match reach {
        Reach::Body => (frame.body.y, frame.body.bottom()),
        Reach::Footer => (frame.body.y, frame.footer.bottom()),
        Reach::Screen => (frame.header.y, frame.footer.bottom()),
    };
    let spare = (end - first).checked_sub(size.height)?;
    let lines = wrap(caption, size.width.saturating_sub(4));
    let caption_rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let has_caption = reach == Reach::Body && caption_rows.saturating_add(1) <= spare;
    if is_large && !has_caption {
        return None;
    }
    let margin = margin(frame.body.width);
    // Beside the code there is air where the screen has it and neither header nor footer end at the code.
    let air = if reach == Reach::Body && left > least + 2 * margin {
        margin
    } else {
        0
    };
    let text = (left - air).min(BESIDE_CODE_MAX + margin);
    let x = frame.body.x + (left - air - text) / 2;
    let above = (spare - if has_caption { caption_rows + 1 } else { 0 }).min(1);
    let area = Rect::new(x + text, first + above, size.width, size.height);
    let caption = has_caption.then(|| below_code(area, caption_rows));
    Some(Frame {
        body: Rect {
            x,
            width: text,
            ..frame.body
        },
        code: Some(Placed {
            area,
            scale,
            caption,
        }),
        air: frame.air,
        header: frame.header,
        footer: frame.footer,
    })
}

/// Where the caption of a code goes.
const fn below_code(code: Rect, rows: u16) -> Rect {
    Rect {
        x: code.x + 2,
        y: code.y + code.height + 1,
        width: code.width.saturating_sub(4),
        height: rows,
    }
}

/// The code at the top, everything else below it.
fn below(frame: &Frame, code: &Code) -> Option<Frame> {
    let size = code.size(Scale::Half);
    let left = frame.body.width.checked_sub(size.width)?;
    let rows = frame
        .body
        .height
        .checked_sub(size.height)
        .filter(|it| *it >= BELOW_CODE_MIN)?;
    let area = Rect::new(
        frame.body.x + left / 2,
        frame.body.y,
        size.width,
        size.height,
    );
    Some(Frame {
        body: Rect {
            y: area.bottom(),
            height: rows,
            ..frame.body
        },
        code: Some(Placed {
            area,
            scale: Scale::Half,
            caption: None,
        }),
        air: frame.air,
        header: frame.header,
        footer: frame.footer,
    })
}

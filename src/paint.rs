//! Paints a page onto a grid of cells: any size, both themes, every language. Nothing is ever cut: what does not fit
//! is further down, and the screen says so.

mod blocks;
mod board;
mod choices;
mod columns;
mod field;
mod flow;
mod footer;
mod frame;
mod header;
mod layout;
mod mirror;
mod month;
pub mod movement;
mod qr;
pub mod script;
pub mod sent;
mod sheet;
pub mod theme;
mod wrap;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};

use self::{
    flow::CodeShown,
    footer::Footer,
    frame::{Frame, Parts},
    header::Header,
    layout::Laid,
    mirror::Mirror,
    qr::Code,
    script::set,
    sheet::Sheet,
    theme::Colours,
};
pub use self::{
    movement::{Direction, Moved},
    theme::Palette,
};
use crate::{
    page::{Block, Page, Qr, Surround, Theme},
    text::{Text, Voice},
};

/// Fewest columns on which pages are painted.
pub const COLUMNS_MIN: u16 = 40;
/// Fewest rows on which pages are painted.
pub const ROWS_MIN: u16 = 12;

/// How a page is looked at.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// The language.
    pub voice: &'a Voice,
    /// The colours.
    pub theme: Theme,
    /// What the terminal can show of them.
    pub palette: Palette,
    /// What stands around the page.
    pub surround: &'a Surround,
    /// The target that is looked at, counted in reading order.
    pub focus: usize,
    /// The first row of the page to be shown.
    pub scroll: u16,
    /// What must be in sight.
    pub gaze: Gaze,
}

/// What must be in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Gaze {
    /// The focus: the page moves as little as needed to show it.
    #[default]
    Focus,
    /// The text from the given row on, even when the focus is elsewhere: a page that was just opened is read from its
    /// title, and long texts are read row by row. The line "more below" then carries the ▶.
    Text,
}

/// What was painted, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Painted {
    /// Where the targets in sight can be touched, in cells of the screen.
    pub targets: Vec<Spot>,
    /// Where all targets of the page's body are: columns of the screen, rows of the page.
    pub all: Vec<Spot>,
    /// Where the keys of the footer are on the screen.
    pub keys: Vec<Spot>,
    /// The first row of the page that is shown.
    pub scroll: u16,
    /// The largest row that can be shown first.
    pub scroll_max: u16,
    /// The part of the screen that shows the page.
    pub body: Rect,
    /// True when the page begins at the right; all areas are where they are seen.
    pub is_mirrored: bool,
    /// Where the cursor goes, when one can write.
    pub cursor: Option<Position>,
    /// True when the ▶ is at the focus, false when it is at the line that says where the focus is.
    pub is_focus_shown: bool,
    /// The line that says there is more below.
    pub more_below: Option<Rect>,
    /// The line that says there is more above.
    pub more_above: Option<Rect>,
}

/// Where a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The target, counted in reading order.
    pub target: usize,
    /// Its cells.
    pub area: Rect,
}

/// Paints a page over the whole buffer.
pub fn paint<S>(page: &Page<S>, sight: &Sight, cells: &mut Buffer) -> Painted {
    let colours = Colours::of(sight.theme, sight.palette);
    let screen = cells.area;
    cells.reset();
    cells.set_style(screen, colours.plain(colours.ground, colours.text));
    if screen.width < COLUMNS_MIN || screen.height < ROWS_MIN {
        too_small(sight, &colours, cells);
        return Painted::default();
    }

    let qr = first_qr(page);
    let code = qr.and_then(|it| Code::of(&it.link));
    let caption = qr.map(|it| said(sight, &it.caption)).unwrap_or_default();
    let header = Header::of(sight, page.progress);
    let keys_from = page.targets().len().saturating_sub(page.keys.len());
    let footer = Footer::of(sight, &page.keys, keys_from);
    let parts = Parts {
        header: &header,
        footer: &footer,
        code: code.as_ref().map(|it| (it, caption.as_str())),
    };
    let frame = frame::frame(screen, &parts);

    let mirror = Mirror::new(screen, sight.voice.language().direction());
    header.paint(frame.air, frame.header, &colours, &mirror, cells);
    paint_code(&frame, code.as_ref(), &caption, &colours, &mirror, cells);
    let shown = match frame.code {
        None => CodeShown::Not,
        Some(placed) if placed.caption.is_some() => CodeShown::Captioned,
        Some(_) => CodeShown::Bare,
    };
    let mut laid = match &page.board {
        Some(board) => board::lay_out(page, board, sight, &colours, &frame),
        None => layout::lay_out(page, sight, &colours, &frame, shown),
    };
    laid.mirror(&mirror);
    let mut painted = paint_body(&laid, sight, keys_from, &colours, &mirror, cells);
    painted.keys = footer.paint(
        frame.air,
        frame.footer,
        sight.focus,
        &colours,
        &mirror,
        cells,
    );
    painted.targets.extend(painted.keys.iter().copied());
    painted
}

/// The part of the page that is in sight, and the lines that say there is more.
fn paint_body(
    laid: &Laid,
    sight: &Sight,
    keys_from: usize,
    colours: &Colours,
    mirror: &Mirror,
    cells: &mut Buffer,
) -> Painted {
    let mut painted = Painted {
        all: laid.sheet.spots.clone(),
        scroll_max: laid.sheet.rows.saturating_sub(laid.window.height),
        body: laid.window,
        is_mirrored: mirror.is_turned(),
        ..Painted::default()
    };
    painted.scroll = sight.scroll.min(painted.scroll_max);
    let focused = painted
        .all
        .iter()
        .find(|it| it.target == sight.focus)
        .copied();
    if let (Some(spot), Gaze::Focus) = (focused, sight.gaze) {
        let row = i32::from(painted.scroll) + painted.shift(spot.area);
        painted.scroll = u16::try_from(row).unwrap_or(0).min(painted.scroll_max);
    }
    laid.sheet.show(laid.window, painted.scroll, cells);

    let onto_screen = |spot: &Spot| {
        let top = spot.area.y.max(painted.scroll);
        let bottom = spot.area.bottom().min(painted.scroll + laid.window.height);
        let height = bottom.checked_sub(top).filter(|it| *it > 0)?;
        let y = top - painted.scroll + laid.window.y;
        Some(Spot {
            area: Rect {
                y,
                height,
                ..spot.area
            },
            ..*spot
        })
    };
    painted.targets = painted.all.iter().filter_map(onto_screen).collect();
    let caret = laid.sheet.caret.filter(|_| painted.is_seen(sight.focus));
    // Of a field that is higher than the screen, the row one writes into may be out of sight.
    painted.cursor = caret.and_then(|it| {
        let row = it.y.checked_sub(painted.scroll)?;
        (row < laid.window.height).then(|| Position::new(it.x, row + laid.window.y))
    });
    if let Some(pinned) = &laid.pinned {
        pinned.sheet.show(pinned.area, 0, cells);
        let caret = pinned.sheet.caret;
        painted.cursor = caret.map(|it| Position::new(it.x, it.y + pinned.area.y));
    }
    let marker = laid.sheet.marker;
    let window = painted.scroll..painted.scroll.saturating_add(laid.window.height);
    painted.is_focus_shown =
        sight.focus >= keys_from || marker.is_some_and(|it| window.contains(&it));
    let lost = (!painted.is_focus_shown).then(|| marker.is_some_and(|it| it < painted.scroll));
    mark_more(&mut painted, laid, sight, lost, (colours, mirror), cells);
    painted
}

/// Says that there is more above or below. `lost` tells where a focus out of sight is: true for above.
fn mark_more(
    painted: &mut Painted,
    laid: &Laid,
    sight: &Sight,
    lost: Option<bool>,
    (colours, mirror): (&Colours, &Mirror),
    cells: &mut Buffer,
) {
    let mut mark = |row: u16, sign: &str, text: &Text, carries_focus: bool| {
        let area = Rect {
            y: row,
            height: 1,
            ..laid.window
        };
        let (ground, ink) = if carries_focus {
            (colours.focus, colours.on_focus)
        } else {
            (colours.ground, colours.warning)
        };
        let marker = if carries_focus { "▶" } else { " " };
        let line = format!("{marker}{sign} {} ", said(sight, text));
        let mut sheet = Sheet::default();
        let style = colours.bold(ground, ink);
        sheet.line(laid.begins.saturating_sub(1), 0, line, style);
        sheet.mirror(mirror);
        sheet.show(area, 0, cells);
        Some(area)
    };
    if painted.scroll < painted.scroll_max {
        let row = laid.window.bottom();
        painted.more_below = mark(row, "▼", &Text::MoreBelow, lost == Some(false));
    }
    if painted.scroll > 0 {
        let row = laid.window.y.saturating_sub(1);
        painted.more_above = mark(row, "▲", &Text::MoreAbove, lost == Some(true));
    }
}

fn paint_code(
    frame: &Frame,
    code: Option<&Code>,
    caption: &str,
    colours: &Colours,
    mirror: &Mirror,
    cells: &mut Buffer,
) {
    let (Some(placed), Some(code)) = (frame.code, code) else {
        return;
    };
    code.paint(placed.scale, mirror.area(placed.area), colours, cells);
    let Some(area) = placed.caption else { return };
    let style = colours.plain(colours.ground, colours.text);
    write(caption, area, style, mirror, cells);
}

/// Writes lines into an area.
fn write(text: &str, area: Rect, style: Style, mirror: &Mirror, cells: &mut Buffer) {
    let mut sheet = Sheet::default();
    for (y, line) in (0..area.height).zip(wrap::wrap(text, area.width)) {
        sheet.line(area.x, y, line, style);
    }
    sheet.mirror(mirror);
    sheet.show(mirror.area(area), 0, cells);
}

/// Says a text, set for the side where the page begins.
fn said(sight: &Sight, text: &Text) -> String {
    set(&sight.voice.say(text), sight.voice.language().direction())
}

/// The code of a page; it has one at most.
fn first_qr<S>(page: &Page<S>) -> Option<&Qr> {
    page.body.iter().chain(&page.aside).find_map(|it| {
        if let Block::Qr(qr) = it {
            Some(qr)
        } else {
            None
        }
    })
}

/// A screen on which no page fits says so, as far as it can (A11Y-03).
fn too_small(sight: &Sight, colours: &Colours, cells: &mut Buffer) {
    let screen = cells.area;
    let style = colours.bold(colours.ground, colours.strong);
    let mirror = Mirror::new(screen, sight.voice.language().direction());
    write(&said(sight, &Text::TooSmall), screen, style, &mirror, cells);
}

#[cfg(test)]
mod tests;

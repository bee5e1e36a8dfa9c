//! Lays a page out for its part of the screen: one column or two, with as much air as there is room.

use ratatui::layout::Rect;

use super::{
    Sight,
    choices::is_long,
    flow::{CodeShown, Density, Flow, TEXT_WIDTH_MAX, first_digit},
    frame::{Air, Frame, margin},
    mirror::Mirror,
    sheet::Sheet,
    theme::Colours,
    wrap::{width, wrap},
};
use crate::page::{Block, Mood, Page, Shape, Tone};

/// Narrowest body that is divided into two columns.
const TWO_COLUMNS_MIN: u16 = 86;
/// Widest column beside the body.
const ASIDE_MAX: u16 = 52;
/// Widest single column of tiles, chips and long lists.
const WIDE_MAX: u16 = 104;
/// Widest column of the first screen.
const WELCOME_MAX: u16 = 64;
/// Cells between the columns.
const GUTTER: u16 = 5;

/// A page laid out.
pub struct Laid {
    /// Everything, one below the other.
    pub sheet: Sheet,
    /// What stands above it and does not move.
    pub pinned: Option<Pinned>,
    /// The part of the screen that shows it.
    pub window: Rect,
    /// The column where lines begin, before anything is mirrored.
    pub begins: u16,
}

/// What does not move when the page does.
pub struct Pinned {
    /// What it is.
    pub sheet: Sheet,
    /// Where it stands on the screen.
    pub area: Rect,
}

/// The columns of a page.
#[derive(Clone, Copy)]
struct Columns {
    x: u16,
    body: u16,
    aside: Option<u16>,
}

/// Lays a page out as roomy as it fits, to be read from left to right.
pub fn lay_out<S>(
    page: &Page<S>,
    sight: &Sight,
    colours: &Colours,
    frame: &Frame,
    code: CodeShown,
) -> Laid {
    let columns = columns(page, frame);
    let body = frame.body;
    let write = |density| written(page, sight, colours, columns, density, code);
    let has_room = frame.air == Air::Much;
    let ample = has_room.then_some(Density::Ample);
    let densities = [Density::Roomy, Density::Normal, Density::Tight];
    for density in ample.into_iter().chain(densities) {
        let mut sheet = write(density);
        let least = u16::from(density > Density::Tight);
        if sheet.rows.saturating_add(least) <= body.height {
            sheet.move_down(
                top(page.mood, body.height - sheet.rows, frame.code.is_some()).max(least),
            );
            return Laid {
                sheet,
                pinned: None,
                window: body,
                begins: columns.x,
            };
        }
    }
    // The first and the last row are for the lines that say there is more.
    let density = if body.height >= 24 {
        Density::Normal
    } else {
        Density::Tight
    };
    let window = Rect {
        y: body.y.saturating_add(1),
        height: body.height.saturating_sub(2).max(1),
        ..body
    };
    Laid {
        sheet: write(density),
        pinned: None,
        window,
        begins: columns.x,
    }
}

/// Empty rows above the title.
fn top(mood: Mood, spare: u16, is_beside_code: bool) -> u16 {
    match mood {
        Mood::Welcome => spare * 2 / 5,
        Mood::Calm | Mood::Done | Mood::Attention if is_beside_code => spare.min(1),
        Mood::Calm | Mood::Done | Mood::Attention => (spare / 4).clamp(spare.min(1), 6),
    }
}

fn columns<S>(page: &Page<S>, frame: &Frame) -> Columns {
    let margin = match frame.air {
        Air::Little => 2,
        Air::Some | Air::Much => margin(frame.header.width),
    };
    let room = frame.body.width.saturating_sub(2 * margin);
    let centred = |wanted: u16| {
        let used = wanted.min(room);
        Columns {
            x: frame.body.x
                + margin
                + if frame.code.is_some() {
                    0
                } else {
                    (room - used) / 2
                },
            body: used,
            aside: None,
        }
    };
    if page.mood == Mood::Welcome {
        return centred(WELCOME_MAX);
    }
    let has_aside = page.aside.iter().any(|it| !matches!(it, Block::Qr(_)));
    if has_aside && room >= TWO_COLUMNS_MIN {
        let body = ((room - GUTTER) * 3 / 5).min(TEXT_WIDTH_MAX);
        let aside = (room - GUTTER - body).min(ASIDE_MAX);
        let x = frame.body.x + margin + (room - body - GUTTER - aside) / 2;
        return Columns {
            x,
            body,
            aside: Some(aside),
        };
    }
    let is_wide = page.body.iter().chain(&page.aside).any(|it| match it {
        Block::Choices(Shape::Tiles | Shape::Chips, _) => true,
        Block::Choices(Shape::Rows, rows) => is_long(rows.len(), room),
        Block::Choices(Shape::Primary, _)
        | Block::Say(_)
        | Block::Heading(_)
        | Block::Quote(_)
        | Block::Notice(..)
        | Block::Points(_)
        | Block::Facts(_)
        | Block::Field(_)
        | Block::Month(_)
        | Block::Qr(_) => false,
    });
    centred(if is_wide { WIDE_MAX } else { TEXT_WIDTH_MAX })
}

fn written<S>(
    page: &Page<S>,
    sight: &Sight,
    colours: &Colours,
    columns: Columns,
    density: Density,
    code: CodeShown,
) -> Sheet {
    let mut flow = Flow {
        voice: sight.voice,
        colours,
        focus: Some(sight.focus),
        density,
        code,
        is_centred: page.mood == Mood::Welcome,
        sheet: Sheet::default(),
        x: columns.x,
        width: columns.body,
        y: 0,
        target: 0,
        digit: first_digit(page),
        pen: page.pen,
        has_told: false,
    };
    flow.title(page);
    let top = flow.y;
    flow.blocks(&page.body);
    if page.aside.is_empty() {
        return flow.ended();
    }
    if let Some(aside) = columns.aside {
        flow.x = columns.x + columns.body + GUTTER;
        flow.width = aside;
        flow.y = top;
        flow.has_told = false;
    } else if !page.body.is_empty() {
        flow.gap(if density >= Density::Roomy { 2 } else { 1 });
    }
    flow.blocks(&page.aside);
    flow.ended()
}

impl Laid {
    /// Turns everything to the side where the page begins.
    pub fn mirror(&mut self, mirror: &Mirror) {
        self.sheet.mirror(mirror);
        self.window = mirror.area(self.window);
        if let Some(pinned) = &mut self.pinned {
            pinned.sheet.mirror(mirror);
            pinned.area = mirror.area(pinned.area);
        }
    }
}

impl Flow<'_> {
    /// The question or the result, with the sign of the mood and a line below where there is room.
    fn title<S>(&mut self, page: &Page<S>) {
        let colours = self.colours;
        let strong = colours.bold(colours.ground, colours.strong);
        let title = self.said(&page.title);
        let tone = match page.mood {
            Mood::Calm | Mood::Welcome => None,
            Mood::Done => Some((Tone::Good, "✓")),
            Mood::Attention => Some((Tone::Warning, "!")),
        };
        if let Some((tone, sign)) = tone {
            let style = colours.bold(colours.ground, colours.tone(tone));
            let lines = wrap(&title, self.width.min(TEXT_WIDTH_MAX).saturating_sub(4));
            self.sheet.line(self.x + 2, self.y, sign, style);
            for line in lines {
                self.sheet.line(self.x, self.y, "▌", style);
                self.sheet.line(self.x + 4, self.y, line, strong);
                self.y += 1;
            }
            self.gap(if self.density >= Density::Roomy { 2 } else { 1 });
            return;
        }
        self.text(&title, 0, strong);
        if self.density > Density::Tight {
            let length = width(&title).min(6);
            let line = "━".repeat(usize::from(length));
            let x = if self.is_centred {
                self.x + (self.width - length.min(self.width)) / 2
            } else {
                self.x
            };
            self.sheet.line(
                x,
                self.y,
                line,
                colours.plain(colours.ground, colours.accent),
            );
            self.gap(1);
        }
        self.gap(
            if self.density >= Density::Roomy && page.mood == Mood::Welcome {
                2
            } else {
                1
            },
        );
    }

    fn ended(mut self) -> Sheet {
        self.sheet.rows = self.sheet.rows.max(self.y);
        self.sheet
    }
}

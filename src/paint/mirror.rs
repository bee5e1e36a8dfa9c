//! The last step from a page laid out from left to right to the cells of the screen: where one reads from right to left,
//! everything stands on the other side (LANG-09).

use ratatui::layout::Rect;

use crate::domain::language::Direction;

/// A mirror as wide as the screen.
#[derive(Clone, Copy, Debug)]
pub struct Mirror {
    screen: Rect,
    direction: Direction,
}

impl Mirror {
    /// A mirror for pages that are read this way.
    pub const fn new(screen: Rect, direction: Direction) -> Self {
        Self { screen, direction }
    }

    /// True when sides are changed.
    pub fn is_turned(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// Where an area is seen. What reaches over the edge of the screen stays at it.
    pub fn area(&self, area: Rect) -> Rect {
        if !self.is_turned() {
            return area;
        }
        let ends = u32::from(self.screen.left()) + u32::from(self.screen.right());
        let x = ends.saturating_sub(u32::from(area.x) + u32::from(area.width));
        Rect {
            x: u16::try_from(x).unwrap_or(u16::MAX),
            ..area
        }
    }

    /// Where an area is seen when it may lie in one that keeps its order.
    pub fn area_among(&self, area: Rect, kept: &[Rect]) -> Rect {
        let Some(around) = kept.iter().find(|it| contains(**it, area)) else {
            return self.area(area);
        };
        Rect {
            x: self.area(*around).x.saturating_add(area.x - around.x),
            ..area
        }
    }
}

/// True when an area lies in another as a whole.
pub const fn contains(around: Rect, area: Rect) -> bool {
    around.x <= area.x
        && around.y <= area.y
        && around.right() >= area.right()
        && around.bottom() >= area.bottom()
}

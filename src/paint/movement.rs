//! Where the arrows lead: to the nearest target that way, or on through the text that lies between.

use ratatui::layout::{Position, Rect};

use super::{Painted, Spot};

/// A way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the title.
    Up,
    /// Towards the footer.
    Down,
    /// To the left: onward where one reads from right to left.
    Left,
    /// To the right: onward where one reads from left to right.
    Right,
}

/// What a step that way does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Look at this target; paint with [`super::Gaze::Focus`].
    Focus(usize),
    /// Show the text from this row on; paint with [`super::Gaze::Text`].
    Scroll(u16),
    /// There is nothing that way.
    Nothing,
}

impl Painted {
    /// Where a step from the focus leads.
    pub fn toward(&self, focus: usize, direction: Direction) -> Moved {
        match direction {
            Direction::Up => self.up(focus),
            Direction::Down => self.down(focus),
            Direction::Left | Direction::Right => {
                let goes_on = (direction == Direction::Right) != self.is_mirrored;
                self.aside(focus, direction).unwrap_or_else(|| {
                    if goes_on {
                        self.next(focus)
                    } else {
                        self.previous(focus)
                    }
                })
            }
        }
    }

    /// What taking the focus does: while it is out of sight, nothing is taken that cannot be seen, and the page moves
    /// towards it instead.
    pub fn accept(&self, focus: usize) -> Moved {
        if self.is_focus_shown {
            Moved::Nothing
        } else {
            self.go(focus)
        }
    }

    /// The row to show first after a page up.
    pub const fn page_up(&self) -> u16 {
        self.scroll.saturating_sub(self.page())
    }

    /// The row to show first after a page down.
    pub fn page_down(&self) -> u16 {
        self.scroll.saturating_add(self.page()).min(self.scroll_max)
    }

    /// The target at a cell of the screen.
    pub fn hit(&self, x: u16, y: u16) -> Option<usize> {
        let at = Position::new(x, y);
        self.targets
            .iter()
            .find(|it| it.area.contains(at))
            .map(|it| it.target)
    }

    /// The row to show first when a finger touches "more below" or "more above".
    pub fn scroll_hit(&self, x: u16, y: u16) -> Option<u16> {
        let at = Position::new(x, y);
        if self.more_below.is_some_and(|it| it.contains(at)) {
            return Some(self.page_down());
        }
        self.more_above
            .filter(|it| it.contains(at))
            .map(|_| self.page_up())
    }

    /// True when the target can be seen.
    pub fn is_seen(&self, target: usize) -> bool {
        self.keys.iter().any(|it| it.target == target)
            || self.spot(target).is_some_and(|it| self.shift(it.area) == 0)
    }

    /// How far the page must move (down is positive) until an area is in sight.
    pub(super) fn shift(&self, area: Rect) -> i32 {
        let first = i32::from(self.scroll);
        let last = first + i32::from(self.body.height);
        // Of what is higher than the screen the upper end is shown.
        let bottom = i32::from(area.bottom()).min(i32::from(area.y) + i32::from(self.body.height));
        if i32::from(area.y) < first {
            i32::from(area.y) - first
        } else {
            (bottom - last).max(0)
        }
    }

    fn down(&self, focus: usize) -> Moved {
        let from = self.standing(focus, self.scroll);
        let below = self.all.iter().filter(|it| it.area.y >= from.bottom());
        let best = below.min_by_key(|it| distance(from, it.area));
        if self.is_key(focus) || best.is_none() {
            if self.scroll < self.scroll_max {
                return Moved::Scroll(self.page_down());
            }
            return self.key_near(focus, from);
        }
        best.map_or(Moved::Nothing, |it| self.go(it.target))
    }

    fn up(&self, focus: usize) -> Moved {
        if let Some(key) = self.key_above(focus) {
            return Moved::Focus(key);
        }
        let from = self.standing(focus, self.scroll.saturating_add(self.body.height));
        let above = self.all.iter().filter(|it| it.area.bottom() <= from.y);
        match above.min_by_key(|it| distance(it.area, from)) {
            Some(best) => self.go(best.target),
            None if self.scroll > 0 => Moved::Scroll(self.page_up()),
            None => Moved::Nothing,
        }
    }

    /// The nearest target in the same rows.
    fn aside(&self, focus: usize, direction: Direction) -> Option<Moved> {
        let (spots, from) = match self.keys.iter().find(|it| it.target == focus) {
            Some(key) => (&self.keys, key.area),
            None => (&self.all, self.spot(focus)?.area),
        };
        let is_right = direction == Direction::Right;
        let gap = |it: &Rect| {
            if is_right {
                it.x.checked_sub(from.right())
            } else {
                from.x.checked_sub(it.right())
            }
        };
        spots
            .iter()
            .filter(|it| it.area.y < from.bottom() && from.y < it.area.bottom())
            .filter_map(|it| Some((gap(&it.area)?, it.area.y.abs_diff(from.y), it.target)))
            .min()
            .map(|(_, _, target)| self.go(target))
    }

    fn next(&self, focus: usize) -> Moved {
        let next = focus.saturating_add(1);
        if self.spot(next).is_some() || self.is_key(next) {
            self.go(next)
        } else {
            Moved::Nothing
        }
    }

    fn previous(&self, focus: usize) -> Moved {
        focus
            .checked_sub(1)
            .map_or(Moved::Nothing, |it| self.go(it))
    }

    /// Looks at a target, unless text that was not shown yet lies between: then that is shown first.
    fn go(&self, target: usize) -> Moved {
        let Some(spot) = self.spot(target) else {
            return Moved::Focus(target);
        };
        let shift = self.shift(spot.area);
        if shift > i32::from(self.page()) {
            Moved::Scroll(self.page_down())
        } else if -shift > i32::from(self.page()) {
            Moved::Scroll(self.page_up())
        } else {
            Moved::Focus(target)
        }
    }

    /// The key of the footer below the focus.
    fn key_near(&self, focus: usize, from: Rect) -> Moved {
        if self.is_key(focus) {
            return self.key_below(focus, from);
        }
        let best = self
            .keys
            .iter()
            .min_by_key(|it| (it.area.y, apart(from, it.area)));
        best.map_or(Moved::Nothing, |it| Moved::Focus(it.target))
    }

    fn key_below(&self, focus: usize, from: Rect) -> Moved {
        let Some(key) = self.keys.iter().find(|it| it.target == focus) else {
            return Moved::Nothing;
        };
        let below = self.keys.iter().filter(|it| it.area.y >= key.area.bottom());
        let best = below.min_by_key(|it| (it.area.y, apart(from, it.area)));
        best.map_or(Moved::Nothing, |it| Moved::Focus(it.target))
    }

    fn key_above(&self, focus: usize) -> Option<usize> {
        let from = self.keys.iter().find(|it| it.target == focus)?.area;
        let above = self.keys.iter().filter(|it| it.area.bottom() <= from.y);
        above
            .min_by_key(|it| (from.y - it.area.bottom(), apart(from, it.area)))
            .map(|it| it.target)
    }

    /// Where the focus stands on the sheet. From the footer, and from where it cannot be seen, a step starts at an
    /// edge of what is shown.
    fn standing(&self, focus: usize, edge: u16) -> Rect {
        if let Some(key) = self.keys.iter().find(|it| it.target == focus) {
            let row = self.scroll.saturating_add(self.body.height);
            return Rect {
                y: row,
                height: 0,
                ..key.area
            };
        }
        match self.spot(focus) {
            Some(spot) if self.is_partly_seen(spot.area) => spot.area,
            Some(spot) => Rect {
                y: edge,
                height: 0,
                ..spot.area
            },
            None => Rect {
                y: edge,
                height: 0,
                ..self.body
            },
        }
    }

    const fn is_partly_seen(&self, area: Rect) -> bool {
        area.bottom() > self.scroll && area.y < self.scroll.saturating_add(self.body.height)
    }

    fn spot(&self, target: usize) -> Option<&Spot> {
        self.all.iter().find(|it| it.target == target)
    }

    fn is_key(&self, target: usize) -> bool {
        self.keys.iter().any(|it| it.target == target)
    }

    /// A page is two rows less than what is shown, so that the eye finds its place again.
    const fn page(&self) -> u16 {
        let rows = self.body.height.saturating_sub(2);
        if rows == 0 { 1 } else { rows }
    }
}

/// How far one area is below another: straight down is nearer than aside.
fn distance(upper: Rect, lower: Rect) -> u32 {
    let down = u32::from(lower.y.saturating_sub(upper.bottom()));
    let aside = u32::from(gap_between(upper, lower));
    2 * down + aside + if aside > 0 { 4 } else { 0 }
}

/// Columns between two areas; 0 when one stands above the other.
const fn gap_between(one: Rect, other: Rect) -> u16 {
    let right = other.x.saturating_sub(one.right().saturating_sub(1));
    let left = one.x.saturating_sub(other.right().saturating_sub(1));
    if right > left { right } else { left }
}

/// How far the middles of two areas are apart, in half columns.
const fn apart(one: Rect, other: Rect) -> u16 {
    (one.x + one.right()).abs_diff(other.x + other.right())
}

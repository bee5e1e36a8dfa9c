//! How many choices stand side by side, and how wide each is.

use super::flow::TEXT_WIDTH_MAX;

/// Narrowest tile.
const TILE_WIDTH_MIN: u16 = 23;
/// Narrowest tile of names, such as those of languages: fourteen are in sight at 57×16.
const NAME_WIDTH_MIN: u16 = 16;
/// Longest name on such a tile.
pub const NAME_MAX: u16 = 16;
/// From so many names on.
pub const NAMES_MIN: usize = 7;
/// Widest tile.
const TILE_WIDTH_MAX: u16 = 46;
/// Most lines of a tile.
const TILE_LINES_MAX: usize = 3;
/// Most tiles in a row.
const TILES_MAX: u16 = 4;
/// Narrowest chip.
const CHIP_WIDTH_MIN: u16 = 9;
/// Cells that a chip can do without.
const CHIP_SLACK: u16 = 2;

/// Columns of equal width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The width of each.
    pub each: u16,
    /// How many there are, at least one.
    pub count: u16,
}

/// The columns of so many tiles. `lines` tells how many lines the longest of them has at a width.
pub fn of_tiles(room: u16, tiles: usize, are_names: bool, lines: impl Fn(u16) -> usize) -> Columns {
    let tiles = u16::try_from(tiles).unwrap_or(u16::MAX).max(1);
    let each = |count: u16| {
        let widest = if count == 1 {
            TEXT_WIDTH_MAX
        } else {
            TILE_WIDTH_MAX
        };
        (room.saturating_sub(2 * (count - 1)) / count).min(widest)
    };
    let least = if are_names {
        NAME_WIDTH_MIN
    } else {
        TILE_WIDTH_MIN
    };
    let most = (room.saturating_add(2) / (least + 2))
        .clamp(1, TILES_MAX)
        .min(tiles);
    // Tiles with many short lines are hard to read: then rather fewer in a row.
    let fitting = (1..=most)
        .rev()
        .find(|it| lines(each(*it)) <= TILE_LINES_MAX)
        .unwrap_or(1);
    // Rows of equal length look calmer than a last row with one tile; of names the most are to be in sight.
    let is_calmer = fitting > 2 && tiles > fitting && tiles.is_multiple_of(fitting - 1);
    let count = fitting - u16::from(is_calmer && !are_names);
    Columns {
        each: each(count),
        count,
    }
}

/// The columns of so many chips, the widest of which has so many cells of text. Where it is tight they stand closer
/// together if that makes a row less: fourteen languages at 57×16.
pub fn of_chips(room: u16, chips: usize, text: u16, is_tight: bool) -> Columns {
    let fitting = |each: u16| (room.saturating_add(1) / each.saturating_add(1)).max(1);
    let rows = |each: u16| chips.div_ceil(usize::from(fitting(each)));
    let wanted = text.saturating_add(4).max(CHIP_WIDTH_MIN);
    let close = wanted.saturating_sub(CHIP_SLACK).max(CHIP_WIDTH_MIN);
    let each = if is_tight && rows(close) < rows(wanted) {
        close
    } else {
        wanted
    };
    Columns {
        each: each.min(room),
        count: fitting(each),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fourteen_languages_stand_in_five_rows_at_57_columns() {
        let names = of_tiles(53, 14, true, |_| 1);
        let chips = of_chips(53, 14, 15, true);

        assert_eq!((names.each, names.count), (16, 3));
        assert_eq!((chips.each, chips.count), (17, 3));
        assert_eq!(of_chips(53, 14, 15, false).count, 2);
    }

    #[test]
    fn tiles_that_are_no_names_stay_wide_and_in_rows_of_equal_length() {
        let wide = of_tiles(53, 14, false, |_| 1);
        assert_eq!((wide.each, wide.count), (25, 2));

        assert_eq!(of_tiles(100, 6, false, |_| 1).count, 3);
        assert_eq!(
            of_tiles(100, 6, false, |each| usize::from(60 / each)).count,
            3
        );
    }
}

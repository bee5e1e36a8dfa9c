//! When the desks of an office are free: opening hours, holidays, and what other citizens have taken.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time, time},
    tz::TimeZone,
};

use super::{
    chance::below,
    city::{Hours, Office},
    holidays::is_closed,
};

/// On the day itself only the afternoon is given away by appointment; the morning is for people who just come.
const SAME_DAY_FROM: Time = time(14, 0, 0, 0);
/// Other citizens take a desk for so many slots at a time.
const BLOCK_SLOTS: u64 = 3;

/// One slot of an office's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub start: Timestamp,
    /// How many desks are free.
    pub free: u16,
}

/// The slots of an office on a day, earliest first, as other citizens have left them. The same for the same seed,
/// office, day and day of asking; as the day comes nearer, free slots go and none come back.
pub fn slots(zone: &TimeZone, seed: u64, office: &Office, day: Date, today: Date) -> Vec<Slot> {
    let ahead = days_between(today, day);
    if ahead < 0 || ahead > office.released_days || is_closed(day) {
        return vec![];
    }
    let taken = taken_permille(seed, office, day, ahead);
    let (here, then) = (u64::from(office.id.0), day_number(day));
    let mut slots = vec![];
    for hours in office.hours.iter().filter(|it| it.hold_on(day)) {
        let from = if ahead == 0 {
            hours.from.max(SAME_DAY_FROM)
        } else {
            hours.from
        };
        for start in starts(zone, day, from, hours.until, office.slot_minutes) {
            let block = slots.len() as u64 / BLOCK_SLOTS;
            let busy = (0..office.stations)
                .filter(|desk| below(1_000, seed, &[here, then, (*desk).into(), block]) < taken)
                .count();
            let busy = u16::try_from(busy).unwrap_or(u16::MAX);
            slots.push(Slot {
                start,
                free: office.stations.saturating_sub(busy),
            });
        }
    }
    slots.sort_by_key(|it| it.start);
    slots
}

/// The starts at which so many slots in a row have a free desk.
pub fn free_starts(slots: &[Slot], count: u32, slot_minutes: u16) -> Vec<Timestamp> {
    let count = usize::try_from(count.max(1)).unwrap_or(usize::MAX);
    let length = SignedDuration::from_mins(slot_minutes.into());
    slots
        .windows(count)
        .filter(|row| row.iter().all(|it| it.free > 0))
        .filter(|row| {
            row.windows(2).all(|pair| match pair {
                [one, next] => next.start.duration_since(one.start) == length,
                _ => true,
            })
        })
        .filter_map(|row| row.first())
        .map(|it| it.start)
        .collect()
}

/// Days from one date to another; negative when the other is earlier.
pub fn days_between(from: Date, until: Date) -> i32 {
    i32::try_from(until.duration_since(from).as_hours() / 24).unwrap_or(i32::MAX)
}

fn starts(zone: &TimeZone, day: Date, from: Time, until: Time, minutes: u16) -> Vec<Timestamp> {
    let instant = |it: Time| {
        day.to_datetime(it)
            .to_zoned(zone.clone())
            .map(|it| it.timestamp())
    };
    let (Ok(mut start), Ok(end)) = (instant(from), instant(until)) else {
        return vec![];
    };
    let length = SignedDuration::from_mins(minutes.max(1).into());
    let mut starts = vec![];
    while start + length <= end {
        starts.push(start);
        start += length;
    }
    starts
}

/// How much other citizens have taken: the nearer the day, the more, and some days are better than others.
fn taken_permille(seed: u64, office: &Office, day: Date, ahead: i32) -> u64 {
    let mood = below(200, seed, &[office.id.0.into(), day_number(day)]).cast_signed() - 100;
    let ahead = i64::from(ahead);
    let near = if ahead < 14 {
        (14 - ahead) * 12
    } else {
        (14 - ahead) * 6
    };
    let taken = i64::from(office.load) * 10 + near + mood;
    taken.clamp(0, 1_000).cast_unsigned()
}

fn day_number(day: Date) -> u64 {
    u64::try_from(days_between(Date::constant(1970, 1, 1), day)).unwrap_or(0)
}

impl Hours {
    fn hold_on(&self, day: Date) -> bool {
        self.weekdays
            .contains(&day.weekday().to_monday_one_offset())
            && (!self.first_of_month || day.day() <= 7)
    }
}

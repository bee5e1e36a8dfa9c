//! What looks random in the demo town: a number for each question, the same for the same seed.

/// A number that depends on all the parts, evenly spread.
pub fn roll(seed: u64, parts: &[u64]) -> u64 {
    parts
        .iter()
        .fold(stir(seed), |state, part| stir(state ^ stir(*part)))
}

/// A number below the limit; 0 when the limit is 0.
pub fn below(limit: u64, seed: u64, parts: &[u64]) -> u64 {
    roll(seed, parts).checked_rem(limit).unwrap_or(0)
}

/// One of these.
pub fn one_of<'a, T>(choices: &'a [T], seed: u64, parts: &[u64]) -> Option<&'a T> {
    let place = below(choices.len().try_into().ok()?, seed, parts);
    choices.get(usize::try_from(place).ok()?)
}

/// The finishing step of the well-known generator "SplitMix64": one changed bit changes half of the others.
const fn stir(number: u64) -> u64 {
    let number = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

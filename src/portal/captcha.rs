//! The proof of work that some offices want instead of a picture puzzle (Altcha, second version; wire contract §5).
//!
//! A counter is looked for whose derived key begins with a given prefix. The password is the nonce with the counter
//! behind it as four bytes, the greatest first. With PBKDF2 the key is derived from password and salt with `cost`
//! rounds; with plain SHA it is the digest of salt and password, digested again until `cost` digests are done, and cut
//! to the length wanted. It is work for the machine, not for the citizen; and it has an end.

use std::num::NonZeroU32;

use ring::{digest, pbkdf2};

/// Most rounds we do for one challenge, all counters together; a terminal does some millions in a second.
pub const ROUNDS_MAX: u64 = 300_000_000;
/// Most rounds for one key: once begun it cannot be stopped. The portal's library has some thousands.
const ROUNDS_EACH_MAX: u32 = 2_000_000;
/// Longest derived key, in bytes.
const KEY_BYTES_MAX: usize = 64;
/// Longest nonce and salt, in bytes.
const SEED_BYTES_MAX: usize = 1_024;
/// How many rounds go by before the clock is looked at.
const ROUNDS_PER_LOOK: u64 = 100_000;

/// What is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Puzzle {
    function: Function,
    nonce: Vec<u8>,
    salt: Vec<u8>,
    rounds: NonZeroU32,
    key_bytes: usize,
    /// Hexadecimal in small letters; may have an odd number of digits.
    prefix: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The counter.
    pub counter: u32,
    /// The derived key, hexadecimal.
    pub derived_key: String,
}

/// Why there is no solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsolved {
    /// A function we do not have (scrypt, Argon2), or figures that make no sense.
    NotUnderstood,
    /// It would take more work or time than a citizen can wait.
    TooMuch,
}

/// Which function derives the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    Sha(Digest),
    Pbkdf2(Digest),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Digest {
    Sha256,
    Sha384,
    Sha512,
}

impl Puzzle {
    /// Reads a challenge's parameters.
    pub fn new(
        algorithm: &str,
        [nonce, salt, prefix]: [&str; 3],
        cost: u32,
        key_bytes: usize,
    ) -> Result<Self, Unsolved> {
        let function = function(algorithm).ok_or(Unsolved::NotUnderstood)?;
        if cost > ROUNDS_EACH_MAX {
            return Err(Unsolved::TooMuch);
        }
        // A length of nought means the whole digest to the portal's library.
        let key_bytes = match function {
            Function::Sha(digest) if key_bytes == 0 => digest.bytes(),
            Function::Sha(_) | Function::Pbkdf2(_) => key_bytes,
        };
        let seed = |it: &str| unhex(it).filter(|it| it.len() <= SEED_BYTES_MAX);
        let prefix = prefix.to_ascii_lowercase();
        let is_hex = prefix.bytes().all(|it| it.is_ascii_hexdigit());
        if !is_hex || key_bytes > KEY_BYTES_MAX || prefix.len() > key_bytes * 2 {
            return Err(Unsolved::NotUnderstood);
        }
        let puzzle = Self {
            function,
            nonce: seed(nonce).ok_or(Unsolved::NotUnderstood)?,
            salt: seed(salt).ok_or(Unsolved::NotUnderstood)?,
            // A cost of nought is one digest for everybody.
            rounds: NonZeroU32::new(cost).unwrap_or(NonZeroU32::MIN),
            key_bytes,
            prefix,
        };
        // A prefix longer than the digest can never be met.
        if matches!(puzzle.function, Function::Sha(it) if puzzle.prefix.len() > it.bytes() * 2) {
            return Err(Unsolved::NotUnderstood);
        }
        Ok(puzzle)
    }

    /// Looks for the solution until it is found, `rounds_max` rounds are done, or `is_over` says that time is up.
    pub fn solve(
        &self,
        rounds_max: u64,
        mut is_over: impl FnMut() -> bool,
    ) -> Result<Solution, Unsolved> {
        let rounds_each = u64::from(self.rounds.get());
        let mut rounds = 0_u64;
        let mut rounds_unlooked = 0_u64;
        for counter in 0..u32::MAX {
            rounds = rounds.saturating_add(rounds_each);
            rounds_unlooked = rounds_unlooked.saturating_add(rounds_each);
            if rounds > rounds_max {
                return Err(Unsolved::TooMuch);
            }
            if rounds_unlooked >= ROUNDS_PER_LOOK {
                rounds_unlooked = 0;
                if is_over() {
                    return Err(Unsolved::TooMuch);
                }
            }
            let derived_key = hex(&self.key(counter));
            if derived_key.starts_with(&self.prefix) {
                return Ok(Solution {
                    counter,
                    derived_key,
                });
            }
        }
        Err(Unsolved::TooMuch)
    }

    /// The key derived for one counter.
    fn key(&self, counter: u32) -> Vec<u8> {
        let mut password = self.nonce.clone();
        password.extend(counter.to_be_bytes());
        match self.function {
            Function::Pbkdf2(digest) => {
                let mut key = vec![0; self.key_bytes];
                let function = digest.pbkdf2();
                pbkdf2::derive(function, self.rounds, &self.salt, &password, &mut key);
                key
            }
            Function::Sha(digest) => {
                let function = digest.ring();
                let mut seed = self.salt.clone();
                seed.extend(password);
                let mut key = digest::digest(function, &seed);
                for _ in 1..self.rounds.get() {
                    key = digest::digest(function, key.as_ref());
                }
                let mut key = key.as_ref().to_vec();
                key.truncate(self.key_bytes);
                key
            }
        }
    }
}

impl Digest {
    fn ring(self) -> &'static digest::Algorithm {
        match self {
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        }
    }

    const fn pbkdf2(self) -> pbkdf2::Algorithm {
        match self {
            Self::Sha256 => pbkdf2::PBKDF2_HMAC_SHA256,
            Self::Sha384 => pbkdf2::PBKDF2_HMAC_SHA384,
            Self::Sha512 => pbkdf2::PBKDF2_HMAC_SHA512,
        }
    }

    const fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

fn function(name: &str) -> Option<Function> {
    Some(match name.trim().to_ascii_uppercase().as_str() {
        "SHA-256" => Function::Sha(Digest::Sha256),
        "SHA-384" => Function::Sha(Digest::Sha384),
        "SHA-512" => Function::Sha(Digest::Sha512),
        "PBKDF2/SHA-256" => Function::Pbkdf2(Digest::Sha256),
        "PBKDF2/SHA-384" => Function::Pbkdf2(Digest::Sha384),
        "PBKDF2/SHA-512" => Function::Pbkdf2(Digest::Sha512),
        _ => return None,
    })
}

fn hex(bytes: &[u8]) -> String {
    let digit = |it: u8| char::from_digit(u32::from(it), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|it| [digit(it >> 4), digit(it & 0xF)])
        .collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len() / 2)
        .map(|at| u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONCE: &str = "5808c72adc97dfdeb0146f0c24eac1d2073daf3ae1cdd7debbbed23462e7d03c";
    const SALT: &str = "d065c7a20ad6e4920f567df4";

    fn solve(
        algorithm: &str,
        prefix: &str,
        cost: u32,
        key_bytes: usize,
    ) -> Result<Solution, Unsolved> {
        Puzzle::new(algorithm, [NONCE, SALT, prefix], cost, key_bytes)?.solve(10_000_000, || false)
    }

    /// The expected values were computed with Python's hashlib from the description above, not with this code.
    #[test]
    fn puzzles_are_solved_as_their_inventors_describe_it() {
        for (algorithm, prefix, cost, key_bytes, counter, derived_key) in [
            (
                "SHA-256",
                "00",
                100,
                32,
                289,
                "0007d578ff6f0a60d25906d9b30e35241eddbd8cc1580a080e04a6828ac7656b",
            ),
            (
                "sha-256",
                "7",
                1,
                16,
                27,
                "752f0bba87367f9b4549ec3c7ec93395",
            ),
            (
                "SHA-384",
                "0f",
                3,
                32,
                166,
                "0f7dfd7f3f11c4e73304dfc81234dbe348cf51273cae2a84aeb47a09dc7ff3b2",
            ),
            (
                "SHA-512",
                "ab",
                2,
                64,
                496,
                "ab1a992d5547ff355e32425c4a3c9b2981f8cd6ec0d678a86fb46ef78e34df06374cd06d174da6c0c8ea5e3e2c7006882a9ec3c244803c3ee00ec0a4fa075272",
            ),
            (
                "PBKDF2/SHA-256",
                "00",
                10,
                32,
                111,
                "0024bdf98cd6041585f99b7028784f832195ebc48b0ae31ca2b4d717a921dc89",
            ),
            (
                "PBKDF2/SHA-384",
                "c",
                5,
                40,
                10,
                "c0da64b738ca33b12afa9cc9179e971128d49423c9acc3e5e1c42e1fa5ef0722fa32c5214ddbb2b6",
            ),
            (
                "PBKDF2/SHA-512",
                "3d",
                4,
                32,
                190,
                "3d78e491cefaba4db7d38e4835908455b17da69fde07adde97accc0443a19ea8",
            ),
        ] {
            assert_eq!(
                solve(algorithm, prefix, cost, key_bytes),
                Ok(Solution {
                    counter,
                    derived_key: derived_key.to_owned()
                }),
                "{algorithm} {prefix} {cost}"
            );
        }
    }

    #[test]
    fn what_we_cannot_do_is_said_at_once() {
        for (algorithm, seeds, key_bytes) in [
            ("ARGON2ID", [NONCE, SALT, "00"], 32),
            ("SCRYPT", [NONCE, SALT, "00"], 32),
            ("SHA-1", [NONCE, SALT, "00"], 32),
            ("SHA-256", ["xyz", SALT, "00"], 32),
            ("SHA-256", ["äb", SALT, "00"], 32),
            ("SHA-256", [NONCE, SALT, "zz"], 32),
            ("SHA-256", [NONCE, SALT, "0000"], 1),
            ("SHA-256", [NONCE, SALT, "00"], 1_000_000),
        ] {
            assert_eq!(
                Puzzle::new(algorithm, seeds, 1, key_bytes),
                Err(Unsolved::NotUnderstood),
                "{algorithm} {seeds:?}"
            );
        }
    }

    #[test]
    fn a_single_key_that_takes_too_long_is_not_begun() {
        for algorithm in ["PBKDF2/SHA-512", "SHA-256"] {
            let puzzle = |cost| Puzzle::new(algorithm, [NONCE, SALT, "00"], cost, 32).err();

            assert_eq!(puzzle(2_000_000), None, "{algorithm}");
            for cost in [2_000_001, 290_000_000, u32::MAX] {
                assert_eq!(puzzle(cost), Some(Unsolved::TooMuch), "{algorithm} {cost}");
            }
        }
    }

    #[test]
    fn the_work_has_an_end() {
        let impossible = "00".repeat(32);
        let puzzle = |cost, prefix: &str| {
            Puzzle::new("SHA-256", [NONCE, SALT, prefix], cost, 32).expect("a puzzle")
        };
        let mut looks = 0;

        // Counter 289 solves it, as the table above says: that makes 290 keys of 100 rounds.
        assert!(puzzle(100, "00").solve(29_000, || false).is_ok());
        assert_eq!(
            puzzle(100, "00").solve(28_999, || false),
            Err(Unsolved::TooMuch)
        );
        let stopped = puzzle(1_000, &impossible).solve(1_000_000, || {
            looks += 1;
            looks == 2
        });
        assert_eq!((stopped, looks), (Err(Unsolved::TooMuch), 2));
    }
}

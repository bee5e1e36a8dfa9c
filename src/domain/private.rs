//! Something a citizen told us, or that opens what they told us. It never shows itself in logs.

use std::fmt;

use zeroize::Zeroize;

/// A personal value. `Debug` prints `‹private›`; the value is overwritten when it is dropped.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Private<T: Zeroize>(T);

impl<T: Zeroize> Private<T> {
    /// Takes a personal value into care.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The only door to the value; `tests/tidy.rs` counts who uses it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    /// The door for writing, used where a citizen types.
    pub const fn reveal_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Zeroize> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹private›")
    }
}

impl<T: Zeroize> Drop for Private<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_value_does_not_show_in_debug_output() {
        let name = Private::new("Yılmaz".to_owned());

        assert_eq!(format!("{name:?}"), "‹private›");
        assert_eq!(name.reveal(), "Yılmaz");
    }
}

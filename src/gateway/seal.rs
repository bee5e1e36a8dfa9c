//! Seals references, second factors and secrets with the install's own key: they can be compared, never read.

use ring::hmac;
use zeroize::Zeroizing;

use crate::domain::{private::Private, status::Kind};

/// Shortest key and shortest secret of a kiosk, in bytes: as long as the seal itself.
pub const SECRET_BYTES_MIN: usize = 32;
/// Length of a seal, in bytes (SHA-256).
pub const MARK_BYTES: usize = 32;

/// What stands for something that must not be kept: the same again for the same thing, and for nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark([u8; MARK_BYTES]);

/// The key of this install. Without it, marks say nothing.
#[derive(Clone, Debug)]
pub struct Seal {
    key: hmac::Key,
}

/// What a mark is made for. One made for something else never fits, so that lists cannot be joined.
#[derive(Clone, Copy, Debug)]
enum Use {
    Reference,
    Factor,
    Tries,
    Kiosk,
    Store,
}

impl Mark {
    /// The bytes, for the store.
    pub const fn bytes(&self) -> &[u8; MARK_BYTES] {
        &self.0
    }
}

impl Seal {
    /// Seals with this key, at least [`SECRET_BYTES_MIN`] long.
    pub fn new(key: &[u8]) -> Self {
        Self {
            key: hmac::Key::new(hmac::HMAC_SHA256, key),
        }
    }

    /// Under which a case is kept.
    pub fn reference(&self, kind: Kind, reference: &Private<String>) -> Mark {
        self.mark(&message(Use::Reference, Some(kind), &[reference]))
    }

    /// What proves that somebody may know. It is bound to the reference: the same birthday elsewhere looks different.
    pub fn factor(
        &self,
        kind: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
    ) -> Mark {
        self.mark(&message(Use::Factor, Some(kind), &[reference, factor]))
    }

    /// True when `kept` is the factor's mark. Takes the same time for each wrong one.
    pub fn is_factor(
        &self,
        kind: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
        kept: &[u8],
    ) -> bool {
        let message = message(Use::Factor, Some(kind), &[reference, factor]);
        hmac::verify(&self.key, &message, kept).is_ok()
    }

    /// Under which failed tries are counted.
    pub fn tries(&self, kind: Kind, reference: &Private<String>) -> Mark {
        self.mark(&message(Use::Tries, Some(kind), &[reference]))
    }

    /// What stands for a kiosk's secret.
    pub fn kiosk(&self, secret: &Private<String>) -> Mark {
        self.mark(&message(Use::Kiosk, None, &[secret]))
    }

    /// True when this is the secret that the mark stands for. Takes the same time for each wrong one.
    pub fn is_kiosk(&self, secret: &Private<String>, mark: &Mark) -> bool {
        let message = message(Use::Kiosk, None, &[secret]);
        hmac::verify(&self.key, &message, &mark.0).is_ok()
    }

    /// By which a store is known to be sealed with this key.
    pub fn store(&self) -> Mark {
        self.mark(&message(Use::Store, None, &[]))
    }

    fn mark(&self, message: &[u8]) -> Mark {
        let tag = hmac::sign(&self.key, message);
        let mut mark = [0; MARK_BYTES];
        for (to, from) in mark.iter_mut().zip(tag.as_ref()) {
            *to = *from;
        }
        Mark(mark)
    }
}

/// What is sealed. Each part carries its length, so that no two messages are alike.
fn message(what: Use, kind: Option<Kind>, parts: &[&Private<String>]) -> Zeroizing<Vec<u8>> {
    let what = match what {
        Use::Reference => 1,
        Use::Factor => 2,
        Use::Tries => 3,
        Use::Kiosk => 4,
        Use::Store => 5,
    };
    let kind = match kind {
        None => 0,
        Some(Kind::Defect) => 1,
        Some(Kind::Application) => 2,
        Some(Kind::Document) => 3,
    };
    let mut message = Zeroizing::new(vec![what, kind]);
    for part in parts {
        let part = part.reveal();
        message.extend_from_slice(&part.len().to_be_bytes());
        message.extend_from_slice(part.as_bytes());
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_depends_on_key_use_kind_and_each_part() {
        let private = |it: &str| Private::new(it.to_owned());
        let (seal, other) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
        let (one, two) = (private("L01X"), private("1980-02-03"));

        let marks = [
            seal.reference(Kind::Document, &one),
            other.reference(Kind::Document, &one),
            seal.reference(Kind::Application, &one),
            seal.reference(Kind::Document, &two),
            seal.tries(Kind::Document, &one),
            seal.kiosk(&one),
            seal.store(),
            seal.factor(Kind::Document, &one, &two),
            seal.factor(Kind::Document, &two, &one),
            seal.factor(Kind::Document, &private("L01X1980-02-03"), &private("")),
        ];

        for (at, mark) in marks.iter().enumerate() {
            assert!(marks.iter().skip(at + 1).all(|it| it != mark), "{at}");
        }
        assert!(marks[0] == seal.reference(Kind::Document, &one));
    }

    #[test]
    fn only_the_right_factor_of_this_reference_fits() {
        let private = |it: &str| Private::new(it.to_owned());
        let seal = Seal::new(&[1; 32]);
        let (reference, factor) = (private("L01X"), private("1980-02-03"));
        let kept = seal.factor(Kind::Document, &reference, &factor);
        let fits = |reference: &str, factor: &str, kept: &[u8]| {
            seal.is_factor(Kind::Document, &private(reference), &private(factor), kept)
        };

        assert!(fits("L01X", "1980-02-03", kept.bytes()));
        assert!(!fits("L01X", "1980-02-04", kept.bytes()));
        assert!(!fits("L01Y", "1980-02-03", kept.bytes()));
        assert!(!fits("L01X", "1980-02-03", &[]));
        let mark = seal.kiosk(&factor);
        assert!(seal.is_kiosk(&factor, &mark) && !seal.is_kiosk(&reference, &mark));
    }
}

//! The keyboards are complete.

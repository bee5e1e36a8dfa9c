//! One citizen, one process image: becomes a fresh process in place, so that nothing of a visit can remain
//! (architecture, decision 1). Same process number, same terminal, same watchdog.

use std::{env, io, os::unix::process::CommandExt, path::Path, process::Command};

use super::farewell;
use crate::{domain::language::Language, terminal::tty::Modes};

/// The mark that tells a new process image that the terminal is already ours: the modes to go back to.
pub const MARK: &str = "KIOSK_AGAIN";
/// The address of the demo portal, which lives on as our child.
pub const DEMO_MARK: &str = "KIOSK_DEMO_PORTAL";

/// What the process image before this one tells.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Heritage {
    /// The modes of the terminal before the first of us.
    pub modes: Option<Modes>,
    /// Where the demo portal listens, if there is one.
    pub demo_portal: Option<String>,
}

impl Heritage {
    /// Reads what was left to us.
    #[expect(clippy::disallowed_methods, reason = "this is the shell")]
    pub fn read() -> Self {
        Self {
            modes: env::var(MARK).ok().and_then(|it| Modes::from_word(&it)),
            demo_portal: env::var(DEMO_MARK).ok(),
        }
    }
}

/// Becomes a fresh process, which finds in this directory the language of its farewell. Returns only if that fails.
pub fn again(
    modes: Modes,
    demo_portal: Option<&str>,
    farewell: Option<(&Path, Language)>,
) -> io::Error {
    if let Some((runtime_dir, language)) = farewell
        && let Err(error) = farewell::leave(runtime_dir, language)
    {
        tracing::warn!(kind = %error.kind(), "no farewell can be said");
    }
    let mut command = Command::new("/proc/self/exe");
    let mut words = env::args_os();
    if let Some(name) = words.next() {
        command.arg0(name);
    }
    command.args(words).env(MARK, modes.to_word());
    if let Some(address) = demo_portal {
        command.env(DEMO_MARK, address);
    }
    command.exec()
}

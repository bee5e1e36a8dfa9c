//! How the program ends: numbers after `sysexits.h`, so that service managers and scripts can tell them apart.

use std::{fmt, process::ExitCode};

/// The end of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; or told to stop, and stopped.
    Good,
    /// The portal answers, but configuration or guide name what it does not have.
    Differs,
    /// The command line is not understood.
    Usage,
    /// There is no terminal to run on.
    NoTerminal,
    /// The terminal is gone.
    TerminalLost,
    /// A fault of the program itself.
    Fault,
    /// Something could not be made: the runtime directory, the demo portal.
    CannotMake,
    /// Reading or writing failed.
    ReadWrite,
    /// The portal or a source of states does not answer.
    NoAnswer,
    /// The configuration has mistakes.
    Config,
}

/// The exit codes of the program as a whole, for `--help`.
pub const HELP: &str = "Exit codes: 0 done, 2 command line not understood; others are told by the help of each \
                        command.";
/// The exit codes of `run` and `demo`.
pub const HELP_RUN: &str = "\
Exit codes:
   0  told to stop (SIGTERM, SIGINT, SIGQUIT, SIGHUP), and stopped
   2  command line not understood
  66  no terminal to run on
  69  the terminal is gone
  70  a fault of the program itself
  73  the runtime directory or the demo portal could not be made
  74  reading or writing failed
  78  the configuration has mistakes";
/// The exit codes of `demo-portal`.
pub const HELP_PORTAL: &str = "\
Exit codes:
   0  told to stop, and stopped
   2  command line not understood
  73  the address is taken or not ours
  74  reading or writing failed";
/// The exit codes of `preview`.
pub const HELP_PREVIEW: &str = "\
Exit codes:
   0  printed
   2  command line not understood, or no screen of this name
  74  writing failed";
/// The exit codes of `check`.
pub const HELP_CHECK: &str = "\
Exit codes:
   0  everything fits
   1  the portal answers, but configuration or guide name what it does not have
   2  command line not understood
  74  writing failed
  75  the portal or a source of states does not answer
  78  the configuration has mistakes";
/// The exit codes of `gateway`.
pub const HELP_GATEWAY: &str = "\
Exit codes:
   0  told to stop (SIGTERM, SIGINT, SIGQUIT, SIGHUP), and stopped
   2  command line not understood
  70  a fault of the program itself
  73  the address is taken or not ours, or the store cannot be used
  74  reading or writing failed
  78  the configuration has mistakes";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.number())
    }
}

impl Exit {
    /// The number that the system is told.
    pub const fn number(self) -> u8 {
        match self {
            Self::Good => 0,
            Self::Differs => 1,
            Self::Usage => 2,
            Self::NoTerminal => 66,
            Self::TerminalLost => 69,
            Self::Fault => 70,
            Self::CannotMake => 73,
            Self::ReadWrite => 74,
            Self::NoAnswer => 75,
            Self::Config => 78,
        }
    }
}

/// Why the program ends without having done what it was asked, in words for an administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The number to end with.
    pub exit: Exit,
    /// What happened and what to do.
    pub words: String,
}

impl Failure {
    /// A failure with these words.
    pub fn new(exit: Exit, words: impl Into<String>) -> Self {
        let words = words.into();
        Self { exit, words }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(
            Exit::ReadWrite,
            format!("Reading or writing failed: {error}."),
        )
    }
}

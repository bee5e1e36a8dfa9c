//! A mistake in a file of the town's: where it is, what is wrong, and what to write instead.

use std::{fmt, ops::Range, path::PathBuf};

/// One mistake, told to whoever looks after the kiosk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub wrong: String,
    /// What to write instead.
    pub instead: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        let (line, wrong, instead) = (self.line, &self.wrong, &self.instead);
        write!(f, "{file}:{line}: {wrong}.\n    {instead}.")
    }
}

/// Where a value stands in its file, in bytes.
pub type Span = Range<usize>;

/// The mistakes found so far in one file. Reading goes on after each, so that all are told at once.
#[derive(Debug)]
pub struct Findings {
    file: PathBuf,
    line_starts: Vec<usize>,
    problems: Vec<Problem>,
}

impl Findings {
    /// Nothing found yet in this file.
    pub fn new(file: PathBuf, text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            file,
            line_starts: breaks.map(|(at, _)| at + 1).collect(),
            problems: vec![],
        }
    }

    /// Writes down a mistake at this place.
    pub fn note(&mut self, span: &Span, wrong: impl Into<String>, instead: impl Into<String>) {
        let line = 1 + self.line_starts.partition_point(|it| *it <= span.start);
        self.problems.push(Problem {
            file: self.file.clone(),
            line,
            wrong: wrong.into(),
            instead: instead.into(),
        });
    }

    /// True while nothing was found.
    pub const fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// How many mistakes were found.
    pub const fn count(&self) -> usize {
        self.problems.len()
    }

    /// All that was found, top to bottom.
    pub fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|it| it.line);
        self.problems
    }
}

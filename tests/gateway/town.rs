//! An invented town's drop folder, for the tests.

use std::{fs, path::Path, sync::Arc};

use jiff::{Timestamp, tz::TimeZone};
use kiosk::{
    domain::{
        private::Private,
        status::{Case, Factor, Kind, State},
    },
    gateway::{
        Cases,
        drop_folder::{
            DropFolder,
            columns::Column,
            delivery::Names,
            intake::{Happened, Intake, IntakeRules, Ready},
            report::Report,
            row::RowRules,
            store::Store,
            words::StateWords,
        },
        reference::{Letters, Rule, Signs},
        seal::Seal,
    },
};

/// 24 November 2026, in the morning.
pub const NOW: i64 = 1_795_500_000;
pub const DAY: i64 = 86_400;

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

pub fn private(text: &str) -> Private<String> {
    Private::new(text.to_owned())
}

pub fn seal() -> Seal {
    Seal::new(&[9; 32])
}

/// Documents by birthday, applications by code.
pub fn row_rules() -> RowRules {
    let rule = Rule {
        kind: Kind::Document,
        factor: Factor::BirthDate,
        blanks: Signs::Remove,
        hyphens: Signs::Remove,
        letters: Letters::Upper,
    };
    RowRules {
        kinds: vec![
            rule,
            Rule {
                kind: Kind::Application,
                factor: Factor::Code,
                hyphens: Signs::Keep,
                ..rule
            },
        ],
        usual_kind: Some(Kind::Document),
        states: StateWords(vec![("p3".to_owned(), State::InProduction)]),
        time_zone: TimeZone::get("Europe/Berlin").unwrap(),
        seal: seal(),
    }
}

pub fn intake_rules(folder: &Path) -> IntakeRules {
    IntakeRules {
        folder: folder.to_owned(),
        ready: Ready::Rename,
        is_full: false,
        may_shrink: false,
        forget_after_days: 60,
        names: Names(vec![("seriennummer".to_owned(), Column::Reference)]),
        rows: row_rules(),
    }
}

/// A drop folder, its store, and the time.
pub struct Town {
    pub folder: tempfile::TempDir,
    pub state: tempfile::TempDir,
    pub intake: Intake,
    pub source: Arc<DropFolder>,
    pub now: i64,
}

impl Town {
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    pub fn with(change: impl FnOnce(&mut IntakeRules)) -> Self {
        let (folder, state) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut rules = intake_rules(folder.path());
        change(&mut rules);
        let (intake, source) = open(rules, state.path());
        Self {
            folder,
            state,
            intake,
            source,
            now: NOW,
        }
    }

    /// As after a restart.
    pub fn restart(&mut self) {
        let rules = intake_rules(self.folder.path());
        (self.intake, self.source) = open(rules, self.state.path());
    }

    /// Lays a delivery down, as of now.
    pub fn lay(&self, name: &str, text: impl AsRef<[u8]>) {
        self.lay_as_of(name, text, self.now);
    }

    pub fn lay_as_of(&self, name: &str, text: impl AsRef<[u8]>, second: i64) {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        let time =
            std::time::UNIX_EPOCH + std::time::Duration::from_secs(second.try_into().unwrap());
        fs::File::options()
            .write(true)
            .open(path)
            .unwrap()
            .set_modified(time)
            .unwrap();
    }

    pub fn look(&mut self) -> Vec<Happened> {
        self.intake.look(at(self.now))
    }

    /// Looks, and expects one delivery to be taken.
    pub fn take(&mut self) -> Report {
        let mut happened = self.look();
        assert_eq!(happened.len(), 1, "{happened:?}");
        let Some(Happened::Taken(report)) = happened.pop() else {
            panic!("nothing was taken");
        };
        report
    }

    pub fn there(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub fn find(&self, reference: &str, factor: &str) -> Option<Case> {
        self.find_kind(Kind::Document, reference, factor)
    }

    /// Asks as the desk does: in the one form.
    pub fn find_kind(&self, kind: Kind, reference: &str, factor: &str) -> Option<Case> {
        let rule = row_rules()
            .kinds
            .into_iter()
            .find(|it| it.kind == kind)
            .unwrap();
        let reference = rule.reference(&private(reference)).unwrap();
        let factor = rule.factor(&private(factor)).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let found = runtime.block_on(self.source.find(kind, &reference, &factor));
        found.unwrap()
    }
}

pub fn open(rules: IntakeRules, state: &Path) -> (Intake, Arc<DropFolder>) {
    let file = state.join("cases.sqlite");
    let seal = rules.rows.seal.clone();
    let store = Store::open(&file, &seal.store()).unwrap();
    let source = DropFolder::open(&file, seal).unwrap();
    (Intake::new(rules, store), Arc::new(source))
}

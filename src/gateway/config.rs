//! Reads `gateway.toml`: how the status gateway listens, whom it answers and where it asks, with every mistake told at
//! once.

pub mod kinds; // [[kinds]]
pub mod secrets; // keys and secrets, from files or credentials
pub mod source; // [source]
pub mod zgw; // [source] of a case system

use std::{
    fs,
    io::Read,
    net::{IpAddr, SocketAddr},
    ops::RangeInclusive,
    path::{Path, PathBuf},
    time::Duration,
};

use toml::de::DeTable;

use self::{secrets::Secrets, zgw::ZgwSettings};
use super::{
    desk::{Desk, Kiosk},
    drop_folder::DropSettings,
    level::Level,
    limits::PaceLimits,
    reference::Rule,
    seal::Seal,
};
use crate::config::{
    problem::{Findings, Problem},
    section::Section,
};

/// Longest configuration that is read, in bytes.
const FILE_BYTES_MAX: u64 = 1_000_000;
/// How long a source can be waited for, in milliseconds. A kiosk waits ten seconds (`status::gateway::TIME_OUT`), of which
/// one is for the next step of the level and one for the way: it hears our word, not its own that nobody answers.
const SOURCE_WAIT_MS: RangeInclusive<u32> = 500..=8_000;
/// How long it usually is, in milliseconds: longer than all that a case system is asked for one answer.
const SOURCE_WAIT_USUAL_MS: u32 = 7_500;
/// Most kiosks of one gateway; with the limits below, what it remembers of tries stays under some 40 MB.
const KIOSKS_MAX: usize = 500;

/// All that is set for the gateway.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where it listens.
    pub listen: SocketAddr,
    /// When answers go out.
    pub level: Level,
    /// How long the source is waited for.
    pub source_wait: Duration,
    /// How fast and how often in vain a kiosk may ask.
    pub limits: PaceLimits,
    /// Who may ask.
    pub kiosks: Vec<Kiosk>,
    /// What can be asked after.
    pub kinds: Vec<Rule>,
    /// The install key.
    pub seal: Seal,
    /// Where it asks.
    pub source: SourceSettings,
}

/// The back end, `kind` of `[source]`.
#[derive(Clone, Debug)]
pub enum SourceSettings {
    /// `drop_folder`.
    DropFolder(Box<DropSettings>),
    /// `zgw`.
    Zgw(Box<ZgwSettings>),
}

/// What the shell knows that does not stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// Where the service manager lets us keep something (`$STATE_DIRECTORY`).
    pub state_dir: Option<PathBuf>,
    /// Where the service manager has put secrets (`$CREDENTIALS_DIRECTORY`).
    pub credentials_dir: Option<PathBuf>,
}

impl Settings {
    /// The desk that these settings describe.
    pub fn desk(&self) -> Desk {
        Desk::new(
            self.seal.clone(),
            self.kinds.clone(),
            self.limits,
            self.kiosks.clone(),
        )
    }
}

/// Reads and checks everything.
pub fn read(file: &Path, surroundings: &Surroundings) -> Result<Settings, Vec<Problem>> {
    let text = read_text(file).map_err(|wrong| {
        vec![Problem {
            file: file.to_owned(),
            line: 1,
            wrong: format!("{} cannot be read: {wrong}", file.display()),
            instead: "Name a file of UTF-8 text that the gateway may read".to_owned(),
        }]
    })?;
    parse(file, &text, surroundings)
}

/// Checks the text of a configuration; files that it names are looked up beside it.
pub fn parse(
    file: &Path,
    text: &str,
    surroundings: &Surroundings,
) -> Result<Settings, Vec<Problem>> {
    let mut found = Findings::new(file.to_owned(), text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or_default();
        let instead = "Texts stand in quotation marks, tables in [square brackets]";
        found.note(&span, error.message().trim(), instead);
    }
    if !found.is_empty() {
        return Err(found.into_problems());
    }
    let secrets = Secrets {
        folder: file.parent().unwrap_or(Path::new(".")),
        credentials_dir: surroundings.credentials_dir.as_deref(),
    };
    let mut root = Section::new("", 0..0, table.get_ref());
    let settings = read_root(&mut root, &secrets, surroundings, &mut found);
    root.finish(&mut found);
    match settings {
        Some(settings) if found.is_empty() => Ok(settings),
        Some(_) | None => Err(found.into_problems()),
    }
}

fn read_root(
    root: &mut Section<'_>,
    secrets: &Secrets<'_>,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Option<Settings> {
    let listen = read_listen(root, found);
    let ms = |it: u32| Duration::from_millis(it.into());
    let level = Level {
        floor: ms(root.number("answer_after_ms", 100..=3_000, 400, found)),
        step: ms(root.number("answer_step_ms", 50..=1_000, 200, found)),
    };
    let source_wait = ms(root.number(
        "source_wait_ms",
        SOURCE_WAIT_MS,
        SOURCE_WAIT_USUAL_MS,
        found,
    ));
    let limits = PaceLimits {
        questions_per_minute: root.number("questions_per_minute", 1..=120, 30, found),
        failures_per_day: root.number("failures_per_day", 10..=10_000, 200, found),
    };
    let key = secrets.read(root, &secrets::INSTALL_KEY, found);
    let seal = key.map(|it| Seal::new(it.reveal().as_bytes()));
    let before = found.count();
    let kinds = kinds::read(root, found);
    // What refers to kinds is held against them only where they are right themselves.
    let known = Some(kinds.as_slice()).filter(|_| found.count() == before);
    let kiosks = read_kiosks(root, secrets, seal.as_ref(), found);
    let source = root.section("source", found, |section, found| {
        source::read(
            section,
            secrets,
            surroundings,
            known.unwrap_or_default(),
            seal.as_ref(),
            found,
        )
    });
    Some(Settings {
        listen: listen?,
        level,
        source_wait,
        limits,
        kiosks,
        kinds,
        seal: seal?,
        source: source?,
    })
}

/// The address, which the world must not reach unless there is a proxy that speaks TLS.
fn read_listen(root: &mut Section<'_>, found: &mut Findings) -> Option<SocketAddr> {
    const EXAMPLE: &str = "\"127.0.0.1:8480\"";
    let is_behind_proxy = root.flag("behind_proxy", found);
    let listen = root.text("listen", EXAMPLE, found)?;
    let Ok(address) = listen.value.parse::<SocketAddr>() else {
        let wrong = "listen is no address with a port";
        found.note(&listen.span, wrong, format!("Write listen = {EXAMPLE}"));
        return None;
    };
    if !is_behind_proxy && !is_private(address.ip()) {
        let wrong = "listen is an address that others may reach, and the gateway speaks no TLS";
        let instead = format!(
            "Write listen = {EXAMPLE} with the city's reverse proxy in front, or behind_proxy = true where a firewall \
             lets only the proxy through"
        );
        found.note(&listen.span, wrong, instead);
        return None;
    }
    Some(address)
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(it) => it.is_loopback() || it.is_private() || it.is_link_local(),
        IpAddr::V6(it) => match it.to_ipv4_mapped() {
            Some(it) => is_private(IpAddr::V4(it)),
            None => it.is_loopback() || it.is_unique_local() || it.is_unicast_link_local(),
        },
    }
}

fn read_kiosks(
    root: &mut Section<'_>,
    secrets: &Secrets<'_>,
    seal: Option<&Seal>,
    found: &mut Findings,
) -> Vec<Kiosk> {
    const EXAMPLE: &str = "[{ id = \"K-01\", secret_credential = \"kiosk-k-01\" }]";
    let mut kiosks: Vec<Kiosk> = vec![];
    if !root.has("kiosks") {
        root.missing("kiosks", EXAMPLE, found);
        return kiosks;
    }
    let Some(list) = root.list("kiosks", EXAMPLE, found) else {
        return kiosks;
    };
    if list.value.is_empty() || list.value.len() > KIOSKS_MAX {
        let wrong = format!("kiosks must be 1 to {KIOSKS_MAX}");
        found.note(&list.span, wrong, format!("Write kiosks = {EXAMPLE}"));
        return kiosks;
    }
    for entry in list.value {
        let Some(table) = entry.get_ref().as_table() else {
            let instead = format!("Write kiosks = {EXAMPLE}");
            found.note(&entry.span(), "kiosks must be a list of tables", instead);
            continue;
        };
        let mut section = Section::new("kiosks", entry.span(), table);
        let id = section.text("id", "\"K-01\"", found);
        let secret = secrets.read(&mut section, &secrets::KIOSK, found);
        section.finish(found);
        let (Some(id), Some(secret), Some(seal)) = (id, secret, seal) else {
            continue;
        };
        let mark = seal.kiosk(&secret);
        if kiosks.iter().any(|it| it.id == id.value) {
            let wrong = format!("kiosk {} is there twice", id.value);
            found.note(&id.span, wrong, "Give each kiosk its own id");
        } else if let Some(other) = kiosks.iter().find(|it| it.mark == mark) {
            let wrong = format!("{} has the secret of {}", id.value, other.id);
            found.note(&id.span, wrong, "Give each kiosk its own secret");
        } else {
            kiosks.push(Kiosk { id: id.value, mark });
        }
    }
    kiosks
}

fn read_text(file: &Path) -> std::io::Result<String> {
    if !fs::metadata(file)?.is_file() {
        return Err(std::io::Error::other("it is not a regular file"));
    }
    let mut text = String::new();
    fs::File::open(file)?
        .take(FILE_BYTES_MAX)
        .read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests;

//! The demo town as a process of its own, and the configuration of a kiosk that stands in it.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

/// The program.
pub const KIOSK: &str = env!("CARGO_BIN_EXE_kiosk");

/// How long an answer of the town may take.
const ANSWER_WAIT: Duration = Duration::from_secs(30);

/// The town's portal. It closes with this value.
pub struct Town {
    portal: Child,
    address: String,
    folder: TempDir,
}

impl Town {
    /// Opens the town, and writes a configuration for it.
    pub fn open() -> Result<Self> {
        let mut portal = Command::new(KIOSK)
            .args(["demo-portal", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let told = portal.stdout.take().context("the portal tells nothing")?;
        let mut address = String::new();
        BufReader::new(told).read_line(&mut address)?;
        let address = address.trim().to_owned();
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("runtime"))?;
        fs::write(folder.path().join("kiosk.toml"), configuration(&address))?;
        Ok(Self {
            portal,
            address,
            folder,
        })
    }

    /// The configuration of a kiosk here.
    pub fn configuration(&self) -> PathBuf {
        self.folder.path().join("kiosk.toml")
    }

    /// The directory in which the kiosk keeps what outlives a visit.
    pub fn runtime_dir(&self) -> PathBuf {
        self.folder.path().join("runtime")
    }

    /// What the town holds and held.
    pub fn account(&self) -> Result<Value> {
        account(&self.address)
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.portal.kill();
        let _ = self.portal.wait();
    }
}

/// What the town at this address holds and held.
pub fn account(address: &str) -> Result<Value> {
    Ok(serde_json::from_str(&get(address, "/demo/account")?)?)
}

/// The body of the answer to a plain GET.
pub fn get(address: &str, path: &str) -> Result<String> {
    let mut line = TcpStream::connect(address)?;
    line.set_read_timeout(Some(ANSWER_WAIT))?;
    write!(
        line,
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    line.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").context("half an answer")?;
    ensure!(head.starts_with("HTTP/1.1 200 "), "{path}: {head}");
    Ok(body.to_owned())
}

fn configuration(address: &str) -> String {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/krefeld/guide.toml");
    let guide = guide.display();
    let compact = format!("http://{address}/t").to_uppercase();
    format!(
        r#"guide = "{guide}"
[place]
city = "Krefeld"
name = "Rathaus"
kiosk_id = "K-01"
time_zone = "Europe/Berlin"
languages = ["de", "en"]
quick_links = [2050101, 2050201, 2050203, 2050206, 2050105, 2050402]
office = 20101
desk = {{ de = "Info-Theke im Foyer", en = "Information desk" }}
phone = "02151 000-0"
[[hours]]
days = ["Mo", "Di", "Mi", "Do", "Fr"]
from = "08:00"
until = "16:00"
[portal]
base_url = "http://{address}"
requests_per_minute = 60
[booking]
confirmation = "kiosk"
[phone_links]
portal = "http://{address}/"
compact = "{compact}"
spoken = "{address}"
"#
    )
}

//! A phone for tests: headless Chromium, driven over the pipe of its DevTools protocol.

use std::{
    collections::VecDeque,
    env, fs,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::process::End;

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome"];
/// How long one answer may take on a busy machine.
const ANSWER_WAIT: Duration = Duration::from_mins(1);
/// Between two looks at a page that is not yet as wanted.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// How often it is looked at a page.
const LOOKS_MAX: u32 = 600;
/// Messages that may come before the answer.
const MESSAGES_MAX: u32 = 10_000;
/// The pipe of the protocol is at 3 and 4; nothing else is said or heard.
const STARTED: &str = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null";

/// A browser with one page, as large as a phone's.
pub struct Phone {
    browser: Child,
    asks: Option<ChildStdin>,
    answers: Receiver<Value>,
    events: VecDeque<Value>,
    session: Option<String>,
    asked: u64,
    _profile: TempDir,
}

impl Phone {
    /// Takes a phone of this language out of the pocket; none where no Chromium is installed, which is said.
    pub fn find(language: &str) -> Option<Self> {
        let Some(program) = installed() else {
            println!("skipped: no Chromium is installed ({})", NAMES.join(", "));
            return None;
        };
        let profile = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", STARTED]).arg(program);
        command.args([
            "--headless",
            "--remote-debugging-pipe",
            "--no-first-run",
            "--no-default-browser-check",
            "--no-proxy-server",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ]);
        command.arg(format!("--accept-lang={language}"));
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        if rustix::process::geteuid().is_root() {
            // Chromium refuses to sandbox what root runs; these pages are our own.
            command.arg("--no-sandbox");
        }
        let mut browser = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let told = browser.stdout.take().unwrap();
        let (tell, answers) = channel();
        thread::spawn(move || {
            for message in BufReader::new(told).split(0) {
                let Ok(message) = message else { return };
                let message = serde_json::from_slice(&message).unwrap();
                if tell.send(message).is_err() {
                    return;
                }
            }
        });
        let mut phone = Self {
            asks: browser.stdin.take(),
            browser,
            answers,
            events: VecDeque::new(),
            session: None,
            asked: 0,
            _profile: profile,
        };
        let page = phone.ask("Target.createTarget", &json!({"url": "about:blank"}));
        let attach = json!({"targetId": page["targetId"], "flatten": true});
        let session = phone.ask("Target.attachToTarget", &attach);
        phone.session = session["sessionId"].as_str().map(str::to_owned);
        phone.ask("Page.enable", &json!({}));
        phone.ask(
            "Emulation.setTouchEmulationEnabled",
            &json!({"enabled": true}),
        );
        phone.hold(360, 740);
        Some(phone)
    }

    /// Gives it a screen of this size.
    pub fn hold(&mut self, width: u32, height: u32) {
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": true});
        self.ask("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Opens an address, as from a code, and waits until its page is there.
    pub fn open(&mut self, address: &str) {
        // Between two addresses that differ in what follows the "#" only, nothing would be loaded.
        self.load("about:blank");
        self.load(address);
    }

    fn load(&mut self, address: &str) {
        self.events.clear();
        let went = self.ask("Page.navigate", &json!({"url": address}));
        assert_eq!(went["errorText"], Value::Null, "{address}");
        for _ in 0..MESSAGES_MAX {
            if self
                .events
                .iter()
                .any(|it| it["method"] == "Page.loadEventFired")
            {
                return;
            }
            let message = self.answers.recv_timeout(ANSWER_WAIT).unwrap();
            self.events.push_back(message);
        }
        panic!("{address} does not load");
    }

    /// What a script of ours says about the page; nothing while another page is on its way.
    pub fn look(&mut self, script: &str) -> Value {
        let wanted = json!({"expression": script, "returnByValue": true});
        let told = self.ask("Runtime.evaluate", &wanted);
        assert_eq!(told["exceptionDetails"], Value::Null, "{script}: {told}");
        told["result"]["value"].clone()
    }

    /// Waits until the page shows these words.
    pub fn wait_for_text(&mut self, words: &str) {
        for _ in 0..LOOKS_MAX {
            if self.text().contains(words) {
                return;
            }
            match self.answers.recv_timeout(LOOK_AGAIN) {
                Ok(event) => self.events.push_back(event),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => panic!("the browser has ended"),
            }
        }
        panic!("{words:?} does not come:\n{}", self.text());
    }

    /// The words on the page.
    pub fn text(&mut self) -> String {
        let text = self.look("document.body ? document.body.innerText : ''");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Where the page is.
    pub fn address(&mut self) -> String {
        self.look("location.href").as_str().unwrap().to_owned()
    }

    /// Touches the button or link with these words.
    pub fn tap(&mut self, words: &str) {
        let place = self.look(&format!(
            "(() => {{ const it = [...document.querySelectorAll('a, button')].find(it => it.innerText.trim() === {});
             if (!it) return null; it.scrollIntoView({{block: 'center'}}); const at = it.getBoundingClientRect();
             return [at.x + at.width / 2, at.y + at.height / 2]; }})()",
            json!(words)
        ));
        assert!(
            place.is_array(),
            "nothing to tap says {words:?}:\n{}",
            self.text()
        );
        let finger = json!([{"x": place[0], "y": place[1]}]);
        for (kind, points) in [("touchStart", finger), ("touchEnd", json!([]))] {
            let touch = json!({"type": kind, "touchPoints": points});
            self.ask("Input.dispatchTouchEvent", &touch);
        }
    }

    /// Presses the tabulator key.
    pub fn press_tab(&mut self) {
        for kind in ["keyDown", "keyUp"] {
            let key =
                json!({"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9});
            self.ask("Input.dispatchKeyEvent", &key);
        }
    }

    /// Takes a picture of the page into this folder.
    pub fn picture(&mut self, folder: &Path, name: &str) {
        let shot = self.ask("Page.captureScreenshot", &json!({"format": "png"}));
        let png = STANDARD.decode(shot["data"].as_str().unwrap()).unwrap();
        fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }

    /// Asks the browser for something.
    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.asked += 1;
        let mut message = json!({"id": self.asked, "method": method, "params": params});
        if let Some(session) = &self.session {
            message["sessionId"] = session.clone().into();
        }
        let mut line = message.to_string().into_bytes();
        line.push(0);
        self.asks.as_mut().unwrap().write_all(&line).unwrap();
        for _ in 0..MESSAGES_MAX {
            let answer = self.answers.recv_timeout(ANSWER_WAIT).unwrap();
            if answer["id"] == self.asked {
                assert_eq!(answer["error"], Value::Null, "{method}");
                return answer["result"].clone();
            }
            self.events.push_back(answer);
        }
        panic!("{method} is not answered");
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        let end = i32::try_from(self.browser.id()).map(End::of);
        // It ends when its pipe is closed.
        self.asks = None;
        if !end.is_ok_and(|it| it.comes()) {
            let _ = self.browser.kill();
        }
        let _ = self.browser.wait();
    }
}

fn installed() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    NAMES.iter().find_map(|name| {
        let mut places = env::split_paths(&path).map(|it| it.join(name));
        places.find(|it| it.is_file())
    })
}

//! The program under test: the whole shell around a painter that shows what it was told.

use std::{io::Read, os::unix::net::UnixStream, path::Path};

use kiosk::{
    cli::start,
    config::{Settings, Surroundings, parse},
    kiosk::Kiosk,
    page::Page,
    paint::{Direction, Moved},
    portal::{Fault, Portal, Reply, Request},
    run::{
        again::{Heritage, again},
        view::{Look, Painter, Picture},
    },
    screen::Step,
};
use ratatui::{
    buffer::Buffer,
    style::{Color, Style},
};

/// Names what the child is to do.
pub const ROLE: &str = "KIOSK_TEST_ROLE";
/// Names the directory for its journal.
pub const FOLDER: &str = "KIOSK_TEST_FOLDER";

struct Unreachable;

impl Portal for Unreachable {
    async fn answer(&self, _: Request) -> Result<Reply, Fault> {
        Err(Fault::Unreachable)
    }
}

/// Shows the row it is scrolled to, on coloured cells.
struct Plain {
    is_fresh: bool,
    panics_when_scrolled: bool,
    /// The first picture takes as long as the test wants.
    waits: bool,
}

impl Painter for Plain {
    type Picture = Row;

    fn paint(&mut self, _: &Page<Step>, kiosk: &Kiosk, look: Look, cells: &mut Buffer) -> Row {
        assert!(
            !(self.panics_when_scrolled && look.scroll > 0),
            "Yilmaz has scrolled"
        );
        let area = cells.area;
        cells.set_style(area, Style::new().fg(Color::White).bg(Color::Rgb(9, 9, 90)));
        let city = kiosk.surround().city;
        let image = if self.is_fresh { "second" } else { "first" };
        let size = format!("{}x{}", area.width, area.height);
        let visit = if kiosk.is_free() { "free" } else { "taken" };
        if std::mem::take(&mut self.waits) {
            wait_to_be_told();
        }
        let text = format!("{city} row {} {image} {size} {visit}", look.scroll);
        cells.set_string(1, 1, text, Style::new());
        Row(look.scroll)
    }
}

struct Row(u16);

impl Picture for Row {
    fn hit(&self, _: u16, _: u16) -> Option<usize> {
        None
    }
    fn scroll_hit(&self, _: u16, y: u16) -> Option<u16> {
        (y == 3).then_some(33)
    }
    fn toward(&self, _: usize, direction: Direction) -> Moved {
        match direction {
            Direction::Down => Moved::Scroll(self.0 + 1),
            Direction::Up | Direction::Left | Direction::Right => Moved::Nothing,
        }
    }
    fn accept(&self, _: usize) -> Moved {
        Moved::Nothing
    }
    fn page_up(&self) -> u16 {
        0
    }
    fn page_down(&self) -> u16 {
        10
    }
    fn scroll(&self) -> u16 {
        self.0
    }
    fn scroll_max(&self) -> u16 {
        20
    }
    fn cursor(&self) -> Option<(u16, u16)> {
        (self.0 == 10).then_some((2, 2))
    }
}

/// The test listens at this name in the folder, and lets us go on by hanging up.
pub const LINE: &str = "painting";

fn wait_to_be_told() {
    let folder = std::env::var(FOLDER).unwrap();
    let mut line = UnixStream::connect(Path::new(&folder).join(LINE)).unwrap();
    line.read_to_end(&mut vec![]).unwrap();
}

/// Does what the role says, and ends the process.
pub fn play(role: &str) -> ! {
    let heritage = Heritage::read();
    let end = start::terminal(&heritage).and_then(|tty| {
        if role == "again" && heritage.modes.is_none() {
            tty.enter()?;
            return Err(again(tty.modes(), None, None).into());
        }
        let painter = Plain {
            is_fresh: heritage.modes.is_some(),
            panics_when_scrolled: role == "panic",
            waits: role == "slow",
        };
        start::start(settings(), &[], tty, &heritage, Unreachable, painter)
    });
    let code = match end {
        Ok(exit) => exit.number(),
        Err(failure) => {
            println!("{failure}");
            failure.exit.number()
        }
    };
    std::process::exit(code.into());
}

fn settings() -> Settings {
    let surroundings = Surroundings {
        runtime_dir: std::env::var(FOLDER).unwrap().into(),
        credentials_dir: None,
    };
    let example = include_str!("../../assets/kiosk.toml");
    parse("kiosk.toml".as_ref(), example, &surroundings).unwrap()
}

//! The colours: what each means, in both themes and on the 16-colour console.
//!
//! Teal is what can be chosen, the warm colour is where one is, everything else stays calm. Text keeps 7:1 and frames
//! 3:1 (A11Y-04, A11Y-06); the tests in `paint/tests.rs` measure every painted cell.

use ratatui::style::{Color, Modifier, Style};

use crate::page::{Theme, Tone};

/// What the terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Palette {
    /// 24-bit colours: every terminal emulator a kiosk runs on.
    #[default]
    TrueColour,
    /// The Linux console (`TERM=linux`): 16 foregrounds, of which only the first eight can be backgrounds.
    Sixteen,
}

/// The colours of a theme by what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// Behind everything.
    pub ground: Color,
    /// Behind what can be chosen, and behind notices.
    pub surface: Color,
    /// Titles and labels.
    pub strong: Color,
    /// Running text.
    pub text: Color,
    /// Hints and what stands back.
    pub soft: Color,
    /// Lines and borders.
    pub frame: Color,
    /// The sign of what can be chosen.
    pub accent: Color,
    /// Behind the header.
    pub band: Color,
    /// In the header.
    pub on_band: Color,
    /// Behind the mark of a demo.
    pub mark: Color,
    /// On it.
    pub on_mark: Color,
    /// Behind the choice that goes on.
    pub primary: Color,
    /// On it.
    pub on_primary: Color,
    /// Behind what the focus is on.
    pub focus: Color,
    /// On it.
    pub on_focus: Color,
    /// Good to know.
    pub info: Color,
    /// It worked.
    pub good: Color,
    /// Something is left to do.
    pub warning: Color,
    /// Something is to be put right.
    pub error: Color,
    /// Light modules and the quiet zone of a QR code.
    pub paper: Color,
    /// Dark modules of a QR code.
    pub ink: Color,
    palette: Palette,
}

impl Colours {
    /// The colours of a theme on a terminal.
    pub const fn of(theme: Theme, palette: Palette) -> Self {
        match (theme, palette) {
            (Theme::Dark, Palette::TrueColour) => DARK,
            (Theme::Light, Palette::TrueColour) => LIGHT,
            (Theme::Dark, Palette::Sixteen) => DARK_16,
            (Theme::Light, Palette::Sixteen) => LIGHT_16,
        }
    }

    /// Plain letters of one colour on another.
    pub fn plain(&self, on: Color, colour: Color) -> Style {
        Style::new().fg(colour).bg(on)
    }

    /// Bold letters. The Linux console paints bold as another, brighter colour, so there weight is left out.
    pub fn bold(&self, on: Color, colour: Color) -> Style {
        let style = self.plain(on, colour);
        match self.palette {
            Palette::TrueColour => style.add_modifier(Modifier::BOLD),
            Palette::Sixteen => style,
        }
    }

    /// The colour of a tone.
    pub const fn tone(&self, tone: Tone) -> Color {
        match tone {
            Tone::Info => self.info,
            Tone::Good => self.good,
            Tone::Warning => self.warning,
            Tone::Error => self.error,
        }
    }
}

const fn rgb(hex: u32) -> Color {
    Color::from_u32(hex)
}

const DARK: Colours = Colours {
    ground: rgb(0x000F_1A2B),
    surface: rgb(0x001C_2B43),
    strong: rgb(0x00FF_FFFF),
    text: rgb(0x00DD_E4EE),
    soft: rgb(0x00B3_C1D4),
    frame: rgb(0x006F_849F),
    accent: rgb(0x0056_D6C9),
    band: rgb(0x0016_2640),
    on_band: rgb(0x00E6_ECF4),
    mark: rgb(0x00E6_ECF4),
    on_mark: rgb(0x0016_2640),
    primary: rgb(0x003F_C9BB),
    on_primary: rgb(0x0005_1A1E),
    focus: rgb(0x00FF_BF4D),
    on_focus: rgb(0x001C_1405),
    info: rgb(0x008F_C7FF),
    good: rgb(0x007B_E0A0),
    warning: rgb(0x00FF_D27A),
    error: rgb(0x00FF_A9A0),
    paper: rgb(0x00FF_FFFF),
    ink: rgb(0x0000_0000),
    palette: Palette::TrueColour,
};

const LIGHT: Colours = Colours {
    ground: rgb(0x00F6_F7F9),
    surface: rgb(0x00E4_EAF1),
    strong: rgb(0x000C_1A2E),
    text: rgb(0x001D_2B3E),
    soft: rgb(0x0038_475A),
    frame: rgb(0x0068_7C94),
    accent: rgb(0x0007_4F54),
    band: rgb(0x0014_3050),
    on_band: rgb(0x00FF_FFFF),
    mark: rgb(0x00FF_FFFF),
    on_mark: rgb(0x0014_3050),
    primary: rgb(0x0008_5359),
    on_primary: rgb(0x00FF_FFFF),
    focus: rgb(0x008A_3B00),
    on_focus: rgb(0x00FF_FFFF),
    info: rgb(0x0010_4583),
    good: rgb(0x000F_5128),
    warning: rgb(0x0069_3C00),
    error: rgb(0x008C_1212),
    paper: rgb(0x00FF_FFFF),
    ink: rgb(0x0000_0000),
    palette: Palette::TrueColour,
};

// The ratios below hold for the kernel's default palette (`VT` below). Backgrounds are taken from 0 to 7 only: the
// console turns brighter ones into these.
const DARK_16: Colours = Colours {
    ground: Color::Indexed(0),
    surface: Color::Indexed(4),  // white on it 13.3:1
    strong: Color::Indexed(15),  // 21:1 on black
    text: Color::Indexed(15),    // light grey has 5.7:1 on the surface, so it is not for text
    soft: Color::Indexed(15),    //
    frame: Color::Indexed(7),    // 9.0:1 on black
    accent: Color::Indexed(14),  // 17:1 on black, 10.7:1 on the surface
    band: Color::Indexed(4),     //
    on_band: Color::Indexed(15), //
    mark: Color::Indexed(7),
    on_mark: Color::Indexed(0),
    primary: Color::Indexed(6), // black on it 7.3:1
    on_primary: Color::Indexed(0),
    focus: Color::Indexed(7), // black on it 9.0:1
    on_focus: Color::Indexed(0),
    info: Color::Indexed(14),
    good: Color::Indexed(10),    // 15.9:1 on black
    warning: Color::Indexed(11), // 19.7:1 on black
    error: Color::Indexed(11), // light red has 6.7:1 on black, so errors are told by sign and word only
    paper: Color::Indexed(7),
    ink: Color::Indexed(0),
    palette: Palette::Sixteen,
};

const LIGHT_16: Colours = Colours {
    ground: Color::Indexed(7),
    surface: Color::Indexed(7), // edges tell what can be chosen
    strong: Color::Indexed(0),  // 9.0:1 on light grey
    text: Color::Indexed(0),
    soft: Color::Indexed(0),
    frame: Color::Indexed(0),
    accent: Color::Indexed(0),
    band: Color::Indexed(4),
    on_band: Color::Indexed(15), // 13.3:1
    mark: Color::Indexed(7),
    on_mark: Color::Indexed(0),
    primary: Color::Indexed(4),
    on_primary: Color::Indexed(15),
    focus: Color::Indexed(0),
    on_focus: Color::Indexed(15), // 21:1
    info: Color::Indexed(0),
    good: Color::Indexed(0),
    warning: Color::Indexed(0),
    error: Color::Indexed(0),
    paper: Color::Indexed(7),
    ink: Color::Indexed(0),
    palette: Palette::Sixteen,
};

/// The kernel's default palette (`drivers/tty/vt/vt.c`), by which the 16 colours are measured.
const VT: [u32; 16] = [
    0x0000_0000,
    0x00AA_0000,
    0x0000_AA00,
    0x00AA_5500,
    0x0000_00AA,
    0x00AA_00AA,
    0x0000_AAAA,
    0x00AA_AAAA,
    0x0055_5555,
    0x00FF_5555,
    0x0055_FF55,
    0x00FF_FF55,
    0x0055_55FF,
    0x00FF_55FF,
    0x0055_FFFF,
    0x00FF_FFFF,
];

/// The contrast of two colours by WCAG 2.2, from 1 to 21. Colours that only the terminal knows have none: 1.
pub fn contrast(one: Color, other: Color) -> f64 {
    let (Some(one), Some(other)) = (luminance(one), luminance(other)) else {
        return 1.0;
    };
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The red, green and blue of a colour that we painted with.
pub fn red_green_blue(colour: Color) -> Option<(u8, u8, u8)> {
    if let Color::Rgb(red, green, blue) = colour {
        return Some((red, green, blue));
    }
    let Color::Indexed(index) = colour else {
        return None;
    };
    let [_, red, green, blue] = VT.get(usize::from(index))?.to_be_bytes();
    Some((red, green, blue))
}

fn luminance(colour: Color) -> Option<f64> {
    let (red, green, blue) = red_green_blue(colour)?;
    let linear = |channel: u8| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    Some(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
}

//! The command line: what can be asked of the program, and in which words it refuses.

#[cfg(feature = "demo")]
pub mod demo;
pub mod exit;
#[cfg(feature = "gateway")]
pub mod gateway;
pub mod preview;
pub mod start;

use std::{
    net::{Ipv4Addr, SocketAddr},
    ops::RangeInclusive,
    path::PathBuf,
};

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::{domain::language::Language, page::Theme};

/// Grids that a preview is painted on: fewest and most columns and rows.
const GRID_LIMITS: [(u16, u16); 2] = [(20, 500), (6, 200)];
/// Years that the demo town knows its holidays and opening hours of.
const YEARS: RangeInclusive<i16> = 2000..=2199;

/// A self-service kiosk for town halls: citizens book an appointment and carry on with their phone.
#[derive(Clone, Debug, Parser)]
#[command(name = "kiosk", version, about, after_help = exit::HELP)]
pub struct Arguments {
    /// What is to be done.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Run the kiosk on this terminal; this is what systemd starts.
    #[command(after_help = exit::HELP_RUN)]
    Run(Config),
    /// Try the kiosk with an invented town hall, here and now.
    #[cfg(feature = "demo")]
    #[command(after_help = exit::HELP_RUN)]
    Demo(DemoArguments),
    /// Run only the invented town hall's portal, for other programs to talk to; each request is a line on stderr.
    #[cfg(feature = "demo")]
    #[command(after_help = exit::HELP_PORTAL)]
    DemoPortal(PortalArguments),
    /// Print a screen with example content; needs no terminal and no portal.
    #[command(after_help = exit::HELP_PREVIEW)]
    Preview(PreviewArguments),
    /// Tell every mistake in the configuration, then ask the portal and tell what does not fit.
    #[command(after_help = exit::HELP_CHECK)]
    Check(Config),
    /// Run the status gateway, a server in the city's data centre that tells kiosks how cases stand.
    #[cfg(feature = "gateway")]
    #[command(after_help = exit::HELP_GATEWAY)]
    Gateway(GatewayConfig),
}

/// Where the configuration is.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// The configuration of this kiosk; see assets/kiosk.toml for an example with every key.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
}

/// Where the configuration of the status gateway is.
#[derive(Clone, Debug, Args)]
pub struct GatewayConfig {
    /// The configuration of the gateway; see assets/gateway/gateway.toml for an example with every key.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
}

/// How to try the kiosk.
#[derive(Clone, Debug, Args)]
pub struct DemoArguments {
    /// Which town: Krefeld with its seven offices, or a large one with a hundred.
    #[arg(long, value_enum, default_value_t, value_name = "krefeld|large")]
    pub city: DemoCity,
    /// The language to greet in, by its tag.
    #[arg(long, value_parser = language, value_name = "TAG")]
    pub lang: Option<Language>,
    /// Open the invented portal to this machine's network, so that your own phone can follow the codes; ADDR chooses
    /// among several addresses.
    #[arg(long, value_name = "ADDR", num_args = 0..=1, require_equals = true)]
    pub lan: Option<Option<Ipv4Addr>>,
}

/// How to run the invented portal.
#[derive(Clone, Debug, Args)]
pub struct PortalArguments {
    /// Where to listen; port 0 takes a free one. The first line printed is the address.
    #[arg(long, value_name = "ADDR")]
    pub listen: SocketAddr,
    /// Which town: Krefeld with its seven offices, or a large one with a hundred.
    #[arg(long, value_enum, default_value_t, value_name = "krefeld|large")]
    pub city: DemoCity,
    /// What others have booked depends on it.
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub seed: u64,
    /// The day that counts as today; the real one when left out.
    #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
    /// Ends together with the process of this number, which has started it.
    #[arg(long, hide = true, value_name = "PID")]
    pub ends_with: Option<i32>,
    /// Listens at this address, too, with the same port; links lead there.
    #[arg(long, hide = true, value_name = "ADDR")]
    pub lan: Option<Ipv4Addr>,
}

/// A town of the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, ValueEnum)]
pub enum DemoCity {
    /// Krefeld: the town hall and six district offices.
    #[default]
    Krefeld,
    /// A town as large as Munich: 100 offices, 150 services.
    Large,
}

/// Which screen to print, and how.
#[derive(Clone, Debug, Args)]
pub struct PreviewArguments {
    /// Which screen; `kiosk preview --list` names them all.
    #[arg(long, value_name = "NAME", required_unless_present = "list")]
    pub screen: Option<String>,
    /// Print the names of all screens.
    #[arg(long, conflicts_with = "screen")]
    pub list: bool,
    /// The language, by its tag.
    #[arg(long, value_parser = language, default_value = "de", value_name = "TAG")]
    pub lang: Language,
    /// Columns and rows of the terminal.
    #[arg(long, value_parser = grid, default_value = "80x24", value_name = "WxH")]
    pub grid: Grid,
    /// The colours.
    #[arg(long, value_parser = theme, default_value = "dark", value_name = "dark|light")]
    pub theme: Theme,
    /// Text without colours, text with colours for a terminal, or a picture.
    #[arg(long, value_enum, default_value = "text", value_name = "text|ansi|svg")]
    pub format: Format,
}

/// Columns and rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

/// How a screen is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Letters only.
    Text,
    /// Letters with the codes for colours.
    Ansi,
    /// A picture.
    Svg,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
        format!("the kiosk does not speak it; it speaks {}", tags.join(", "))
    })
}

fn theme(name: &str) -> Result<Theme, String> {
    match name {
        "dark" => Ok(Theme::Dark),
        "light" => Ok(Theme::Light),
        _ => Err("the themes are dark and light".to_owned()),
    }
}

fn day(text: &str) -> Result<Date, String> {
    let day: Date = text
        .parse()
        .map_err(|_| "write a day like 2026-11-24".to_owned())?;
    let (first, last) = (YEARS.start(), YEARS.end());
    if YEARS.contains(&day.year()) {
        Ok(day)
    } else {
        Err(format!("write a day of the years {first} to {last}"))
    }
}

fn grid(text: &str) -> Result<Grid, String> {
    let [(columns_min, columns_max), (rows_min, rows_max)] = GRID_LIMITS;
    let sides = text.split_once('x').and_then(|(columns, rows)| {
        Some(Grid {
            columns: columns.parse().ok()?,
            rows: rows.parse().ok()?,
        })
    });
    sides
        .filter(|it| {
            (columns_min..=columns_max).contains(&it.columns)
                && (rows_min..=rows_max).contains(&it.rows)
        })
        .ok_or_else(|| {
            format!(
                "write columns and rows like 80x24, from {columns_min}x{rows_min} to {columns_max}x{rows_max}"
            )
        })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_fits_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn grids_have_limits() {
        for (text, expected) in [
            ("80x24", Some((80, 24))),
            ("57x16", Some((57, 16))),
            ("0x0", None),
            ("80", None),
            ("80x", None),
            ("-80x24", None),
            ("9999x24", None),
            ("80X24", None),
        ] {
            let sides = grid(text).ok().map(|it| (it.columns, it.rows));
            assert_eq!(sides, expected, "{text}");
        }
    }
}

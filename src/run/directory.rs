//! Chooses the directory where open reservations are remembered.

use std::{
    env, io,
    path::{Path, PathBuf},
};

use crate::journal::private_dir;

/// The directory the service manager made for us, else one of our own below the user's, else below `/tmp`.
#[expect(clippy::disallowed_methods, reason = "this is the shell")]
pub fn runtime_dir() -> io::Result<PathBuf> {
    let given = |name| env::var(name).ok().filter(|it| Path::new(it).is_absolute());
    // systemd may name several, divided by colons.
    if let Some(dirs) = given("RUNTIME_DIRECTORY")
        && let Some(first) = dirs.split(':').next()
    {
        return Ok(PathBuf::from(first));
    }
    let user = rustix::process::geteuid().as_raw();
    let path = given("XDG_RUNTIME_DIR").map_or_else(
        || env::temp_dir().join(format!("kiosk-{user}")),
        |dir| Path::new(&dir).join("kiosk"),
    );
    private_dir(&path)?;
    Ok(path)
}

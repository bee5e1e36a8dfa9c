//! Where the demo portal listens: for the kiosk on this machine, and for phones in the visitor's network if they want
//! that.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket},
};

use tokio::net::TcpListener;

/// How often a port is looked for that is free on both addresses.
const TRIES_MAX: u32 = 10;
/// An address of no network (RFC 5737, TEST-NET-1). The way there is looked up; nothing is sent.
const ELSEWHERE: (Ipv4Addr, u16) = (Ipv4Addr::new(192, 0, 2, 1), 9);

/// The addresses of the demo portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doors {
    /// For the kiosk.
    pub kiosk: SocketAddr,
    /// For phones; the same as for the kiosk unless the demo is open to a network.
    pub phones: Option<SocketAddr>,
}

impl Doors {
    /// One line, for the process that started us and for the process image after us.
    pub fn to_word(self) -> String {
        match self.phones {
            Some(phones) => format!("{} {phones}", self.kiosk),
            None => self.kiosk.to_string(),
        }
    }

    /// Reads such a line.
    pub fn from_word(word: &str) -> Option<Self> {
        let mut words = word.split_whitespace();
        let kiosk = words.next()?.parse().ok()?;
        let phones = words.next().map(str::parse).transpose().ok()?;
        words.next().is_none().then_some(Self { kiosk, phones })
    }

    /// Where phones find it.
    pub fn public(self) -> SocketAddr {
        self.phones.unwrap_or(self.kiosk)
    }
}

/// This machine's address in its network: the one from which it would send.
pub fn own_address() -> io::Result<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
    socket.connect(ELSEWHERE)?;
    match socket.local_addr()?.ip() {
        IpAddr::V4(address) if !address.is_loopback() && !address.is_unspecified() => Ok(address),
        IpAddr::V4(_) | IpAddr::V6(_) => {
            Err(io::Error::other("this machine has no address in a network"))
        }
    }
}

/// Listens at this address, and for phones at the other one with the same port.
pub async fn listen(
    kiosk: SocketAddr,
    phones: Option<Ipv4Addr>,
) -> io::Result<(TcpListener, Option<TcpListener>)> {
    let phones = phones.map(IpAddr::V4).filter(|it| *it != kiosk.ip());
    let Some(phones) = phones else {
        return Ok((TcpListener::bind(kiosk).await?, None));
    };
    let mut tries = 0;
    loop {
        let here = TcpListener::bind(kiosk).await?;
        let port = here.local_addr()?.port();
        match TcpListener::bind((phones, port)).await {
            Ok(there) => return Ok((here, Some(there))),
            // Somebody else has this port there; where we may choose, there are others.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && kiosk.port() == 0 => {
                tries += 1;
                if tries == TRIES_MAX {
                    return Err(error);
                }
            }
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_doors_survive_their_way_through_the_environment() {
        for word in ["127.0.0.1:4711", "127.0.0.1:4711 192.168.1.20:4711"] {
            assert_eq!(
                Doors::from_word(word).map(Doors::to_word).as_deref(),
                Some(word)
            );
        }
        for bad in [
            "",
            "127.0.0.1",
            "127.0.0.1:1 x",
            "127.0.0.1:1 127.0.0.2:1 127.0.0.3:1",
        ] {
            assert_eq!(Doors::from_word(bad), None, "{bad}");
        }
    }
}

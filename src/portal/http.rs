//! The real network: HTTPS by reqwest and rustls. Nothing here repeats a question, follows a redirect or reads more
//! than it should.

use std::{net::IpAddr, sync::OnceLock, time::Duration};

use reqwest::{Certificate, Client, Identity, Proxy, Url, header::HeaderValue, redirect, retry};
use thiserror::Error;

use crate::domain::private::Private;

use super::transport::{Broken, Method, Transport, WireAnswer, WireQuestion};

/// Largest answer we read (SEC-08); Munich's whole catalogue has 330 kB.
pub const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(3);
/// Kept connections are dropped before a web server drops them (Apache: after 5 s): a question sent into a closing
/// connection is a question whose fate we do not know.
const KEEP_CONNECTION: Duration = Duration::from_secs(4);

/// Where the portal is, and how to reach it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The portal's base, such as `https://termin.krefeld.de/api/citizen`.
    pub base: String,
    /// The town's own certification authority (PEM) instead of the system's.
    pub authority: Option<Vec<u8>>,
    /// The kiosk's own certificate with its key (PEM).
    pub identity: Option<Private<Vec<u8>>>,
    /// A proxy, perhaps with a password; none is used unless named.
    pub proxy: Option<Private<String>>,
}

/// Why an [`Address`] cannot be used. For administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressMistake {
    /// The base is no address.
    #[error("the portal's address is not a URL such as https://termin.krefeld.de/api/citizen")]
    NoUrl,
    /// The base has something an address of a portal does not have.
    #[error("the portal's address must have no user name, password, question mark or #")]
    TooMuch,
    /// Not https.
    #[error("the portal's address must begin with https:// (http:// only for this machine itself)")]
    NotSecure,
    /// The authority's file.
    #[error("the certification authority's file holds no certificate in PEM form")]
    Authority,
    /// The kiosk's certificate.
    #[error("the kiosk's certificate file must hold a certificate and its private key in PEM form")]
    Identity,
    /// The proxy.
    #[error("the proxy's address is not a URL")]
    Proxy,
    /// None of our own settings: TLS itself does not come up.
    #[error("TLS could not be set up; is the package ca-certificates installed?")]
    Tls,
}

/// Carries questions over HTTPS. The client is built with the first question, after the first screen is shown: reading
/// the system's certificates takes time.
#[derive(Debug)]
pub struct Http {
    address: Address,
    base: Url,
    client: OnceLock<Result<Client, AddressMistake>>,
}

impl Http {
    /// Checks the address; connects to nothing.
    pub fn new(address: Address) -> Result<Self, AddressMistake> {
        let base =
            Url::parse(address.base.trim_end_matches('/')).map_err(|_| AddressMistake::NoUrl)?;
        let is_plain = base.username().is_empty()
            && base.password().is_none()
            && base.query().is_none()
            && base.fragment().is_none();
        if !is_plain {
            return Err(AddressMistake::TooMuch);
        }
        if base.scheme() != "https" && !(base.scheme() == "http" && is_this_machine(&base)) {
            return Err(AddressMistake::NotSecure);
        }
        Ok(Self {
            address,
            base,
            client: OnceLock::new(),
        })
    }

    /// Builds the client now; `kiosk check` says what is wrong with the certificates.
    pub fn prepare(&self) -> Result<&Client, AddressMistake> {
        self.client
            .get_or_init(|| client(&self.address, &self.base))
            .as_ref()
            .map_err(|it| *it)
    }

    fn url(&self, question: &WireQuestion) -> Url {
        let mut url = self.base.clone();
        let path = format!("{}{}", url.path().trim_end_matches('/'), question.path);
        url.set_path(&path);
        let query = question.query.reveal();
        url.set_query(Some(query.as_str()).filter(|it| !it.is_empty()));
        url
    }
}

impl Transport for Http {
    async fn send(&self, question: WireQuestion) -> Result<WireAnswer, Broken> {
        let client = self.prepare().map_err(|_| Broken::NotSent)?;
        let url = self.url(&question);
        let request = match question.method {
            Method::Get => client.get(url),
            Method::Post => client
                .post(url)
                .header("Content-Type", "application/json")
                .body(question.body.reveal().clone()),
        };
        let mut request = request
            .header("Accept", "application/json")
            .timeout(question.time_out);
        for (name, value) in &question.headers {
            request = request.header(*name, secret(value)?);
        }
        // The error itself is dropped: it may carry the address with number and key.
        let mut answer = request.send().await.map_err(|it| broken(&it))?;
        let status = answer.status().as_u16();
        let mut body = Private::new(vec![]);
        while let Some(chunk) = answer.chunk().await.map_err(|it| broken(&it))? {
            if body.reveal().len() + chunk.len() > BODY_BYTES_MAX {
                return Err(Broken::Lost);
            }
            body.reveal_mut().extend_from_slice(&chunk);
        }
        Ok(WireAnswer { status, body })
    }
}

fn client(address: &Address, base: &Url) -> Result<Client, AddressMistake> {
    // An error says that a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = Client::builder()
        .user_agent(concat!("kiosk/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .https_only(base.scheme() == "https")
        .connect_timeout(CONNECT)
        .pool_idle_timeout(KEEP_CONNECTION)
        .pool_max_idle_per_host(1)
        .no_proxy();
    if let Some(proxy) = &address.proxy {
        builder = builder.proxy(Proxy::all(proxy.reveal()).map_err(|_| AddressMistake::Proxy)?);
    }
    if let Some(authority) = &address.authority {
        let certificates = Certificate::from_pem_bundle(authority)
            .ok()
            .filter(|it| !it.is_empty())
            .ok_or(AddressMistake::Authority)?;
        builder = builder.tls_certs_only(certificates);
    }
    if let Some(identity) = &address.identity {
        let identity =
            Identity::from_pem(identity.reveal()).map_err(|_| AddressMistake::Identity)?;
        builder = builder.identity(identity);
    }
    builder.build().map_err(|_| AddressMistake::Tls)
}

/// A header's value, never shown by the libraries either. One that cannot stand in a header sends nothing.
fn secret(value: &Private<String>) -> Result<HeaderValue, Broken> {
    let mut value = HeaderValue::from_str(value.reveal()).map_err(|_| Broken::NotSent)?;
    value.set_sensitive(true);
    Ok(value)
}

/// Only what certainly happened before anything was sent is [`Broken::NotSent`].
fn broken(error: &reqwest::Error) -> Broken {
    if error.is_connect() || error.is_builder() {
        Broken::NotSent
    } else if error.is_timeout() {
        Broken::TooSlow
    } else {
        Broken::Lost
    }
}

fn is_this_machine(base: &Url) -> bool {
    let host = base.host_str().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|it: IpAddr| it.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn http(base: &str) -> Result<Http, AddressMistake> {
        Http::new(Address {
            base: base.to_owned(),
            ..Address::default()
        })
    }

    #[test]
    fn only_https_or_this_very_machine_is_spoken_to() {
        for good in [
            "https://termin.krefeld.de/api/citizen",
            "http://127.0.0.1:8080",
            "http://localhost:8080/api/citizen/",
            "http://[::1]:8080",
        ] {
            assert!(http(good).is_ok(), "{good}");
        }
        for (bad, mistake) in [
            ("termin.krefeld.de", AddressMistake::NoUrl),
            ("", AddressMistake::NoUrl),
            ("http://termin.krefeld.de", AddressMistake::NotSecure),
            ("ftp://127.0.0.1", AddressMistake::NotSecure),
            ("https://a:b@termin.krefeld.de", AddressMistake::TooMuch),
            ("https://termin.krefeld.de/?x=1", AddressMistake::TooMuch),
            ("https://termin.krefeld.de/#x", AddressMistake::TooMuch),
        ] {
            assert_eq!(http(bad).err(), Some(mistake), "{bad}");
        }
    }

    #[test]
    fn questions_go_below_the_base() {
        let question = WireQuestion {
            method: Method::Get,
            path: "/appointment/".into(),
            query: Private::new("processId=1&authKey=8efb".to_owned()),
            body: Private::default(),
            headers: vec![],
            time_out: CONNECT,
        };

        let url = http("https://termin.krefeld.de/x/api/citizen/")
            .expect("an address")
            .url(&question);

        assert_eq!(
            url.as_str(),
            "https://termin.krefeld.de/x/api/citizen/appointment/?processId=1&authKey=8efb"
        );
    }

    #[test]
    fn what_cannot_stand_in_a_header_sends_nothing() {
        let value = |text: &str| secret(&Private::new(text.to_owned()));

        assert!(value("Bearer a.b-c_d").is_ok_and(|it| it.is_sensitive()));
        assert_eq!(value("Bearer a\r\nHost: b"), Err(Broken::NotSent));
    }

    #[test]
    fn certificates_that_are_none_are_told() {
        let mistake = |address: Address| {
            Http::new(Address {
                base: "https://termin.krefeld.de".to_owned(),
                ..address
            })
            .expect("an address")
            .prepare()
            .err()
        };

        let authority = Address {
            authority: Some(b"nonsense".to_vec()),
            ..Address::default()
        };
        let identity = Address {
            identity: Some(Private::new(b"nonsense".to_vec())),
            ..Address::default()
        };
        assert_eq!(mistake(authority), Some(AddressMistake::Authority));
        assert_eq!(mistake(identity), Some(AddressMistake::Identity));
    }
}

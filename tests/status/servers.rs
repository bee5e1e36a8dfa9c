//! What each kind of Open311 server answers: the same invented reports as its own code would write them. Names, mails
//! and addresses in them are the canaries that must never come through.

/// What a citizen typed, and what must not be seen of what stands around it.
pub const CANARIES: &[&str] = &[
    "Kanarius",
    "kanarius@example.org",
    "0151 0000",
    "Birkenweg",
    "bild.jpg",
    "51.33",
    "6.56",
];

/// Klarschiff, with `extensions=true`.
pub const KLARSCHIFF: &str = r#"[{"service_request_id":4711,"status_notes":"Die Bank wird ersetzt.","status":"in_process",
  "service_code":12,"service_name":"Bank defekt","description":"Bank kaputt, Rita Kanarius, 0151 0000",
  "agency_responsible":"Grünflächenamt [delegiert an: Bauhof Nord]","service_notice":null,
  "requested_datetime":"2026-11-02T23:30:00.000Z","updated_datetime":"2026-11-10T09:00:00.000+01:00",
  "expected_datetime":"2026-12-01","address":"Birkenweg 5","adress_id":null,"lat":51.33,"long":6.56,
  "media_url":"https://example.org/bild.jpg","zipcode":null,"email":"kanarius@example.org",
  "extended_attributes":{"detailed_status":"RECEIVED","detailed_status_datetime":"2026-11-03T08:00:00+01:00",
  "description_public":true,"votes":3,"trust":1,"media_urls":["https://example.org/bild.jpg"]}}]"#;

/// FixMyStreet: an object around the list, an object for the agency, the name of who reported it.
pub const FIXMYSTREET: &str = r#"{"service_requests":[{"service_request_id":"4711","title":"Loch","detail":"Rita Kanarius",
  "description":"Loch: vor dem Haus von Kanarius","lat":"51.33","long":"6.56","status":"open","service_code":"Schlagloch",
  "service_name":"Schlagloch","requested_datetime":"2026-11-02T10:00:00+01:00",
  "updated_datetime":"2026-11-05T10:00:00+01:00","requestor_name":"Rita Kanarius","interface_used":"Web",
  "agency_responsible":{"recipient":["Kommunalbetrieb","Tiefbau"]},"media_url":"https://example.org/bild.jpg",
  "comment_count":2}]}"#;

/// Mark-a-Spot 11 with `meta=true`.
pub const MARK_A_SPOT: &str = r#"{"requests":[{"service_request_id":"47-2026","status":"closed",
  "status_notes":"<p>Beseitigt am 9. November &amp; gekehrt.</p>","service_name":"Wilder Müll","service_code":"010",
  "description":"Kanarius","agency_responsible":"Stadtreinigung","requested_datetime":"2026-11-02T10:00:00+01:00",
  "updated_datetime":"2026-11-09T16:00:00+01:00","expected_datetime":"2026-11-20T00:00:00+01:00",
  "address":"Birkenweg 5","address_string":"Birkenweg 5","lat":51.33,"long":6.56,"media_url":"https://example.org/bild.jpg",
  "email":"kanarius@example.org","extended_attributes":{"markaspot":{"nid":"12"}}}],"meta":{"count":1}}"#;

/// Mark-a-Spot 2018: other spellings.
pub const MARK_A_SPOT_2018: &str = r#"[{"servicerequest_id":"8D1F2C3A-0000-4000-8000-00000000ABCD","status":"open",
  "status_note":"In Arbeit","service_name":"Graffiti","description":"Kanarius","address_string":"Birkenweg 5",
  "requested_datetime":"2026-11-02T10:00:00+01:00","lat":"51.33","long":"6.56","media_url":null}]"#;

/// As the specification's example, but valid: numbers everywhere, nulls, an old date and far zone.
pub const SPECIFICATION: &str = r#"[{"service_request_id":638344,"status":"closed","status_notes":"Duplicate request.",
  "service_name":"Sidewalk and Curb Issues","service_code":6,"description":null,"agency_responsible":null,
  "service_notice":null,"requested_datetime":"2010-04-14T16:37:38-08:00","updated_datetime":"2010-04-14T16:37:38-08:00",
  "expected_datetime":"2010-04-15T06:37:38-08:00","address":"Birkenweg 5","address_id":545483,"zipcode":94122,
  "lat":51.33,"long":6.56,"media_url":"https://example.org/bild.jpg"}]"#;

/// A page where JSON was wanted.
pub const PAGE: &str =
    "<!DOCTYPE html><html><title>Fehler</title><body>jurisdiction_id [404]</body></html>";

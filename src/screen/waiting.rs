//! What is shown while the portal is asked for longer than a moment (UX-17).

use super::Step;
use crate::{
    page::{Choice, Page, Shape},
    portal::Request,
    text::Text,
};

/// The page.
pub fn page(request: &Request, can_stop: bool) -> Page<Step> {
    let title = match request {
        Request::Catalogue => Text::WaitingCatalogue,
        Request::Calendar(_) => Text::WaitingCalendar,
        Request::Reserve { .. } => Text::WaitingReserve,
        Request::Update(..) | Request::Preconfirm(_) | Request::Confirm(_) => Text::WaitingBook,
        Request::Cancel(_) => Text::WaitingCancel,
        Request::Look(_) => Text::WaitingLook,
        Request::Status(_) => Text::WaitingStatus,
    };
    let page = Page::new(title).say(Text::WaitingMoment);
    if !can_stop {
        return page;
    }
    page.offer(
        Shape::Rows,
        vec![Choice::new(Text::WaitingStop, Step::Back)],
    )
}

"""Which work each panel of the Certificate page has done, always for the site its page shows then."""

from wizard.ui.page import Page
from wizard.ui.pages.certificate.body import CertificateBody
from wizard.ui.pages.certificate.choosing import save_hook, save_reminder, save_request
from wizard.ui.pages.certificate.maker import Maker
from wizard.ui.pages.certificate.orderer import Orderer


def connect_panels(page: Page, content: CertificateBody, maker: Maker, orderer: Orderer) -> None:
    """Let the panels that ask for a request, an order, a roll-over or a file get it."""
    request, order, rolled, renewal = content.request, content.order, content.roll_over, content.renewal
    maker.requested.connect(request.show_request)
    request.wanted.connect(lambda host_only: maker.request(page.work, host_only=host_only))
    request.saved.connect(lambda pem: save_request(page, page.services, pem))

    order.ordered.connect(lambda wish: orderer.begin(page.work, wish))
    orderer.record.connect(order.show_record)
    orderer.progressed.connect(order.show_progress)
    orderer.terms.connect(order.show_terms)
    order.stopped.connect(orderer.cancel)
    order.agreed.connect(lambda: orderer.agree(is_agreed=True))

    rolled.begun.connect(lambda limits: maker.begin_roll_over(page.work, limits_authority=limits))
    rolled.finished.connect(lambda: maker.finish_roll_over(page.work))

    renewal.reminder.connect(lambda: save_reminder(page, page.services, page.work))
    renewal.hook.connect(lambda: save_hook(page, page.services, page.work))

    for fold in content.folds:
        fold.button.clicked.connect(lambda _=False, opened=fold: page.reveal(opened))

"""Which page belongs to which step; a page's module is loaded when its page is first wanted."""

from wizard.core.steps import Step
from wizard.ui.page import Page


def page_kind(step: Step) -> type[Page]:
    """Return the class of a step's page."""
    match step:
        case Step.START:
            from wizard.ui.pages.start import StartPage

            return StartPage
        case Step.SERVER:
            from wizard.ui.pages.server import ServerPage

            return ServerPage
        case Step.AUTHORITY:
            from wizard.ui.pages.authority import AuthorityPage

            return AuthorityPage
        case Step.CERTIFICATE:
            from wizard.ui.pages.certificate import CertificatePage

            return CertificatePage
        case Step.TRANSPORT:
            from wizard.ui.pages.transport import TransportPage

            return TransportPage
        case Step.PHONES:
            from wizard.ui.pages.phones import PhonesPage

            return PhonesPage
        case Step.PREVIEW:
            from wizard.ui.pages.preview import PreviewPage

            return PreviewPage
        case Step.WRITE:
            from wizard.ui.pages.write import WritePage

            return WritePage
        case Step.RESTART:
            from wizard.ui.pages.restart import RestartPage

            return RestartPage
        case Step.CHECK:
            from wizard.ui.pages.check import CheckPage

            return CheckPage

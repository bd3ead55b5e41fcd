"""The XML route's nudge: a NOTIFY that makes a phone fetch its file again."""

from wizard.core.asterisk.edit import NewSection
from wizard.core.plan.draft import Draft, option
from wizard.core.plan.survey import Survey
from wizard.core.text import Text

CHECK_SYNC = "digium-check-cfg"
"""The section's name in Asterisk's own sample of pjsip_notify.conf."""


def notify_section(survey: Survey) -> str:
    """Return the name of the section that sends ``check-sync``: one that is there, else ours."""
    for section in survey.notify.sections:
        if (section.get("Event") or "").strip().lower() == "check-sync" and len(section.options) == 1:
            return section.name
    return CHECK_SYNC


def draft_notify(survey: Survey) -> Draft:
    """Return the section to add to pjsip_notify.conf, nothing where one is there already."""
    if survey.notify.find(notify_section(survey)) is not None:
        return Draft()
    source = "Asterisk: pjsip_notify.conf.sample; wiki, Provisioning"
    event = option("Event", "check-sync", Text("a phone that gets it fetches its configuration again"), source)
    return Draft(sections=(NewSection(name=CHECK_SYNC, options=(event,)),))

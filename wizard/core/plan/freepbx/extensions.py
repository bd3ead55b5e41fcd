"""Extensions that move: what FreePBX's page of each must say, one instruction per field, until the files say so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from wizard.core.asterisk.effective import EffectiveSection
from wizard.core.fault import shown
from wizard.core.plan.draft import Draft, PlacedEdit, merged
from wizard.core.plan.endpoints import draft_endpoint
from wizard.core.plan.freepbx.fields import EXTENSION
from wizard.core.plan.freepbx.files import is_freepbx_own
from wizard.core.plan.plan import ExtensionSetting, Instruction
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.site import Phone
from wizard.core.text import Text

PAGE = "/admin/config.php?display=extensions&extdisplay="
"""An extension's page. Source: FreePBX core, Core.class.php, search."""

OWN_BUG = Text(
    "Bulk Handler 17.0.6 imports the first row again in place of the others: update it to 17.0.7.1 or later first "
    "(FreePBX issue 915)."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionWork:
    """What is edited in place (endpoints written by hand), what is left to the pages, and for whom."""

    draft: Draft
    settings: tuple[ExtensionSetting, ...]
    missing: tuple[Phone, ...]

    @property
    def extensions(self) -> tuple[str, ...]:
        """The extensions whose pages are to be changed or made."""
        return tuple(dict.fromkeys((*(s.extension for s in self.settings), *(p.extension for p in self.missing))))


def extension_work(survey: Survey, lines: Iterable[tuple[Phone, str]]) -> ExtensionWork:
    """Return what the lines of phones that move need; a line comes with the phone that shows it."""
    missing: list[Phone] = []
    drafts: list[Draft] = []
    for phone, line in lines:
        if line == phone.extension and survey.pjsip.find(line, "endpoint") is None:
            missing.append(phone)
        else:
            drafts.append(draft_endpoint(survey, line, phone, None))
    whole = merged(drafts)
    sections = {place: s for s in survey.pjsip.sections for place in s.places}
    by_page: list[ExtensionSetting] = []
    kept: list[PlacedEdit] = []
    overrides: list[Problem] = []
    for edit in whole.edits:
        section = sections[edit.place]
        if not is_freepbx_own(section.home.path, survey.original):
            kept.append(edit)
        elif (setting := _setting(section, edit)) is not None:
            overrides += _override(survey, section, setting)
            if not _page_says(survey, section, setting):
                by_page.append(setting)
    settings = tuple(dict.fromkeys(by_page))
    draft = replace(
        whole,
        edits=tuple(kept),
        instructions=(*_to_add(missing, survey), *_by_field(settings), *_in_bulk(settings)),
        problems=(*whole.problems, *overrides),
    )
    return ExtensionWork(draft=draft, settings=settings, missing=tuple(missing))


def _setting(section: EffectiveSection, edit: PlacedEdit) -> ExtensionSetting | None:
    """What an edit of FreePBX's own file is on the page; None where FreePBX decides it by itself.

    ``remove_existing`` follows Max Contacts. ``direct_media`` is asked for only where FreePBX writes it: not
    every version has the field.
    """
    name = edit.option.name
    if section.type != "endpoint" or name not in EXTENSION:
        return None
    if name == "direct_media" and section.get(name) is None:
        return None
    value = edit.option.values[-1] if edit.option.values else ""
    return ExtensionSetting(
        extension=section.name, option=name, column=EXTENSION[name].column, value=value, present=section.get(name) or ""
    )


def _page_says(survey: Survey, section: EffectiveSection, setting: ExtensionSetting) -> bool:
    """Whether FreePBX's own lines say it already, whatever comes after them."""
    own = [o for o in section.options if is_freepbx_own(o.place.path, survey.original)]
    values = [o.value.strip().lower() for o in own if o.name.lower() == setting.option]
    return bool(values) and values[-1] == setting.value


def _override(survey: Survey, section: EffectiveSection, setting: ExtensionSetting) -> Iterator[Problem]:
    """An addition in a custom file that has the last word over the page."""
    found = section.option(setting.option)
    if found is None or is_freepbx_own(found.place.path, survey.original):
        return
    yield Problem(
        severity=Severity.WARNING,
        message=Text(
            "{option}={value} of extension {extension} stands in a custom file, over what FreePBX's page says.",
            option=setting.option,
            value=shown(found.value),
            extension=shown(section.name),
        ),
        fix=Text("Take that line out; its page has the field {field}.", field=EXTENSION[setting.option].label),
        path=str(found.place.path),
        line=found.line,
        source="Asterisk: main/config.c, category addition; FreePBX: *_custom*.conf",
    )


def _by_field(settings: Iterable[ExtensionSetting]) -> Iterator[Instruction]:
    groups: dict[tuple[str, str], list[ExtensionSetting]] = {}
    for setting in settings:
        groups.setdefault((setting.option, setting.value), []).append(setting)
    for (option, value), members in groups.items():
        field = EXTENSION[option]
        yield Instruction(
            title=Text("FreePBX, Extensions: set {field} to {value}", field=field.label, value=field.shown(value)),
            detail=Text(
                "Applications, Extensions (since FreePBX 17: Connectivity, Extensions), each of these extensions, tab "
                "Advanced: {field}: {value}, then Submit. Leave Apply Config to the steps after writing. What is there "
                "now, and of which extensions: {there}.",
                field=field.label,
                value=field.shown(value),
                there=there_now((s.present, s.extension) for s in members),
            ),
            snippet="\n".join(f"{PAGE}{quote(s.extension, safe='')}" for s in members[:_MOST_LINKS]),
        )


_MOST_LINKS = 20


def there_now(pairs: Iterable[tuple[str, str]]) -> str:
    """Return names by the value each has now: ``no (101, 102); dtls (110)``."""
    groups: dict[str, list[str]] = {}
    for present, name in pairs:
        groups.setdefault(present, []).append(shown(name))
    return "; ".join(f"{shown(present) or '–'} ({', '.join(names)})" for present, names in groups.items())


def _to_add(missing: Iterable[Phone], survey: Survey) -> Iterator[Instruction]:
    phones = tuple(missing)
    if not phones:
        return
    fields = {"rewrite_contact": "yes"} | ({"media_encryption": "sdes"} if survey.site.transport.srtp else {})
    yield Instruction(
        title=Text("FreePBX, Extensions: add {extensions}", extensions=", ".join(shown(p.extension) for p in phones)),
        detail=Text(
            "Applications, Extensions (since FreePBX 17: Connectivity, Extensions), Add Extension, Add New SIP "
            "[chan_pjsip] Extension, with these numbers and names; tab Advanced: {fields}. FreePBX makes the "
            "passwords. Then Submit, and read the server again.",
            fields=", ".join(f"{EXTENSION[n].label}: {EXTENSION[n].shown(v)}" for n, v in fields.items()),
        ),
        snippet="\n".join(f"{shown(p.extension)} {shown(p.name)}".strip() for p in phones),
    )


def _in_bulk(settings: Iterable[ExtensionSetting]) -> Iterator[Instruction]:
    if len({s.extension for s in settings}) < 2:
        return
    yield Instruction(
        title=Text("FreePBX, Bulk Handler: the same for all extensions at once"),
        detail=Text(
            "In place of page by page: Admin, Bulk Handler, Export, Extensions. From that file, plan "
            "--bulk-handler EXPORT IMPORT (or the button on the Preview page) makes the one to import: the rows of "
            "these extensions with only these fields changed. Then Import, Extensions, Replace/Update existing data: "
            "Yes. A file with fewer columns would reset everything else, passwords too; a spreadsheet program would "
            "change numbers in it. {bug}",
            bug=OWN_BUG,
        ),
        is_bulk=True,
    )

"""The chapter about the window's ten pages: how each looks, and why it asks what it asks."""

from collections.abc import Iterator

from wizard.core.check_words import CHECK_WORDS
from wizard.core.manual.anchors import CHECKS, NUMBERS, PAGES, PHONES, ROLL_BACK, RULES, TITLES, page_anchor
from wizard.core.manual.document import Block, Chapter, Entry, Explanation, Links, Paragraph, Picture
from wizard.core.manual.ways import to_chapter, to_check
from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import STEPS, Step
from wizard.core.text import Text

_MORE = {
    Step.START: NUMBERS,
    Step.PHONES: PHONES,
    Step.PREVIEW: RULES,
    Step.WRITE: ROLL_BACK,
    Step.CHECK: CHECKS,
}


def pages_chapter() -> Chapter:
    """Return the chapter."""
    lead = Text(
        "The pages can be walked through forwards and backwards; nothing that was typed is lost. Nothing on the server "
        "changes before the page Write. What follows is what \u201cWhy?\u201d says on each page, and how it looks."
    )
    return Chapter(
        anchor=PAGES,
        title=TITLES[PAGES],
        blocks=(Paragraph(words=lead),),
        entries=tuple(
            Entry(anchor=page_anchor(step), title=STEP_WORDS[step].name, blocks=tuple(_blocks(step))) for step in STEPS
        ),
    )


def _blocks(step: Step) -> Iterator[Block]:
    words = STEP_WORDS[step]
    yield Explanation(words=words.why)
    led_here = (to_check(name) for name, check in CHECK_WORDS.items() if check.step is step)
    links = (*((to_chapter(_MORE[step]),) if step in _MORE else ()), *led_here)
    if links:
        yield Links(links=links)
    number = STEPS.index(step) + 1
    yield Picture(name=f"{number:02d}-{step.value}", words=Text("The page {name}", name=words.name))

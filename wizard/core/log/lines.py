"""The log as lines to read: in a person's language, with the customer's names masked unless they are wanted."""

from collections.abc import Callable, Iterable, Iterator

from wizard.core.fault import shown
from wizard.core.log.entry import Count, Entry, Name
from wizard.core.step_words import STEP_WORDS
from wizard.core.text import Text

Say = Callable[[Text], str]


def log_lines(entries: Iterable[Entry], *, shows_names: bool = False, say: Say = str) -> Iterator[str]:
    """Yield a line for each entry; the same name is masked by the same number in all of them."""
    masks: dict[Name, str] = {}
    for entry in entries:
        yield _line(entry, masks, say, shows_names=shows_names)


def _line(entry: Entry, masks: dict[Name, str], say: Say, *, shows_names: bool) -> str:
    act = say(entry.act.value)
    parts = [act if entry.outcome is None else f"{act}: {say(entry.outcome.value)}"]
    for name in entry.names:
        parts.append(shown(name.value) if shows_names else _mask(name, masks, say))
    if entry.step is not None:
        parts.append(say(STEP_WORDS[entry.step].name))
    if entry.receipt:
        parts.append(entry.receipt)
    parts += [_counted(count, number, say) for count, number in entry.counts]
    if entry.seconds is not None:
        parts.append(f"{entry.seconds:.1f} s")
    if (failure := entry.failure) is not None:
        parts += [part for part in (say(Text(failure.template)), failure.kind, failure.place) if part]
    return f"{entry.moment:%H:%M:%S}  {', '.join(parts)}"


def _counted(count: Count, number: int, say: Say) -> str:
    one, many = count.value
    return say(one) if number == 1 else say(Text(many.template, count=number))


def _mask(name: Name, masks: dict[Name, str], say: Say) -> str:
    if name not in masks:
        number = 1 + sum(known.kind is name.kind for known in masks)
        masks[name] = f"[{say(Text(name.kind.value.template, number=number))}]"
    return masks[name]

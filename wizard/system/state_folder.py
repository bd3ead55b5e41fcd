"""The folder of the journals: made for the wizard at work, locked while it is, gone when nothing is left in it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from wizard.core.errors import WizardError
from wizard.core.text import Text
from wizard.system import durable_write
from wizard.system.collected import refuse_collected
from wizard.system.durable_write import Attributes
from wizard.system.lock import exclusive
from wizard.system.root import Root

STATE = PurePosixPath("/var/lib/secure-calling")
_LOCK, _MADE = "lock", "made"
_TRIES = 10


@contextmanager
def at_work(root: Root) -> Iterator[Path]:
    """Hold the lock of a root for a block, and give the folder of its journals; an empty one goes after it.

    Raises:
        WizardError: Another wizard is at work, the folder cannot be made, or the files are only a copy of a server's.
    """
    refuse_collected(root)
    for attempt in range(_TRIES):
        state, made = _make_state_folder(root)
        lock = exclusive(state / _LOCK)
        try:
            lock.__enter__()
        except FileNotFoundError as error:  # taken away by its last user since
            if attempt == _TRIES - 1:
                raise not_permitted(STATE, error) from error
            continue
        except OSError as error:
            _remove_state_folder(state, made)
            raise not_permitted(STATE, error) from error
        break
    try:
        if made:
            durable_write.write(state / _MADE, "".join(f"{m}\n" for m in made).encode())
        yield state
    except OSError as error:
        raise not_permitted(STATE, error) from error
    finally:
        made_above = _last_user_leaves(state, root)
        lock.__exit__(None, None, None)
        if made_above is not None:
            _remove_state_folder(state, made_above)


def not_permitted(path: PurePosixPath, error: OSError) -> WizardError:
    """Return the error for a path the system refuses."""
    return WizardError(
        Text("{path} cannot be written or read.", path=path),
        Text("The system says: {reason}.", reason=error.strerror or str(error)),
        Text("Run this as the administrator (sudo), and make sure that the disk is neither full nor read-only."),
    )


def _make_state_folder(root: Root) -> tuple[Path, tuple[PurePosixPath, ...]]:
    state = root.resolve(STATE)
    made = []
    try:
        for above in (*reversed(state.parents[:-1]), state):
            place = root.place(above)
            if not place.is_dir():
                durable_write.make_folder(place, Attributes(mode=0o700 if above == state else 0o755))
                made.append(above)
    except OSError as error:
        for above in reversed(made):
            with suppress(OSError):
                root.place(above).rmdir()
        raise not_permitted(STATE, error) from error
    return root.place(state), tuple(m for m in made if m != state)


def _last_user_leaves(state: Path, root: Root) -> tuple[PurePosixPath, ...] | None:
    """Return the folders made above, where nothing is left that needs the folder of the journals; else None."""
    with suppress(OSError):
        with suppress(FileNotFoundError):
            (state / f".{_MADE}.new").unlink()
        if all(p.name in (_LOCK, _MADE) for p in state.iterdir()):
            made: tuple[PurePosixPath, ...] = ()
            if (state / _MADE).is_file():
                made = tuple(
                    PurePosixPath(line)
                    for line in (state / _MADE).read_text("utf-8", "surrogateescape").splitlines()
                    if PurePosixPath(line) in root.resolve(STATE).parents
                )
                (state / _MADE).unlink()
            return made
    return None


def _remove_state_folder(state: Path, made: Sequence[PurePosixPath]) -> None:
    """Take away only what is empty, so that a wizard who came in meanwhile loses nothing."""
    with suppress(OSError):
        state.rmdir()
        above = state.parent
        for _ in made:
            above.rmdir()
            above = above.parent

"""The program run with everything it does to files and other programs told: ``python -m tests.system.watched_run``.

The first argument is a file that takes one JSON line for each file or folder made, with its mode as it was born (the
process has no umask, so nothing is hidden by one), for each program started, with its words and the environment
it really gets, and for each place a socket is bound or connected to. The other arguments are the command line's.
"""

import builtins
import ctypes
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

TOLD = Path(sys.argv[1])


_OPEN = os.open
_MKDIR = os.mkdir
_IO_OPEN = io.open


def tell(**what: object) -> None:
    handle = _OPEN(TOLD, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(handle, (json.dumps(what) + "\n").encode())
    os.close(handle)


def watched_open(path: Any, flags: int, mode: int = 0o777, **options: Any) -> int:
    is_new = bool(flags & os.O_CREAT) and not (isinstance(path, str | Path) and os.path.lexists(path))
    handle = _OPEN(path, flags, mode, **options)
    if is_new:
        found = os.fstat(handle)
        tell(made=os.fsdecode(os.fspath(path)), mode=found.st_mode & 0o7777, inode=found.st_ino)
    return handle


def watched_mkdir(path: Any, mode: int = 0o777, **options: Any) -> None:
    _MKDIR(path, mode, **options)
    found = Path(path).stat()
    tell(made=os.fsdecode(os.fspath(path)), mode=found.st_mode & 0o7777, inode=found.st_ino, folder=True)


def watched_io_open(file: Any, *arguments: Any, **options: Any) -> Any:
    if not isinstance(file, int) and "opener" not in options:
        options["opener"] = lambda path, flags: watched_open(path, flags, 0o666)
    return _IO_OPEN(file, *arguments, **options)


def inherited() -> list[str]:
    """The environment a program gets that is started without one of its own: that of C, not Python's copy."""
    environ = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
    found: list[str] = []
    while (value := environ[len(found)]) is not None:
        found.append(value.decode("utf-8", "replace"))
    return found


def hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("subprocess.Popen", "os.posix_spawn", "os.exec"):
        _, words, *rest = arguments
        environment = rest[-1]
        given = inherited() if environment is None else [f"{k}={v}" for k, v in environment.items()]
        tell(started=[os.fsdecode(word) for word in words], environment=given)
    elif event in ("socket.bind", "socket.connect"):
        tell(socket=event, place=str(arguments[1]))
    elif event == "os.system":
        tell(started=[os.fsdecode(arguments[0])], environment=inherited())


def main() -> int:
    os.umask(0)
    for module, name, watched in (
        (os, "open", watched_open),
        (os, "mkdir", watched_mkdir),
        (io, "open", watched_io_open),
        (builtins, "open", watched_io_open),
    ):
        setattr(module, name, watched)
    sys.addaudithook(hook)
    sys.argv = ["secure-calling", *sys.argv[2:]]
    from wizard.__main__ import main as wizard

    status = wizard()
    import resource

    tell(core=resource.getrlimit(resource.RLIMIT_CORE)[0])
    return status


if __name__ == "__main__":
    sys.exit(main())

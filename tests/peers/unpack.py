"""Real programs from other Debian suites, unpacked into the user's cache and run from there.

    python3 tests/peers/unpack.py        unpack what is missing, say which versions are there

Nothing is installed and no root is needed: a private apt state (its own sources, lists and an empty
dpkg status) resolves, downloads and verifies the packages with Debian's archive keyring, and
``dpkg-deb`` unpacks them. A peer's folder holds ``root/`` and wrappers that start its programs with
the libraries, and where they are newer the C library, they came with. A wrapper finds everything
beside itself, so the folder may be bound elsewhere. The mirror is that of the system's own sources.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RECIPE = "2"  # to be raised when the way of unpacking changes: folders made otherwise are made anew


class PeerUnavailableError(Exception):
    """The peer cannot be had here; the text says why in one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """What to unpack: the first suite that carries the packages wins; the first package gives the version.

    ``without``: how the names begin of packages that others depend on, but nothing that is started here.
    ``looking_on_path``: the programs that start others from /usr/bin, and shall take those of PATH.
    ``with_base``: how the names begin of packages of the base system that are needed here all the same.
    """

    name: str
    suites: tuple[str, ...]
    packages: tuple[str, ...]
    programs: tuple[str, ...]
    without: tuple[str, ...] = ()
    looking_on_path: tuple[str, ...] = ()
    with_base: tuple[str, ...] = ()

    @property
    def stamp(self) -> str:
        """What the folder was made by."""
        how = (self.suites, self.packages, self.programs, self.without, self.looking_on_path, self.with_base)
        return " ".join(map(str, (RECIPE, *how)))

    def takes(self, package: str) -> bool:
        """Whether a package that was resolved is unpacked."""
        return package.startswith(self.with_base) or not package.startswith(LEFT_OUT + self.without)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """Unpacked programs: ``folder/NAME`` starts each, ``folder/root`` is their tree."""

    name: str
    version: str
    folder: Path

    @property
    def root(self) -> Path:
        """The tree of the unpacked packages."""
        return self.folder / "root"

    @property
    def major(self) -> int:
        """The first number of the version, after Debian's epoch."""
        return int(self.version.partition(":")[2].partition(".")[0])


# testing moves, and a package may leave it for a while: sid is the second try. bullseye holds the
# oldest Asterisk still to be had, and baresip before 1.1 does not verify the server.
ASTERISK_22 = Recipe(
    name="asterisk22", suites=("testing", "sid"), packages=("asterisk",), programs=("/usr/sbin/asterisk",)
)
ASTERISK_16 = Recipe(name="asterisk16", suites=("bullseye",), packages=("asterisk",), programs=("/usr/sbin/asterisk",))
BARESIP = Recipe(
    name="baresip",
    suites=("trixie", "testing", "sid"),
    packages=("baresip-core",),
    programs=("/usr/bin/baresip",),
)
# A screen in memory, a small window manager that knows EWMH, and hands: xdotool for keys and mouse, wmctrl
# for what a window manager is asked (xdotool before 2021 cannot ask a window to close).
DESKTOP = Recipe(
    name="desktop",
    suites=("bookworm", "trixie"),
    packages=("xvfb", "x11-xkb-utils", "blackbox", "xdotool", "wmctrl"),
    programs=tuple(f"/usr/bin/{name}" for name in ("Xvfb", "xkbcomp", "blackbox", "bsetroot", "xdotool", "wmctrl")),
    # OpenGL, which is not used on this screen, is three quarters of the download.
    without=(
        *("libdrm", "libelf", "libgbm", "libgl1-mesa", "libglapi-mesa", "libglx-mesa", "libicu", "libllvm"),
        *("libsensors", "libvulkan", "libwayland", "libxml2", "libz3", "mesa-", "xserver-common"),
    ),
    looking_on_path=("/usr/bin/Xvfb",),  # for xkbcomp
)
# What a screen reader hears: the accessibility bus, and the library screen readers are written with, which
# wants the Python it was compiled for.
READER = Recipe(
    name="reader",
    suites=("bookworm",),
    packages=("python3-pyatspi", "at-spi2-core", "dbus-daemon", "python3.11-minimal"),
    programs=("/usr/bin/dbus-daemon", "/usr/libexec/at-spi2-registryd", "/usr/bin/python3.11"),
    without=("dconf", "gsettings", "libgtk", "shared-mime", "xkb-data"),
    with_base=("python3-gi", "python3-pyatspi", "python3.11-minimal", "libpython3.11"),
)
# Let's Encrypt's test authority, and a real name server for the zones it looks into.
ACME = Recipe(
    name="acme",
    suites=("bookworm", "trixie"),
    packages=("pebble", "nsd"),
    programs=("/usr/bin/pebble", "/usr/sbin/nsd"),
)
# A server to be reached; where its programs lie matters to them, so they are put below /usr in a namespace.
SSH = Recipe(
    name="ssh",
    suites=("bookworm", "trixie"),
    packages=("openssh-server", "sudo"),
    programs=("/usr/sbin/sshd",),
)
# Another judge of certificates than OpenSSL.
GNUTLS = Recipe(name="gnutls", suites=("bookworm", "trixie"), packages=("gnutls-bin",), programs=("/usr/bin/certtool",))
# Another implementation of mDNS; its browser asks the daemon over D-Bus.
AVAHI = Recipe(
    name="avahi",
    suites=("bookworm", "trixie"),
    packages=("avahi-daemon", "avahi-utils", "dbus-daemon"),
    programs=("/usr/sbin/avahi-daemon", "/usr/bin/avahi-browse", "/usr/bin/dbus-daemon"),
)
# The shell and the tools of small systems, and a judge of shell scripts.
BUSYBOX = Recipe(
    name="busybox", suites=("bookworm", "trixie"), packages=("busybox-static",), programs=("/bin/busybox",)
)
SHELLCHECK = Recipe(
    name="shellcheck", suites=("bookworm", "trixie"), packages=("shellcheck",), programs=("/usr/bin/shellcheck",)
)
NFTABLES = Recipe(name="nftables", suites=("bookworm", "trixie"), packages=("nftables",), programs=("/usr/sbin/nft",))
RECIPES = (ASTERISK_22, ASTERISK_16, BARESIP, DESKTOP, READER, ACME, SSH, GNUTLS, AVAHI, NFTABLES, BUSYBOX, SHELLCHECK)

# What tests/benchmarks measures by, and no test needs.
SSLSCAN = Recipe(name="sslscan", suites=("bookworm", "trixie"), packages=("sslscan",), programs=("/usr/bin/sslscan",))
# A script: it is started from its tree, with the host's bash and openssl, and these tools of BSD's on PATH.
TESTSSL = Recipe(
    name="testssl",
    suites=("bookworm", "trixie"),
    packages=("testssl.sh", "bsdextrautils"),
    programs=("/usr/bin/hexdump",),
)
MKCERT = Recipe(name="mkcert", suites=("bookworm", "trixie"), packages=("mkcert",), programs=("/usr/bin/mkcert",))
RSYNC = Recipe(name="rsync", suites=("bookworm", "trixie"), packages=("rsync",), programs=("/usr/bin/rsync",))

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
# Programs of the base system, which nothing started here calls.
LEFT_OUT = (
    *("adduser", "base-", "cdebconf", "coreutils", "debconf", "dpkg", "init", "libc-bin", "libperl"),
    *(
        "libpython3",
        "login",
        "mount",
        "passwd",
        "perl",
        "python3",
        "systemd",
        "sysvinit",
        "tar",
        "util-linux",
    ),
)
WRAPPER = """#!/bin/sh
# --argv0 names this wrapper, so that a program that starts itself anew comes back through it
here=${{0%/*}}
exec "{loader}" --argv0 "$0" --library-path "{libraries}" "$here/root{program}" "$@"
"""


def cache_folder() -> Path:
    """Return where the peers are kept."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "secure-calling-wizard" / "peers"


def peer(recipe: Recipe) -> Peer:
    """Return an unpacked peer, unpacking it first where it is not there.

    Safe when several processes ask at once: one unpacks, the others wait.

    Raises:
        PeerUnavailableError: not Debian, no mirror, or no suite carries it.
    """
    if sys.platform != "linux":
        raise PeerUnavailableError("the peers are programs for Linux")
    cache = cache_folder()
    folder = cache / recipe.name
    found = unpacked(recipe, folder)
    if found:
        return found
    cache.mkdir(parents=True, exist_ok=True)
    with locked(cache / f"{recipe.name}.lock"):
        found = unpacked(recipe, folder)
        if found:
            return found
        with tempfile.TemporaryDirectory(prefix=f"{recipe.name}.", dir=cache) as work:
            made = unpack(recipe, Path(work))
            shutil.rmtree(folder, ignore_errors=True)
            made.rename(folder)
    found = unpacked(recipe, folder)
    if not found:
        raise PeerUnavailableError(f"{recipe.name}: the unpacked folder is incomplete")
    return found


def unpacked(recipe: Recipe, folder: Path) -> Peer | None:
    """Return the peer if this folder was made by this recipe."""
    stamp = folder / "stamp"
    if not stamp.exists() or stamp.read_text() != recipe.stamp:
        return None
    version = (folder / "version").read_text()
    return Peer(name=recipe.name, version=version, folder=folder)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock between processes; the kernel lets go of it when a process dies."""
    import fcntl  # Windows has none, and no peers

    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def unpack(recipe: Recipe, work: Path) -> Path:
    """Download and unpack into a folder made for it under ``work``; return that folder."""
    apt = PrivateApt(work)
    needed = next(filter(None, (apt.resolve(suite, recipe.packages) for suite in recipe.suites)), None)
    if needed is None:
        raise PeerUnavailableError(f"{recipe.name}: no suite of {', '.join(recipe.suites)} could be read or carries it")
    debs = apt.download(list(filter(recipe.takes, needed)))
    folder = work / "made"
    root = folder / "root"
    root.mkdir(parents=True)
    host_libc = output("dpkg-query", "-W", "-f", "${Version}\n", "libc6").splitlines()[0]
    has_own_libc = False
    version = ""
    for deb in debs:
        package, of_package = output("dpkg-deb", "--show", "--showformat=${Package} ${Version}", str(deb)).split()
        if package == recipe.packages[0]:
            version = of_package
        if package == "libc6":
            compared = ["dpkg", "--compare-versions", of_package, "gt", host_libc]
            has_own_libc = subprocess.run(compared).returncode == 0
            if not has_own_libc:
                continue  # an older C library is left out: the host's serves
        extract(deb, root)
    for program in recipe.looking_on_path:
        forget_folder(root / program.lstrip("/"))
    host_loader = next(Path("/lib64").glob("ld-linux-*.so.*"), None) or next(Path("/lib").glob("ld-linux-*.so.*"))
    # A program that is linked statically comes without libraries.
    triplet = next((path.name for path in root.glob("usr/lib/*-linux-gnu")), "")
    loader = str(host_loader)
    if has_own_libc:
        own = next(root.glob(f"usr/lib/{triplet}/ld-linux-*.so.*"), None) or next(root.glob("usr/lib*/ld-linux-*.so.*"))
        loader = f"$here/root/{own.relative_to(root)}"
    folders = (f"usr/lib/{triplet}", f"usr/lib/{triplet}/pulseaudio", "usr/lib")
    libraries = ":".join(f"$here/root/{folder}" for folder in folders)
    for program in recipe.programs:
        wrapper = folder / Path(program).name
        wrapper.write_text(WRAPPER.format(loader=loader, libraries=libraries, program=program))
        wrapper.chmod(0o755)
    (folder / "version").write_text(version)
    (folder / "stamp").write_text(recipe.stamp)
    return folder


def extract(deb: Path, root: Path) -> None:
    """Unpack one package; /lib goes under /usr whatever the suite's layout."""
    left_out = ("usr/share/doc", "usr/share/man", "usr/share/locale", "etc/init.d")
    options = ["--no-same-owner", "--transform=s,^\\./lib\\(64\\)\\?/,./usr/lib\\1/,"]
    options += [f"--exclude=./{path}" for path in left_out]
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE) as archive:
        done = subprocess.run(["tar", "-x", "-C", root, *options], stdin=archive.stdout)
    if done.returncode or archive.returncode:
        raise PeerUnavailableError(f"{deb.name} could not be unpacked")


def forget_folder(program: Path) -> None:
    """Empty the one string "/usr/bin" in a program, which then names what it starts without a folder."""
    text = program.read_bytes()
    folder = b"\0/usr/bin\0"
    if text.count(folder) != 1:
        raise PeerUnavailableError(f"{program.name} does not name /usr/bin as it did")
    program.write_bytes(text.replace(folder, bytes(len(folder))))


class PrivateApt:
    """An apt that knows one suite and an empty system, and leaves the real ones alone."""

    def __init__(self, work: Path) -> None:
        self._work = work
        for folder in ("lists/partial", "cache/archives/partial"):
            (work / folder).mkdir(parents=True)
        (work / "status").touch()
        self._mirror = mirror()
        options = {
            "Dir::Etc::sourcelist": work / "sources.list",
            "Dir::Etc::sourceparts": "-",
            "Dir::State": work,
            "Dir::State::lists": work / "lists",
            "Dir::State::status": work / "status",
            "Dir::Cache": work / "cache",
            "Debug::NoLocking": 1,
            "APT::Sandbox::User": output("id", "-un").strip(),
            "APT::Update::Post-Invoke-Success::": "true",
            "APT::Update::Post-Invoke::": "true",
            "APT::Keep-Downloaded-Packages": "true",
            "APT::Install-Recommends": "false",
            "Acquire::Languages": "none",
            "Acquire::Retries": 3,
            # testing's index runs out within days; a stale mirror or a wrong clock must not stop a test
            "Acquire::Check-Valid-Until": "false",
            "Acquire::Check-Date": "false",
        }
        self._options = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]

    def resolve(self, suite: str, packages: Sequence[str]) -> list[str]:
        """Read a suite's lists; return the packages and all they depend on, or none where it lacks one."""
        source = f"deb [signed-by={KEYRING}] {self._mirror} {suite} main\n"
        (self._work / "sources.list").write_text(source)
        for old in (self._work / "lists").glob("*_*"):
            old.unlink()
        if self._run("apt-get", "update").returncode:
            return []
        resolved = self._run("apt-get", "--yes", "--print-uris", "install", *packages)
        if resolved.returncode:
            return []
        # 'http://mirror/pool/x.deb' libxcb1_1.17.0-2_amd64.deb 144368 MD5Sum:...
        files = [line.split()[1] for line in resolved.stdout.splitlines() if line.startswith("'")]
        return [file.partition("_")[0] for file in files]

    def download(self, packages: Sequence[str]) -> list[Path]:
        """Fetch these packages, and only these, from the suite that was read last."""
        done = self._run("apt-get", "download", *packages)
        if done.returncode:
            raise PeerUnavailableError(f"{packages[0]}: {done.stdout.strip().splitlines()[-1]}")
        return sorted(self._work.glob("*.deb"))

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [program, "-q", *self._options, *arguments]
        return subprocess.run(command, cwd=self._work, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def mirror() -> str:
    """Return the mirror of the system's own apt sources."""
    if not KEYRING.exists() or not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise PeerUnavailableError("the peers are unpacked from Debian packages, and this is not Debian")
    fields = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
    codename = fields.get("VERSION_CODENAME", "").strip('"')
    wanted = ("Created-By: Packages", f"Codename: {codename}", "Component: main")
    found = output("apt-get", "indextargets", "--format", "$(REPO_URI)", *wanted).split()
    if not found:
        raise PeerUnavailableError(f"apt knows no mirror of Debian {codename}; run `apt-get update` once")
    return found[0]


def output(*command: str) -> str:
    """Return what a program prints."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def report(recipe: Recipe) -> str:
    """Unpack one peer; return a line that says what came of it."""
    began = time.monotonic()
    try:
        found = peer(recipe)
    except PeerUnavailableError as error:
        return f"[peers] {error}"
    except (OSError, subprocess.SubprocessError) as error:
        return f"[peers] {recipe.name}: {error}"
    return f"[peers] {recipe.name} is {found.version} ({time.monotonic() - began:.1f} s)"


if __name__ == "__main__":
    with ThreadPoolExecutor() as pool:
        for line in pool.map(report, RECIPES):
            sys.stdout.write(f"{line}\n")

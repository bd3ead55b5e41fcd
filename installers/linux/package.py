"""The packages for Linux: a .deb, and an archive of the same folder for everything else."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installers.environment import HERE, ROOT
from installers.folder import NAME, changed_at
from installers.linux.libraries import FROM_SYSTEM, c_library, headers, refuse_missing
from wizard import __version__

LINUX = HERE / "linux"
PROGRAMS = ("secure-calling", "secure-calling-wizard")
CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: Secure Calling Wizard <secure-calling-wizard@localhost>
Installed-Size: {size}
Depends: libc6 (>= {c_library}), libgl1, libegl1, libxcb1, fontconfig-config, fonts-dejavu-core | fonts-freefont-ttf
Recommends: ca-certificates, {wayland}
Suggests: openssh-client
Section: net
Priority: optional
Description: encrypt calls of D-Series phones on Asterisk
 A wizard, and a command for the same, that gives Digium and Sangoma D-Series
 phones TLS signalling and SRTP voice against Asterisk with PJSIP.
"""


def deb(folder: Path, icons: Path, work: Path, out: Path, *compression: str) -> Path:
    """Make the Debian package from the programs' folder, with nothing to run when it is installed or removed."""
    told = headers(folder)
    refuse_missing(folder, told)
    root = work / "deb"
    lay(folder, icons, root)
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    size = sum(file.stat().st_size for file in files) // 1024
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files]
    control = root / "DEBIAN"
    control.mkdir()
    wayland = ", ".join(package for package in FROM_SYSTEM.values() if "wayland" in package)
    about = {"name": NAME, "version": __version__, "size": size, "c_library": c_library(told), "wayland": wayland}
    (control / "control").write_text(CONTROL.format(**about))
    (control / "md5sums").write_text("".join(sums))
    made = out / f"{NAME}_{__version__}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(root), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"SOURCE_DATE_EPOCH": changed_at()})
    shutil.rmtree(root)
    return made


def lay(folder: Path, icons: Path, root: Path) -> None:
    """Lay out the tree that the .deb puts below /."""
    library, share = root / "usr/lib" / NAME, root / "usr/share"
    shutil.copytree(folder, library, symlinks=True)
    (root / "usr/bin").mkdir()
    for program in PROGRAMS:
        (root / "usr/bin" / program).symlink_to(f"../lib/{NAME}/{program}")
    pictures = {f"{size}x{size}/apps/{NAME}.png": icons / f"{size}.png" for size in (48, 128, 256)}
    pictures[f"scalable/apps/{NAME}.svg"] = ROOT / "resources/icons/app.svg"
    placed = {share / "icons/hicolor" / place: picture for place, picture in pictures.items()}
    placed[share / f"applications/{NAME}.desktop"] = LINUX / f"{NAME}.desktop"
    placed[share / f"metainfo/{NAME}.metainfo.xml"] = LINUX / f"{NAME}.metainfo.xml"
    placed[share / f"doc/{NAME}/copyright"] = ROOT / "LICENSE"
    for place, file in placed.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    # As everybody has to be able to read it, whatever the builder's umask.
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def archive(folder: Path, out: Path) -> Path:
    """Make the archive: to be unpacked anywhere, and run from there."""
    made = out / f"{NAME}-{__version__}-linux-x86_64.tar.xz"
    same = ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{changed_at()}")
    subprocess.run(
        ["tar", "--create", "--xz", "--file", made, *same, "--directory", folder.parent, folder.name],
        check=True,
        env=os.environ | {"XZ_OPT": "-T0 -6"},
    )
    return made

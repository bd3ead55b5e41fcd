"""What Windows shows of a program under Properties, Details."""

import re
from pathlib import Path

from wizard import __version__

# Windows counts in four numbers, whatever a version says besides.
NUMBERS = (*map(int, re.findall(r"\d+", __version__)[:3]), 0)
TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'Secure Calling Wizard'),
      StringStruct('FileDescription', 'Secure Calling Wizard'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', '{name}'),
      StringStruct('LegalCopyright', 'MIT licence; Qt is used under the LGPL'),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', 'Secure Calling Wizard'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x409, 1200])])])
"""


def write_version_resource(file: Path, name: str) -> str:
    """Write the version of one program for PyInstaller; return where."""
    file.write_text(TEMPLATE.format(numbers=NUMBERS, version=__version__, name=name), encoding="utf-8")
    return str(file)

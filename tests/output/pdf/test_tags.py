"""The structure tree says what each piece of a page is, and holds all of the text."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from secretariat.domain.document import Paragraph, ParagraphRole, Run, Section
from secretariat.output.pdf import render
from tests.output.pdf import sample

Node = tuple[str, list[Any]]


def _tree(data: bytes) -> Node:
    """Roles and kids; marked content and annotations are left out."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return _node(pdf.Root.StructTreeRoot.K)


def _node(element: Any) -> Node:
    kids = [kid for kid in element.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return str(element.S), [_node(kid) for kid in kids]


def _roles(node: Node) -> Iterator[str]:
    yield node[0]
    for kid in node[1]:
        yield from _roles(kid)


@pytest.fixture(scope="module")
def data() -> bytes:
    return render(sample.protocol(sample=True), (sample.RECORD,))


@pytest.fixture(scope="module")
def tree(data: bytes) -> Node:
    return _tree(data)


def test_each_part_is_a_section(tree: Node) -> None:
    assert tree[0] == "/Document"
    assert [kid[0] for kid in tree[1]] == ["/Sect"] * 9


def test_headings_follow_one_another_without_a_gap(tree: Node) -> None:
    levels = [int(role[2]) for role in _roles(tree) if role[:2] == "/H"]
    assert levels[:4] == [1, 2, 2, 3]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_paper_without_a_title_still_begins_with_the_first_level() -> None:
    label = sample.paragraph("1. СЛУХАЛИ:", ParagraphRole.LABEL)
    tree = _tree(render(sample.document([Section(title="", blocks=(label, label))])))
    assert list(_roles(tree)) == ["/Document", "/Sect", "/H1", "/H2"]


def test_points_are_list_items_with_a_label_and_their_sub_points(tree: Node) -> None:
    decisions = tree[1][5][1]
    points = next(kid for kid in decisions if kid[0] == "/L")
    plain = ("/LI", [("/Lbl", []), ("/LBody", [("/P", [])])])
    assert points[1] == [plain, ("/LI", [("/Lbl", []), ("/LBody", [("/P", []), ("/L", [plain, plain])])])]


def test_a_table_has_a_head_of_column_headings(tree: Node) -> None:
    table = next(kid for kid in tree[1][-1][1] if kid[0] == "/Table")
    head, body = table[1]
    assert head == ("/THead", [("/TR", [("/TH", [])] * 3)])
    assert body == ("/TBody", [("/TR", [("/TD", [])] * 3)] * 3)


def test_marked_content_leads_back_to_its_element(data: bytes) -> None:
    with pikepdf.open(BytesIO(data)) as pdf:
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(pdf.pages):
            assert page.StructParents == parents[2 * number] == number
            owners = parents[2 * number + 1]
            content = page.Contents.read_bytes()
            assert content.count(b"MCID") == len(owners) > 0
            assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")


def test_every_word_of_the_tree_is_printed_under_a_tag() -> None:
    runs = (Run(text="Усі слова "), Run(text="цього абзацу надруковано", hyphenate=False))
    block = Paragraph(role=ParagraphRole.BODY, runs=runs)
    with pikepdf.open(BytesIO(render(sample.document([Section(title="", blocks=(block,))])))) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        (font,) = pdf.pages[0].Resources.Font.values()
        codes = _unicode_map(font.ToUnicode.read_bytes().decode("ascii"))
    _, _, tagged = content.partition(b"MCID 0>> BDC")
    shown = b"".join(part.partition(b">")[0] for part in tagged.split(b"<")[1:])
    lines = "".join(codes[code] for code in bytes.fromhex(shown.decode("ascii")))
    assert lines == "Усі слова цього абзацу надруковано"


def test_the_outline_leads_to_each_part_on_its_page(data: bytes) -> None:
    with pikepdf.open(BytesIO(data)) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        with pdf.open_outline() as outline:
            entries = [(str(item.title), numbers[item.destination[0].objgen]) for item in outline.root]
    assert entries[:2] == [("Протокол", 0), ("Порядок денний", 0)]
    assert entries[-2:] == [("Підписи", 2), ("Додаток 1. Список присутніх", 3)]
    assert len(entries) == 9


def _unicode_map(cmap: str) -> dict[int, str]:
    pairs = [line.split() for line in cmap.splitlines() if line.startswith("<") and len(line.split()) == 2]
    return {int(code[1:-1], 16): chr(int(char[1:-1], 16)) for code, char in pairs if len(char) == 6}

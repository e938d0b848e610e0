"""The structure tree as objects of the file (ISO 32000-1, 14.7.2 and 14.7.4.4)."""

from collections.abc import Sequence

from secretariat.output.pdf.objects import array, dictionary, text
from secretariat.output.pdf.pdffile import PdfFile, Slot
from secretariat.output.pdf.structure import Annotated, Element, Marked


class StructureTree:
    """Writes elements, and the parent tree that leads from marked content and annotations back to them."""

    def __init__(self, file: PdfFile, pages: Sequence[bytes]) -> None:
        self._file = file
        self._pages = pages
        self._slots: dict[Element, Slot] = {}
        self._parents: list[bytes] = []

    def write(self, root: Element, owners: Sequence[Sequence[Element]], forms: Sequence[Element]) -> bytes:
        """The reference of the tree's root.

        `owners` are the elements of each page's marked content: page i has the key i in the parent tree.
        `forms` own the annotations, whose keys follow those of the pages.
        """
        self._number(root)
        tree = self._file.slot()
        for element, slot in self._slots.items():
            slot.body = self._body(element, tree.reference)
        keys = [array(self._slots[one].reference for one in page) for page in owners]
        keys += [self._slots[form].reference for form in forms]
        pairs = (b"%d %s" % pair for pair in enumerate(keys))
        tree.body = dictionary(
            Type=b"/StructTreeRoot",
            K=self._slots[root].reference,
            ParentTree=dictionary(Nums=array(pairs)),
            ParentTreeNextKey=b"%d" % len(keys),
        )
        return tree.reference

    def _number(self, element: Element) -> None:
        self._slots[element] = self._file.slot(packed=True)
        for kid in element.kids:
            if isinstance(kid, Element):
                self._number(kid)

    def _body(self, element: Element, tree: bytes) -> bytes:
        pages = {kid.page for kid in element.kids if isinstance(kid, Marked)}
        home = pages.pop() if len(pages) == 1 else None
        return dictionary(
            Type=b"/StructElem",
            S=b"/" + element.role.encode("ascii"),
            P=self._slots[element.parent].reference if element.parent else tree,
            Pg=b"" if home is None else self._pages[home],
            A=element.attributes,
            Alt=text(element.alternative) if element.alternative else b"",
            K=self._content(element, home),
        )

    def _content(self, element: Element, home: int | None) -> bytes:
        """The kids of an element. The only annotation of a form element stands without an array.

        That is where pyHanko looks for a signature field when it explains what a later signature changed.
        """
        kids = [self._kid(kid, home) for kid in element.kids]
        return kids[0] if len(kids) == 1 and isinstance(element.kids[0], Annotated) else array(kids)

    def _kid(self, kid: Element | Marked | Annotated, home: int | None) -> bytes:
        match kid:
            case Element():
                return self._slots[kid].reference
            case Annotated():
                return dictionary(Type=b"/OBJR", Pg=self._pages[kid.page], Obj=kid.reference)
            case Marked() if kid.page == home:
                return b"%d" % kid.mcid
            case Marked():
                return dictionary(Type=b"/MCR", Pg=self._pages[kid.page], MCID=b"%d" % kid.mcid)

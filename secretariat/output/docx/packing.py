"""The same parts as the same bytes: a package without the moment of its making."""

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as Written

_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # of ZIP


def packed(document: Written) -> bytes:
    """The file of a document; all entries bear the first moment that ZIP knows."""
    made, target = io.BytesIO(), io.BytesIO()
    document.save(made)
    with ZipFile(made) as source, ZipFile(target, "w") as package:
        for name in source.namelist():
            entry = ZipInfo(name, _FIRST_MOMENT)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, source.read(name))
    return target.getvalue()

"""What a file says of itself: the information dictionary and its twin in XMP (ISO 19005-3, 6.6; ISO 14289-1, 5)."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

import reportlab

from secretariat import __version__
from secretariat.domain.document import Document
from secretariat.language.typography import clean
from secretariat.output.pdf.kyiv import pdf_date, xmp_date
from secretariat.output.pdf.objects import dictionary, text
from secretariat.output.pdf.running import marks_of

LANGUAGE = "uk-UA"
CREATOR = f"Секретаріат {__version__}"
PRODUCER = f"ReportLab {reportlab.__version__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """Title, author and dates of a paper; `subject` says that it is a sample or a draft, or is empty."""

    title: str
    author: str
    subject: str
    pdf_date: str
    xmp_date: str


def metadata_of(document: Document) -> Metadata:
    """The meeting's day is the date of making and of changing, so that the same paper is the same file (N8)."""
    marks = marks_of(document)
    return Metadata(
        title=". ".join([*marks, clean(document.title)]),
        author=clean(document.author),
        subject=", ".join(marks),
        pdf_date=pdf_date(document.day),
        xmp_date=xmp_date(document.day),
    )


def info(data: Metadata) -> bytes:
    """The information dictionary (ISO 32000-1, 14.3.3)."""
    day = f"({data.pdf_date})".encode("ascii")
    return dictionary(
        Title=text(data.title),
        Author=text(data.author),
        Subject=text(data.subject) if data.subject else b"",
        Keywords=text(data.subject) if data.subject else b"",
        Creator=text(CREATOR),
        Producer=text(PRODUCER),
        CreationDate=day,
        ModDate=day,
    )


def xmp(data: Metadata) -> bytes:
    """The XMP packet."""
    subject = escape(data.subject)
    return _PACKET.format(
        title=escape(data.title),
        author=escape(data.author),
        subject=f"<dc:description>{_alternative(subject)}</dc:description>" if subject else "",
        keywords=f"<pdf:Keywords>{subject}</pdf:Keywords>" if subject else "",
        language=LANGUAGE,
        date=data.xmp_date,
        creator=escape(CREATOR),
        producer=escape(PRODUCER),
        extension=_EXTENSION,
    ).encode("utf-8")


def _alternative(words: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{words}</rdf:li></rdf:Alt>'


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>{subject}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>{keywords}
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{extension}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

# PDF/A wants each schema that it does not know described (ISO 19005-3, 6.6.2.3.3): PDF/UA's is one.
_EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""

"""The addresses beside the REST ones: XML in, XML out, and the file of an attachment."""

from urllib.parse import quote

from exactdesk.practice import xml_road
from exactdesk.practice.exchange import Request, Response
from exactdesk.practice.ledger import Administration
from exactdesk.practice.papers import ATTACHMENTS, file_of
from exactdesk.practice.says import Speech


def answer(books: Administration, speech: Speech, endpoint: str, request: Request) -> Response:
    """Answer a call to `endpoint`, as `docs/XMLUpload`, of somebody who may see this administration."""
    fields = request.query_fields()
    match request.method, endpoint:
        case "POST", "docs/XMLUpload":
            kind = request.headers.get("content-type", "").lower()
            if not kind.startswith(("application/xml", "text/xml")):
                return Response(status=415)
            if books.facts.status == 2:
                return Response(status=403)
            return xml_road.upload(books, speech, fields.get("Topic", ""), request.body)
        case "GET", "docs/XMLDownload":
            return xml_road.download(books, fields)
        case "GET", "docs/SysAttachment":
            return _attachment(books, fields)
    return Response(status=405)


def _attachment(books: Administration, fields: dict[str, str]) -> Response:
    row = books.get(ATTACHMENTS, fields.get("ID", "").strip("{}").lower())
    if row is None:
        return Response(status=404)
    kind = "attachment" if fields.get("Download") == "1" else "inline"
    return Response(
        status=200,
        headers={
            "Content-Type": "application/octet-stream",
            "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(str(row['FileName']))}",
        },
        body=file_of(row),
    )

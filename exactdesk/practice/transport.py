"""The service in process, behind `httpx.MockTransport`."""

from collections.abc import Callable

import httpx

from exactdesk.practice.exchange import Delivery, Request
from exactdesk.practice.handler import PracticeService


def mock_handler(service: PracticeService) -> Callable[[httpx.Request], httpx.Response]:
    """Return what MockTransport calls; a broken connection raises `httpx.ReadError`, a silent one `httpx.ReadTimeout`."""

    def handle(request: httpx.Request) -> httpx.Response:
        answer = service.handle(
            Request(
                method=request.method,
                target=request.url.raw_path.decode("ascii"),
                headers=dict(request.headers),
                body=request.content,
                scheme=request.url.scheme,
            )
        )
        if answer.delivery is Delivery.DROPPED:
            raise httpx.ReadError("connection broken", request=request)
        if answer.delivery is Delivery.HANGING:
            raise httpx.ReadTimeout("no answer", request=request)
        return httpx.Response(answer.status, headers=answer.headers, content=answer.body)

    return handle

"""R2: how many replies one core understands a second: parsed, their kind, their own words, what they decide.

Replies of our own making answer a request as it is sent, with all that clients quote of it, and are understood as a
worker does: its phrases read before, the mail they answer at hand.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mail.fresh import Sent
from service.actions.understanding import understand
from service.domain.decision_words import book
from templates.rendering import render
from tests.bench.sending import Wish
from tests.bench.table import Row
from tests.mail.client_shapes import SHAPES, Answer
from tests.mail.request_sample import REQUEST
from tests.templates.mails import RICH

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
LARGEST = 1 << 20


def r2(wish: Wish) -> Iterator[Row]:
    answers = [Answer("approve"), Answer("object: the number is wrong", signature="Mei Tanaka\nHead of Support")]
    book()
    twins = render("request", RICH["request"])
    request = replace(REQUEST, text=twins.text, html=twins.html)
    own = [shape(request, answer) for shape in SHAPES.values() for answer in answers]
    sent = Sent(
        request.text, request.html, request.subject, (request.address, request.reviewer_address),
        (request.sender, request.reviewer), request.date,
    )  # fmt: skip
    yield _row("replies to our own request", own * max(1, wish.mails // 40 // len(own)), sent)
    if CORPUS.exists():
        mails = [path.read_bytes() for path in sorted(CORPUS.rglob("*.eml")) if path.stat().st_size <= LARGEST]
        yield _row("the shared corpus", mails)


def _row(what: str, mails: list[bytes], sent: Sent | None = None) -> Row:
    seconds = [_timed(raw, sent) for raw in mails]
    longest = f", longest {max(seconds) * 1000:.0f} ms"
    rate = f"{len(mails) / sum(seconds):,.0f}/s{longest}"
    return Row("R2", f"understood a core: {what}, {len(mails):,} mails", rate, target="≥ 400/s, ≤ 250 ms")


def _timed(raw: bytes, sent: Sent | None) -> float:
    begin = time.process_time()
    understand(raw, sent=sent)
    return time.process_time() - begin

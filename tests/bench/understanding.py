"""R2: how many replies one core understands a second: parsed, their kind, their own words, what they decide."""

import time
from collections.abc import Iterator
from pathlib import Path

from service.actions.understanding import understand
from tests.bench.sending import Wish
from tests.bench.table import Row
from tests.mail.client_shapes import SHAPES, Answer
from tests.mail.request_sample import REQUEST

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
LARGEST = 1 << 20


def r2(wish: Wish) -> Iterator[Row]:
    answers = [Answer("approve"), Answer("object: the number is wrong", signature="Mei Tanaka\nHead of Support")]
    own = [shape(REQUEST, answer) for shape in SHAPES.values() for answer in answers]
    yield _row("replies of our own making", own * max(1, wish.mails // 40 // len(own)))
    if CORPUS.exists():
        mails = [path.read_bytes() for path in sorted(CORPUS.rglob("*.eml")) if path.stat().st_size <= LARGEST]
        yield _row("the shared corpus", mails)


def _row(what: str, mails: list[bytes]) -> Row:
    seconds = [_timed(raw) for raw in mails]
    longest = f", longest {max(seconds) * 1000:.0f} ms"
    rate = f"{len(mails) / sum(seconds):,.0f}/s{longest}"
    return Row("R2", f"understood a core: {what}, {len(mails):,} mails", rate, target="≥ 400/s, ≤ 250 ms")


def _timed(raw: bytes) -> float:
    begin = time.process_time()
    understand(raw)
    return time.process_time() - begin

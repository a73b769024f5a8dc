"""The new words of a reply, measured on the shared corpus: better than every public library named there."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from mail.fresh import Sent, fresh, fresh_of
from mail.parsed import parse

CORPUS = Path(__file__).parents[2] / "../shared/corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the project")


def cases(*, known: bool):
    for row in map(json.loads, (CORPUS / "manifest.jsonl").read_text(encoding="utf-8").splitlines()):
        if row["kind"] == "reply" and isinstance(row.get("expected"), str) and (row.get("parent") or not known):
            yield row, (CORPUS / row["path"]).read_bytes()


def words_found(row, raw: bytes, sent: Sent | None) -> str:
    if row["format"] == "rfc822":
        return fresh_of(parse(raw), sent).text
    text = raw.decode("utf-8", "replace")
    return (fresh("", text, sent) if row["format"] == "html" else fresh(text, "", sent)).text


def bare(text: str) -> str:
    return re.sub(r"<[a-zA-Z/!][^>]*>|[\s\u200b\ufeff]", "", text.removeprefix("HTML_NOWS:"))


def measure(*, known: bool) -> Counter:
    seen = Counter()
    for row, raw in cases(known=known):
        sent = Sent(row["parent"], "", "", (), (), None) if known else None
        found, expected = words_found(row, raw, sent), bare(row["expected"])
        seen["all"] += 1
        seen["exact"] += bare(found) == expected
        seen["tight"] += all(bare(line) in expected for line in found.split("\n"))
    return seen


def test_more_exact_and_tighter_than_any_public_library():
    seen = measure(known=False)
    assert seen["exact"] >= 0.78 * seen["all"], seen
    assert seen["tight"] >= 0.95 * seen["all"], seen


def test_where_the_mail_it_answers_is_known():
    seen = measure(known=True)
    assert seen["exact"] >= 0.92 * seen["all"], seen
    assert seen["tight"] >= 0.96 * seen["all"], seen

"""A list of suppressed addresses: told by line what is wrong, and written so that it reads back the same."""

import io
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.contactsfile import Flaw, RowMistake
from service.contactsfile.suppressed import Suppressed, read_suppressed, write_suppressed

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def read(text: str) -> list[Suppressed | RowMistake]:
    return list(read_suppressed(io.BytesIO(text.encode())))


def written(*rows: tuple[str, str, datetime]) -> str:
    out = io.StringIO(newline="")
    assert write_suppressed(out, rows) == len(rows)
    return out.getvalue()


def test_only_the_address_is_needed():
    assert read("address\nJane@Customer.example\n") == [
        Suppressed("Jane@Customer.example", "jane@customer.example", "imported", None)
    ]


@pytest.mark.parametrize("since", ["2026-11-22T09:30:00Z", "2026-11-22 10:30:00+01:00", "2026-11-22t09:30:00.000000z"])
def test_a_reason_and_a_time_are_taken_over(since: str):
    (one,) = read(f"address;reason;since\na@b.example;said so; {since}\n")
    assert (one.reason, one.since) == ("said so", AT)


@pytest.mark.parametrize(
    ("row", "flaw", "sentence"),
    [
        ("jane,r,", Flaw.ADDRESS, "'jane' is not one plain ASCII mail address"),
        (",r,", Flaw.ADDRESS, "the address is missing"),
        ("ok@fine.example,r,", Flaw.DUPLICATE, "'ok@fine.example' is already in the file"),
        ("a@b.example,r,22.11.2026", Flaw.VALUE, "'22.11.2026' is not a time such as 2026-11-22T09:30:00Z"),
        ("a@b.example,r,2026-11-22T09:30:00", Flaw.VALUE, "is not a time such as"),
        ("a@b.example,r,2026-13-22T09:30:00Z", Flaw.VALUE, "is not a time such as"),
        ("a@b.example,r,0001-01-01T00:00:00+14:00", Flaw.VALUE, "is not a time such as"),
        (f"a@b.example,{'r' * 201},", Flaw.VALUE, "the reason is longer than one line of 200 characters"),
        ('a@b.example,"two\nlines",', Flaw.VALUE, "the reason is longer than one line of 200 characters"),
        ("a@b.example,r", Flaw.COLUMNS, "2 values, but the first line names 3"),
    ],
)
def test_what_is_wrong_is_told_by_line_and_hides_no_other_row(row: str, flaw: Flaw, sentence: str):
    first, wrong, last = read(f"address,reason,since\nOK@fine.example,r,\n{row}\nz@z.example,r,\n")
    assert (wrong.line, wrong.flaw) == (3, flaw)
    assert sentence in wrong.sentence
    assert (first.normalised, last.normalised) == ("ok@fine.example", "z@z.example")


def test_a_contact_list_picked_by_mistake_suppresses_nobody():
    assert [str(one) for one in read("address,name,company\na@b.example,Anna,Acme\n")] == [
        "line 1: column 2, 'name', is not known here; the columns are address, reason, since",
        "line 1: column 3, 'company', is not known here; the columns are address, reason, since",
    ]


def test_times_are_written_in_utc():
    one = ("a@b.example", "r", AT.astimezone(timezone(timedelta(hours=5))))
    assert written(one) == "address,reason,since\r\na@b.example,r,2026-11-22T09:30:00Z\r\n"


@pytest.mark.parametrize("start", "=+-@")
def test_no_value_is_a_formula_to_a_spreadsheet_and_reads_back_as_it_was(start: str):
    for address, reason in (("a@b.example", f"{start}cmd|' /C calc'!A0"), ("a@b.example", f"'{start}x")):
        text = written((address, reason, AT))
        assert f",{start}" not in text
        assert read(text) == [Suppressed(address, address, reason, AT)]
    if start != "@":
        address = f"{start}1@b.example"
        assert read(written((address, "r", AT), (f"'{address}", "r", AT))) == [
            Suppressed(address, address, "r", AT),
            Suppressed(f"'{address}", f"'{address}", "r", AT),
        ]


UNSEEN = ("Cs", "Cc", "Zl", "Zp")
REASONS = st.text(st.characters(max_codepoint=0xFFFD, exclude_categories=UNSEEN), min_size=1, max_size=60)
ROWS = st.tuples(
    st.from_regex(r"['=+-]{0,3}[a-z0-9]{1,8}@[a-z]{1,5}\.example", fullmatch=True),
    REASONS.map(str.strip).filter(bool),
    st.datetimes(timezones=st.just(UTC)),
)


@given(st.lists(ROWS, unique_by=lambda row: row[0]))
def test_whatever_was_exported_reads_back_the_same(rows):
    assert read(written(*rows)) == [Suppressed(address, address, reason, since) for address, reason, since in rows]

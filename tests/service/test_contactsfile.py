"""Contact lists: what a good row gives, what every kind of bad row is told, and that one never hides another."""

import io
import tracemalloc
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.contactsfile import Contact, Flaw, RowMistake, read
from service.domain.address import is_mail_address


def read_text(text: str, encoding: str = "utf-8") -> list[Contact | RowMistake]:
    return list(read(io.BytesIO(text.encode(encoding))))


def contacts(rows: list[Contact | RowMistake]) -> list[str]:
    return [row.address for row in rows if isinstance(row, Contact)]


def mistakes(rows: list[Contact | RowMistake]) -> list[tuple[int, Flaw]]:
    return [(row.line, row.flaw) for row in rows if isinstance(row, RowMistake)]


def test_a_row_is_a_contact_with_its_personal_fields():
    [contact] = read_text("address,name,First Name,Account-Owner\nMei@Kaze.example, 森 陽翔 ,Mei,Grace\n")

    assert contact == Contact(
        "Mei@Kaze.example", "mei@kaze.example", "森 陽翔", {"first_name": "Mei", "account_owner": "Grace"}, 2
    )


def test_the_name_may_be_left_out_and_columns_stand_in_any_order():
    [contact] = read_text("plan,address\nBusiness,a@b.example\n")

    assert (contact.name, contact.fields) == ("", {"plan": "Business"})


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_every_usual_way_to_write_csv_reads_the_same(separator, line_break, encoding):
    text = line_break.join(["address|company", 'a@b.example|"Weber | ""Kunz"""', "", "c@d.example|Müller"]).replace(
        "|", separator
    )

    rows = read_text(text, encoding)

    assert [(row.address, row.fields["company"], row.line) for row in rows] == [
        ("a@b.example", f'Weber {separator} "Kunz"', 2),
        ("c@d.example", "Müller", 4),
    ]


def test_a_value_in_quotes_may_have_several_lines():
    first, second = read_text('address,paragraph\r\na@b.example,"One line.\r\nAnother."\r\nc@d.example,x\r\n')

    assert first.fields == {"paragraph": "One line.\nAnother."}
    assert (second.address, second.line) == ("c@d.example", 4)


def test_rows_of_separators_only_are_blank():
    assert contacts(read_text("address,name\na@b.example,A\n,\n\nc@d.example,C\n")) == ["a@b.example", "c@d.example"]


@pytest.mark.parametrize(
    ("row", "flaw", "told"),
    [
        ("a@b.example", Flaw.COLUMNS, "one value, but the first line names 2"),
        ("a@b.example,A,B", Flaw.COLUMNS, "3 values, but the first line names 2"),
        (",A", Flaw.ADDRESS, "the address is missing"),
        ("Anna <a@b.example>,A", Flaw.ADDRESS, "'Anna <a@b.example>' is not one plain ASCII mail address"),
        ("a@b.example;c@d.example,A", Flaw.ADDRESS, "not one plain ASCII mail address"),
        ("a@localhost,A", Flaw.ADDRESS, "not one plain ASCII mail address"),
        ("müller@b.example,A", Flaw.ADDRESS, "not one plain ASCII mail address"),
        ("OK@fine.example,A", Flaw.DUPLICATE, "'OK@fine.example' is already in the file"),
        ("a@b.example,A\x00", Flaw.CHARACTERS, "U+0000"),
        ("a@b.example,A\x1b[2J", Flaw.CHARACTERS, "U+001B"),
        ("a@b.example,A\u2028B", Flaw.CHARACTERS, "U+2028"),
        ("a@b.example,A\rB", Flaw.CHARACTERS, "U+000D"),
        ('a@b.example,"A', Flaw.QUOTES, "opened and never closed"),
        ('a@b.example,5" pipe', Flaw.QUOTES, "opened and never closed"),
        ('a@b.example,"A"B"C"', Flaw.QUOTES, "written twice"),
        ("a@b.example," + "x" * 70_000, Flaw.TOO_LONG, "longer than 64 KiB"),
    ],
)
def test_a_bad_row_is_told_by_line_and_hides_no_other(row, flaw, told):
    before, bad, after = read_text(f"address,name\nok@fine.example,A\n{row}\nlast@fine.example,B\n")

    assert contacts([before, after]) == ["ok@fine.example", "last@fine.example"]
    assert (bad.line, bad.flaw) == (3, flaw)
    assert told in str(bad)


def test_two_stray_quotes_do_not_swallow_the_rows_between_them():
    rows = read_text('address,name\na@b.example,"A\nb@b.example,B\nc@b.example,C"\nd@b.example,D\n')

    assert contacts(rows) == ["b@b.example", "d@b.example"]
    assert [line for line, _ in mistakes(rows)] == [2, 4]


def test_a_line_that_looks_like_a_row_is_never_the_inside_of_a_value():
    rows = read_text('address,paragraph\na@b.example,"Write to\nus@b.example, please."\nc@b.example,C\n')

    assert contacts(rows) == ["c@b.example"]
    assert mistakes(rows) == [(2, Flaw.QUOTES), (3, Flaw.QUOTES)]


def test_a_quote_that_closes_too_far_away_is_never_closed():
    rows = read_text('address,paragraph\na@b.example,"A\n' + "more\n" * 200 + 'end"\nc@b.example,C\n')

    assert contacts(rows) == ["c@b.example"]
    assert mistakes(rows)[0] == (2, Flaw.QUOTES)
    assert len(mistakes(rows)) == 202


def test_an_endless_line_of_quotes_costs_no_more_than_a_row():
    rows = read_text("address,name\n" + '"\n"' * 20_000)

    assert contacts(rows) == []
    assert all(isinstance(row, RowMistake) for row in rows)


def test_a_line_that_is_not_utf_8_is_told_and_the_rest_is_read():
    rows = list(read(io.BytesIO("address,name\na@b.example,Müller\nc@d.example,C\n".encode("latin-1"))))

    assert mistakes(rows) == [(2, Flaw.ENCODING)]
    assert "octet 0xFC" in rows[0].sentence
    assert "CSV UTF-8" in rows[0].sentence
    assert contacts(rows) == ["c@d.example"]


def test_utf_8_that_hides_a_surrogate_is_not_utf_8():
    rows = list(read(io.BytesIO(b"address,name\na@b.example,\xed\xa0\x80\n")))

    assert mistakes(rows) == [(2, Flaw.ENCODING)]


def test_a_utf_16_file_is_recognised():
    [told] = read_text("address,name\na@b.example,A\n", "utf-16")

    assert "UTF-16" in told.sentence


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("", ["the file is empty"]),
        ("name,plan", ["no column is named 'address'; the first line has to name the columns"]),
        ("E-Mail,name", ["rename 'E-Mail' to 'address'"]),
        ("anna@b.example,Anna", ["no column is named 'address'", "column 1, 'anna@b.example', cannot name a field"]),
        ("address,,name", ["column 2 has no name"]),
        ("address,Straße", ["column 2, 'Straße', cannot name a field"]),
        ("address,2nd", ["column 2, '2nd', cannot name a field"]),
        ("address,first name,FirstName", ["column 3, 'FirstName', is the same field as column 2: first_name"]),
        ('address,"name', ["cannot be read as column names"]),
        ("a\x00d\x00", ["cannot be read as column names"]),
        ("address," + "x," * 70, ["more than 64 columns"]),
    ],
)
def test_without_good_column_names_nothing_is_read(header, told):
    rows = read_text(f"{header}\na@b.example,A\n" if header else "")

    assert contacts(rows) == []
    assert [(row.line, row.flaw) for row in rows] == [(1, Flaw.HEADER)] * len(told)
    assert all(sentence in row.sentence for row, sentence in zip(rows, told, strict=True))


@pytest.mark.parametrize(("name", "count"), [("internal", 12), ("strategic", 8), ("customers", 30)])
def test_the_sample_lists_have_no_mistake(name, count):
    with files("service.sample").joinpath(f"{name}.csv").open("rb") as file:
        rows = list(read(file))

    assert mistakes(rows) == []
    assert len(contacts(rows)) == count
    assert all(row.address.endswith(".example") and row.name for row in rows)


@settings(deadline=None)  # the machine may be busy
@given(st.binary(max_size=400))
def test_octets_of_any_kind_never_raise(octets):
    assert all(isinstance(row, Contact | RowMistake) for row in read(io.BytesIO(octets)))


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet='ab@.,;"\n\r\t x', max_size=200))
def test_rows_of_any_kind_give_good_contacts_once_or_mistakes_with_their_line(text):
    rows = read_text("address,name\n" + text)

    taken = [row for row in rows if isinstance(row, Contact)]
    assert all(is_mail_address(row.address) for row in taken)
    assert len({row.normalised for row in taken}) == len(taken)
    assert [row.line for row in rows] == sorted(row.line for row in rows)


@settings(deadline=None)  # the machine may be busy
@given(
    st.lists(st.tuples(st.text(alphabet='ab ,;"\n', max_size=12), st.text(alphabet="äß日x", max_size=5)), max_size=20)
)
def test_what_was_written_by_the_rules_is_read_back(values):
    written = "address,company,city\n" + "".join(
        f'p{number}@b.example,"{company.replace(chr(34), chr(34) * 2)}",{city}\n'
        for number, (company, city) in enumerate(values)
    )

    rows = read_text(written)

    assert [(row.fields["company"], row.fields["city"]) for row in rows] == [
        (company.strip(), city) for company, city in values
    ]


def test_a_long_list_costs_a_digest_an_address_and_no_more():
    class Endless(io.RawIOBase):
        """A file that is made while it is read, so that only the reader's own memory counts."""

        number = 0

        def readline(self, size=-1):
            self.number += 1
            if self.number == 1:
                return b"address,company\n"
            return b"p%d@b.example,%s\n" % (self.number, b"x" * 200) if self.number <= 50_001 else b""

    tracemalloc.start()
    try:
        taken = sum(isinstance(row, Contact) for row in read(Endless()))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert taken == 50_000
    assert peak / taken < 150

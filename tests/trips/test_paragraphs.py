"""Account paragraphs: who has one gets it, everybody on the route has read it, and nothing else goes out."""

import io
from pathlib import Path

import pytest
from click.testing import CliRunner

from mail.parsed import parse
from service import contactsfile
from service.actions import audience_mail, drafting, evidence, paragraphs, showing, trial
from service.cli.common import text_of
from service.cli.peacetime import contacts as contacts_command
from service.domain.errors import NotFound, Refused
from service.store import cells, contacts
from service.store.cells import Cell
from tests.house import House
from tests.trips.test_release_and_distribution import REVIEWERS, audience_mails, released

ASTRID, BEATRIZ = "astrid.holm@fjordbank.example", "b.ferreira@lusomar.example"
OF_ASTRID = "Your overnight settlement run is not part of the affected service."


def import_strategic(house: House, text: str) -> None:
    rows = [row for row in contactsfile.read(io.BytesIO(text.encode())) if isinstance(row, contactsfile.Contact)]
    with house.tools.begin("test", "setup") as tx:
        contacts.replace(tx, "strategic", [(r.address, r.normalised, r.name, dict(r.fields)) for r in rows])


def give(house: House, address: str, text: str):
    with house.locked("strategic") as (tx, cell):
        return drafting.give_paragraph(tx, cell, address, text)


def texts(house: House) -> dict[str, tuple[str, str]]:
    mails = {parcel.recipient: parse(parcel.raw) for parcel in audience_mails(house)}
    return {recipient: (mail.text, mail.html) for recipient, mail in mails.items()}


def test_who_has_a_paragraph_in_the_contact_list_gets_it_and_nobody_else_sees_a_gap(house: House):
    released(house, "strategic")
    sent = texts(house)
    assert len(sent) == 8
    assert all(OF_ASTRID in part for part in sent[ASTRID])
    assert not any(OF_ASTRID in part for recipient in sent.keys() - {ASTRID} for part in sent[recipient])
    text, html = sent[BEATRIZ]
    assert "\n\n\n" not in text.strip()
    assert "<p></p>" not in "".join(html.split())
    text, html = sent["m.schroeder@elbwerke.example"]
    assert "works as usual.\nYour order portal" in text
    assert "works as usual.<br>" in html


def test_every_reviewer_reads_every_paragraph_and_whom_it_is_for(house: House):
    house.open()
    house.submit("strategic")
    for person in (*REVIEWERS, "sofia"):
        request = house.last_mail(person, "request")
        for part in (request.text, request.html):
            said = " ".join(part.split())
            assert OF_ASTRID in said
            assert "Patient records are not affected; only the booking pages are slow." in said
            assert "Astrid Holm, Fjordbank ASA" in said
        house.reply(person, "approve")
    assert house.state("strategic") == "distributed"


def test_a_paragraph_for_this_message_wins_and_only_the_difference_is_shown_again(house: House):
    house.open()
    house.submit("strategic")
    house.reply("mei", "approve")
    with house.locked("strategic") as (tx, cell):
        drafting.recall(house.tools, tx, cell)
    give(house, BEATRIZ.upper(), "Your Lisbon warehouse is back.")
    give(house, ASTRID, "")
    house.submit("strategic")
    request = house.last_mail("mei", "request")
    assert "Your Lisbon warehouse is back." in request.text
    assert "only the difference" in request.text or "changed" in request.text.lower()
    for person in (*REVIEWERS, "sofia"):
        house.reply(person, "approve")
    sent = texts(house)
    assert "Your Lisbon warehouse is back." in sent[BEATRIZ][0]
    assert OF_ASTRID not in sent[ASTRID][0]


def test_what_is_sent_is_what_was_approved_whatever_the_contact_list_says_later(house: House):
    house.open()
    house.submit("strategic")
    for person in REVIEWERS:
        house.reply(person, "approve")
    import_strategic(
        house,
        f"address,name,first_name,paragraph\n{ASTRID},Astrid Holm,Astrid,Nobody has read this.\n"
        f"new@customer.example,New,New,Nor this.\n",
    )
    house.reply("sofia", "approve")
    sent = texts(house)
    assert OF_ASTRID in sent[ASTRID][0]
    assert not any("Nobody has read" in text or "Nor this" in text for text, _ in sent.values())
    assert sent.keys() == {ASTRID, "new@customer.example"}


def test_a_list_imported_before_submission_is_taken_up_by_it(house: House):
    house.open()
    first = house.cell_revision("strategic")
    import_strategic(house, f"address,name,first_name,paragraph\n{ASTRID},Astrid Holm,Astrid,Newer words.\n")
    house.submit("strategic")
    second = house.cell_revision("strategic")
    assert (second.number, paragraphs.of(second)) == (first.number + 1, {ASTRID: "Newer words."})
    assert first.sha256 != second.sha256


def test_a_text_without_a_place_sends_no_paragraph(house: House):
    house.open()
    with house.locked("strategic") as (tx, cell):
        drafting.write(tx, cell, "Some news", "Hello, some words.")
    with pytest.raises(Refused, match=r"has no place for a paragraph\. Put {{ recipient\.paragraph }} on a line"):
        give(house, ASTRID, "Words.")
    revision = house.cell_revision("strategic")
    assert paragraphs.of(revision) == {}
    assert revision.sha256 == audience_mail.fingerprint("Some news", "Hello, some words.")


def test_the_hash_covers_every_paragraph(house: House):
    house.open()
    before = house.cell_revision("strategic")
    after = give(house, BEATRIZ, "One more.")
    assert (before.subject, before.body) == (after.subject, after.body)
    assert before.sha256 != after.sha256 != give(house, BEATRIZ, "One more!").sha256


@pytest.mark.parametrize(
    ("audience", "address", "text", "kind", "sentence"),
    [
        ("strategic", "nobody@else.example", "x", NotFound, "nobody@else.example is not a contact of strategic"),
        ("strategic", "nobody", "x", Refused, "'nobody' is not one plain mail address"),
        ("strategic", ASTRID, "x" * 2001, Refused, "The paragraph for Astrid Holm, Fjordbank ASA .* has 2,001 characters"),
        ("customers", ASTRID, "x", Refused, "goes to many at once; account paragraphs are for audiences that are"),
    ],
)  # fmt: skip
def test_what_cannot_be_given_is_refused_in_a_sentence(house: House, audience, address, text, kind, sentence):
    house.open()
    with pytest.raises(kind, match=sentence), house.locked(audience) as (tx, cell):
        drafting.give_paragraph(tx, cell, address, text)


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"ok\x8b\xff", "is not UTF-8 text (byte 2)."), (b"a\0b", "is not text: it holds a NUL character.")],
)
def test_a_file_that_is_no_text_is_refused_in_a_sentence(tmp_path: Path, content: bytes, why: str):
    (file := tmp_path / "text").write_bytes(content)
    with file.open(encoding="utf-8") as opened, pytest.raises(Refused) as refused:
        text_of(opened)
    assert str(refused.value) == f"{file} {why}"


def test_in_review_a_paragraph_is_fixed_as_every_word_is(house: House):
    house.open()
    house.submit("strategic")
    with pytest.raises(Refused, match="its words can be changed only while it is being drafted"):
        give(house, ASTRID, "Too late.")


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Hello, {{ recipient.paragraph }}", "Line 1: {{ recipient.paragraph }} stands for a whole paragraph"),
        ("Hello\n\n{{ recipient.paragraph }}", "The paragraph for .* has 3,000 characters; at most 2,000 are sent"),
    ],
)
def test_a_text_that_cannot_carry_them_is_not_kept(house: House, body: str, sentence: str):
    house.open()
    import_strategic(house, f"address,paragraph\n{ASTRID},{'x' * 3000}\n")
    with pytest.raises(Refused, match=sentence), house.locked("strategic") as (tx, cell):
        drafting.write(tx, cell, "News", body)


def test_previews_trials_and_records_show_it_too(house: House):
    house.open()
    give(house, ASTRID, "For Astrid alone.")
    cell: Cell = house.cell("strategic")
    revision = house.cell_revision("strategic")
    assert "For Astrid alone." in audience_mail.preview(cell, revision, "Astrid", {"address": ASTRID}).text
    assert "paragraph" not in audience_mail.preview(cell, revision, "B", {"address": BEATRIZ}).text
    with house.locked("strategic") as (tx, locked):
        trial.send(house.tools, tx, locked)
    house.work_off()
    assert "[paragraph]" not in parse(house.courier.kept[-1].raw).text
    with house.tools.look() as session:
        shown = showing.message(session, cells.by_id(session, cell.message.id))
        files = dict(evidence._of_message(session, cells.by_id(session, cell.message.id)))
    own = {one["address"]: one for one in shown["revision"]["paragraphs"]}
    assert own[ASTRID] == {"address": ASTRID, "text": "For Astrid alone.", "given_by": "message"}
    assert any(b"For Astrid alone." in content for name, content in files.items() if name.endswith("revision-2.md"))


def test_in_other_audiences_the_field_is_a_field_as_any_other(house: House):
    house.open()
    with house.locked("customers") as (tx, cell):
        revision = drafting.write(tx, cell, "News", "Hello\n\n{{ recipient.paragraph }}")
    assert paragraphs.of(revision) == {}
    with house.tools.look() as session:
        from service.actions import recipients

        assert recipients.preflight(session, house.cell("customers"), revision).exclusions["has no paragraph"] > 0


@pytest.mark.parametrize("dry_run", [(), ("--dry-run",)])
def test_a_paragraph_too_long_to_be_sent_is_told_when_the_list_is_imported(
    sqlite_url: str, clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dry_run: tuple[str, ...]
):
    House(sqlite_url, clock, tmp_path).with_sample().close()
    monkeypatch.setenv("SIGNOFF_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("SIGNOFF_DATA_DIR", str(tmp_path))
    (file := tmp_path / "list.csv").write_text(f"address,paragraph\n{ASTRID},{'x' * 2001}\n{BEATRIZ},fine\n")
    words = ["import", "--audience", "strategic", str(file), *dry_run]
    refused = CliRunner().invoke(contacts_command, words).exception
    assert str(refused).startswith(f"{file}:2: the paragraph has 2,001 characters; at most 2,000 are sent\nNothing was")
    words[2] = "customers"
    assert CliRunner().invoke(contacts_command, words).exit_code == 0  # there it is a field as any other

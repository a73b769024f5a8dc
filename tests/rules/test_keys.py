"""Tickets: unguessable, bound to their purpose, one spelling each."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from service.keys import TICKET_LENGTH, Keys, Purpose
from service.store.ids import new_id

KEYS = Keys(b"a secret")


def test_a_ticket_reads_back_as_its_delivery_in_either_case():
    delivery = new_id()
    ticket = KEYS.ticket(Purpose.REPLY, delivery)
    assert len(ticket) == TICKET_LENGTH
    assert ticket == ticket.lower()
    assert KEYS.read(Purpose.REPLY, ticket) == delivery
    assert KEYS.read(Purpose.REPLY, ticket.upper()) == delivery


def test_a_ticket_is_worth_nothing_for_another_purpose_or_another_installation():
    ticket = KEYS.ticket(Purpose.REPLY, new_id())
    meant = KEYS.read(Purpose.REPLY, ticket)
    assert KEYS.read(Purpose.BOUNCE, ticket) != meant
    assert Keys(b"another secret").read(Purpose.REPLY, ticket) != meant


def test_every_ticket_has_one_spelling():
    ticket = KEYS.ticket(Purpose.REPLY, new_id())
    last = "abcdefghijklmnopqrstuvwxyz234567"
    others = [ticket[:-1] + letter for letter in last if letter != ticket[-1]]
    same = KEYS.read(Purpose.REPLY, ticket)
    assert all(KEYS.read(Purpose.REPLY, other) != same for other in others)


@given(st.text(max_size=40))
def test_reading_rubbish_never_raises(text: str):
    assert KEYS.read(Purpose.REPLY, text) is None or isinstance(KEYS.read(Purpose.REPLY, text), UUID)


def test_guesses_are_refused_without_asking_the_database():
    import base64
    import secrets

    guesses = [base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower() for _ in range(2000)]
    assert sum(KEYS.read(Purpose.REPLY, guess) is not None for guess in guesses) < 2000 / 16 * 2


def test_new_ids_are_uuidv7_and_sort_by_time():
    ids = [new_id() for _ in range(100)]
    assert all(each.version == 7 for each in ids)
    assert [each.int >> 80 for each in ids] == sorted(each.int >> 80 for each in ids)
    assert uuid4().version != 7

"""Relay URLs: what they mean, and what is wrong with them."""

import pytest

from mail.relay_address import BadRelayURL, RelayAddress


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("smtp://relay.example", RelayAddress("relay.example", 25)),
        ("smtp://relay.example:2525/", RelayAddress("relay.example", 2525)),
        ("smtps://relay.example", RelayAddress("relay.example", 465, tls=True)),
        ("smtp://[::1]:25", RelayAddress("::1", 25)),
        ("smtp://relay.example:587?starttls=required", RelayAddress("relay.example", 587, starttls_required=True)),
        (
            "smtps://me%40us:p%2Fw%3A%23@relay.example",
            RelayAddress("relay.example", 465, tls=True, login="me@us", password="p/w:#"),
        ),
    ],
)
def test_a_url_says_where_the_relay_is_and_how_to_speak_to_it(url, address):
    assert RelayAddress.parse(url) == address


def test_several_relays_keep_their_order():
    relays = RelayAddress.parse_all("smtp://a.example:25, smtps://u:p,q@b.example ,smtp://c.example")
    assert [str(relay) for relay in relays] == ["a.example:25", "b.example:465", "c.example:25"]
    assert relays[1].password == "p,q"
    assert RelayAddress.parse_all("  ") == ()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("http://relay.example", "begins with smtp:// or smtps://, not http"),
        ("relay.example:25", "begins with smtp:// or smtps://"),
        ("smtp://", "needs a host"),
        ("smtp://:25", "needs a host"),
        ("smtp://relay.example:0", "is not a number from 1 to 65535"),
        ("smtp://relay.example:99999", "is not a number from 1 to 65535"),
        ("smtp://relay.example:smtp", "is not a number from 1 to 65535"),
        ("smtp://me@relay.example", "needs both user and password"),
        ("smtp://relay.example?tls=1", "knows no option 'tls'"),
        ("smtp://relay.example?starttls=maybe", "can only be required"),
        ("smtps://relay.example?starttls=required", "encrypted from the start"),
        ("smtp://relay.example/inbox", "ends after the port"),
        ("smtp://me:top/secret@relay.example", "percent-encoded"),
        ("smtp://me:top#secret@relay.example", "percent-encoded"),
        ("smtp://[relay.example", "square brackets"),
    ],
)
def test_a_wrong_url_is_answered_by_a_sentence_without_the_password(url, sentence):
    with pytest.raises(BadRelayURL, match=sentence) as refusal:
        RelayAddress.parse(url)
    assert "secret" not in str(refusal.value)


def test_an_address_never_shows_its_password():
    address = RelayAddress.parse("smtps://me:secret@relay.example")
    assert "secret" not in f"{address!r} {address}"

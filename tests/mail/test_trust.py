"""Only the mail that a domain signed, or that our own exchanger vouches for, is believed; each attack is one test."""

import base64
import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import dkim
import dns.message
import dns.rcode
import dns.resolver
import dns.rrset
import pytest
import time_machine
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

from mail.dkim_cover import left_open
from mail.dkim_signature import NoAnswer
from mail.parsed import parse
from mail.trust import Method, authenticated, dns_txt, matches

NOW = datetime(2026, 11, 2, 10, 15, tzinfo=UTC)
STAMP = int(NOW.timestamp())
RSA = rsa.generate_private_key(65537, 2048)
EDWARDS = ed25519.Ed25519PrivateKey.generate()
NAMES = ("from", "subject", "date", "message-id", "in-reply-to", "references")

FIELDS = (
    "From: Anna Schmidt <anna@corp.example>",
    "To: reply+ticket@signoff.example",
    "Subject: Re: [INC-1] Draft",
    "Date: Mon, 02 Nov 2026 10:12:00 +0000",
    "Message-ID: <m1@corp.example>",
    "In-Reply-To: <draft@signoff.example>",
    "References: <draft@signoff.example>",
)
BODY = "approve\r\n"


def mail(*fields: str, body: str = BODY) -> bytes:
    return ("\r\n".join(fields or FIELDS) + "\r\n\r\n" + body).encode()


def but(**changed: str | None) -> tuple[str, ...]:
    """The usual fields with some exchanged (`message_id="…"`) or left out (None)."""
    wanted = {name.replace("_", "-"): value for name, value in changed.items()}
    kept = (field for field in FIELDS if wanted.get(field.partition(":")[0].lower(), "") is not None)
    return tuple(
        f"{field.partition(':')[0]}: {wanted[field.partition(':')[0].lower()]}"
        if field.partition(":")[0].lower() in wanted
        else field
        for field in kept
    )


def record(key: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey, extra: str = "") -> str:
    if isinstance(key, rsa.RSAPrivateKey):
        form = serialization.PublicFormat.SubjectPublicKeyInfo
        return (
            f"v=DKIM1; k=rsa; {extra}p="
            + base64.b64encode(
                key.public_key().public_bytes(serialization.Encoding.DER, form),
            ).decode()
        )
    return f"v=DKIM1; k=ed25519; {extra}p=" + base64.b64encode(key.public_key().public_bytes_raw()).decode()


ZONE = {
    "k._domainkey.corp.example": record(RSA),
    "e._domainkey.corp.example": record(EDWARDS),
    "k._domainkey.evil.example": record(RSA),
    "k._domainkey.example": record(RSA),
    "revoked._domainkey.corp.example": "v=DKIM1; k=rsa; p=",
    "testing._domainkey.corp.example": record(RSA, "t=y; "),
    "strict._domainkey.corp.example": record(RSA, "t=s; "),
    "tls._domainkey.corp.example": record(RSA, "s=tlsrpt; "),
    "sha1._domainkey.corp.example": record(RSA, "h=sha1; "),
    "garbage._domainkey.corp.example": "v=DKIM1; k=rsa; p=AAAA",
    "short._domainkey.corp.example": record(rsa.generate_private_key(65537, 1024)),
}


def zone(name: str) -> str:
    return ZONE.get(name, "")


def signed(
    raw: bytes,
    *,
    names: tuple[str, ...] = NAMES,
    domain: str = "corp.example",
    selector: str = "k",
    extra: str = "",
    key: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey = RSA,
) -> bytes:
    """Sign by hand, relaxed/relaxed; our mails are written so that relaxing changes only the names' case."""
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = {line.partition(b":")[0].lower(): line.partition(b":")[2] for line in head.split(b"\r\n")}
    algorithm = "rsa-sha256" if isinstance(key, rsa.RSAPrivateKey) else "ed25519-sha256"
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    value = (
        f"v=1; a={algorithm}; c=relaxed/relaxed; d={domain}; s={selector}; {extra}h={':'.join(names)}; bh={digest}; b="
    )
    known = [name.encode() for name in names if name.encode() in fields]
    data = b"".join(name + b":" + fields[name].strip() + b"\r\n" for name in known)
    data += f"dkim-signature:{value}".encode()
    if isinstance(key, rsa.RSAPrivateKey):
        signature = key.sign(data, padding.PKCS1v15(), hashes.SHA256())
    else:
        signature = key.sign(hashlib.sha256(data).digest())
    return f"DKIM-Signature: {value}{base64.b64encode(signature).decode()}\r\n".encode() + raw


def judged(raw: bytes, *, peer: str = "203.0.113.9", trusted: tuple[str, ...] = (), dns=zone, now: datetime = NOW):
    return authenticated(
        raw, parse(raw), peer=peer, authserv_id="mx.corp.example", trusted_peers=trusted, dns=dns, now=now
    )


# --- our own check ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "selector"), [(RSA, "k"), (EDWARDS, "e")])
def test_a_signed_mail_of_the_domain_itself_is_believed(key, selector):
    trust = judged(signed(mail(), key=key, selector=selector))
    assert (trust.passed, trust.method) == (True, Method.DKIM)


@pytest.mark.parametrize("head", [b"simple", b"relaxed"])
@pytest.mark.parametrize("body", [b"simple", b"relaxed"])
@pytest.mark.parametrize(
    "text",
    ["approve\r\n", "", "\r\n\r\n", "no line end", "two  blanks\t tab \r\n\r\n  \r\nend \r\n\r\n\r\n", " \r\n \r\n"],
)
def test_what_another_program_signed_is_read_as_it_was_meant(head, body, text):
    folded = but(subject="Re:   [INC-1]\r\n\t Draft ")
    raw = mail(*folded, body=text)
    pem = RSA.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    with time_machine.travel(NOW, tick=False):
        line = dkim.sign(
            raw, b"k", b"corp.example", pem, canonicalize=(head, body), include_headers=[n.encode() for n in NAMES]
        )
    assert judged(line + raw).passed, judged(line + raw).why


def test_a_parent_domain_may_speak_for_its_child():
    child = mail(*but(**{"from": "anna@mail.corp.example"}))
    assert judged(signed(child)).passed


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (mail(), "carries no DKIM signature"),
        (signed(mail(), domain="evil.example"), "it is of 'evil.example'"),
        (signed(mail(), domain="example"), "it is of 'example'"),
        (signed(mail(*but(**{"from": "anna@notcorp.example"}))), "not of notcorp.example"),
        (signed(mail()).replace(b"approve", b"Approve"), "the body was changed"),
        (signed(mail()) + b"and all the others too\r\n", "the body was changed"),
        (signed(mail()).replace(b"[INC-1]", b"[INC-2]"), "the head was changed"),
        (signed(mail(), extra="l=0; "), "only a part of the body"),
        (signed(mail(), extra=f"x={STAMP - 1}; "), "expired"),
        (signed(mail(), extra=f"t={STAMP + 7200}; "), "future"),
        (signed(mail(), extra="x=soon; "), "no times"),
        (signed(mail(), extra="x=" + "9" * 5000 + "; "), "no times"),
        (signed(mail(), extra="i=anna@evil.example; "), "i= is outside d="),
        (signed(mail(), extra="v=1; "), "no list of tags"),
        (signed(mail(), extra="q=dns/other; "), "unknown way"),
        (signed(mail(), names=NAMES[1:]), "does not cover from"),
        (signed(mail(), names=("from", "date", "message-id", "in-reply-to", "references")), "does not cover subject"),
        (signed(mail(), names=("from", "subject", "message-id", "in-reply-to", "references")), "does not cover date"),
        (signed(mail(), names=NAMES[:4]), "does not cover in-reply-to, references"),
        (signed(mail(), selector="unknown"), "publishes no such key"),
        (signed(mail(), selector="revoked"), "revoked"),
        (signed(mail(), selector="testing"), "only tests"),
        (signed(mail(), selector="tls"), "not for mail"),
        (signed(mail(), selector="sha1"), "not for sha256"),
        (signed(mail(), selector="strict", extra="i=anna@x.corp.example; "), "for the domain itself only"),
        (signed(mail(), selector="garbage"), "cannot be read"),
        (signed(mail(), selector="short"), "signed by another key"),
        (signed(mail(), selector="e"), "of another kind"),
        (signed(mail()).replace(b"a=rsa-sha256", b"a=rsa-sha1"), "not rsa-sha256"),
        (signed(mail()).replace(b"c=relaxed/relaxed", b"c=odd/relaxed"), "canonicalization"),
    ],
)
def test_a_signature_that_says_too_little_or_nothing_is_not_believed(raw, why):
    trust = judged(raw)
    assert not trust.passed
    assert why in trust.why


# --- what a signature leaves open ------------------------------------------------------------------------------------

GOOGLE = (*NAMES, "to", "mime-version", "content-transfer-encoding")  # leaves Content-Type out
MICROSOFT = (*NAMES, "mime-version", "content-type")  # leaves Content-Transfer-Encoding out
BASE64 = base64.encodebytes("Genehmigt, schöne Grüße, und danke für die schnelle Arbeit daran\n".encode()).decode()


def content(kind: str = "", body: str = BODY, encoding: str = "", *more: str) -> bytes:
    """Anna's mail with a content of that kind, everything else as usual."""
    named = {"Content-Type": kind, "Content-Transfer-Encoding": encoding}
    fields = (f"{name}: {value}" for name, value in named.items() if value)
    return mail(*FIELDS, "MIME-Version: 1.0", *fields, *more, body=body.replace("\n", "\r\n").replace("\r\r", "\r"))


def both(boundary: str = "b", *, above: str = "", below: str = "", html: str = "<p>approve</p>") -> str:
    return (
        f"{above}--{boundary}\nContent-Type: text/plain\n\napprove\n"
        f"--{boundary}\nContent-Type: text/html\n\n{html}\n--{boundary}--\n{below}"
    )


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (content('text/plain; charset="UTF-8"'), GOOGLE),
        (content("text/plain; charset=UTF-8; format=flowed", "Approuvé, je suis d'accord\n"), GOOGLE),
        (content("text/plain; charset=iso-8859-1"), GOOGLE),
        (content('text/plain; charset="UTF-8"', "Approuv=C3=A9 =3D\n", "quoted-printable"), GOOGLE),
        (content('text/plain; charset="UTF-8"', BASE64, "base64"), GOOGLE),
        (content('multipart/alternative; boundary="b"', both()), GOOGLE),
        (
            content('multipart/mixed; boundary="b"', both(above="This is a multi-part message in MIME format.\n")),
            GOOGLE,
        ),
        (content('multipart/related; boundary="b"', both(html="")), GOOGLE),
        (content("text/html; charset=utf-8", "<b>approve</b>\n"), MICROSOFT),
        (content("text/html; charset=utf-8", '<b class=3D"x">=\napprove</b>\n', "quoted-printable"), MICROSOFT),
        (content("text/plain; charset=us-ascii", "approve\n", "quoted-printable"), MICROSOFT),
        (content("text/plain; charset=utf-8", BASE64, "base64"), MICROSOFT),
        (content("multipart/alternative; boundary=b", both(above="words\n", below="words\n")), MICROSOFT),
        (content("multipart/alternative; boundary=b", both(html='<p a=3D"b">=\napprove</p>')), MICROSOFT),
        (content("text/html", "<p>approve</p>\n"), (*MICROSOFT, "content-transfer-encoding")),
        (content("", "approve\n"), NAMES),
    ],
)
def test_signers_that_leave_fields_out_are_believed_where_the_signed_text_shows_how_it_is_read(raw, names):
    assert judged(signed(raw, names=names)).passed, judged(signed(raw, names=names)).why


PLAIN = 'Content-Type: text/plain; charset="UTF-8"'


@pytest.mark.parametrize(
    ("body", "before", "after", "names"),
    [
        ("approve <only if legal has agreed to it>\n", PLAIN, "Content-Type: text/html", GOOGLE),
        ("I object.\n--x\n\napprove\n--x--\n", PLAIN, "Content-Type: multipart/mixed; boundary=x", GOOGLE),
        ("--x\n\napprove\n--x--\nBut I object.\n", PLAIN, "Content-Type: multipart/mixed; boundary=x", GOOGLE),
        ("--x\n\napprove\n--x--\nNo.\n--x--\n", PLAIN, "Content-Type: multipart/mixed; boundary=x", GOOGLE),
        ("--x\n\napprove\n--x\n\nNo.\n--x--\n", "mixed; boundary=x", "alternative; boundary=x", GOOGLE),
        (both("x", html="<s>approve</s>"), "alternative; boundary=x", "related; boundary=x", GOOGLE),
        (both("x"), "alternative; boundary=x", "digest; boundary=x", GOOGLE),
        (both("x"), "alternative; boundary=x", "alternative; boundary=y", GOOGLE),
        (both("x"), "Content-Type: multipart/alternative; boundary=x\r\n", "", GOOGLE),
        ("<p>approve</p>\n", "Content-Type: text/html\r\n", "", GOOGLE),
        ("承認\n", "charset=utf-8", "charset=shift_jis", GOOGLE),
        ("approve\n", "charset=utf-8", "charset=cp037", GOOGLE),
        ("Approve=0Anot\n", PLAIN, PLAIN + "\r\nContent-Transfer-Encoding: quoted-printable", MICROSOFT),
        ("No =E2=80=A8approve\n", PLAIN, PLAIN + "\r\nContent-Transfer-Encoding: quoted-printable", MICROSOFT),
        ("a" * 77 + "\n", PLAIN, PLAIN + "\r\nContent-Transfer-Encoding: quoted-printable", MICROSOFT),
        ("Not YXBwcm92ZQ==\n", PLAIN, PLAIN + "\r\nContent-Transfer-Encoding: base64", MICROSOFT),
        ("I object\n", PLAIN, PLAIN + "\r\nContent-Transfer-Encoding: x-uuencode", MICROSOFT),
        ("I object\n", PLAIN, PLAIN + "\r\nContent-Disposition: attachment", MICROSOFT),
        (
            '<p style=3D"text-decoration:line-through">approve</p>\n',
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
            "Content-Type: text/html",
            MICROSOFT,
        ),
    ],
)
def test_a_field_that_is_not_signed_cannot_make_another_text_of_what_is(body, before, after, names):
    kind = before if before.startswith("Content-Type") else f"Content-Type: multipart/{before}"
    kind = f"Content-Type: text/plain; {before}" if before.startswith("charset") else kind
    raw = signed(mail(*FIELDS, *kind.removesuffix("\r\n").split("\r\n"), body=body.replace("\n", "\r\n")), names=names)
    changed = raw.replace(before.encode(), after.encode(), 1)
    assert changed != raw
    assert not judged(changed).passed
    assert "its text could be read in another way" in judged(changed).why


@pytest.mark.parametrize("oversigned", ["content-type", "content-transfer-encoding"])
def test_a_field_signed_as_missing_cannot_be_added(oversigned):
    raw = signed(mail(), names=(*NAMES, oversigned))
    assert judged(raw).passed
    assert "the head was changed" in judged(f"{oversigned}: 7bit\r\n".encode() + raw).why


@pytest.mark.parametrize("body", ["a" * 75 + "\r\n", "=\r\n", "--b\r\n", "A\r\n", " \r\n"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "7bit"])
def test_asking_what_is_open_takes_time_by_the_size_alone(body, encoding):
    raw = mail(
        *FIELDS,
        "Content-Type: multipart/mixed; boundary=b" if body.startswith("--b") else PLAIN,
        f"Content-Transfer-Encoding: {encoding}",
        body=body * (2**21 // len(body)),
    )
    parsed, plain = parse(raw), raw.partition(b"\r\n\r\n")[2].replace(b"\r\n", b"\n")
    started = time.process_time()
    left_open(plain, parsed, ())
    assert time.process_time() - started < 0.5


def test_small_rsa_keys_do_not_count():
    five_hundred_twelve_bits = f"v=DKIM1; k=rsa; p={SMALL}"
    trust = judged(signed(mail()), dns=lambda _: five_hundred_twelve_bits)
    assert not trust.passed
    assert "too small" in trust.why


SMALL = (
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMj4M19+9qTz+zrIBpsmmuc8/rCHR56G"
    "wF0al2dAVeh/LsI70gb5O2Fj9HzO0ROdu11MUp6aONJ7zQTY1FDUfnECAwEAAQ=="
)


def test_the_fifth_signature_still_counts_the_sixth_does_not():
    good = signed(mail())
    line, rest = good.split(b"\r\n", 1)
    other = b"DKIM-Signature: v=1; d=other.example\r\n"
    assert judged(other * 4 + line + b"\r\n" + rest).passed
    assert not judged(other * 5 + line + b"\r\n" + rest).passed


def silent(name: str) -> str:
    raise NoAnswer(name)


def test_name_servers_that_do_not_answer_make_nothing_true_and_nothing_false():
    trust = judged(signed(mail()), dns=silent)
    assert (trust.passed, trust.undecided) == (False, True)
    assert "did not answer" in trust.why
    assert judged(signed(mail())).passed, "the same mail judged again"


def test_one_key_nobody_knows_does_not_matter_where_another_signature_holds():
    def half_silent(name: str) -> str:
        return zone(name) if name.startswith("k.") else silent(name)

    line = signed(mail(), selector="e", key=EDWARDS).partition(b"\r\n")[0] + b"\r\n"
    assert judged(line + signed(mail()), dns=half_silent).passed
    assert not judged(line + signed(mail()), dns=half_silent).undecided


@pytest.mark.parametrize(
    "raw",
    [
        mail(),
        signed(mail(), domain="evil.example"),
        signed(mail(), names=NAMES[1:]),
        signed(mail(), extra="l=0; "),
        signed(mail()).replace(b"approve", b"Approve"),
        signed(mail(*but(date=None)), names=("from", "subject", "message-id", "in-reply-to", "references")),
    ],
)
def test_what_no_key_could_prove_is_decided_though_the_name_servers_are_silent(raw):
    assert not judged(raw, dns=silent).undecided


@pytest.mark.parametrize(
    "raw",
    [
        b"From: boss@corp.example\r\n" + signed(mail()),
        signed(mail()).replace(b"Subject:", b"Subject: old\r\nSubject:", 1),
        b"Content-Type: text/html\r\nContent-Type: text/plain\r\n" + signed(mail()),
        signed(mail(*but(subject="x\rFrom: boss@corp.example"))),
        signed(mail(*but(subject="nul\0"))),
        signed(mail(*but(**{"from": "boss@corp.example, anna@corp.example"}))),
        signed(mail(*but(**{"from": "team: boss@corp.example;"}))),
        signed(mail(*but(**{"from": "boss@corp.example (Anna)"}))),
        signed(mail(*but(**{"from": "<boss@corp.example> <evil@corp.example>"}))),
        signed(mail(*but(**{"from": '"boss@corp.example"@corp.example'}))),
        signed(mail(*but(**{"from": "b\u043ess@corp.example"}))),
        signed(mail(*but(**{"from": None}), "X: y"), names=("subject", "date", "message-id")),
        signed(mail(*but(date=None)), names=("from", "subject", "message-id", "in-reply-to", "references")),
        b"X: " + b"a" * 20000 + b"\r\n" + signed(mail()),
        b"X: y\r\n" * 1001 + signed(mail()),
    ],
)
def test_a_mail_that_two_programs_read_differently_is_never_believed(raw):
    assert not judged(raw).passed
    vouched = b"Authentication-Results: mx.corp.example; dmarc=pass header.from=corp.example\r\n" + raw
    assert not judged(vouched, peer="192.0.2.1", trusted=("192.0.2.1",)).passed


def test_a_signature_over_mixed_line_ends_is_not_believed():
    mixed = signed(mail(body="approve\nmore\r\n"))
    assert judged(mixed).why == "its line ends are mixed"


def test_a_stored_copy_with_unix_line_ends_is_believed_like_the_mail():
    assert judged(signed(mail()).replace(b"\r\n", b"\n")).passed


@pytest.mark.parametrize(
    ("written", "passed"),
    [
        (NOW - timedelta(days=6, hours=23), True),
        (NOW - timedelta(days=7, seconds=1), False),
        (NOW + timedelta(minutes=59), True),
        (NOW + timedelta(minutes=61), False),
    ],
)
def test_replays_of_old_mail_and_mail_from_the_future_do_not_count(written, passed):
    dated = mail(*but(date=written.strftime("%a, %d %b %Y %H:%M:%S +0000")))
    assert judged(signed(dated)).passed is passed


# --- our exchanger's word --------------------------------------------------------------------------------------------

PASS = "Authentication-Results: mx.corp.example; dmarc=pass header.from=corp.example"
OURS = "Received: from out.corp.example by mx.corp.example with ESMTPS; Mon, 02 Nov 2026 10:12:03 +0000"
THEIRS = "Received: from laptop by out.corp.example with ESMTPS; Mon, 02 Nov 2026 10:12:01 +0000"


def vouched(*fields: str, peer: str = "192.0.2.1", trusted: tuple[str, ...] = ("192.0.2.0/28",)):
    return judged(mail(*fields, *FIELDS), peer=peer, trusted=trusted)


@pytest.mark.parametrize(
    "fields",
    [
        (PASS,),
        (PASS, OURS, THEIRS),
        (
            "Authentication-Results: MX.Corp.Example 1; spf=fail smtp.mailfrom=x.example; dmarc=pass header.from=CORP.example",
        ),
        ("Authentication-Results: other.example; dmarc=fail header.from=corp.example", PASS, OURS),
    ],
)
def test_a_dmarc_pass_of_our_exchanger_is_believed(fields):
    assert vouched(*fields).method == Method.DMARC
    assert vouched(*fields).passed


@pytest.mark.parametrize(
    "said",
    [
        "dmarc=pass header.from=corp.example; dmarc=fail header.from=corp.example",
        "dmarc=pass header.from=corp.example; dmarc=pass header.from=corp.example",
        "dmarc=pass header.from=corp.example; dmarc=none",
        "dmarc=pass header.from=corp.example header.from=evil.example",
        "dkim=pass header.d=corp.example header.d=evil.example",
        "spf=pass smtp.mailfrom=corp.example smtp.mailfrom=evil.example; dmarc=pass header.from=corp.example",
    ],
)
def test_an_exchanger_that_says_a_thing_twice_says_nothing(said):
    trust = vouched(f"Authentication-Results: mx.corp.example; {said}")
    assert not trust.passed
    assert "says a thing twice" in trust.why


def test_results_below_the_exchangers_own_received_may_be_the_senders():
    assert not vouched(OURS, PASS).passed
    assert not vouched(OURS, PASS, THEIRS).passed
    assert not vouched("Received: from mx by store.mx.corp.example with LMTP; x", PASS, OURS).passed


def test_results_too_long_to_be_read_do_not_give_way_to_lower_ones():
    long = "Authentication-Results: mx.corp.example; " + "dkim=fail header.d=x.example; " * 100 + "spf=fail"
    assert not vouched(long, PASS, OURS).passed


PARTLY = signed(mail(), extra="l=0; ").replace(b"approve", b"and other words")
RETYPED = signed(content(PLAIN.partition(": ")[2], "approve <if legal agrees>\n"), names=GOOGLE).replace(
    PLAIN.encode(), b"Content-Type: text/html"
)


@pytest.mark.parametrize("raw", [PARTLY, RETYPED, b"DKIM-Signature: no list of tags\r\n" + mail()])
@pytest.mark.parametrize("said", ["dmarc=pass header.from=corp.example", "dkim=pass header.d=corp.example"])
@pytest.mark.parametrize("spf", ["", "; spf=pass smtp.mailfrom=evil.example", "; spf=fail smtp.mailfrom=corp.example"])
def test_a_pass_that_may_rest_on_a_signature_counts_no_further_than_the_signature_reaches(raw, said, spf):
    head = f"Authentication-Results: mx.corp.example; {said}{spf}\r\n".encode()
    assert not judged(head + raw, peer="192.0.2.1", trusted=("192.0.2.1",)).passed


def test_a_signature_of_a_sibling_may_be_what_passed_and_one_of_a_stranger_is_not():
    head = b"Authentication-Results: mx.corp.example; dmarc=pass header.from=corp.example\r\n"
    partly = {
        domain: signed(mail(), extra="l=0; ", domain=domain) for domain in ("mail.corp.example", "list.example.net")
    }
    assert not judged(head + partly["mail.corp.example"], peer="192.0.2.1", trusted=("192.0.2.1",)).passed
    assert judged(head + partly["list.example.net"], peer="192.0.2.1", trusted=("192.0.2.1",)).passed


def test_what_a_host_of_the_domain_hands_in_itself_needs_no_signature():
    said = b"spf=pass smtp.mailfrom=anna@corp.example; dmarc=pass header.from=corp.example"
    assert judged(
        b"Authentication-Results: mx.corp.example; " + said + b"\r\n" + RETYPED,
        peer="192.0.2.1",
        trusted=("192.0.2.1",),
    ).passed


def test_a_strong_signature_counts_beside_a_weak_one():
    weak = signed(mail(), extra="l=0; ").partition(b"\r\n")[0] + b"\r\n"
    said = b"Authentication-Results: mx.corp.example; dkim=pass header.d=corp.example\r\n"
    assert (
        "signature of corp.example holds"
        in judged(said + weak + signed(mail()), peer="192.0.2.1", trusted=("192.0.2.1",)).why
    )


def test_an_aligned_dkim_pass_of_our_exchanger_is_believed():
    trust = vouched("Authentication-Results: mx.corp.example; dkim=pass header.d=corp.example header.s=k")
    assert (trust.passed, trust.method) == (True, Method.DKIM)


@pytest.mark.parametrize(
    "fields",
    [
        (OURS, THEIRS, PASS),
        (THEIRS, PASS),
        (OURS, PASS, THEIRS),
        ("Authentication-Results: evil.example; dmarc=pass header.from=corp.example",),
        ("Authentication-Results: mx.corp.example.evil.example; dmarc=pass header.from=corp.example",),
        ("Authentication-Results: mx.corp.example; dmarc=fail header.from=corp.example", PASS),
        ("Authentication-Results: mx.corp.example; none", PASS),
        ("Authentication-Results: mx.corp.example; dmarc=pass header.from=evil.example",),
        ("Authentication-Results: mx.corp.example; dmarc=pass header.from=xcorp.example",),
        ("Authentication-Results: mx.corp.example; dmarc=pass",),
        ("Authentication-Results: mx.corp.example; dmarc=none (dmarc=pass header.from=corp.example)",),
        ('Authentication-Results: mx.corp.example; spf=pass smtp.mailfrom="x; dmarc=pass header.from=corp.example"',),
        ("Authentication-Results: mx.corp.example; spf=pass smtp.mailfrom=corp.example",),
        ("Authentication-Results: mx.corp.example; dkim=pass header.d=evil.example",),
        ("Authentication-Results: mx.corp.example; dkim=pass header.d=example",),
        ("Authentication-Results: mx.corp.example; dkim=fail header.d=corp.example",),
        ("Authentication-Results: mx.corp.example; arc=pass; x-dmarc=pass header.from=corp.example",),
        ("Authentication-Results: mx.corp.example; " + "(" * 3000,),
        ("Authentication-Results: mx.corp.example; " + "a" * 5000 + "; dmarc=pass header.from=corp.example",),
        ("Authentication-Results:",),
        ("ARC-Authentication-Results: i=1; mx.corp.example; dmarc=pass header.from=corp.example",),
    ],
)
def test_forged_or_foreign_results_are_not_believed(fields):
    assert not vouched(*fields).passed


@pytest.mark.parametrize("peer", ["203.0.113.9", "", "mx.corp.example", "192.0.2.16"])
def test_results_from_anybody_but_our_exchanger_are_not_believed(peer):
    assert not vouched(PASS, peer=peer).passed


def test_our_exchanger_may_speak_over_mapped_addresses():
    assert vouched(PASS, peer="::ffff:192.0.2.1").passed


def test_a_dmarc_fail_of_our_exchanger_outweighs_a_signature():
    failed = b"Authentication-Results: mx.corp.example; dmarc=fail header.from=corp.example\r\n" + signed(mail())
    assert not judged(failed, peer="192.0.2.1", trusted=("192.0.2.1",)).passed


# --- asking for keys -------------------------------------------------------------------------------------------------


@pytest.fixture
def name_server(monkeypatch) -> Iterator[None]:
    """A name server on loopback that knows one key, denies one name and is silent about every other."""
    door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    door.bind(("127.0.0.1", 0))

    def answer() -> None:
        while (packet := door.recvfrom(4096))[0] != b"stop":
            query = dns.message.from_wire(packet[0])
            name = query.question[0].name
            reply = dns.message.make_response(query)
            if name.labels[0] == b"k":
                reply.answer.append(dns.rrset.from_text(name, 60, "IN", "TXT", '"v=DKIM1; " "p=AAAA"'))
            elif name.labels[0] == b"none":
                reply.set_rcode(dns.rcode.NXDOMAIN)
            else:
                continue
            door.sendto(reply.to_wire(), packet[1])

    thread = threading.Thread(target=answer)
    thread.start()
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], door.getsockname()[1]
    monkeypatch.setattr(dns.resolver, "default_resolver", resolver)
    yield
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stopper:
        stopper.sendto(b"stop", door.getsockname())
    thread.join()
    door.close()


@pytest.mark.usefixtures("name_server")
def test_keys_are_looked_up_in_the_dns():
    assert dns_txt("k._domainkey.corp.example") == "v=DKIM1; p=AAAA"
    assert dns_txt("none._domainkey.corp.example") == ""
    assert dns_txt("a" * 64 + "._domainkey.corp.example") == "", "a name nobody can ask for"
    assert dns_txt(f"{'a.' * 100}_domainkey.{'b.' * 100}example") == ""
    with pytest.raises(NoAnswer):
        dns_txt("silent._domainkey.corp.example", timeout=0.2)


# --- who wrote -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "same"),
    [
        ("Anna <Anna@Corp.example>", True),
        ("anna@corp.example", True),
        ('"anna@corp.example" <evil@evil.example>', False),
        ("=?utf-8?q?anna=40corp=2Eexample?= <evil@evil.example>", False),
        ("anna@corp.example.evil.example", False),
        ("anna@corp.example, evil@evil.example", False),
        ("", False),
    ],
)
def test_the_sender_is_one_address_and_no_display_name(value, same):
    assert matches(parse(mail(*but(**{"from": value}))), ["anna@corp.example"]) is same


@pytest.mark.parametrize(
    "body",
    [" " * 1_000_000, (" " * 990 + "x\r\n") * 1000, "\t " * 500_000, "\r\n" * 500_000],
)
def test_hostile_bodies_are_judged_in_no_time(body):
    raw = signed(mail(body=body))
    started = time.perf_counter()
    judged(raw)
    assert time.perf_counter() - started < 1

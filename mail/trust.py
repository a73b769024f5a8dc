"""Is this mail authentically from the domain its From names? A pure judgement with its reason; no I/O of its own.

Two ways: the Authentication-Results of our own mail exchanger (RFC 8601 section 5), or our own check of an
aligned DKIM signature. A mail that two programs could read differently is never authentic, nor one whose signature
leaves open how its text is read (`mail.dkim_cover`). Whether its sender may decide anything is asked elsewhere: this
says only who wrote.
"""

import ipaddress
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import authres
from dns import exception, resolver
from dns.name import LabelTooLong, NameTooLong

from mail.dkim_cover import left_open
from mail.dkim_signature import NoAnswer, Signature, SignedMail, TxtLookup, fault_of
from mail.parsed import Parsed

MAX_SIGNATURES = 5
RESULTS_BYTES = 2048  # authres takes quadratic time for nested comments
OLDEST = timedelta(days=7)
NEWEST = timedelta(hours=1)

_SIGNED = ("from", "subject", "date", "message-id")
_SIGNED_IF_THERE = ("in-reply-to", "references")
_AMBIGUOUS = ("more than one", "bare CR", "NUL in", "too long", "no empty line", "empty line before")


class Method(StrEnum):
    """What showed it."""

    DKIM = "dkim"
    DMARC = "dmarc"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Trust:
    """Whether the mail is from its From domain, why or why not, and by what.

    `undecided`: it did not pass only because the name servers were silent about a key. The same mail judged again later
    may pass, so nothing should be made of it yet.
    """

    passed: bool
    why: str
    method: Method
    undecided: bool = False


def matches(parsed: Parsed, addresses: Collection[str]) -> bool:
    """Say whether the mail's one sender is one of these addresses; never by display name, never by part."""
    return bool(parsed.sender) and parsed.sender in {address.casefold() for address in addresses}


def authenticated(
    raw: bytes,
    parsed: Parsed,
    *,
    peer: str,
    authserv_id: str,
    trusted_peers: Collection[str],
    dns: TxtLookup,
    now: datetime,
) -> Trust:
    """Judge a mail that `peer` (an IP address) handed in at `now`. Never raises.

    `trusted_peers` are the addresses or networks our own MX connects from, `authserv_id` its name in
    Authentication-Results; either empty: only our own DKIM check counts. `dns` returns the TXT record of a
    name, '' when there is none, and raises `NoAnswer` when nobody knows: then the answer may be `undecided`.
    """
    doubt = _doubt(parsed, now)
    if doubt:
        return Trust(passed=False, why=doubt, method=Method.NONE)
    said = _by_results(raw, parsed, authserv_id) if authserv_id and _is_trusted(peer, trusted_peers) else None
    return said or _by_signatures(raw, parsed, dns, now)


def _doubt(parsed: Parsed, now: datetime) -> str:
    """Return what makes the mail unfit to be believed whatever signs it, '' when nothing does."""
    odd = next((defect for defect in parsed.defects if any(sign in defect for sign in _AMBIGUOUS)), "")
    if odd:
        return f"its head can be read in two ways: {odd}"
    if not parsed.sender:
        return "its From is not exactly one plain address"
    if parsed.date is None:
        return "it has no readable Date"
    if not now - OLDEST <= parsed.date <= now + NEWEST:
        return "its Date is more than seven days ago or more than an hour ahead"
    return ""


def _is_trusted(peer: str, trusted: Collection[str]) -> bool:
    with suppress(ValueError):
        address = ipaddress.ip_address(peer)
        plain = getattr(address, "ipv4_mapped", None) or address
        return any(plain in ipaddress.ip_network(network, strict=False) for network in trusted)
    return False


def _by_results(raw: bytes, parsed: Parsed, authserv_id: str) -> Trust | None:
    """Judge by our exchanger's verdict; None when it says nothing that decides.

    A pass says that SPF or a signature vouches for the domain, not how much of the mail the signature covers. So a
    pass that may rest on a signature counts only while none of the signatures it may rest on leaves the text open.
    """
    domain = parsed.sender.rpartition("@")[2]
    results = _results(parsed, authserv_id)
    verdicts = [result for result in results if result.method == "dmarc"]
    if len(verdicts) > 1 or any(map(_says_twice, results)):
        return Trust(passed=False, why=f"{authserv_id} says a thing twice about it", method=Method.NONE)
    for result in verdicts:
        if result.result == "fail":
            return Trust(passed=False, why=f"{authserv_id} says dmarc=fail", method=Method.DMARC)
    if not _is_handed_in_by(results, domain) and _rests_on_a_loose_signature(raw, parsed, domain):
        return None
    for result in verdicts:
        if result.result == "pass" and _property(result, "header", "from") == domain:
            return Trust(passed=True, why=f"{authserv_id} says dmarc=pass for {domain}", method=Method.DMARC)
        if result.result == "pass":
            return None
    for result in results:
        if result.method == "dkim" and result.result == "pass" and _aligned(domain, _property(result, "header", "d")):
            return Trust(passed=True, why=f"{authserv_id} says dkim=pass, aligned with {domain}", method=Method.DKIM)
    return None


def _results(parsed: Parsed, authserv_id: str) -> "list[authres.AuthenticationResult]":
    """Return the results in the one field our exchanger put on top; lower ones may be the sender's own."""
    value = _own_results(parsed, authserv_id)
    if len(value) > RESULTS_BYTES:
        return []
    with suppress(authres.AuthResError, RecursionError, ValueError):
        return list(authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {value}").results or [])
    return []


def _own_results(parsed: Parsed, authserv_id: str) -> str:
    """Return the topmost field with our authserv-id, if it stands above every Received.

    RFC 8601 section 4 asks exchangers to put it above their own Received. What stands below may be the sender's, also
    right below the exchanger's: where it added no results of its own, the sender's would be the topmost.
    """
    for name, value in parsed.headers:
        if name == "received":
            break
        if name == "authentication-results":
            words = value.replace(";", " ; ").split(None, 1)
            if words and words[0].casefold() == authserv_id.casefold():
                return value
    return ""


def _says_twice(result: "authres.AuthenticationResult") -> bool:
    names = [(item.type, item.name) for item in result.properties]
    return result.method in ("dmarc", "dkim", "spf") and len(names) > len(set(names))


def _property(result: "authres.AuthenticationResult", kind: str, name: str) -> str:
    found = (item.value for item in result.properties if (item.type, item.name) == (kind, name))
    return str(next(found, "")).casefold().rstrip(".")


def _is_handed_in_by(results: "list[authres.AuthenticationResult]", domain: str) -> bool:
    """Say whether our exchanger got the mail from a host of the domain itself (SPF): nobody else held it."""
    senders = (
        _property(result, "smtp", "mailfrom").rpartition("@")[2]
        for result in results
        if result.method == "spf" and result.result == "pass"
    )
    return any(_aligned(domain, sender) for sender in senders)


def _rests_on_a_loose_signature(raw: bytes, parsed: Parsed, domain: str) -> bool:
    """Say whether a signature that our exchanger may have meant leaves the text to whoever holds the mail.

    DMARC also aligns siblings, and where an organization's domain begins only a list could say; so every signature of
    a domain with the same last two labels is asked.
    """
    mail = SignedMail.of(raw)
    if mail is None:
        return True
    signatures = [Signature.of(field) for field in mail.signatures()]
    kin = [one for one in signatures if one is None or one.domain.split(".")[-2:] == domain.split(".")[-2:]]
    return len(kin) > MAX_SIGNATURES or any(one is None or _loose(mail, parsed, one) for one in kin)


def _aligned(domain: str, signer: str) -> bool:
    """Say whether a signer may speak for the domain: it is the domain or a parent of it, never a bare TLD.

    RFC 7489's relaxed alignment also lets siblings and children speak for each other; for decisions that is
    wider than anyone needs.
    """
    return bool(signer) and (domain == signer or (domain.endswith(f".{signer}") and "." in signer))


def _by_signatures(raw: bytes, parsed: Parsed, lookup: TxtLookup, now: datetime) -> Trust:
    mail = SignedMail.of(raw)
    if mail is None:
        return Trust(passed=False, why="its line ends are mixed", method=Method.NONE)
    faults, silent = [], False
    for field in mail.signatures()[:MAX_SIGNATURES]:
        signature = Signature.of(field)
        fault = _unfit(mail, parsed, signature) if signature else "it is no list of tags"
        if signature and not fault:
            try:
                fault = fault_of(mail, signature, lookup, now)
            except NoAnswer:
                fault, silent = "the name servers did not answer", True
        if signature and not fault:
            return Trust(passed=True, why=f"DKIM signature of {signature.domain} holds", method=Method.DKIM)
        faults.append(fault)
    why = f"no DKIM signature counts: {'; '.join(faults)}" if faults else "it carries no DKIM signature"
    return Trust(passed=False, why=why, method=Method.NONE, undecided=silent)


def _unfit(mail: SignedMail, parsed: Parsed, signature: Signature) -> str:
    """Return why a signature, even if it holds, says too little about this mail; '' when it says enough."""
    domain = parsed.sender.rpartition("@")[2]
    if not _aligned(domain, signature.domain):
        return f"it is of {signature.domain[:80]!r}, not of {domain}"
    needed = [*_SIGNED, *(name for name in _SIGNED_IF_THERE if parsed.first(name))]
    missing = [name for name in needed if name not in signature.covers]
    return f"it does not cover {', '.join(missing)}" if missing else _loose(mail, parsed, signature)


def _loose(mail: SignedMail, parsed: Parsed, signature: Signature) -> str:
    """Return what a signature leaves to whoever holds the mail, though it holds; '' when nothing of weight."""
    if "l" in signature.tags:
        return "it covers only a part of the body (l=)"
    name = left_open(mail.body, parsed, signature.covers)
    return f"it does not cover {name}, and its text could be read in another way" if name else ""


def dns_txt(name: str, timeout: float = 5.0) -> str:
    """Look up a TXT record, its strings joined; '' when there is none; `NoAnswer` after `timeout` seconds."""
    try:
        answer = resolver.resolve(name, "TXT", lifetime=timeout)
    except (resolver.NXDOMAIN, resolver.NoAnswer, resolver.YXDOMAIN, NameTooLong, LabelTooLong):
        return ""
    except exception.DNSException as error:
        raise NoAnswer(f"no answer for {name}") from error
    return b"".join(next(iter(answer)).strings).decode("latin-1")

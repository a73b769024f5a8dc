"""Signing what leaves with DKIM, for those whose relay does not: the key is read here, every courier can be wrapped.

A mail is signed at the last moment, after it was frozen, for the domain of its own From; the same mail gets the same
signature on every attempt. How a signature is made is `mail.dkim_sign`; whether DNS holds the public key is for the
operator to see to (docs/operations.md).
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from mail.dkim_sign import SigningKey, sign
from mail.outcome import Outcome
from mail.pipeline import Parcel
from service.settings import Settings, SettingsError
from service.toolbox import Courier

SHORTEST_RSA = 1024  # bits; RFC 8301 §3.2: a signer must not use less, and verifiers ignore it


class SigningCourier:
    """Signs every mail, then gives it to another courier. The key is read with the first mail."""

    def __init__(self, courier: Courier, settings: Settings) -> None:
        self._courier = courier
        self._settings = settings

    def send_one(self, parcel: Parcel) -> Outcome:
        """Sign and send one mail."""
        return self._courier.send_one(self._signed(parcel))

    def send(
        self,
        parcels: Iterable[Parcel],
        *,
        before_dot: Callable[[Parcel], bool] | None,
        on_outcome: Callable[[Parcel, Outcome], None],
    ) -> None:
        """Sign and send many mails, each signed when its turn comes."""
        signed: Iterator[Parcel] = map(self._signed, parcels)
        self._courier.send(signed, before_dot=before_dot, on_outcome=on_outcome)

    def close(self) -> None:
        """Let go of what the other courier holds."""
        self._courier.close()

    @cached_property
    def _key(self) -> SigningKey:
        key = signing_key(self._settings)
        assert key, "nobody wraps a courier without a key"
        return key

    def _signed(self, parcel: Parcel) -> Parcel:
        signed = sign(parcel.raw, selector=self._settings.dkim_selector, key=self._key)
        return Parcel(parcel.key, parcel.sender, parcel.recipient, signed)


def signing_key(settings: Settings) -> SigningKey | None:
    """Return the key that mails are signed with, or None where none is set; `SettingsError` says why it is no use."""
    path = settings.dkim_key
    if path is None:
        return None
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise _no_use(path, f"cannot be read: {error.strerror}") from None
    except TypeError:
        raise _no_use(
            path, "holds a key with a passphrase; take that off, and let only Signoff read the file"
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise _no_use(path, "holds no private key in PEM form") from None
    if not isinstance(key, RSAPrivateKey | Ed25519PrivateKey):
        raise _no_use(path, "holds a key of another kind; DKIM knows RSA and Ed25519")
    if isinstance(key, RSAPrivateKey) and key.key_size < SHORTEST_RSA:
        raise _no_use(
            path, f"holds an RSA key of {key.key_size} bits; take 2048, nobody trusts less than {SHORTEST_RSA}"
        )
    return key


def kind_of(key: SigningKey) -> str:
    """Name a key's kind as people do."""
    return f"RSA, {key.key_size} bits" if isinstance(key, RSAPrivateKey) else "Ed25519"


def _no_use(path: Path, why: str) -> SettingsError:
    return SettingsError(f"SIGNOFF_DKIM_KEY names {path}, which {why}.")

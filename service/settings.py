"""Every knob of the service, with its unit, its default and where its value came from.

A value is taken from the environment (`SIGNOFF_…`), for secrets also from the file that `SIGNOFF_…_FILE` names, then
from `.env`, then from the default, which works. A name nobody knows is an error that says which one was probably meant.
Settings are read at the edge only (wiring, web, cli, workers); `service.settingcheck` knows what values look like.
"""

import difflib
import os
from collections.abc import Mapping
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field, PositiveInt, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from service.settingcheck import (
    DomainLimit,
    Listen,
    as_database_url,
    as_domain_limits,
    as_list,
    as_listen,
    as_mail_domain,
    as_networks,
    as_public_url,
    as_redis_url,
    as_relay_url,
    as_selector,
    without_password,
)

PREFIX = "SIGNOFF_"
_FOLLOWS_FROM_ANOTHER = "default_factory_not_called"  # pydantic's name for a default that needs a wrong value


class SettingsError(Exception):
    """The settings cannot be used; one sentence a line says which and why."""


class Trust(StrEnum):
    """What a decision by mail needs beside its ticket."""

    FROM = "from"  # the sender address matches
    AUTHENTICATED = "authenticated"  # and an aligned DKIM or DMARC pass


def _knob(about: str, unit: str = "", shown: str = "", *, secret: bool = False, **field: Any) -> Any:
    """Describe one setting; `shown` is what people read as its default where that is worked out or nothing."""
    extra: dict[str, Any] = {"unit": unit, "shown": shown, "secret": secret}
    return Field(description=about, json_schema_extra=extra, repr=not secret, **field)


def _default_trust(
    *, smtp_listen: Listen, authserv_id: str | None, trusted_peers: tuple[object, ...], **_others: object
) -> Trust:
    """A mail exchanger on the same machine brings mail from the whole world over loopback."""
    alone = smtp_listen.loopback and not authserv_id and not trusted_peers
    return Trust.FROM if alone else Trust.AUTHENTICATED


Address = Annotated[Listen, NoDecode, BeforeValidator(as_listen)]
Networks = Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode, BeforeValidator(as_networks)]
DomainLimits = Annotated[tuple[DomainLimit, ...], NoDecode, BeforeValidator(as_domain_limits)]
Folder = Annotated[Path, AfterValidator(Path.absolute)]


class Settings(BaseSettings):
    """All settings of one process; frozen, because a setting that changes under way is a bug."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore", validate_default=True)

    data_dir: Folder = _knob("everything the service keeps on disk", "folder", default=Path(".signoff"))
    database_url: Annotated[str, AfterValidator(as_database_url)] = _knob(
        "sqlite:///… or postgresql://…",
        "URL",
        "SQLite in the data folder",
        secret=True,
        default_factory=lambda chosen: f"sqlite:///{chosen['data_dir'] / 'signoff.db'}",
    )
    redis_url: Annotated[str, AfterValidator(as_redis_url)] | None = _knob(
        "redis://…, rediss://… or unix://…", "URL", "a private server in the data folder", secret=True, default=None
    )
    relay_url: Annotated[str, AfterValidator(as_relay_url)] | None = _knob(
        "smtp://host:port, smtps://…, ?starttls=required; several, comma-separated, are tried in order",
        "URL",
        "none: mail goes to the built-in mailbox",
        secret=True,
        default=None,
    )
    smtp_listen: Address = _knob("where replies come in", "host:port", default=Listen("127.0.0.1", 2525))
    http_listen: Address = _knob("where the console listens", "host:port", default=Listen("127.0.0.1", 8080))
    mail_domain: Annotated[str, AfterValidator(as_mail_domain)] = _knob(
        "domain of reply+…@, bounce+…@, incident@, unsubscribe+…@", "domain", default="signoff.localhost"
    )
    public_url: Annotated[str, AfterValidator(as_public_url)] = _knob(
        "the console's address as people reach it",
        "URL",
        "http:// and the listen address",
        default_factory=lambda chosen: f"http://{chosen['http_listen']}",
    )
    secret_key: Annotated[str, Field(min_length=32)] | None = _knob(
        "signs tickets and sessions", "text", "made once, in the data folder", secret=True, default=None
    )
    authserv_id: str | None = _knob("authserv-id of our own MX (RFC 8601)", "name", "none", default=None)
    trusted_peers: Networks = _knob("addresses our own MX connects from", "list", "none", default=())
    trust: Trust = _knob(
        "what a decision by mail needs beside its ticket: from, authenticated",
        "word",
        "from while SMTP listens on loopback and no MX of ours is named, else authenticated",
        default_factory=lambda chosen: _default_trust(**chosen),
    )
    workers: PositiveInt = _knob("worker processes", "processes", default=2)
    relay_connections: PositiveInt = _knob(
        "kept to the relay by each worker process while it sends to an audience", "connections", default=10
    )
    domain_limits: DomainLimits = _knob(
        "most mails to one domain, all workers together: example.com=20/s, example.org=4 (under way at once)",
        "list",
        "none: the relay's work",
        default=(),
    )
    dkim_key: Folder | None = _knob(
        "private key (PEM; RSA or Ed25519) every mail is signed with, for the domain of its From",
        "file",
        "none: the relay signs",
        default=None,
    )
    dkim_selector: Annotated[str, AfterValidator(as_selector)] = _knob(
        "the public key is in DNS at this name, under _domainkey of that domain", "name", default="signoff"
    )
    smtp_max_bytes: PositiveInt = _knob("largest mail taken in", "bytes", default=10 * 1024 * 1024)
    smtp_max_connections: PositiveInt = _knob(
        "open at once; a fifth is kept for trusted peers and this machine", "connections", default=100
    )
    smtp_max_per_peer: PositiveInt = _knob(
        "open at once from one address of this machine; half as many from a stranger's, any number from trusted peers",
        "connections",
        default=20,
    )
    smtp_idle_seconds: PositiveInt = _knob("a silent client is let go after", "seconds", default=60)
    smtp_data_seconds: PositiveInt = _knob("longest time for one mail's text", "seconds", default=180)
    smtp_session_seconds: PositiveInt = _knob("longest time for one connection", "seconds", default=300)
    smtp_tls_cert: Folder | None = _knob("certificate chain (PEM); offers STARTTLS", "file", "none", default=None)
    smtp_tls_key: Folder | None = _knob("its private key (PEM)", "file", "in the certificate's file", default=None)
    log_level: Literal["debug", "info", "warning", "error"] = _knob("least severe log line", "word", default="info")
    log_format: Literal["auto", "plain", "json"] = _knob(
        "auto: plain at a terminal, JSON elsewhere", "word", default="auto"
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - a folder of secrets; ours are named files
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Put the file named by `SIGNOFF_…_FILE` right after the place that named it."""
        assert isinstance(env_settings, EnvSettingsSource)
        assert isinstance(dotenv_settings, DotEnvSettingsSource)
        return (
            init_settings,
            env_settings,
            _SecretFiles(settings_cls, env_settings.env_vars),
            dotenv_settings,
            _SecretFiles(settings_cls, dotenv_settings.env_vars),
        )

    @property
    def relay_urls(self) -> tuple[str, ...]:
        """The relays in the order they are tried; empty while mail is kept in the built-in mailbox."""
        return as_list(self.relay_url or "")

    @property
    def mailbox_open(self) -> bool:
        """Whether the built-in mailbox, where one can answer as anybody, may be served."""
        return self.relay_url is None and self.http_listen.loopback

    def as_environ(self, base: Mapping[str, str] = os.environ) -> dict[str, str]:
        """Return an environment in which another process of ours loads exactly these settings."""
        kept = {name: value for name, value in base.items() if not name.upper().startswith(PREFIX)}
        return kept | {_variable(name): _as_text(value) for name, value in self if value not in (None, ())}


class Row(NamedTuple):
    """One line of `signoff settings`."""

    name: str
    value: str  # secrets masked
    unit: str
    default: str
    source: str
    about: str


def load(env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings of this process from its environment and `.env`; raise `SettingsError` for what is wrong."""
    for where, names in _given_names(env_file).items():
        _refuse_unknown(names, where)
        _refuse_twice(names, where)
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]  # taken by BaseSettings, unseen by mypy
    except ValidationError as error:
        complaints = [dict(one) for one in error.errors() if one["type"] != _FOLLOWS_FROM_ANOTHER]
        raise SettingsError("\n".join(map(_sentence, complaints))) from None


def rows(settings: Settings, env_file: Path | None = Path(".env")) -> list[Row]:
    """Describe every setting with its value, unit, default and where the value came from."""
    given = _given_names(env_file)
    return [_row(settings, name, field, given) for name, field in Settings.model_fields.items()]


class _SecretFiles(PydanticBaseSettingsSource):
    """Values of secrets, read from the files that `SIGNOFF_…_FILE` names."""

    def __init__(self, settings_cls: type[BaseSettings], variables: Mapping[str, str | None]) -> None:
        super().__init__(settings_cls)
        self._variables = variables

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        path = self._variables.get(f"{PREFIX}{field_name}_FILE".lower()) if _extra(field)["secret"] else None
        return (_first_line(field_name, Path(path)) if path else None), field_name, False

    def __call__(self) -> dict[str, Any]:
        found = {name: self.get_field_value(field, name)[0] for name, field in Settings.model_fields.items()}
        return {name: value for name, value in found.items() if value is not None}


def _first_line(name: str, path: Path) -> str:
    try:
        return path.read_text().strip()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not text"
        raise SettingsError(f"{_variable(name)}_FILE names {path}, which cannot be read: {why}.") from None


def _known_names() -> dict[str, str]:
    """Every variable anybody may set, with the field it belongs to."""
    plain = {_variable(name): name for name in Settings.model_fields}
    files = {
        f"{_variable(name)}_FILE": name for name, field in Settings.model_fields.items() if _extra(field)["secret"]
    }
    return plain | files


def _given_names(env_file: Path | None) -> dict[str, frozenset[str]]:
    """Return the names of ours that each place sets."""
    dotenv = DotEnvSettingsSource(Settings, env_file=env_file).env_vars if env_file else {}
    places: dict[str, Mapping[str, Any]] = {"environment": os.environ, str(env_file): dotenv}
    return {
        place: frozenset(name.upper() for name in names if name.upper().startswith(PREFIX))
        for place, names in places.items()
    }


def _refuse_unknown(names: frozenset[str], where: str) -> None:
    known = _known_names()
    for name in sorted(names - known.keys()):
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.0)
        raise SettingsError(f"{name} ({where}) is not a setting; the nearest one is {near[0]}.")


def _refuse_twice(names: frozenset[str], where: str) -> None:
    for name in sorted(names):
        if f"{name}_FILE" in names:
            raise SettingsError(f"{name} and {name}_FILE are both set ({where}); keep one of them.")


def _sentence(error: dict[str, Any]) -> str:
    """Turn one complaint of pydantic into a sentence about the variable."""
    name = str(error["loc"][0])
    why = error["ctx"]["error"] if error["type"] == "value_error" else error["msg"]
    if error["type"] == "value_error":
        return f"{_variable(name)} {why}."
    given = "" if _extra(Settings.model_fields[name])["secret"] else f", not {error['input']!r}"
    return f"{_variable(name)}: {why[0].lower()}{why[1:]}{given}."


def _row(settings: Settings, name: str, field: FieldInfo, given: Mapping[str, frozenset[str]]) -> Row:
    extra = _extra(field)
    value = getattr(settings, name)
    default = extra["shown"] or _as_text(field.get_default())
    shown = _masked(name, value, secret=extra["secret"]) if value not in (None, ()) else extra["shown"]
    return Row(_variable(name), shown, extra["unit"], default, _source(name, settings, given), field.description or "")


def _source(name: str, settings: Settings, given: Mapping[str, frozenset[str]]) -> str:
    """Say where a value came from: `environment`, `.env`, either with `_FILE`, `default`, or `given` by a program."""
    variable = _variable(name)
    for place, names in given.items():
        if variable in names:
            return place
        if f"{variable}_FILE" in names:
            return f"{place}, {variable}_FILE"
    return "given" if name in settings.model_fields_set else "default"


def _masked(name: str, value: object, *, secret: bool) -> str:
    return "***" if name == "secret_key" else without_password(str(value)) if secret else _as_text(value)


def _as_text(value: object) -> str:
    """Write a value the way it is given in the environment."""
    if isinstance(value, tuple) and not isinstance(value, Listen):
        return ",".join(map(str, value))
    return str(value)


def _variable(name: str) -> str:
    return PREFIX + name.upper()


def _extra(field: FieldInfo) -> dict[str, Any]:
    assert isinstance(field.json_schema_extra, dict)
    return field.json_schema_extra

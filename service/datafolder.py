"""The folder everything of ours lives in: who may read it, the database file, and the one secret that is made in it.

The folder is made for its owner alone, and so is the SQLite file, wherever it is. The secret key is made by whoever
needs it first; when two processes start at once, one wins and both read the same key. What is signed with the key is
decided elsewhere.
"""

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

from service.settings import Settings, SettingsError

_KEY_FILE = "secret.key"
_SQLITE = "sqlite:///"


def make_data_folder(settings: Settings) -> Path:
    """Make the data folder (0700) unless it is there; a folder somebody else made keeps its mode."""
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"SIGNOFF_DATA_DIR: {settings.data_dir} cannot be made: {error.strerror}.") from None
    return settings.data_dir


def make_database_private(settings: Settings) -> None:
    """Make the SQLite file 0600 before anything is written into it, be the folder it lies in as open as it may.

    One that is there already is made so only in our own folder; elsewhere, its owner decided. To be called before the
    database is opened; what keeps us from it is told by whoever opens it.
    """
    if not settings.database_url.startswith(_SQLITE):
        return
    path = Path(settings.database_url.removeprefix(_SQLITE).partition("?")[0])
    with suppress(OSError):
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # an empty file is an empty database
        if path.parent.resolve() == settings.data_dir.resolve():
            for file in path.parent.glob(f"{path.name}*"):  # SQLite gives its -wal and -shm the mode of the database
                file.chmod(0o600)


def secret_key(settings: Settings) -> bytes:
    """Return the key that signs tickets and sessions: the one that was set, or the one in the data folder."""
    if settings.secret_key is not None:
        return settings.secret_key.encode()
    path = make_data_folder(settings) / _KEY_FILE
    try:
        if not path.exists():
            _write_once(path, secrets.token_urlsafe(48).encode())
        return path.read_bytes()
    except OSError as error:
        raise SettingsError(f"The secret key {path} cannot be made or read: {error.strerror}.") from None


def _write_once(path: Path, content: bytes) -> None:
    """Make the file complete and 0600, or leave the one somebody else made meanwhile."""
    number, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # mkstemp makes it 0600
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.link(name, path)  # refuses an existing name, unlike rename
    except FileExistsError:
        pass
    finally:
        Path(name).unlink()

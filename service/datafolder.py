"""The folder everything of ours lives in, and the one secret that is made in it.

The folder is made for its owner alone. The secret key is made by whoever needs it first; when two processes start at
once, one wins and both read the same key. What is signed with the key is decided elsewhere.
"""

import os
import secrets
import tempfile
from pathlib import Path

from service.settings import Settings, SettingsError

_KEY_FILE = "secret.key"


def make_data_folder(settings: Settings) -> Path:
    """Make the data folder (0700) unless it is there; a folder somebody else made keeps its mode."""
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"SIGNOFF_DATA_DIR: {settings.data_dir} cannot be made: {error.strerror}.") from None
    return settings.data_dir


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

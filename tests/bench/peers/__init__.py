"""Peers: programs people send such mail with today, each given the same work into the same sink (TARGETS S2).

Each is installed by the benchmark itself, from its registry, into a folder under the temporary one, and is no dependency
of Signoff; where it cannot be had, `Missing` says why in a sentence. All send about 20 KiB of text and HTML with
three fields of the recipient in both, an own To, return path, Message-ID and List-Unsubscribe. What a peer cannot do is
said in the description of its script.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

_SCRIPTS = Path(__file__).parent
_FOLDER = Path(tempfile.gettempdir()) / "signoff-bench-peers"
_HELLO = "Dear {{ first_name }} at {{ company }}, your region is {{ region }}."
_LINE = "Some of your payments fail since 12:04 UTC. We are sorry.\n"
_CELL = '<tr><td style="padding:0 24px;font-family:sans-serif">Some of your payments fail since 12:04 UTC.</td></tr>\n'

TEXT = f"{_HELLO}\n\n{_LINE * 40}\nThank you, {{{{ first_name }}}}\n"
HTML = f'<html lang="en"><body><p>{_HELLO}</p><table>\n{_CELL * 150}</table><p>Thank you, {{{{ first_name }}}}</p></body></html>\n'


class Missing(Exception):
    """A peer cannot be had on this machine; the sentence says why."""


def nodemailer(port: int, mails: int, connections: int = 10) -> float:
    """Mails a second of two processes that share the connections; nothing is recorded."""
    folder, half = _from_npm("nodemailer@10.6.0"), mails // 2
    command = ["node", str(_SCRIPTS / "with_nodemailer.js"), str(port), str(connections // 2)]
    begin = time.perf_counter()
    parts = [
        subprocess.Popen([*command, str(first), str(last), *_texts()], cwd=folder)
        for first, last in ((0, half), (half, mails))
    ]
    codes = [part.wait() for part in parts]
    assert codes == [0, 0]
    return mails / (time.perf_counter() - begin)


def post_office(port: int, mails: int) -> float:
    """Mails a second of django-post_office, queued and sent, in two processes of five connections; a row each."""
    return mails / _seconds(
        _from_pypi("django-post_office==3.12.0", "Django==5.2.19"), "with_post_office.py", port, mails
    )


def mailman(port: int, mails: int) -> float:
    """Mails a second of Mailman 3 with full personalisation; nothing is recorded but what was refused."""
    return mails / _seconds(_from_pypi("mailman==3.3.10"), "with_mailman.py", port, mails)


def _seconds(folder: Path, script: str, port: int, mails: int) -> float:
    """Run a script in a peer's environment and a data folder of its own; return what it measured."""
    command = [str(folder / "bin/python"), str(_SCRIPTS / script), str(port), str(mails), *_texts()]
    with tempfile.TemporaryDirectory(prefix="signoff-bench-") as data:
        done = subprocess.run(command, cwd=data, check=False, capture_output=True, text=True)
    assert not done.returncode, done.stderr[-4000:]
    return float(done.stdout.splitlines()[-1])


def _texts() -> tuple[str, str]:
    """Return the paths of the mail's two sources."""
    text, html = _FOLDER / "text", _FOLDER / "html"
    text.write_text(TEXT)
    html.write_text(HTML)
    return str(text), str(html)


def _from_pypi(*packages: str) -> Path:
    """Return an environment of its own with these packages."""
    folder = _FOLDER / packages[0]
    if not (folder / "installed").exists():
        _install(packages[0], [sys.executable, "-m", "venv", "--clear", str(folder)])
        _install(packages[0], [str(folder / "bin/python"), "-m", "pip", "install", "--quiet", *packages])
        (folder / "installed").touch()
    return folder


def _from_npm(package: str) -> Path:
    """Return a folder with this package in its node_modules."""
    if not shutil.which("npm") or not shutil.which("node"):
        raise Missing(f"{package} is left out: this machine has no node and npm")
    folder = _FOLDER / package
    if not (folder / "installed").exists():
        folder.mkdir(parents=True, exist_ok=True)
        _install(package, ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), package])
        (folder / "installed").touch()
    return folder


def _install(what: str, command: Sequence[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip() or "nothing was said").splitlines()[-1]
        raise Missing(f"{what} is left out, it could not be installed (is there no network?): {said}")

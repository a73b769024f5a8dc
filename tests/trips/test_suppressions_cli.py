"""`signoff contacts suppressions` as people type it: what is exported reads back the same, a bad file changes nothing."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli.peacetime import contacts

LIST = "address,reason,since\r\n=1@a.example,'=cmd,2020-01-02T03:04:05Z\r\nB@b.example,hard bounce,2026-11-22T09:30:00.25Z\r\n"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, sqlite_url: str, tmp_path: Path):
    monkeypatch.setenv("SIGNOFF_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SIGNOFF_DATABASE_URL", sqlite_url)
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> Result:
        return CliRunner().invoke(contacts, words)

    return run


def test_what_is_exported_reads_back_the_same(run, tmp_path: Path):
    Path("list.csv").write_bytes(LIST.encode())
    done = json.loads(run("suppressions", "import", "list.csv", "--json").stdout)
    assert done == {
        "file": "list.csv", "addresses": 2, "imported": True, "new": 2, "already": 0, "left_out": 0
    }  # fmt: skip
    first = run("suppressions", "export").stdout
    assert first.splitlines() == [
        "address,reason,since",
        "'=1@a.example,'=cmd,2020-01-02T03:04:05Z",
        "B@b.example,hard bounce,2026-11-22T09:30:00.250000Z",
    ]
    assert "exported.csv has 2 addresses." in run("suppressions", "export", "exported.csv").stderr
    for address in ("=1@a.example", "b@b.example"):
        assert run("unsuppress", address).exit_code == 0
    assert "2 addresses newly suppressed." in run("suppressions", "import", "exported.csv").stdout
    assert run("suppressions", "export").stdout == first
    assert "0 addresses newly suppressed, 2 known already." in run("suppressions", "import", "exported.csv").stdout


def test_a_file_with_a_mistake_changes_nothing(run):
    Path("list.csv").write_text(f"{LIST}nobody,,\r\n")
    refused = run("suppressions", "import", "list.csv")
    assert str(refused.exception) == (
        "list.csv:4: 'nobody' is not one plain ASCII mail address, such as name@example.org\n"
        "Nothing was imported from list.csv: mend 1 line first."
    )
    assert json.loads(run("suppressions", "show", "--json").stdout)["suppressed"] == 0


def test_a_dry_run_changes_nothing(run):
    Path("list.csv").write_text(LIST)
    said = run("suppressions", "import", "list.csv", "--dry-run", "--json")
    assert json.loads(said.stdout) == {"file": "list.csv", "addresses": 2, "imported": False}
    assert json.loads(run("suppressions", "show", "--json").stdout) == {"suppressed": 0, "reasons": [], "newest": []}


def test_they_are_counted_by_reason_and_listed_newest_first(run):
    Path("list.csv").write_text(LIST)
    run("suppressions", "import", "list.csv")
    run("suppress", "c@c.example", "--reason", "hard bounce")
    shown = json.loads(run("suppressions", "show", "--json").stdout)
    assert [(one["reason"], one["addresses"]) for one in shown["reasons"]] == [("hard bounce", 2), ("=cmd", 1)]
    assert [one["address"] for one in shown["newest"]][-1] == "=1@a.example"
    assert "2  hard bounce" in run("suppressions", "show").stdout

"""What a reply costs in the database, counted and not timed: the next reviewer waits for every statement of it."""

from sqlalchemy import event

from tests.house import House

MOST_STATEMENTS = 70  # to keep, read and apply a reply, to send request and receipt; and what the house looks up itself
MOST_COMMITS = 6  # kept; applied; each of the two mails claimed and recorded


def counted(house: House) -> tuple[list[str], list[object]]:
    """Statements and commits from now on."""
    statements, commits = [], []
    engine = house.database.engine
    event.listen(engine, "before_cursor_execute", lambda _connection, _cursor, said, *_: statements.append(said))
    event.listen(engine, "commit", commits.append)
    return statements, commits


def test_an_approval_takes_few_statements_and_no_more_commits_than_it_must(house: House):
    house.open()
    house.submit()
    mail = house.last_mail("mei", "request")
    house.asked()

    statements, commits = counted(house)
    assert house.reply("mei", "approve", to=mail) == "applied"
    made, committed = list(statements), len(commits)

    assert house.asked() == ["pablo"]
    assert len(made) <= MOST_STATEMENTS, "\n".join(made)
    assert committed <= MOST_COMMITS

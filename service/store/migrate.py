"""Bring a database to the newest schema; safe to call from several processes at once and on every start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from service.store.dialects import check_references, open_engine, rebuilding

_MIGRATION_LOCK = 7_305_512


def upgrade(url: str) -> str:
    """Apply every missing migration under a lock; return the revision the database is at now."""
    engine = open_engine(url)
    try:
        with engine.connect() as connection, rebuilding(connection), connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})"))
            config = _config(connection)
            if _current(connection) != _newest(config):
                command.upgrade(config, "head")
                check_references(connection)
            return _current(connection)
    finally:
        engine.dispose()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _current(connection: Connection) -> str:
    return MigrationContext.configure(connection).get_current_revision() or ""


def _newest(config: Config) -> str:
    return ScriptDirectory.from_config(config).get_current_head() or ""

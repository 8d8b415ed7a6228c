"""Writes migrations/versions/0001_initial.py anew from the tables: `make migration`, until the first release.

After the first release migrations are only ever added.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from monitor.storage.embedded import EmbeddedPostgres

VERSIONS = Path(__file__).resolve().parent.parent / "migrations" / "versions"
DEFAULT_PARTITION = '    op.execute("CREATE TABLE score_default PARTITION OF score DEFAULT")\n'


def main() -> None:
    """Compare the tables with an empty database and write what is missing as the first migration."""
    for old in VERSIONS.glob("0001_*.py"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # the server may run as another user
        _write(Path(folder) / "postgres")


def _write(folder: Path) -> None:
    with EmbeddedPostgres(folder, durable=False) as server:
        engine = create_engine(server.url.replace("postgresql://", "postgresql+psycopg://"))
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(VERSIONS.parent))
            config.attributes["connection"] = connection
            command.revision(config, "initial", autogenerate=True, rev_id="0001")
        engine.dispose()
    [made] = VERSIONS.glob("0001_*.py")
    text = made.read_text()
    text = text.replace("The previous release can run on this schema: SAY SO HERE.", "There is no previous release.")
    text = re.sub(r"    # ### commands auto generated.*\n|    # ### end Alembic.*\n", "", text)
    text = text.replace("\n\ndef downgrade", DEFAULT_PARTITION + "\n\ndef downgrade", 1)
    made.write_text(text.replace("Follows: \n", "Follows: nothing\n"))
    for action in (["format"], ["check", "--fix"]):
        subprocess.run([sys.executable, "-m", "ruff", *action, "-q", str(made)], check=True)


if __name__ == "__main__":
    main()

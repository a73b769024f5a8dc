"""Queues and sends a mail to so many recipients with django-post_office, and prints the seconds both took.

`python with_post_office.py PORT MAILS TEXT_FILE HTML_FILE` in an environment that has it; its SQLite database goes into
the current folder. As its documentation advises for many mails: one template, `send_many`, rendering on delivery, and
`send_queued` with two processes of five threads. Each mail's outcome is a column of its row.
"""

import sys
import time
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command

_CHUNK = 1000


def main(port: int, mails: int, text: str, html: str) -> None:
    set_up(port, mails)
    from post_office.mail import send_many, send_queued
    from post_office.models import EmailTemplate

    template = EmailTemplate.objects.create(name="m", subject="Some payments fail", content=text, html_content=html)
    begin = time.perf_counter()
    for first in range(0, mails, _CHUNK):
        send_many([one(number, template) for number in range(first, min(mails, first + _CHUNK))])
    sent, failed, again = send_queued(processes=2)
    seconds = time.perf_counter() - begin
    assert (sent, failed, again) == (mails, 0, 0)
    print(seconds)  # noqa: T201 - whoever started us reads it


def one(number: int, template: object) -> dict[str, object]:
    address = f"customer{number}@company{number % 997}.example"
    return {
        "recipients": [f"Jürgen Customer {number} <{address}>"],
        "sender": f"bounce+{number:026d}@signoff.example",
        "template": template,
        "render_on_delivery": True,
        "context": {"first_name": "Jürgen", "company": f"Company & Söhne {number % 997}", "region": f"eu-{number % 5}"},
        "headers": {
            "From": "incident@signoff.example",
            "List-Unsubscribe": f"<https://signoff.example/unsubscribe/{number:026d}>",
        },
    }


def set_up(port: int, mails: int) -> None:
    settings.configure(
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(Path.cwd() / "post_office.db")}},
        INSTALLED_APPS=["django.contrib.contenttypes", "post_office"],
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=port,
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
        POST_OFFICE={"BATCH_SIZE": mails, "THREADS_PER_PROCESS": 5, "LOG_LEVEL": 1, "MESSAGE_ID_ENABLED": True},
        USE_TZ=True,
    )
    django.setup()
    call_command("migrate", verbosity=0)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *(Path(name).read_text() for name in sys.argv[3:]))

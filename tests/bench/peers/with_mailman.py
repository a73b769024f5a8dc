"""Sends one post to a list of so many members as Mailman 3's outgoing runner does, and prints the seconds it took.

`python with_mailman.py PORT MEMBERS TEXT_FILE HTML_FILE` in an environment that has Mailman; its data go into the
current folder. Database, list, members and delivery function are Mailman's own; the list is fully personalised: To with
the member's name, a VERP return path, a footer laid out for each. Making list and members is not counted. One post is
one entry of the outgoing queue, so it is the work of one process however many runners there are.
"""

import sys
import time
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

from mailman.app.lifecycle import create_list
from mailman.config import config
from mailman.core.initialize import initialize
from mailman.email.message import Message
from mailman.interfaces.domain import IDomainManager
from mailman.interfaces.mailinglist import Personalization
from mailman.interfaces.usermanager import IUserManager
from mailman.mta.deliver import deliver
from zope.component import getUtility

CONFIG = """\
[mailman]
layout: bench
[paths.bench]
var_dir: {folder}
[mta]
smtp_host: 127.0.0.1
smtp_port: {port}
incoming: mailman.mta.null.NullMTA
verp_personalized_deliveries: yes
max_sessions_per_connection: 0
"""


def main(port: int, members: int, text: str, html: str) -> None:
    configuration = Path.cwd() / "mailman.cfg"
    configuration.write_text(CONFIG.format(folder=Path.cwd(), port=port))
    initialize(str(configuration))
    mailing_list = list_of(members)
    recipients = [member.address.email for member in mailing_list.members.members]
    assert len(recipients) == members
    begin = time.perf_counter()
    deliver(mailing_list, post(text, html), {"recipients": recipients, "verp": True, "to_list": True})
    print(time.perf_counter() - begin)  # noqa: T201 - whoever started us reads it


def list_of(members: int):
    getUtility(IDomainManager).add("signoff.example")
    made = create_list("customers@signoff.example", style_name="legacy-announce")
    made.personalize = Personalization.full
    made.send_welcome_message = False
    people = getUtility(IUserManager)
    for number in range(members):
        person = people.create_user(f"customer{number}@company{number % 997}.example", f"Jürgen Customer {number}")
        address = next(iter(person.addresses))
        address.verified_on = person.created_on
        person.preferred_address = address
        made.subscribe(address)
    config.db.commit()
    return made


def post(text: str, html: str) -> Message:
    """Return the mail, with its placeholders left as they are: Mailman lays out its footer only."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "incident@signoff.example", "customers@signoff.example"
    mail["Subject"], mail["Message-ID"] = "Some payments fail", "<post@signoff.example>"
    mail["List-Unsubscribe"] = "<https://signoff.example/unsubscribe>"
    mail.set_content(text)
    mail.add_alternative(html, subtype="html")
    return message_from_bytes(bytes(mail), Message)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), *(Path(name).read_text() for name in sys.argv[3:]))

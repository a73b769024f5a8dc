"""Whether the parts of a plan fit each other, and whether its route can reach a release.

People, roles and phases named somewhere have to exist, and nobody may be left alone with their own text. Every rule
looks at the finished value and notes what it finds; a part that could not be read is empty here and was noted by the
reading, so rules step over what is empty. Placeholders in statements are judged where they are rendered.
"""

from collections.abc import Iterable
from functools import cache, partial
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from service.domain.address import is_mail_address, is_mail_domain, normalised
from service.domain.names import Phase
from service.domain.plan import Audience, Need, Plan, Reach
from service.planfile.mistakes import Notes, meant

_zones = cache(available_timezones)  # looks through the whole zone folder each time it is asked
RELEASED_BY = 2  # people besides the author, before mail leaves in bulk


def check(plan: Plan, notes: Notes) -> None:
    """Judge the plan by every rule."""
    _zones_exist(plan, notes)
    _pages_can_be_opened(plan, notes)
    _addresses_are_addresses(plan, notes)
    _nobody_shares_an_address(plan, notes)
    _people_are_known(plan, notes)
    _backups_are_other_people(plan, notes)
    _roles_are_known(plan, notes)
    _no_role_is_asked_twice(plan, notes)
    _the_route_ends_in_one_release(plan, notes)
    _the_author_never_decides_alone(plan, notes)
    _bulk_needs_two_people(plan, notes)
    _separate_people_are_separate(plan, notes)
    _audiences_have_their_own_turn(plan, notes)
    _senders_may_send(plan, notes)
    _statements_have_their_place(plan, notes)


def _known(name: str, known: Iterable[str], kind: str, where: str, notes: Notes) -> None:
    known = list(known)
    if name and known and name not in known:
        notes.mistake(where, f"no {kind} '{name}'" + meant(name, known))


def _zones_exist(plan: Plan, notes: Notes) -> None:
    zones = _zones()
    _known(plan.zone, zones, "time zone", "zone", notes)
    for key, person in plan.people.items():
        _known(person.zone, zones, "time zone", f"people.{key}.zone", notes)


def _pages_can_be_opened(plan: Plan, notes: Notes) -> None:
    if plan.status_url and not _is_web_address(plan.status_url):
        notes.mistake("status_url", "a web address is expected, beginning with https:// or http://")


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in {"https", "http"} and bool(parts.hostname) and not set(text) & set(' "<>\\')
    except ValueError:
        return False


def _addresses_are_addresses(plan: Plan, notes: Notes) -> None:
    for where, address in _all_addresses(plan):
        if address and not is_mail_address(address):
            notes.mistake(where, f"'{address}' is not a plain ASCII mail address, such as name@example.org")
    for number, domain in enumerate(plan.sending_domains, 1):
        if domain and not is_mail_domain(domain):
            notes.mistake(f"sending_domains.{number}", f"'{domain}' is not a domain, such as example.org")


def _all_addresses(plan: Plan) -> Iterable[tuple[str, str]]:
    yield from _addresses_of_people(plan)
    for key, audience in plan.audiences.items():
        yield f"audiences.{key}.sender_address", audience.sender_address
        yield f"audiences.{key}.reply_to", audience.reply_to


def _addresses_of_people(plan: Plan) -> Iterable[tuple[str, str]]:
    for key, person in plan.people.items():
        yield f"people.{key}.address", person.address
        for number, alias in enumerate(person.aliases, 1):
            yield f"people.{key}.aliases.{number}", alias


def _nobody_shares_an_address(plan: Plan, notes: Notes) -> None:
    taken: dict[str, str] = {}
    for where, address in _addresses_of_people(plan):
        first = taken.setdefault(normalised(address), where)
        if address and first != where:
            notes.mistake(where, f"'{address}' is already {first}; one address belongs to one person, once")


def _people_are_known(plan: Plan, notes: Notes) -> None:
    known = partial(_known, known=plan.people, kind="person", notes=notes)
    for key, role in plan.roles.items():
        known(role.holder, where=f"roles.{key}.holder")
        for number, backup in enumerate(role.backups, 1):
            known(backup, where=f"roles.{key}.backups.{number}")
    for number, observer in enumerate(plan.observers, 1):
        known(observer, where=f"observers.{number}")


def _backups_are_other_people(plan: Plan, notes: Notes) -> None:
    for key, role in plan.roles.items():
        for number, backup in enumerate(role.backups, 1):
            where = f"roles.{key}.backups.{number}"
            if backup and backup == role.holder:
                notes.mistake(where, f"'{backup}' holds this role; a backup is somebody else")
            elif backup in role.backups[: number - 1]:
                notes.mistake(where, f"'{backup}' stands in the list twice")


def _roles_are_known(plan: Plan, notes: Notes) -> None:
    known = partial(_known, known=plan.roles, kind="role", notes=notes)
    for duty in ("lead", "author", "told_early"):
        known(getattr(plan.duties, duty), where=f"duties.{duty}")
    for number, stage in enumerate(plan.route, 1):
        for place, role in enumerate(stage.roles, 1):
            known(role, where=f"route.{number}.roles.{place}")
    for key, audience in plan.audiences.items():
        known(audience.responder, where=f"audiences.{key}.responder")


def _no_role_is_asked_twice(plan: Plan, notes: Notes) -> None:
    first: dict[str, int] = {}
    for number, stage in enumerate(plan.route, 1):
        for place, role in enumerate(stage.roles, 1):
            if role and role in first:
                notes.mistake(f"route.{number}.roles.{place}", f"'{role}' is already asked in stage {first[role]}")
            first.setdefault(role, number)


def _the_route_ends_in_one_release(plan: Plan, notes: Notes) -> None:
    if not plan.route:
        return
    needs = [stage.need for stage in plan.route]
    for number, need in enumerate(needs[:-1], 1):
        if need is Need.RELEASE:
            notes.mistake(f"route.{number}", "a release is the last stage, and there is only one")
    if needs[-1] is not Need.RELEASE:
        notes.mistake(f"route.{len(needs)}", "the last stage has to be the release (need: release)")
    if Need.APPROVAL not in needs[:-1]:
        notes.mistake("route", "at least one stage before the release has to need approval (need: approval)")


def _the_author_never_decides_alone(plan: Plan, notes: Notes) -> None:
    author = plan.roles.get(plan.duties.author)
    if author is None:
        return
    for number, stage in enumerate(plan.route, 1):
        for place, key in enumerate(stage.roles, 1):
            role = plan.roles.get(key)
            if role and role.holder and set(role.people) == {author.holder}:
                where = f"route.{number}.roles.{place}"
                notes.mistake(where, f"only the author, '{author.holder}', can answer as '{key}'; name somebody else")


def _bulk_needs_two_people(plan: Plan, notes: Notes) -> None:
    """Mail to all customers is let go by two people besides its author, whatever the route looks like."""
    author = plan.roles.get(plan.duties.author)
    asked = {plan.roles[role].holder for stage in plan.route for role in stage.roles if role in plan.roles}
    if author and asked and len(asked - {author.holder}) < RELEASED_BY and _has_bulk(plan):
        notes.mistake("route", "mail in bulk needs at least two people on the route besides the author")


def _has_bulk(plan: Plan) -> bool:
    return any(audience.reach is Reach.BULK for audience in plan.audiences.values())


def _separate_people_are_separate(plan: Plan, notes: Notes) -> None:
    if not plan.separate_people:
        return
    first: dict[str, str] = {}
    for key in (key for stage in plan.route for key in stage.roles if key in plan.roles):
        holder = plan.roles[key].holder
        if holder and first.setdefault(holder, key) != key:
            notes.mistake(
                f"roles.{key}.holder",
                f"'{holder}' also holds '{first[holder]}', but separate_people wants one person a role of the route",
            )


def _audiences_have_their_own_turn(plan: Plan, notes: Notes) -> None:
    turn: dict[int, str] = {}
    for key, audience in plan.audiences.items():
        if turn.setdefault(audience.order, key) != key:
            sentence = f"turn {audience.order} is already taken by '{turn[audience.order]}'"
            notes.mistake(f"audiences.{key}.order", sentence)


def _senders_may_send(plan: Plan, notes: Notes) -> None:
    for key, audience in plan.audiences.items():
        domain = _domain_of(audience)
        if domain and domain not in plan.sending_domains:
            sentence = f"'{domain}' is not one of sending_domains" + meant(domain, plan.sending_domains)
            notes.mistake(f"audiences.{key}.sender_address", sentence)


def _domain_of(audience: Audience) -> str:
    return audience.sender_address.rpartition("@")[2].lower() if is_mail_address(audience.sender_address) else ""


def _statements_have_their_place(plan: Plan, notes: Notes) -> None:
    for phase, audience in plan.statements:
        _known(phase, Phase, "phase", f"statements.{phase}", notes)
        _known(audience, plan.audiences, "audience", f"statements.{phase}.{audience}", notes)

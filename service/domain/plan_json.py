"""The plan as JSON, the way the database keeps each version of it, and back without loss.

Field names are those of `service.domain.plan`; a statement's key is made again from its phase and audience. A version
stored before a field existed gets that field's default, so an incident can still read the plan it was opened with.
What is stored was checked once by `service.planfile`; text that is no such plan is a bug and raises as one.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from service.domain.plan import (
    Audience,
    DoubtPolicy,
    Duties,
    Need,
    Person,
    Plan,
    Reach,
    Role,
    Severity,
    Stage,
    Statement,
)

_Json = dict[str, Any]
_Part = TypeVar("_Part")


def as_json(plan: Plan) -> str:
    """Write the plan as one JSON object in UTF-8 text; the same plan always gives the same text."""
    data = asdict(plan) | {"statements": [asdict(statement) for statement in plan.statements.values()]}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Plan:
    """Read what `as_json` wrote."""
    data = json.loads(text)
    statements = [Statement(**statement) for statement in data["statements"]]
    return Plan(
        **data
        | {
            "people": _each(data["people"], _person),
            "roles": _each(data["roles"], _role),
            "duties": Duties(**data["duties"]),
            "route": tuple(_stage(stage) for stage in data["route"]),
            "audiences": _each(data["audiences"], _audience),
            "severities": _each(data["severities"], lambda severity: Severity(**severity)),
            "statements": {(statement.phase, statement.audience): statement for statement in statements},
        }
        | _tuples(data, "observers", "sending_domains")
    )


def _each(parts: Mapping[str, _Json], build: Callable[[_Json], _Part]) -> dict[str, _Part]:
    return {key: build(part) for key, part in parts.items()}


def _tuples(data: _Json, *names: str) -> _Json:
    return {name: tuple(data[name]) for name in names if name in data}


def _person(data: _Json) -> Person:
    return Person(**data | _tuples(data, "aliases"))


def _role(data: _Json) -> Role:
    return Role(**data | _tuples(data, "backups"))


def _stage(data: _Json) -> Stage:
    return Stage(**data | _tuples(data, "roles") | {"need": Need(data["need"])})


def _audience(data: _Json) -> Audience:
    chosen: _Json = {"reach": Reach(data["reach"])}
    if "doubt" in data:
        chosen["doubt"] = DoubtPolicy(data["doubt"])
    return Audience(**data | _tuples(data, "phases") | chosen)

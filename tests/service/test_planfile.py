"""The plan file: what a good one gives, what every kind of bad one is told, and that JSON keeps it without loss."""

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from service.domain.plan_json import as_json, from_json
from service.planfile import Mistake, PlanMistakes, read

SAMPLE = files("service.sample").joinpath("plan.yaml").read_text("utf-8")


def mistakes_of(text: str) -> tuple[Mistake, ...]:
    with pytest.raises(PlanMistakes) as told:
        read(text)
    return told.value.mistakes


def sample_with(old: str, new: str) -> str:
    assert old in SAMPLE
    return SAMPLE.replace(old, new, 1)


def test_the_sample_plan_has_every_role_of_the_process_with_a_backup():
    plan = read(SAMPLE)

    assert set(plan.roles) == {
        "business_lead", "technical_slt", "customer_liaison", "messaging_officer", "legal_officer", "elt_approver",
        "incident_commander", "distribution_internal", "distribution_strategic", "distribution_customers",
    }  # fmt: skip
    assert all(role.backups for role in plan.roles.values())
    assert 6 <= len(plan.people) <= 8


def test_the_sample_plan_follows_the_default_route():
    plan = read(SAMPLE)

    assert [(stage.roles, stage.need) for stage in plan.route] == [
        (("customer_liaison",), Need.REVIEW),
        (("messaging_officer",), Need.REVIEW),
        (("legal_officer",), Need.REVIEW),
        (("elt_approver",), Need.APPROVAL),
        (("incident_commander",), Need.RELEASE),
    ]
    assert plan.duties == Duties("business_lead", "technical_slt", "customer_liaison")


def test_the_sample_plan_works_its_audiences_from_the_nearest_to_the_most():
    plan = read(SAMPLE)

    assert list(plan.audiences) == ["internal", "strategic", "customers"]
    assert [audience.reach for audience in plan.audiences.values()] == [Reach.INTERNAL, Reach.ONE_TO_ONE, Reach.BULK]
    assert [audience.hold_seconds for audience in plan.audiences.values()] == [0, 0, 20]


def test_the_sample_plan_names_nobody_outside_example_domains():
    assert set(re.findall(r"[@/.](\w+)\b(?=[\s\],]|$)", "\n".join(re.findall(r"\S+@\S+|https?://\S+", SAMPLE)))) == {
        "example"
    }

"""The plan file: what a good one gives, what every kind of bad one is told, and that hostile ones cost nothing."""

import re
from dataclasses import fields
from importlib.resources import files as packaged
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.domain.plan import Audience, DoubtPolicy, Duties, Need, Person, Plan, Reach, Role, Stage, Statement
from service.planfile import Mistake, PlanMistakes, read

SAMPLE = packaged("service.sample").joinpath("plan.yaml").read_text("utf-8")


def mistakes_of(text: str) -> tuple[Mistake, ...]:
    with pytest.raises(PlanMistakes) as told:
        read(text)
    return told.value.mistakes


def mistakes_or_none(text: str) -> tuple[Mistake, ...]:
    try:
        read(text)
    except PlanMistakes as told:
        return told.mistakes
    return ()


def sample_with(*changes: tuple[str, str]) -> str:
    """The sample plan with the first place of each text changed; the number of lines stays the same."""
    text = SAMPLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def line_of(text: str, within: str = SAMPLE) -> int:
    return within[: within.index(text)].count("\n") + 1


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
    audiences = read(SAMPLE).audiences

    assert list(audiences) == ["internal", "strategic", "customers"]
    assert [audience.reach for audience in audiences.values()] == [Reach.INTERNAL, Reach.ONE_TO_ONE, Reach.BULK]
    assert [audience.hold_seconds for audience in audiences.values()] == [0, 0, 20]
    assert audiences["customers"].cadence_minutes["monitoring"] == 60


def test_the_sample_plan_names_nobody_outside_example_domains():
    hosts = re.findall(r"(?:@|https://)([\w.-]+)", SAMPLE)

    assert len(hosts) > 10
    assert all(host.endswith(".example") for host in hosts)


def test_what_is_left_out_is_what_most_want():
    left_out = re.compile(
        r"^ +(order|phases|cadence_minutes|hold_seconds|send_by_minutes|doubt|reply_to|reason):.*\n"
        r"|^duties:\n(  .*\n)+|^zone:.*\n|^separate_people:.*\n|^observers:.*\n",
        re.MULTILINE,
    )
    plan = read(left_out.sub("", SAMPLE))

    assert plan.duties == Duties()
    assert (plan.zone, plan.separate_people, plan.observers) == ("UTC", False, ())
    assert [audience.order for audience in plan.audiences.values()] == [1, 2, 3]
    assert [audience.hold_seconds for audience in plan.audiences.values()] == [0, 0, 120]
    assert [set(audience.cadence_minutes.values()) for audience in plan.audiences.values()] == [{30}, {20}, {20}]
    for audience in plan.audiences.values():
        assert audience.phases == ("investigation", "identification", "monitoring", "resolution")
        assert (audience.send_by_minutes, audience.doubt) == (360, DoubtPolicy.HOLD)


def test_text_stays_text_whatever_yaml_makes_of_it():
    plan = read(sample_with(("Northgate Cloud\n", "no\n"), ('"+44 20 5550 0101"', "0o17"), ("Henrik Dahl", "12_000")))

    assert (plan.organisation, plan.people["ruth"].phone, plan.people["henrik"].name) == ("no", "0o17", "12_000")


def test_a_statement_keeps_its_lines():
    text = SAMPLE + "statements: {investigation: {strategic: {subject: We look into it, body: 'One.\n\n  Two.'}}}\n"

    assert read(text).statements["investigation", "strategic"].body == "One.\nTwo."


def test_audiences_are_worked_by_their_order_wherever_they_stand():
    plan = read(sample_with(("order: 1", "order: 7"), ("order: 3", "order: 1")))

    assert list(plan.audiences) == ["customers", "strategic", "internal"]


# What is changed, where it is told, and what is said. The line is that of the changed text.
MISTAKES = [
    ("organisation: Nor", "organisation: #", "organisation", "is missing or empty"),
    ("desk_name: Nor", "desk_nam: Nor", "desk_nam", "unknown key; did you mean 'desk_name'?"),
    ("desk_name: Nor", "colour: Nor", "colour", "unknown key; there is "),
    ("zone: Europe/Berlin", "zone: Europe/Berln", "zone", "no time zone 'Europe/Berln'; did you mean 'Europe/Berlin'?"),
    ("zone: Asia/Tokyo", "zone: ../etc/passwd", "people.mei.zone", "no time zone '../etc/passwd'"),
    ("https://status.", "javascript:status.", "status_url", "a web address is expected"),
    ("[northgate.example]", "[north gate]", "sending_domains.1", "is not a domain"),
    ("name: Ruth Adeyemi", "name: [Ruth]", "people.ruth.name", "plain text is expected here"),
    ("name: Ruth Adeyemi", r'name: "Ruth\r\nBcc: x"', "people.ruth.name", "has the unseen character U+000D"),
    ("name: Ruth Adeyemi", r'name: "Ruth\ud800"', "people.ruth.name", "has the unseen character U+D800"),
    ("name: Ruth Adeyemi", r'name: "Ruth\u202E"', "people.ruth.name", "has the unseen character U+202E"),
    ("name: Ruth Adeyemi", "name: " + "R" * 300, "people.ruth.name", "longer than 200 characters"),
    ("address: mei.tanaka@", "address: Mei mei.tanaka@", "people.mei.address", "is not a plain ASCII mail address"),
    ("address: mei.tanaka@", "address: RUTH.adeyemi@", "people.mei.address", "is already people.ruth.address"),
    ("[amara@legal.", "[ruth.adeyemi@", "people.amara.aliases.1", "is already people.ruth.address"),
    ("aliases: [amara@legal.northgate.example]", "aliases: amara", "people.amara.aliases", "a list is expected"),
    ("  sofia:", "  Sofia M:", "people.Sofia M", "a name here is up to 40 of a-z, 0-9 and _"),
    ("backups: [sofia]", "backups: [sofja]", "roles.technical_slt.backups.1", "no person 'sofja'; did you mean 'sofia'?"),
    ("backups: [sofia]", "backups: []", "roles.technical_slt.backups", "the list is empty"),
    ("backups: [sofia]", "backups: [jonas]", "roles.technical_slt.backups.1", "'jonas' holds this role"),
    ("backups: [sofia]", "backups: [mei, mei]", "roles.technical_slt.backups.2", "stands in the list twice"),
    ("holder: amara", "holder: ammara", "roles.legal_officer.holder", "no person 'ammara'; did you mean 'amara'?"),
    ("lead: business_lead", "lead: busines_lead", "duties.lead", "no role 'busines_lead'; did you mean 'business_lead'?"),
    ("roles: [legal_officer]", "roles: [legal]", "route.3.roles.1", "no role 'legal'; did you mean 'legal_officer'?"),
    ("roles: [legal_officer]", "roles: []", "route.3.roles", "the list is empty"),
    ("roles: [legal_officer]", "roles: [customer_liaison]", "route.3.roles.1", "is already asked in stage 1"),
    ("need: review, minutes: 15", "need: revue, minutes: 15", "route.3.need", "'revue' is not one of them; did you mean 'review'?"),
    ("need: review, minutes: 15", "need: release, minutes: 15", "route.3", "a release is the last stage"),
    ("need: review, minutes: 15", "need: review, minutes: soon", "route.3.minutes", "a whole number from 1 to 1440 is expected, not 'soon'"),
    ("need: release, minutes: 5", "need: approval, minutes: 5", "route.5", "the last stage has to be the release"),
    ("separate_people: false", "separate_people: maybe", "separate_people", "true or false is expected"),
    ("observers: [ruth]", "observers: [root]", "observers.1", "no person 'root'; did you mean 'ruth'?"),
    ("order: 2", "order: 1", "audiences.strategic.order", "turn 1 is already taken by 'internal'"),
    ("reach: one_to_one", "reach: one-to-one", "audiences.strategic.reach", "did you mean 'one_to_one'?"),
    ("jonas.lindqvist@northgate.example\n    responder", "jonas@northgat.example\n    responder",
     "audiences.strategic.sender_address", "'northgat.example' is not one of sending_domains; did you mean 'northgate.example'?"),
    ("responder: distribution_strategic", "responder: distribution_strategc", "audiences.strategic.responder",
     "no role 'distribution_strategc'; did you mean 'distribution_strategic'?"),
    ("phases: [investigation,", "phases: [investigaton,", "audiences.internal.phases.1", "no phase 'investigaton'; did you mean 'investigation'?"),
    ("phases: [investigation,", "phases: [resolution,", "audiences.internal.phases.4", "stands in the list twice"),
    ("cadence_minutes: 30", "cadence_minutes: often", "audiences.internal.cadence_minutes", "a whole number from 1 to 10080 is expected"),
    ("monitoring: 60,", "", "audiences.customers.cadence_minutes", "has no number for the phase 'monitoring'"),
    ("monitoring: 60,", "monitoring: 60, analysis: 9,", "audiences.customers.cadence_minutes.analysis", "'analysis' gets no message here"),
    ("hold_seconds: 20", "hold_seconds: -1", "audiences.customers.hold_seconds", "a whole number from 0 to 86400 is expected"),
    ("doubt: hold", "doubt: guess", "audiences.customers.doubt", "'guess' is not one of them"),
    ("reply_to: support@", "reply_to: support at ", "audiences.customers.reply_to", "is not a plain ASCII mail address"),
    ("sev2: SEV-2,", "sev2: #", "severities.sev2", "is missing or empty"),
    ("    title: Legal Officer", "    title: *legal", "", "'*legal' refers to another place"),
    ("    title: Legal Officer", "    title: &legal Legal Officer", "", "'&legal' names a place"),
    ("    title: Legal Officer", "    title: !!python/name:os.system Legal", "", "is a type tag"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "where", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_line_its_place_and_what_was_meant(old, new, where, told):
    found = [mistake for mistake in mistakes_of(sample_with((old, new))) if mistake.where == where]

    assert [told in mistake.sentence for mistake in found] == [True]
    assert found[0].line == line_of(old)


def test_a_mistake_reads_as_one_line():
    [mistake] = mistakes_of(sample_with(("responder: distribution_strategic", "responder: distribution_strategc")))

    assert str(mistake) == (
        f"line {mistake.line}: audiences.strategic.responder: "
        "no role 'distribution_strategc'; did you mean 'distribution_strategic'?"
    )


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file():
    found = mistakes_of(
        sample_with(("holder: amara", "holder: x"), ("zone: Asia/Tokyo", "zone: x"), ("order: 2", "order: x"))
    )

    assert [mistake.where for mistake in found] == [
        "people.mei.zone",
        "roles.legal_officer.holder",
        "audiences.strategic.order",
    ]


def test_a_key_that_stands_twice_is_told_with_both_lines():
    found = mistakes_of(SAMPLE + "zone: UTC\n")

    assert [(mistake.line, mistake.sentence) for mistake in found] == [
        (SAMPLE.count("\n") + 1, f"'zone' stands here a second time; the first is on line {line_of('zone: ')}")
    ]


def test_a_route_without_approval_is_no_route():
    found = mistakes_of(sample_with(("need: approval", "need: review")))

    assert [(mistake.where, "at least one stage" in mistake.sentence) for mistake in found] == [("route", True)]


def test_nobody_is_left_alone_with_their_own_text():
    found = mistakes_of(sample_with(("holder: amara\n    backups: [henrik]", "holder: jonas\n    backups: [jonas]")))

    assert "only the author, 'jonas', can answer as 'legal_officer'" in "\n".join(map(str, found))


def test_bulk_mail_is_let_go_by_two_people_besides_the_author():
    everybody = [(f"holder: {name}", "holder: tariq") for name in ("mei", "pablo", "amara", "henrik")]
    found = mistakes_of(
        sample_with(*everybody, ("holder: sofia\n    backups: [tariq]", "holder: tariq\n    backups: [mei]"))
    )

    assert "mail in bulk needs at least two people" in "\n".join(map(str, found))


def test_separate_people_hold_separate_roles_of_the_route():
    one_person = ("holder: amara", "holder: pablo")

    assert read(sample_with(one_person)).holder("legal_officer").name == "Pablo Ibáñez"
    [mistake] = mistakes_of(sample_with(one_person, ("separate_people: false", "separate_people: true")))
    assert mistake.where == "roles.legal_officer.holder"
    assert "'pablo' also holds 'messaging_officer'" in mistake.sentence


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("{investigaton: {internal: {subject: S, body: B}}}", "no phase 'investigaton'; did you mean 'investigation'?"),
        ("{investigation: {intern: {subject: S, body: B}}}", "no audience 'intern'; did you mean 'internal'?"),
        ("{investigation: {internal: {subject: S}}}", "body: is missing or empty"),
        ("{investigation: {internal: text}}", "a mapping is expected here"),
        ("[investigation]", "a mapping is expected here"),
    ],
)
def test_a_statement_has_its_phase_audience_subject_and_body(statement, told):
    assert told in "\n".join(map(str, mistakes_of(f"{SAMPLE}statements: {statement}\n")))


# Files that are no plan at all: each is told in one sentence about the line where reading stops.
NOT_PLANS = [
    ("", 1, "the file is empty"),
    ("# nothing\n", 1, "the file is empty"),
    ("{}", 1, "the file is empty"),
    ("''", 1, "the file is empty"),
    ("just a sentence", 1, "a mapping is expected here"),
    ("- a\n- b\n", 1, "a mapping is expected here"),
    ("people:\n\truth: {}\n", 2, "a tab stands where the line is indented"),
    ("a: b\nfocus: is it true: really?\n", 2, "a second colon in one line"),
    ("a: b\nfocus: 'open\n", 2, "a quote is opened and never closed"),
    ("a: b\nfocus: @home\n", 2, "put the text in quotes"),
    ("a: b\nlist: [a, b\nc: d\n", 3, "this is not YAML"),
    ("a: b\n? [a, b]\n: c\n", 2, "a list or mapping stands where a key is expected"),
    ("a: b\n---\na: b\n", 2, "a second document begins"),
    ("a: b\nc: \x07\n", 2, "the character U+0007 cannot be read"),
    ("a: b\nc: \ud800\n", 2, "the character U+D800 cannot be read"),
    ("a: " + "[" * 100_000, 1, "nested deeper than 12 levels"),
    ("a: " + "{a: " * 50_000, 1, "nested deeper than 12 levels"),
    ("- " * 100_000, 1, "nested deeper than 12 levels"),
    ("[" + "a, " * 100_000 + "]", 1, "more than 20000 values"),
    ("a: " + "x" * (1 << 20), 1, "larger than 1 MiB"),
]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(("text", "line", "told"), NOT_PLANS)
def test_what_is_no_plan_is_told_in_one_sentence(text, line, told):
    [mistake] = mistakes_of(text)

    assert told in mistake.sentence
    assert mistake.line == line


def test_aliases_never_multiply():
    bomb = "a: &a [x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{f'*{chr(97 + n)}, ' * 9}]\n" for n in range(20))

    assert len(mistakes_of(bomb)) < 300


@settings(deadline=None)  # the machine may be busy
@given(st.text(max_size=300))
def test_text_of_any_kind_is_told_and_never_raises_anything_else(text):
    assert mistakes_of(text)


@settings(deadline=None)  # the machine may be busy
@given(st.text(alphabet="ab:-[]{},&*!|>'\"#?%@ \n\t\\x0", max_size=120))
def test_text_that_looks_like_yaml_is_told_and_never_raises_anything_else(text):
    assert mistakes_of(text)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, len(SAMPLE) - 1),
    st.sampled_from(["", "\t", ":", "- ", "{", "]", "'", '"', "\n", "&a ", "*a", "\\", "é", "x: "]),
)
def test_one_slip_in_a_good_plan_gives_a_plan_or_mistakes_within_the_file(place, slip):
    text = SAMPLE[:place] + slip + SAMPLE[place + 1 :]

    assert all(1 <= mistake.line <= text.count("\n") + 1 for mistake in mistakes_or_none(text))


# The page shows the sample plan piece by piece, and every piece is the sample's own text.
PAGE = (Path(__file__).parents[2] / "docs/plan.md").read_text("utf-8")
SHOWN = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_the_page_shows_the_sample_plan():
    assert len(SHOWN) >= 5
    assert all(shown in SAMPLE for shown in SHOWN[:-1])


def test_the_statement_the_page_shows_can_be_added_to_the_sample_plan():
    statement = read(SAMPLE + SHOWN[-1]).statements["investigation", "internal"]

    assert statement.subject
    assert "\n" in statement.body


def test_the_page_names_every_key_a_plan_can_have():
    values = (Plan, Person, Role, Stage, Duties, Audience, Statement)
    keys = {field.name for value in values for field in fields(value)} - {"key", "phase", "audience"}

    assert {key for key in keys if f"`{key}`" not in PAGE} == set()


def test_the_mistakes_the_page_shows_are_the_ones_told():
    [shown] = re.findall(r"^```text\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    slips = sample_with(
        ("zone: Asia/Tokyo", "zone: Asia/Tokio"),
        ("responder: distribution_strategic", "responder: distribution_strategc"),
    )

    assert [str(mistake) for mistake in mistakes_of(slips)] == shown.splitlines()


def test_the_list_the_page_shows_can_be_read():
    shown, _suppressed = re.findall(r"^```csv\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)

    assert shown in packaged("service.sample").joinpath("strategic.csv").read_text("utf-8")

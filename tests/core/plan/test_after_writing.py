"""What is to be run after files were written or put back."""

from dataclasses import replace
from pathlib import PurePosixPath

from tests import trees
from tests.core.plan import sites
from wizard.core.plan.after_writing import makes_phone_fetch, modules_reading, script, steps_after_roll_back
from wizard.core.plan.make_plan import make_plan
from wizard.core.plan.names import DPMA, NOTIFY, PJSIP
from wizard.core.plan.plan import RestartStep
from wizard.core.site import Route, Stage
from wizard.core.text import Text

PHONE = PurePosixPath("/var/www/html/phones/000fd3aabb01.cfg")


def test_modules_are_reloaded_once_each_and_in_order() -> None:
    assert modules_reading([DPMA, NOTIFY, PHONE, PJSIP, DPMA]) == (
        "res_pjsip.so",
        "res_pjsip_notify.so",
        "res_digium_phone.so",
    )


def test_what_was_not_permitted_comes_before_the_reload_after_a_roll_back() -> None:
    steps = steps_after_roll_back([PJSIP, DPMA], ["chown root:asterisk /etc/asterisk/pjsip.conf"])
    assert [step.command for step in steps] == [
        "chown root:asterisk /etc/asterisk/pjsip.conf",
        "asterisk -rx 'module reload res_pjsip.so'",
        "asterisk -rx 'module reload res_digium_phone.so'",
        "asterisk -rx 'core restart when convenient'",
    ]
    assert [step.is_conditional for step in steps] == [False, False, False, True]
    assert "does not come back" in str(steps[-1].reason)
    assert not steps_after_roll_back([PHONE], [])


def test_the_commands_that_make_phones_fetch_are_known_on_every_route() -> None:
    phones = (sites.phone("101"), replace(sites.phone("102"), stage=Stage.WAIT))
    for route in Route:
        plan = make_plan(sites.site(route, *phones), sites.secrets(), trees.bare(), sites.NOW)
        fetching = [step.command for step in plan.restart if makes_phone_fetch(step)]
        assert len(fetching) == 1, route
        assert "101" in fetching[0]


def test_what_is_pasted_together_restarts_nothing_and_gives_reasons_as_comments() -> None:
    reload = RestartStep(command="asterisk -rx 'module reload res_pjsip.so'", reason=Text("first\nthis"))
    restart = RestartStep(command="asterisk -rx 'core restart when convenient'", reason=Text("needed"))
    perhaps = RestartStep(command="chown root /etc/x", reason=Text("perhaps"), is_conditional=True)
    assert script([reload, restart, perhaps]) == (
        "# first\\u000athis\nasterisk -rx 'module reload res_pjsip.so'\n"
        "# needed\n# asterisk -rx 'core restart when convenient'\n"
        "# perhaps\n# chown root /etc/x\n"
    )
    assert script([perhaps], lambda text: str(text).upper()).startswith("# PERHAPS\n")

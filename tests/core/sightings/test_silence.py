from wizard.core.sightings.silence import of_no_phones


def test_what_was_not_tried_is_the_next_step_and_what_was_is_judged() -> None:
    said = [str(finding) for finding in of_no_phones(has_heard_server=False, has_swept=False)]
    assert said == [
        "A new phone asks for a server when it starts. Restart a new phone while this listens.",
        "Nothing has been asked of anybody yet. Ask every address of the phones' network.",
    ]
    swept = [str(finding) for finding in of_no_phones(has_heard_server=True, has_swept=True)]
    assert "No address answered SIP as a D-Series phone does." in swept[1]
    assert "VLAN" in swept[1]
    assert "announcements get through" in swept[2]

"""A group's own form of papers in the store."""

from dataclasses import replace
from datetime import timedelta

from secretariat.domain.own_form import FORM_FIELDS, OwnForm
from secretariat.services.former_rules import begin_rules
from secretariat.services.groups import change_group, groups
from secretariat.storage.form_text import form_from, form_text
from secretariat.storage.store import Store
from tests.records.own_form import WHOLE
from tests.records.reference import reference_record
from tests.storage.keeping import keep


def test_every_value_stands_in_the_text() -> None:
    assert all(getattr(WHOLE, name) is not None for name in FORM_FIELDS)
    assert form_from(form_text(WHOLE)) == WHOLE
    assert form_text(OwnForm(margin_left=25.0)) == '{"margin_left": 25.0}'


def test_a_form_is_kept_and_undone(store: Store) -> None:
    keep(store, reference_record())
    (group,) = groups(store.work)
    assert group.own_form is None
    change_group(store.work, replace(group, own_form=WHOLE))
    assert groups(store.work)[0].own_form == WHOLE
    store.history.undo()
    assert groups(store.work)[0].own_form is None
    store.history.redo()
    assert groups(store.work)[0].own_form == WHOLE


def test_a_meeting_of_an_earlier_time_keeps_the_form_of_its_day(store: Store) -> None:
    meeting_id = keep(store, reference_record())
    (group,) = groups(store.work)
    change_group(store.work, replace(group, own_form=OwnForm(margin_left=25.0)))
    begin_rules(store.work, group.id, reference_record().day + timedelta(days=1))
    change_group(store.work, replace(group, own_form=WHOLE))
    with store.work() as work:
        assert work.record(meeting_id).group.own_form == OwnForm(margin_left=25.0)

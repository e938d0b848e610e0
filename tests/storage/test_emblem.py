"""A group's emblem in the store: its file is named, goes into backups, and stays that of its time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules
from secretariat.services.former_rules import begin_rules
from secretariat.services.groups import change_group, groups
from secretariat.services.record_import import import_record
from secretariat.storage.backup.copy import named_files as backed_up
from secretariat.storage.check.papers import named_files
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.storage.keeping import keep


def test_an_emblem_is_kept_named_and_undone(store: Store) -> None:
    keep(store, reference_record())
    (group,) = groups(store.work)
    sha256 = store.files.put(b"the picture")
    change_group(store.work, replace(group, emblem_sha256=sha256, emblem_text="Тризуб"))
    assert groups(store.work)[0].emblem_sha256 == sha256
    with store.engine.connect() as connection:
        assert sha256 in backed_up(connection.connection.dbapi_connection)
        assert (sha256, "working_group") in {(one.sha256, one.table) for one in named_files(connection)}
    store.history.undo()
    assert groups(store.work) == (group,)


def test_a_meeting_of_an_earlier_time_keeps_its_emblem(store: Store) -> None:
    meeting_id = keep(store, reference_record())
    (group,) = groups(store.work)
    old, new = store.files.put(b"the old one"), store.files.put(b"the new one")
    change_group(store.work, replace(group, emblem_sha256=old, emblem_text="Старий герб"))
    begin_rules(store.work, group.id, reference_record().day + timedelta(days=1))
    change_group(store.work, replace(group, emblem_sha256=new, emblem_text="Новий герб"))
    with store.work() as work:
        held = work.record(meeting_id).group
        assert (held.emblem_sha256, held.emblem_text) == (old, "Старий герб")
        assert len(work.find(FormerRules)) == 1
    with store.engine.connect() as connection:
        assert {old, new} <= backed_up(connection.connection.dbapi_connection)


@pytest.mark.parametrize("is_kept", [False, True])
def test_a_record_brings_its_emblem_only_where_the_picture_is_kept(store: Store, is_kept: bool) -> None:
    record = reference_record()
    sha256 = store.files.put(b"the picture") if is_kept else "a" * 64
    group = replace(record.group, emblem_sha256=sha256, emblem_text="Тризуб")
    import_record(store.work, store.files, replace(record, group=group))
    assert groups(store.work)[0].emblem_sha256 == (sha256 if is_kept else None)


@pytest.mark.parametrize(
    ("sha256", "text", "code"),
    [
        ("a" * 64, None, "required"),
        ("a" * 64, " Тризуб", "untidy_text"),
        ("A" * 64, "Тризуб", "bad_sha256"),
        (None, "Тризуб", "emblem_missing"),
    ],
)
def test_an_emblem_without_words_or_words_without_one_are_refused(
    sha256: str | None, text: str | None, code: str
) -> None:
    with pytest.raises(DomainError) as refused:
        replace(reference_record().group, emblem_sha256=sha256, emblem_text=text)
    assert refused.value.code == code

"""One form of papers for all groups of an office."""

from dataclasses import replace
from pathlib import Path

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.norms import DateStyle
from secretariat.domain.own_form import OwnForm
from secretariat.services.groups import AddGroup, add_group, change_group, groups
from secretariat.services.shared_form import has_own_form, share_form, unlike

FORM = OwnForm(margin_left=25.0, letterhead="вул. Садова, 1, м. Ґвіздець")


def test_all_groups_get_the_form_in_one_step_that_is_undone_at_once(tmp_path: Path) -> None:
    with opened_office(tmp_path) as office:
        import_sample(office)
        work = office.desk.work
        for name in ("Комісія з питань бюджету", "Комісія з питань зв’язку"):
            add_group(
                work, AddGroup(name=name, name_genitive=f"к{name[1:]}", council="Рада", settlement="м. Ґ")
            )
        first, second, *_ = groups(work)
        change_group(work, replace(first, own_form=FORM, date_style=DateStyle.DIGITS))
        change_group(work, replace(second, own_form=OwnForm(body_size=12.0)))
        first, *others = before = groups(work)
        assert unlike(before, first) == tuple(others)
        assert [has_own_form(group) for group in before] == [True, True, False]
        share_form(work, first.id)
        after = groups(work)
        assert [group.own_form for group in after] == [FORM] * 3
        assert {group.date_style for group in after} == {DateStyle.DIGITS}
        assert [group.name for group in after] == [group.name for group in before]
        assert unlike(after, first) == ()
        office.desk.history.undo()
        assert groups(work) == before

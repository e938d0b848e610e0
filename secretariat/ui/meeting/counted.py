"""Words after a number; their form follows it."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def items(self, count: int) -> str:
        """«5 питань»"""
        return self.tr("%n item(s)", "", count)

    def items_on_agenda(self, count: int) -> str:
        """«5 питань порядку денного»"""
        return self.tr("%n item(s) on the agenda", "", count)

    def items_carried(self, count: int) -> str:
        """«Додано 2 питання»"""
        return self.tr("%n item(s) added to the agenda", "", count)

    def changes_since_sent(self, count: int) -> str:
        """«Після розсилки 3 зміни»"""
        return self.tr("%n change(s) since the agenda was sent", "", count)

    def without_reporter(self, count: int) -> str:
        """«доповідачів не вказано в 3 питаннях»"""
        return self.tr("%n item(s) without a rapporteur", "", count)

    def without_time(self, count: int) -> str:
        """«без часу 2 питання»"""
        return self.tr("no time for %n item(s)", "", count)

    def to_put_right(self, count: int) -> str:
        """«2 виправити»"""
        return self.tr("%n to put right", "", count)

    def to_look_at(self, count: int) -> str:
        """«3 перевірити»"""
        return self.tr("%n to look at", "", count)

    def people(self, count: int) -> str:
        """«12 осіб»"""
        return self.tr("%n person(s)", "", count)

    def letters_sent(self, count: int) -> str:
        """«у вихідних 8 листів»"""
        return self.tr("%n letter(s) in the outbox", "", count)

    def letters_queued(self, count: int) -> str:
        """«До вихідних додано 8 листів»"""
        return self.tr("%n letter(s) put into the outbox", "", count)

    def votes_too_many(self, count: int) -> str:
        """«на 2 голоси більше, ніж тих, хто голосує»"""
        return self.tr("%n vote(s) more than those who may vote", "", count)

    def did_not_vote(self, count: int) -> str:
        """«1 не голосував»"""
        return self.tr("%n did not vote", "", count)

    def remarks(self, count: int) -> str:
        """«2 зауваження»."""
        return self.tr("%n remark(s)", "", count)

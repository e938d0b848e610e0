"""The proposals of names and posts in the cases that the program offers."""

from secretariat.domain.person import Gender
from secretariat.services.cases import ProposedName, ProposedPost


class UkrainianCases:
    """Implements `Cases` by own rules and, below them, `shevchenko-py`.

    The rules are read when the first name or post comes, not at the start of the program.
    """

    def name(
        self, *, family: str, given: str, patronymic: str | None = None, gender: Gender | None = None
    ) -> ProposedName:
        """See `Cases.name`."""
        from secretariat.language.cases.names import proposed_name

        return proposed_name(family, given, patronymic, gender)

    def post(self, title: str) -> ProposedPost:
        """See `Cases.post`."""
        from secretariat.language.cases.posts import proposed_post

        return proposed_post(title)

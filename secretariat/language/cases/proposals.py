"""The proposals of names and posts in the cases that the program offers."""

from secretariat.domain.person import Gender
from secretariat.language.cases.forms import joined
from secretariat.language.cases.gender import likely_gender
from secretariat.language.cases.names import family_forms, given_forms, patronymic_forms
from secretariat.language.cases.posts import is_acting, post_forms
from secretariat.services.cases import ProposedName, ProposedPost


class UkrainianCases:
    """Implements `Cases` by own rules and, below them, `shevchenko-py`."""

    def name(
        self, *, family: str, given: str, patronymic: str | None = None, gender: Gender | None = None
    ) -> ProposedName:
        """See `Cases.name`."""
        gender = gender or likely_gender(family, given, patronymic)
        addressed = [given_forms(given, gender)]
        if patronymic:
            addressed.append(patronymic_forms(patronymic, gender))
        full = joined([family_forms(family, gender), *addressed], " ")
        return ProposedName(
            genitive=full.genitive,
            dative=full.dative,
            accusative=full.accusative,
            instrumental=full.instrumental,
            vocative=joined(addressed, " ").vocative,
        )

    def post(self, title: str) -> ProposedPost:
        """See `Cases.post`."""
        forms = post_forms(title)
        return ProposedPost(
            genitive=forms.genitive,
            dative=forms.dative,
            accusative=forms.accusative,
            instrumental=forms.instrumental,
            vocative=None if is_acting(title) else forms.vocative,
        )

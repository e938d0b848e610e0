"""Everything that may happen to a group by chance: one use case each, with arguments that may be refused."""

from contextlib import suppress

from secretariat.domain.errors import DomainError
from tests.storage.group_life import Life, Nothing
from tests.storage.life_after import AFTER
from tests.storage.life_before import BEFORE
from tests.storage.life_during import DURING

_THINGS = [*BEFORE, *DURING, *AFTER]


def random_thing(life: Life) -> None:
    """Do one random thing; a refusal is as good an answer as a step, any other error is not."""
    with suppress(DomainError, Nothing):
        life.random.choice(_THINGS)(life)

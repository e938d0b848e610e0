"""The one kind of error that a user can cause and cure."""


class DomainError(Exception):
    """A rule of the domain was broken: `code` names the rule, `params` fill its sentence.

    `field` names the input at which the sentence is shown. The words are chosen by the outer layers,
    so that rules stay free of any interface language.
    """

    def __init__(self, code: str, *, field: str | None = None, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.params = params

    def __str__(self) -> str:
        """Code and parameters, for logs and tests; never shown to a user."""
        listed = ", ".join(f"{name}={value!r}" for name, value in sorted(self.params.items()))
        return f"{self.code}({listed})" if listed else self.code

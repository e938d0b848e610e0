"""The papers that a meeting can give: which there are, what each is made of, when it may be made."""

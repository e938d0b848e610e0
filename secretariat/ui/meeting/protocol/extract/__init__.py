"""An extract of chosen items of a finalised protocol, as a file."""

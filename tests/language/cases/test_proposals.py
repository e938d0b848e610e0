"""When the rules and the library are read."""

import subprocess
import sys


def test_neither_rules_nor_library_are_read_before_the_first_name() -> None:
    code = (
        "import sys\n"
        "from secretariat.language.cases.proposals import UkrainianCases\n"
        "cases = UkrainianCases()\n"
        "early = {'shevchenko', 'secretariat.language.cases.family_rules'} & set(sys.modules)\n"
        "cases.name(family='Ґалаґан', given='Ґеник')\n"
        "sys.exit(str(early) if early else 'shevchenko' not in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8")
    assert answer.returncode == 0, answer.stderr

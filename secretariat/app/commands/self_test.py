"""`secretariat --self-test`."""

import argparse
import os

from secretariat.app.selftest import self_test


def run(parsed: argparse.Namespace) -> int:
    """Say of each part whether it works; 0 when all do."""
    del parsed
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for trial in self_test():
        if trial.fault is not None:
            print(f"ПОМИЛКА: {trial.name} ({type(trial.fault).__name__}: {trial.fault})")
            return 1
        print(f"гаразд: {trial.name}")
    print("Програма працює.")
    return 0

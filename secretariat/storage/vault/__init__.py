"""Encryption at rest: the store's key, the file in which it lies wrapped, and the way of a store in and out of it.

A store is encrypted when its file is: the header of the database decides, and everything else follows it. The key is
random and never changes with the passphrase; it lies beside the store in `secretariat.key`, wrapped once by the
passphrase and once by the code of a printed recovery sheet. Whoever kept an old copy of that file and learns its
passphrase has the key: against that only turning encryption off and on helps, which makes a new one.
"""

"""Backups of a store: verified copies, numbered one after another, thinned out by days, weeks and months.

A backup is a pair, `secretariat-00000012.db` with its manifest `secretariat-00000012.json`; the files that stand
beside a store lie in one pool `files/`, by their SHA-256, for all backups of the folder. So an attachment is copied
once and not with every backup, closing stays quick after years, and the folder as a whole holds everything: also keys,
own words, settings and papers, which the manifest names by their path.

The backup of an encrypted store is encrypted under the same key. `secretariat-00000012.key` beside it holds that key as
it was wrapped then: it opens with the passphrase or the recovery code of its day, on any computer. All its files,
papers and words too, lie in a pool of their key, `files-1a2b3c4d/`, and the manifest has their paths under the key.
"""

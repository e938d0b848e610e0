"""Electronic signatures of the office («внутрішній підпис», never «КЕП»): keys, signing, verification, words."""

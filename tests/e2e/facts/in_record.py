"""The facts in an exported record (JSON), by its schema alone."""

import json
from collections.abc import Iterator
from typing import Any

from tests.e2e.facts.fact import Fact, listed, plain

Node = dict[str, Any]


def facts_in_record(data: bytes) -> list[Fact]:
    """What a record says, in its order."""
    return list(_Record(json.loads(data)).facts())


class _Record:
    def __init__(self, record: Node) -> None:
        self._record = record
        self._meeting: Node = record["meeting"]
        self._names = {
            row["key"]: listed(row["family"], row["given"], row.get("patronymic"))
            for row in record["persons"]
        }
        self._ballots: dict[str, Node] = {row["key"]: row for row in record.get("ballots", [])}

    def facts(self) -> Iterator[Fact]:
        yield "day", self._meeting["sittings"][0]["day"]
        yield "number", str(self._meeting["number"])
        officers = {row["office"]: self._names[row["person"]] for row in self._meeting["officers"]}
        yield "chair", officers["chair"]
        yield "secretary", officers["secretary"]
        yield from self._roster(set(officers.values()))
        for number, item in enumerate(self._record["agenda"], start=1):
            yield "agenda", str(number), plain(item["title"]), self._names[item["rapporteurs"][0]["person"]]
        for number, item in enumerate(self._record["agenda"], start=1):
            yield (
                "item",
                str(number),
                item["state"],
                plain(item.get("reason", "")),
                item.get("postponed_to", ""),
            )
            if "resolution" in item:
                yield from self._decision(item["resolution"])

    def _roster(self, officers: set[str]) -> Iterator[Fact]:
        rows = [row for row in self._record["attendance"] if self._names[row["person"]] not in officers]
        for row in rows:
            if row["presence"] == "present":
                online = any(stay["online"] for stay in row.get("intervals", []))
                yield "present", self._names[row["person"]], "online" if online else "room"
        for row in rows:
            if row["presence"] != "present":
                yield "absent", self._names[row["person"]], plain(row.get("reason", ""))

    def _decision(self, resolution: Node) -> Iterator[Fact]:
        ballot = self._ballots.get(resolution.get("ballot", ""))
        adopted = ballot is None or _is_adopted(ballot)
        number = f"{self._meeting['number']}/{resolution['ordinal']}" if adopted else ""
        yield "decision", "adopted" if adopted else "proposed", number
        for place, point in enumerate(resolution["points"], start=1):
            yield self._point(f"{place}.", point)
            for below, child in enumerate(point.get("points", []), start=1):
                yield self._point(f"{below})", child)
        if ballot is not None:
            yield from self._vote(ballot)

    def _point(self, label: str, point: Node) -> Fact:
        (action,) = point.get("actions", [{}])
        who = self._names[action["assignee"]] if "assignee" in action else action.get("assignee_label", "")
        until = "always" if action.get("standing") else action.get("due", "")
        return "point", label, plain(point["text"]), plain(who), until

    def _vote(self, ballot: Node) -> Iterator[Fact]:
        if ballot["way"] == "consensus":
            yield "vote", "consensus"
            return
        counts = (ballot[name] for name in ("for", "against", "abstained", "not_voted"))
        yield "vote", ballot["way"], *map(str, counts), ballot.get("chair_choice", "")
        if ballot["way"] == "by-name":
            for choice in ("for", "against", "abstained", "not-voted"):
                names = [self._names[row["person"]] for row in ballot["votes"] if row["choice"] == choice]
                if names:
                    yield choice, *names


def _is_adopted(ballot: Node) -> bool:
    """By the plain majority of those present; the chair's vote decides an equal one."""
    if ballot["way"] == "consensus":
        return True
    present = sum(ballot[name] for name in ("for", "against", "abstained", "not_voted"))
    return 2 * ballot["for"] > present or ballot.get("chair_choice") == "for"

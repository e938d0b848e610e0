"""Identities of the values: whole numbers that differ by kind.

In the store they are row ids; in a normalised record they are ordinals (1, 2, 3 …) that depend on content alone.
"""

from typing import NewType

OrganisationId = NewType("OrganisationId", int)
PersonId = NewType("PersonId", int)
PostId = NewType("PostId", int)
GroupId = NewType("GroupId", int)
MembershipId = NewType("MembershipId", int)
MeetingId = NewType("MeetingId", int)
SittingId = NewType("SittingId", int)
OfficerId = NewType("OfficerId", int)
AttendanceId = NewType("AttendanceId", int)
IntervalId = NewType("IntervalId", int)
RecusalId = NewType("RecusalId", int)
ItemId = NewType("ItemId", int)
RapporteurId = NewType("RapporteurId", int)
StatementId = NewType("StatementId", int)
ResolutionId = NewType("ResolutionId", int)
PointId = NewType("PointId", int)
ActionId = NewType("ActionId", int)
BallotId = NewType("BallotId", int)
VoteId = NewType("VoteId", int)
DissentId = NewType("DissentId", int)
AnnexId = NewType("AnnexId", int)
AttachmentId = NewType("AttachmentId", int)
VersionId = NewType("VersionId", int)
SignatureId = NewType("SignatureId", int)
LogEntryId = NewType("LogEntryId", int)

"""Refusals about a meeting itself: its days, people, agenda, decisions and votes."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_MEETINGS: Mapping[str, object] = {
    "rules_begin_later": QT_TRANSLATE_NOOP(
        "Refusals", "Rules that began on {day} are kept already. Choose a later day, or forget those."
    ),
    "agenda_empty": QT_TRANSLATE_NOOP("Refusals", "The agenda is empty: there is nothing to send out."),
    "agenda_unchanged": QT_TRANSLATE_NOOP("Refusals", "This very agenda was sent out already."),
    "already_attends": QT_TRANSLATE_NOOP("Refusals", "This person is in the list of the meeting already."),
    "attends_twice": QT_TRANSLATE_NOOP("Refusals", "This person is in the list of the meeting already."),
    "bad_due": QT_TRANSLATE_NOOP("Refusals", "Type a day: 14.08, 14 or +14."),
    "bad_number": QT_TRANSLATE_NOOP("Refusals", "“{text}” is not a whole number."),
    "bad_time": QT_TRANSLATE_NOOP("Refusals", "“{text}” is not a time: type 14:30."),
    "closed_needs_day": QT_TRANSLATE_NOOP("Refusals", "Say on which day the action was closed."),
    "consensus_has_no_count": QT_TRANSLATE_NOOP("Refusals", "With consensus no votes are counted."),
    "dissent_needs_person": QT_TRANSLATE_NOOP("Refusals", "Say whose opinion this is."),
    "choice_known": QT_TRANSLATE_NOOP("Refusals", "Only a vote by name keeps who chose what."),
    "choice_missing": QT_TRANSLATE_NOOP("Refusals", "Say how each one voted."),
    "day_twice": QT_TRANSLATE_NOOP("Refusals", "The meeting has this day already."),
    "dissent_twice": QT_TRANSLATE_NOOP("Refusals", "This person's dissent is written down already."),
    "due_needs_assignee": QT_TRANSLATE_NOOP("Refusals", "Say first who is to do it."),
    "ends_before_start": QT_TRANSLATE_NOOP("Refusals", "The end lies before the beginning."),
    "has_voted": QT_TRANSLATE_NOOP("Refusals", "There was a vote on item {item}. Withdraw it first."),
    "hour_taken": QT_TRANSLATE_NOOP(
        "Refusals", "The group meets at that hour of {day} now. Move that meeting first."
    ),
    "intervals_overlap": QT_TRANSLATE_NOOP(
        "Refusals", "These hours overlap: nobody is there twice at one time."
    ),
    "item_has_decision": QT_TRANSLATE_NOOP(
        "Refusals", "Something was decided on item {item}. Take its points away first."
    ),
    "item_has_vote": QT_TRANSLATE_NOOP("Refusals", "There was a vote on item {item}. Withdraw it first."),
    "item_not_discussed": QT_TRANSLATE_NOOP("Refusals", "Item {item} was not considered."),
    "meeting_at_that_time": QT_TRANSLATE_NOOP("Refusals", "The group meets at that time already."),
    "meeting_called_off": QT_TRANSLATE_NOOP(
        "Refusals", "The meeting was cancelled or postponed, so it has no protocol."
    ),
    "meeting_closed": QT_TRANSLATE_NOOP(
        "Refusals", "The protocol is final. Reopen it to change the meeting."
    ),
    "meeting_exists": QT_TRANSLATE_NOOP(
        "Refusals", "The meeting of {day} is here already. Nothing was changed."
    ),
    "meeting_has_begun": QT_TRANSLATE_NOOP(
        "Refusals", "The meeting was held or has begun: it can be neither cancelled nor put off."
    ),
    "meeting_has_history": QT_TRANSLATE_NOOP(
        "Refusals", "Actions of this meeting were followed up ({count}), so it stays. It can be put back."
    ),
    "meeting_has_letters": QT_TRANSLATE_NOOP(
        "Refusals",
        "Letters were written about this meeting ({count}), and the outbox keeps them, so it stays. It can be put "
        "back.",
    ),
    "meeting_has_number": QT_TRANSLATE_NOOP("Refusals", "The protocol has a number, so the meeting stays."),
    "number_is_kept": QT_TRANSLATE_NOOP(
        "Refusals",
        "No. {number} is kept for the protocol of this meeting. If it does not take place, mark it as not held: "
        "its protocol says so under this number.",
    ),
    "meeting_needs_day": QT_TRANSLATE_NOOP("Refusals", "A meeting has at least one day."),
    "member_needs_person": QT_TRANSLATE_NOOP("Refusals", "A member of the group has a name."),
    "moment_or_item": QT_TRANSLATE_NOOP("Refusals", "Give a time or an item, not both."),
    "more_votes_than_members": QT_TRANSLATE_NOOP(
        "Refusals", "{votes} votes are counted, and the group has only {members} members."
    ),
    "name_needs_given": QT_TRANSLATE_NOOP("Refusals", "Type the family name and the given name."),
    "no_decision": QT_TRANSLATE_NOOP("Refusals", "Write the decision first, then the vote."),
    "mixed_majorities": QT_TRANSLATE_NOOP(
        "Refusals", "These decisions need different majorities. Vote on them one by one."
    ),
    "answer_needs_day": QT_TRANSLATE_NOOP("Refusals", "Say on which day the answer came."),
    "bad_proof": QT_TRANSLATE_NOOP("Refusals", "The file of this note is not whole. Add it again."),
    "carries_itself": QT_TRANSLATE_NOOP("Refusals", "An item cannot continue itself."),
    "email_of_person": QT_TRANSLATE_NOOP(
        "Refusals", "A person has an address of their own: change it in “People”."
    ),
    "not_taken": QT_TRANSLATE_NOOP("Refusals", "Only a proposal that was taken is an item."),
    "no_quorum": QT_TRANSLATE_NOOP(
        "Refusals", "There is no quorum: {present} are here, {needed} are needed."
    ),
    "no_such_day": QT_TRANSLATE_NOOP("Refusals", "The meeting has no such day."),
    "no_such_item": QT_TRANSLATE_NOOP("Refusals", "There is no such item."),
    "not_entitled": QT_TRANSLATE_NOOP("Refusals", "Somebody of this list has no vote on this item."),
    "not_postponed": QT_TRANSLATE_NOOP("Refusals", "Only a postponed item has another day."),
    "number_taken": QT_TRANSLATE_NOOP("Refusals", "Another protocol of this period has the number {number}."),
    "offer_gone": QT_TRANSLATE_NOOP("Refusals", "This is not offered any more: somebody has taken it."),
    "other_group": QT_TRANSLATE_NOOP("Refusals", "This belongs to another group."),
    "number_out_of_order": QT_TRANSLATE_NOOP(
        "Refusals", "The protocol has № {number}, and on this day the numbers would not follow the dates."
    ),
    "person_has_no_count": QT_TRANSLATE_NOOP("Refusals", "Only unnamed people are counted."),
    "person_or_label": QT_TRANSLATE_NOOP("Refusals", "Name a person, or say in words who it is."),
    "point_of_another_resolution": QT_TRANSLATE_NOOP(
        "Refusals", "A sub-point stands under a point of its own decision."
    ),
    "point_too_deep": QT_TRANSLATE_NOOP("Refusals", "A sub-point has no sub-points of its own."),
    "post_of_another": QT_TRANSLATE_NOOP("Refusals", "Somebody else holds this post."),
    "proposal_not_declined": QT_TRANSLATE_NOOP("Refusals", "This proposal was not declined."),
    "proposal_not_waiting": QT_TRANSLATE_NOOP("Refusals", "This proposal is settled already."),
    "reason_required": QT_TRANSLATE_NOOP("Refusals", "Say the reason."),
    "recused_twice": QT_TRANSLATE_NOOP("Refusals", "This person steps out of the item already."),
    "standing_has_no_date": QT_TRANSLATE_NOOP("Refusals", "What is to be done always has no day."),
    "substitute_is_member": QT_TRANSLATE_NOOP("Refusals", "Only somebody named can stand in for a member."),
    "substituted_twice": QT_TRANSLATE_NOOP("Refusals", "Somebody stands in for this member already."),
    "substitutes_oneself": QT_TRANSLATE_NOOP("Refusals", "Nobody stands in for himself."),
    "template_exists": QT_TRANSLATE_NOOP("Refusals", "There is a template “{name}” already."),
    "tie_was_decided": QT_TRANSLATE_NOOP(
        "Refusals", "On item {item} the chair decided an equal vote. Withdraw that vote first."
    ),
    "voted_twice": QT_TRANSLATE_NOOP("Refusals", "Somebody stands in this vote twice."),
    "votes_do_not_add_up": QT_TRANSLATE_NOOP("Refusals", "The votes are not as many as the voters."),
    "was_not_there": QT_TRANSLATE_NOOP("Refusals", "This person was not at the meeting."),
}

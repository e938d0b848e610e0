"""What servers mean by their codes; the words are those of real ones."""

import pytest

from secretariat.domain.mail_replies import RefusalCause, refusal_cause

C = RefusalCause


@pytest.mark.parametrize(
    ("reply", "cause"),
    [
        ("550 5.1.1 The email account that you tried to reach does not exist.", C.NO_MAILBOX),
        ("550 No such user here", C.NO_MAILBOX),
        ("553 5.1.3 The recipient address is not a valid address", C.NO_MAILBOX),
        ("551 User not local; please try <a@b.ua>", C.NO_MAILBOX),
        ("550 5.1.2 Host unknown", C.NO_DOMAIN),
        ("556 5.1.10 Recipient address has null MX", C.NO_DOMAIN),
        ("521 example.ua does not accept mail", C.NO_DOMAIN),
        ("550 5.2.1 Mailbox disabled", C.MAILBOX_OFF),
        ("552 5.2.2 Over quota", C.MAILBOX_FULL),
        ("552 Requested mail action aborted: exceeded storage allocation", C.MAILBOX_FULL),
        ("552 5.3.4 Message size exceeds fixed limit", C.TOO_LARGE),
        ("552 message size exceeds maximum", C.TOO_LARGE),
        ("550 5.2.3 Message length exceeds administrative limit", C.TOO_LARGE),
        ("550 5.1.8 Sender address rejected: Domain not found", C.SENDER_REFUSED),
        ("553 5.1.7 Bad sender's mailbox address syntax", C.SENDER_REFUSED),
        ("530 5.7.0 Authentication Required", C.NO_LOGIN),
        ("535 5.7.8 Username and Password not accepted", C.NO_LOGIN),
        ("550 5.7.8 Authentication credentials invalid", C.NO_LOGIN),
        ("554 5.7.1 <a@b.ua>: Relay access denied", C.RELAY_DENIED),
        ("550 relaying denied", C.RELAY_DENIED),
        ("550 5.7.26 This mail has been blocked because the sender is unauthenticated.", C.UNPROVEN),
        ("550 5.7.23 SPF validation failed", C.UNPROVEN),
        ("550 5.7.1 Message rejected as spam by Content Filtering.", C.POLICY),
        ("554 5.7.0 Blocked by policy", C.POLICY),
        ("554 Transaction failed", C.POLICY),
        ("550-5.7.1 Our system has detected that this message is likely unsolicited mail", C.POLICY),
        ("554 5.6.0 Message content rejected", C.CONTENT),
        ("500 5.5.2 Syntax error", C.OTHER),
        ("599 невідомо", C.OTHER),
        ("", C.OTHER),
        ("щось інше", C.OTHER),
    ],
)
def test_a_refusal_is_understood_by_its_codes(reply: str, cause: RefusalCause) -> None:
    assert refusal_cause(reply) is cause


def test_a_number_in_the_words_is_no_code() -> None:
    assert refusal_cause("550 see 5.2.2 of our rules") is C.NO_MAILBOX

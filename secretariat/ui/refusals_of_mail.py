"""Refusals about letters and the mail server."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

OF_MAIL: Mapping[str, object] = {
    "bad_host": QT_TRANSLATE_NOOP(
        "Refusals", "A server’s name is like smtp.rada.gov.ua, without spaces, “://” and port."
    ),
    "bad_port": QT_TRANSLATE_NOOP("Refusals", "A port is a number from 1 to 65535: most often 587 or 465."),
    "letter_moved_on": QT_TRANSLATE_NOOP(
        "Refusals", "This letter has come further meanwhile: look at its state."
    ),
    "mail_bad_address": QT_TRANSLATE_NOOP(
        "Refusals",
        "Servers take “{address}” for no address. Correct it: before the @ stand Latin letters only.",
    ),
    "mail_dropped": QT_TRANSLATE_NOOP(
        "Refusals", "The connection to “{host}” broke. Nothing is lost: try once more."
    ),
    "mail_folder_unusable": QT_TRANSLATE_NOOP(
        "Refusals", "The letters could not be written into this folder. Choose another one."
    ),
    "mail_host_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "There is no server “{host}”. Check its name, and whether this computer has a network."
    ),
    "mail_no_login": QT_TRANSLATE_NOOP(
        "Refusals", "“{host}” takes no passwords. If it needs none, leave the user name empty."
    ),
    "mail_no_network": QT_TRANSLATE_NOOP("Refusals", "There is no network now. The letters wait."),
    "mail_no_starttls": QT_TRANSLATE_NOOP(
        "Refusals",
        "“{host}” offers no encryption (STARTTLS), so nothing was sent. Try TLS and port 465, or ask who runs it.",
    ),
    "mail_no_tls": QT_TRANSLATE_NOOP(
        "Refusals",
        "No secure connection to “{host}”, port {port}: it speaks no TLS there, or an outdated one. Try STARTTLS and "
        "port 587.",
    ),
    "mail_not_smtp": QT_TRANSLATE_NOOP(
        "Refusals", "What answers at “{host}”, port {port}, is no mail server. Check name and port."
    ),
    "mail_open_outside": QT_TRANSLATE_NOOP(
        "Refusals",
        "“{host}” is outside of the office’s network: without encryption anybody on the way could read the letters. "
        "Choose STARTTLS or TLS.",
    ),
    "mail_refused_us": QT_TRANSLATE_NOOP("Refusals", "“{host}” does not want this computer: {reply}"),
    "mail_sender_refused": QT_TRANSLATE_NOOP(
        "Refusals", "“{host}” takes no letters from this address, or not without a password: {reply}"
    ),
    "mail_silent": QT_TRANSLATE_NOOP(
        "Refusals", "“{host}” does not answer in time. Check port and encryption, or try later."
    ),
    "mail_stopped": QT_TRANSLATE_NOOP("Refusals", "Sending was stopped. The letters wait."),
    "mail_unreachable": QT_TRANSLATE_NOOP(
        "Refusals", "“{host}”, port {port}, cannot be reached. Check the network, the name and the port."
    ),
    "mail_untrusted": QT_TRANSLATE_NOOP(
        "Refusals",
        "Nobody vouches that this is really “{host}”, so nothing was sent. See “Mail” in the settings.",
    ),
    "mail_wrong_password": QT_TRANSLATE_NOOP(
        "Refusals", "“{host}” does not take the user name “{user}” with this password: {reply}"
    ),
    "paper_missing": QT_TRANSLATE_NOOP(
        "Refusals", "The file “{name}” is not in the store any more. Restore it from a backup."
    ),
}

"""A private key on its way to the disk: always PKCS#12 (RFC 7292) under a password, nothing else in it."""

import hashlib
import hmac
import secrets

from asn1crypto import pkcs12 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12

from secretariat.domain.errors import DomainError

ROUNDS = 600_000
_BLOCK = 64
_MAC_KEY = 3  # the «ID» of a MAC key, RFC 7292 B.3


def seal(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate, password: str) -> bytes:
    """PKCS#12 with the key and its certificate: AES-256, PBKDF2 and MAC of 600 000 rounds each.

    Raises DomainError("password_empty").
    """
    if not password:
        raise DomainError("password_empty", field="password")
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(password.encode("utf-8"))
    )
    return _with_slow_mac(
        pkcs12.serialize_key_and_certificates(None, key, certificate, None, encryption), password
    )


def _with_slow_mac(sealed: bytes, password: str) -> bytes:
    """The same container, its MAC derived with as many rounds as its cipher key.

    `cryptography` derives the MAC with 2048 rounds: guessing passwords against the MAC would be 500 times
    cheaper than against the cipher, and the rounds of the cipher in vain.
    """
    container = asn1.Pfx.load(sealed)
    salt = secrets.token_bytes(16)
    content = container["auth_safe"]["content"].native
    mac = hmac.digest(_mac_key(password, salt), content, "sha256")
    container["mac_data"] = {
        "mac": {"digest_algorithm": {"algorithm": "sha256"}, "digest": mac},
        "mac_salt": salt,
        "iterations": ROUNDS,
    }
    return bytes(container.dump(force=True))


def _mac_key(password: str, salt: bytes) -> bytes:
    """The SHA-256 MAC key of RFC 7292 B.2; one round of its outer loop gives the 32 bytes that are needed."""
    secret = password.encode("utf-16-be") + b"\0\0"
    digest = bytes([_MAC_KEY]) * _BLOCK + _filled(salt) + _filled(secret)
    for _ in range(ROUNDS):
        digest = hashlib.sha256(digest).digest()
    return digest


def _filled(value: bytes) -> bytes:
    """`value` repeated up to a multiple of the block."""
    size = -(-len(value) // _BLOCK) * _BLOCK
    return (value * (size // len(value) + 1))[:size]

"""Sending: who gets the protocol."""

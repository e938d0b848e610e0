"""Signing: one panel for one signer."""

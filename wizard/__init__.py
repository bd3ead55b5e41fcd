"""Secure Calling Wizard: TLS signalling and SDES-SRTP voice for D-Series phones on Asterisk."""

__version__ = "0.1.0"

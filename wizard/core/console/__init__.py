"""What Asterisk's console and log say: pasted or fetched text in, typed parts and verdicts out."""

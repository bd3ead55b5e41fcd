"""A server whose files FreePBX makes: one custom file of its own for the transport, the rest by its pages."""

"""The little SIP a check needs, without I/O: bytes in, a value, a refusal or the next bytes out.

Source: RFC 3261. ``reading`` takes messages off a stream, ``request`` writes requests, ``digest`` answers a
challenge (RFC 8760), ``sdp`` offers and reads an audio stream (RFC 4566, 4568); ``contact_query`` and ``call`` are
the two conversations. Nothing here waits.
"""

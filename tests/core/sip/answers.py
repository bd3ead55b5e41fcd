"""Answers as a server would give them to the requests that are under test."""

CHALLENGE = 'WWW-Authenticate: Digest realm="asterisk",nonce="1/a",opaque="2",algorithm=MD5,qop="auth"'


def requests_in(data: bytes) -> list[dict[str, str]]:
    """The requests in some bytes: headers by name, the request line under "", the body under "body"."""
    found = []
    while data:
        head, _, rest = data.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        length = int(headers["Content-Length"])
        found.append({"": first, "body": rest[:length].decode()} | headers)
        data = rest[length:]
    return found


def answer_to(request: dict[str, str], first: str, *headers: str, body: str = "") -> bytes:
    """An answer to a request, with more headers and a description where there is one."""
    kind = ("Content-Type: application/sdp",) if body else ()
    own = [f"{name}: {request[name]}" for name in ("Via", "From", "Call-ID", "CSeq")]
    lines = (f"SIP/2.0 {first}", *own, f"To: {request['To']};tag=theirs", *headers, *kind)
    return "\r\n".join((*lines, f"Content-Length: {len(body)}", "", body)).encode()

"""The deploy hook: a shell script for a server that renews its certificate by itself.

certbot, or FreePBX's Certificate Manager, knows nothing of Asterisk. The script copies what was renewed to the files
the transport names, once it fits: made for this host, not expired, key and certificate of one pair. Then it reloads,
and compares what Asterisk serves with what was copied, since "renewed, but the old one still served" is the failure
all PBX trackers have. It needs a POSIX shell, OpenSSL 1.1.1 or later, and no secret.
"""

import shlex
from ipaddress import ip_address

from wizard.core.certificates.host import host_of
from wizard.core.plan.key_paths import key_paths
from wizard.core.site import Site

_SCRIPT = r"""#!/bin/sh
# Brings a renewed certificate to Asterisk: copied where it fits, reloaded, and compared with what is served.
# Made by the Secure Calling Wizard. Run it as root on the server:
#   certbot    put it, executable, into /etc/letsencrypt/renewal-hooks/deploy/, or name it once: --deploy-hook FILE
#   others     FILE CHAIN KEY, daily by cron; FreePBX's Certificate Manager keeps its files in /etc/asterisk/keys,
#              usually as NAME-fullchain.crt and NAME.key. Where nothing is new, nothing is done.
# It ends with 0 once Asterisk serves the certificate.

host={host}
certificate={certificate}
key={key}
address={address}
# Asterisk before 16.29, 18.15 and 20 takes a renewed certificate up at a restart only: "yes" lets it restart as soon
# as no call is up. Phones register again within their interval.
restart=no

set -eu
umask 077
LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin
export LC_ALL PATH
tries=${{TRIES:-10}}

# The folder the asterisk.conf of another one names.
named() {{
    [ -f "$1/asterisk.conf" ] || return 0
    found=$(sed -n 's/^[[:space:]]*astetcdir[[:space:]]*=>\{{0,1\}}[[:space:]]*\([^;[:space:]]*\).*/\1/p' \
        "$1/asterisk.conf" | sed -n 1p)
    case $found in /*) echo "${{found%/}}" ;; *) echo "$1" ;; esac
}}

# The usual folder is meant wherever Asterisk has it: the last of these with a pjsip.conf.
usual=/etc/asterisk local=/usr/local/etc/asterisk etc=$usual
for each in "$local" "$usual" "$(named "$local")" "$(named "$usual")"; do
    [ ! -f "$each/pjsip.conf" ] || etc=$each
done
case $certificate in "$usual"/*) certificate=$etc${{certificate#"$usual"}} ;; esac
case $key in "$usual"/*) key=$etc${{key#"$usual"}} ;; esac

fail() {{
    echo "deploy hook for $host: $*" >&2
    exit 1
}}

if [ $# -eq 2 ]; then
    new_certificate=$1 new_key=$2
elif [ $# -eq 0 ] && [ -n "${{RENEWED_LINEAGE:-}}" ]; then
    new_certificate=$RENEWED_LINEAGE/fullchain.pem new_key=$RENEWED_LINEAGE/privkey.pem
else
    echo "usage: $0 CHAIN KEY, or by certbot as a deploy hook" >&2
    exit 2
fi

[ -r "$new_certificate" ] || fail "$new_certificate cannot be read"
[ -r "$new_key" ] || fail "$new_key cannot be read"
openssl x509 -in "$new_certificate" -noout 2>/dev/null || fail "$new_certificate holds no certificate"
case $(openssl x509 -in "$new_certificate" -noout {check} "$host") in
*" does match certificate"*) ;;
*)
    # certbot calls every hook for every certificate of the server.
    [ $# -eq 0 ] && exit 0
    fail "the certificate in $new_certificate is not for this host"
    ;;
esac
openssl x509 -in "$new_certificate" -noout -checkend 0 >/dev/null || fail "the certificate has expired"
of_certificate=$(openssl x509 -in "$new_certificate" -noout -pubkey)
of_key=$(openssl pkey -in "$new_key" -passin pass: -pubout 2>/dev/null) ||
    fail "$new_key holds no key, or one under a passphrase"
[ "$of_certificate" = "$of_key" ] || fail "$new_key is not the key of the certificate in $new_certificate"

fingerprint() {{
    openssl x509 -noout -fingerprint -sha256 2>/dev/null
}}

served() {{
    limit=
    command -v timeout >/dev/null && limit="timeout 5"
    $limit openssl s_client -connect "$address" -servername "$host" </dev/null 2>/dev/null | fingerprint
}}

wanted=$(fingerprint <"$new_certificate")

is_served() {{
    left=$1
    while [ "$(served)" != "$wanted" ]; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 1
    done
}}

# Owner, group and mode stay: each copy begins as the file it takes the place of.
prepare() {{
    cp -p "$2" "$3"
    cat "$1" >"$3"
}}

if ! cmp -s "$new_certificate" "$certificate" || ! cmp -s "$new_key" "$key"; then
    for file in "$certificate" "$key"; do
        [ -f "$file" ] || fail "$file is missing; let the wizard write it first"
    done
    # In a folder only we can write to: that of the keys may be Asterisk's own.
    work=${{key%/*}}/.renewed.$$
    trap 'rm -rf "$work"' EXIT
    trap 'exit 1' HUP INT TERM
    mkdir "$work"
    prepare "$new_key" "$key" "$work/key"
    prepare "$new_certificate" "$certificate" "$work/certificate"
    mv -f "$work/key" "$key"
    mv -f "$work/certificate" "$certificate"
elif is_served 1; then
    exit 0
fi

asterisk -rx 'module reload res_pjsip.so' >/dev/null 2>&1 ||
    fail "the files are in place, but Asterisk could not be told to reload; it takes them up when it starts"
if ! is_served "$tries"; then
    again="asterisk -rx 'core restart when convenient'"
    [ "$restart" = yes ] ||
        fail "the files are in place, but Asterisk still serves another certificate. Run: $again"
    # It comes back only after the last call has ended.
    nohup asterisk -rx 'core restart when convenient' >/dev/null 2>&1 &
    is_served $((tries * 6)) ||
        fail "the files are in place; Asterisk restarts when the last call has ended, and serves them then"
fi
echo "$host: Asterisk serves the renewed certificate"
"""


def deploy_hook(site: Site) -> str:
    """Return the script for a site's server, with LF; its values are quoted for the shell.

    The script finds Asterisk's folder by itself. Source: certbot, user guide (RENEWED_LINEAGE); Asterisk CHANGES
    (reload of certificates), main/options.c (astetcdir).

    Raises:
        ValueError: The site's host is neither a name nor an address.
    """
    paths = key_paths(site.certificate.name)
    host = host_of(site.server.host)
    return _SCRIPT.format(
        host=shlex.quote(str(host)),
        certificate=shlex.quote(str(paths.certificate)),
        key=shlex.quote(str(paths.key)),
        address=shlex.quote(_address(site)),
        check="-checkhost" if isinstance(host, str) else "-checkip",
    )


def _address(site: Site) -> str:
    """Where the transport is reached on the server itself."""
    bound = site.transport.bind.rpartition(":")[0] if site.transport.bind.count(":") == 1 else site.transport.bind
    if bound.startswith("["):
        bound = bound[1:].partition("]")[0]
    try:
        address = ip_address(bound)
    except ValueError:
        return f"127.0.0.1:{site.transport.port}"
    if address.is_unspecified:
        address = ip_address("127.0.0.1" if address.version == 4 else "::1")
    return f"[{address}]:{site.transport.port}" if address.version == 6 else f"{address}:{site.transport.port}"

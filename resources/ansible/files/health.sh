# Whether every TLS transport that Asterisk lists is up. It also lists one whose port another program has, and one
# whose key does not fit (seen on 16.28 and 22.10), so each has to show its certificate.
rows=$(asterisk -rx 'pjsip show transports' | sed -n 's/^ *Transport:  *[^ ]*  *tls  *.* \([^ ]*:[0-9]*\) *$/\1/p')
[ -n "$rows" ] || { echo "Asterisk lists no TLS transport."; exit 1; }
command -v openssl >/dev/null || { echo "There is no openssl here to look with."; exit 1; }
limit=
! command -v timeout >/dev/null || limit="timeout 5"
for each in $rows; do
    case $each in
    0.0.0.0:*|'[::]:'*) each=127.0.0.1:${each##*:} ;;
    esac
    $limit openssl s_client -connect "$each" </dev/null 2>/dev/null | grep -q 'BEGIN CERTIFICATE' ||
        { echo "$each does not answer with TLS."; exit 1; }
done

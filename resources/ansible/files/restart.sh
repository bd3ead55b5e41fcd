# Restart Asterisk as soon as no call is up, and wait until it has: "wait" seconds, then the restart is called off.
uptime() {
    asterisk -rx 'core show uptime seconds' 2>/dev/null | sed -n 's/^System uptime: *\([0-9]*\).*/\1/p'
}
before=$(uptime)
[ -n "$before" ] || { echo "Asterisk does not answer."; exit 1; }
# It answers when it restarts, and not before (seen on 16.28 and 22.10).
asterisk -rx 'core restart when convenient' </dev/null >/dev/null 2>&1 &
waited=0
while [ "$waited" -lt "$wait" ]; do
    sleep 1
    waited=$((waited + 1))
    now=$(uptime)
    [ -z "$now" ] || [ "$now" -ge $((before + waited)) ] || exit 0
done
asterisk -rx 'core abort shutdown'
echo "Calls were up for all of $wait seconds; the restart was called off."
exit 1

#!/bin/sh
# Writes the plan of this folder on a server: all of it or nothing, with the way back written down first.
# Made by the Secure Calling Wizard. Run it as root on the server:
#   sh install.sh            write it, then show what has to be restarted; nothing is restarted here
#   sh install.sh --check    say whether it could be written now; nothing is touched
#   sh install.sh --undo     put back what it wrote; with --force although others changed a file since, or phones
#                            are on TLS
#   sh install.sh --recover  after a cut (power, kill): put back what was begun
#   --root DIR               DIR is the server's /, instead of this computer's
# Exit status: 0 done; 1 refused, or failed and put back; 2 wrong use; 3 a file is no longer what the plan was made
# from; 4 something was cut short, --recover is needed.
# stdout has a line for each step, for programs: a word and its values, and "end STATUS" as the last. In values a byte
# that is no letter, digit, or one of / . _ - stands as = and three octal digits. What is for a person is on stderr.
# The journal in /var/lib/secure-calling is that of the wizard, which can list, roll back and recover what is written
# here. A journal the wizard wrote itself is left to it: it knows of attributes that a shell cannot read.
# Needed: Linux with /proc, a POSIX shell, and the programs named below, of GNU or busybox. Taken where they are: flock
# getent setfacl timeout.

# shellcheck disable=SC2015 # A && B || refuse is meant: it is refused whichever of them fails
set -u
umask 077
LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin
IFS=' '
unset CDPATH
export LC_ALL PATH

needed='awk cat chmod chown cp cut date df grep id ln mkdir mv od readlink rm rmdir sed sha256sum sort stat sync tr'
line='
'
root='' state='' id='' entered='' begun=0 is_committing='' manual='' is_forced='' folders='' steps=''

say() {
    printf '%s\n' "$@" >&2
}

log() {
    printf '%s\n' "$*" 2>/dev/null
}

# A refusal: exit status, then what is said.
refuse() {
    status=$1
    shift
    say "$@"
    exit "$status"
}

# Looked for at the start: a pipe into a program that is not there only looks as if nothing had been found.
require_programs() {
    for each in $needed; do
        command -v "$each" >/dev/null || refuse 1 "The program $each is not here. Nothing was touched."
    done
}

# --- Names: decode, encode, resolve -------------------------------------------------------------------------------

# Each sets a variable named after what it does, because $(...) would lose newlines at the end of a name.
decode() {
    case $1 in
    *=*)
        decoded=$(printf '%b.' "$(printf %s "$1" | sed 's/=/\\0/g')")
        decoded=${decoded%.}
        ;;
    *) decoded=$1 ;;
    esac
}

encode() {
    case $1 in
    *[!A-Za-z0-9/._-]*)
        encoded=$(printf %s "$1" | od -v -b | awk '
            BEGIN {
                for (n = 45; n < 123; n++) {
                    c = sprintf("%c", n)
                    if (c ~ /[A-Za-z0-9._-]/ || c == "/") is[sprintf("%03o", n)] = c
                }
            }
            { for (i = 2; i <= NF; i++) printf "%s", ($i in is) ? is[$i] : "=" $i }')
        ;;
    *) encoded=$1 ;;
    esac
}

# Where a server path leads once every link is followed; root stands for /, as in a chroot.
resolve() {
    waiting=$1 resolved='' links=0
    while [ -n "$waiting" ]; do
        part=${waiting%%/*}
        case $waiting in
        */*) waiting=${waiting#*/} ;;
        *) waiting='' ;;
        esac
        case $part in
        '' | .) continue ;;
        ..)
            resolved=${resolved%/*}
            continue
            ;;
        esac
        if [ -L "$root$resolved/$part" ]; then
            links=$((links + 1))
            [ "$links" -le 40 ] || return 1
            leads=$(readlink -n "$root$resolved/$part" && echo .) || return 1
            leads=${leads%.}
            case $leads in /*) resolved='' ;; esac
            waiting=$leads${waiting:+/$waiting}
            continue
        fi
        resolved=$resolved/$part
        [ -z "$waiting" ] || [ -d "$root$resolved" ] || [ ! -e "$root$resolved" ] || return 1
    done
}

# Whether a path that was resolved once still leads nowhere else.
is_plain() {
    resolve "$1" && [ "$resolved" = "$1" ]
}

# The nearest folder above a path that is there.
nearest() {
    nearest=${1%/*}
    while [ -n "$nearest" ] && [ ! -d "$root$nearest" ]; do
        nearest=${nearest%/*}
    done
}

# --- Files on the disk --------------------------------------------------------------------------------------------

# "MODE UID GID SIZE SHA256" of a regular file, "- - - - -" of none; fails on anything else.
look() {
    found='- - - - -'
    [ -e "$root$1" ] || [ -L "$root$1" ] || return 0
    [ -f "$root$1" ] && [ ! -L "$root$1" ] || return 1
    found=$(stat -c '%a %u %g %s' "$root$1") && sum=$(sha256sum <"$root$1") && found="$found ${sum%% *}"
}

# An older sync(1) knows no files and forces everything to the disk.
to_disk() {
    sync "$1" 2>/dev/null || { [ ! -r "$1" ] && sync; }
}

# NEW CONTENT MODE UID GID LIKE: a file that was not there, on the disk; 5 where owner and group could not be set.
# It is worked on as an open file: its folder may be another's, who could put a link in the way of its name.
new_file() (
    set -C
    exec 8>"$1" || exit 1
    set +C
    file=/proc/self/fd/8
    # ACL and SELinux label; busybox knows neither.
    if [ -n "$6" ]; then
        cp --attributes-only --preserve=all "$6" "$file" 2>/dev/null
    elif command -v setfacl >/dev/null; then
        setfacl -b "$file" 2>/dev/null
    fi
    chmod 600 "$file" && cat "$2" >&8 || exit 1
    given=0
    if [ "$(stat -L -c '%u %g' "$file")" != "$4 $5" ]; then
        chown "$4:$5" "$file" 2>/dev/null || chown ":$5" "$file" 2>/dev/null
        [ "$(stat -L -c '%u %g' "$file")" = "$4 $5" ] || given=5
    fi
    # Last, because chown clears the bits for set-user-ID.
    chmod "$3" "$file" && to_disk "$file" || exit 1
    exit "$given"
)

put_in_place() {
    # Without -T a folder that has taken the place would take the file in.
    mv -fT "$1" "$2" 2>/dev/null || { [ -f "$1" ] && [ ! -d "$2" ] && mv -f "$1" "$2"; } || return 1
    to_disk "${2%/*}/"
}

remove() {
    [ -e "$1" ] || [ -L "$1" ] || return 0
    rm -f "$1" && to_disk "${1%/*}/"
}

# FILE: stdin becomes a file of ours, whole or not at all.
keep() {
    next=${1%/*}/.${1##*/}.new
    rm -f "$next" && cat >"$next" && to_disk "$next" && put_in_place "$next" "$1"
}

# --- Users and groups ---------------------------------------------------------------------------------------------

# FILE WHAT VALUE: the number of a name, or the name of a number, as the server's own passwd and group have it.
ask_book() {
    [ -r "$root$1" ] && answer=$(WHAT=$2 VALUE=$3 awk -F: '
        BEGIN { wanted = ENVIRON["VALUE"] "" }
        $1 !~ /^[#+-]/ && $1 != "" && $3 ~ /^[0-9]+$/ && (ENVIRON["WHAT"] == "number" ? $1 : $3) "" == wanted {
            print ENVIRON["WHAT"] == "number" ? $3 : $1
            found = 1
            exit
        }
        END { exit !found }' "$root$1") && return
    # A directory service counts only on the server itself.
    [ -z "$root" ] && command -v getent >/dev/null || return 1
    answer=$(getent "${1##*/}" "$3" </dev/null | if [ "$2" = number ]; then cut -d: -f3; else cut -d: -f1; fi)
    [ -n "$answer" ]
}

# passwd|group NAME: its number; a name that is a number is one.
number_of() {
    [ "$1 $2" = "${asked_number:-}" ] && answer=$last_number && return
    decode "$2"
    if ! ask_book "/etc/$1" number "$decoded"; then
        case $decoded in '' | *[!0-9]*) return 1 ;; esac
        answer=$decoded
    fi
    asked_number="$1 $2" last_number=$answer
}

# passwd|group NUMBER: its name, encoded, or the number.
name_of() {
    ask_book "/etc/$1" name "$2" || answer=$2
    encode "$answer"
}

names_of() {
    [ "$1 $2" = "${asked_names:-}" ] && return
    name_of passwd "$1"
    owner=$encoded
    name_of group "$2"
    group=$encoded
    asked_names="$1 $2"
}

# --- Receipts -----------------------------------------------------------------------------------------------------

# STATUS: the receipt as the wizard writes it, from the variables id, created, steps, folders and manual.
receipt() {
    {
        printf 'head %s %s %s\n' "$id" "$created" "$1"
        printf %s "$steps$folders$manual"
    } | awk '
        function at(s, i,    o) {
            if (substr(s, i, 1) != "=") return -1
            o = substr(s, i + 1, 3)
            return substr(o, 1, 1) * 64 + substr(o, 2, 1) * 8 + substr(o, 3, 1)
        }
        function ascii(b) {
            if (b == 34 || b == 92) return "\\" sprintf("%c", b)
            if (b in short) return "\\" short[b]
            return b < 32 || b == 127 ? sprintf("\\u%04x", b) : sprintf("%c", b)
        }
        # UTF-8 as json.dumps shows it; a byte that is none stands as Python (surrogateescape) reads it.
        function json(s,    out, i, k, b, c, more, code) {
            out = "\""
            for (i = 1; i <= length(s); ) {
                b = at(s, i)
                if (b < 0) { out = out substr(s, i, 1); i++; continue }
                if (b < 128) { out = out ascii(b); i += 4; continue }
                more = b >= 240 && b < 245 ? 3 : b >= 224 && b < 240 ? 2 : b >= 194 && b < 224 ? 1 : 0
                code = b - (more == 3 ? 240 : more == 2 ? 224 : 192)
                for (k = 1; k <= more; k++) {
                    c = at(s, i + 4 * k)
                    if (c < 128 || c > 191) { more = 0; break }
                    code = code * 64 + c - 128
                }
                if (more == 2 && (code < 2048 || (code >= 55296 && code < 57344))) more = 0
                if (more == 3 && (code < 65536 || code > 1114111)) more = 0
                if (!more) { out = out sprintf("\\udc%02x", b); i += 4; continue }
                if (code < 65536) out = out sprintf("\\u%04x", code)
                else {
                    code -= 65536
                    out = out sprintf("\\u%04x\\u%04x", 55296 + int(code / 1024), 56320 + code % 1024)
                }
                i += 4 * (more + 1)
            }
            return out "\""
        }
        function decimal(mode,    n, i) {
            for (i = 1; i <= length(mode); i++) n = n * 8 + substr(mode, i, 1)
            return n + 0
        }
        function record(name, mode, uid, gid, size, sha, owner, group) {
            if (sha == "-") return sprintf("   \"%s\": null", name)
            return sprintf("   \"%s\": {\n    \"sha256\": \"%s\",\n    \"size\": %s,\n    \"mode\": %d,\n" \
                "    \"owner\": %s,\n    \"group\": %s,\n    \"uid\": %s,\n    \"gid\": %s\n   }", \
                name, sha, size, decimal(mode), json(owner), json(group), uid, gid)
        }
        function list(name, all, end) {
            printf " \"%s\": %s%s\n", name, all == "" ? "[]" : "[" all "\n ]", end
        }
        BEGIN { short[8] = "b"; short[9] = "t"; short[10] = "n"; short[12] = "f"; short[13] = "r" }
        $1 == "head" {
            printf "{\n \"format\": 1,\n \"id\": \"%s\",\n \"created\": \"%s\",\n \"status\": \"%s\",\n", $2, $3, $4
        }
        $1 == "change" {
            before = record("before", $5, $6, $7, $8, $9, $10, $11)
            after = record("after", $12, $13, $14, $15, $16, $17, $18)
            changes = changes (changes == "" ? "" : ",") \
                sprintf("\n  {\n   \"path\": %s,\n   \"target\": %s,\n%s,\n%s\n  }", json($3), json($4), before, after)
        }
        $1 == "folder" { folders = folders (folders == "" ? "" : ",") "\n  " json($2) }
        $1 == "manual" { manual = manual (manual == "" ? "" : ",") "\n  " json($2) }
        END {
            list("changes", changes, ",")
            list("folders_made", folders, ",")
            list("manual_steps", manual, "")
            print "}"
        }'
}

# STATUS: replace the receipt in one step; the new one, or the old one, is there after a cut.
mark() {
    text=$(receipt "$1") && printf '%s\n' "$text" | keep "$state/$id/receipt.json"
}

# FILE: "change NUMBER PATH TARGET MODE UID GID SIZE SHA256 NEW-SHA256" and "folder PATH" lines, then "whole".
# A receipt of the wizard itself, which says more than can be put back here, is not whole to us.
records() {
    awk '
        function octal(b) { return sprintf("=%03o", b) }
        function utf8(c,    low) {
            if (c < 128) return c > 31 && (c == 47 || sprintf("%c", c) ~ /[A-Za-z0-9._-]/) ? sprintf("%c", c) : octal(c)
            if (c >= 56448 && c < 56576) return octal(c - 56320)
            if (c < 2048) return octal(192 + int(c / 64)) octal(128 + c % 64)
            low = octal(128 + int(c / 64) % 64) octal(128 + c % 64)
            if (c < 65536) return octal(224 + int(c / 4096)) low
            return octal(240 + int(c / 262144)) octal(128 + int(c / 4096) % 64) low
        }
        function hex(s,    n, i) {
            for (i = 1; i <= length(s); i++) n = n * 16 + index("0123456789abcdef", substr(s, i, 1)) - 1
            return n
        }
        function text(s,    out, i, c, n, low) {
            sub(/^[^:]*: "|^ *"/, "", s)
            sub(/",?$/, "", s)
            for (i = 1; i <= length(s); i++) {
                c = substr(s, i, 1)
                if (c != "\\") { out = out utf8(code[c]); continue }
                i++
                c = substr(s, i, 1)
                if (c != "u") { out = out utf8(c in short ? short[c] : code[c]); continue }
                n = hex(substr(s, i + 1, 4))
                i += 4
                if (n >= 55296 && n < 56320) {
                    low = hex(substr(s, i + 3, 4))
                    n = 65536 + (n - 55296) * 1024 + low - 56320
                    i += 6
                }
                out = out utf8(n)
            }
            return out
        }
        function value(s) { sub(/^[^:]*: "?/, "", s); sub(/"?,?$/, "", s); return s }
        BEGIN {
            for (n = 32; n < 127; n++) code[sprintf("%c", n)] = n
            short["b"] = 8; short["t"] = 9; short["n"] = 10; short["f"] = 12; short["r"] = 13
        }
        /^ "format": 1,$/ { is_ours = 1 }
        /^    "extended":/ { is_ours = 0 }
        /^  \{$/ { path = target = ""; split("- - - - -", before); after = "-" }
        /^   "path": "/ { path = text($0) }
        /^   "target": "/ { target = text($0) }
        /^   "before": / { is_after = 0 }
        /^   "after": / { is_after = 1 }
        /^    "sha256": / { if (is_after) after = value($0); else before[5] = value($0) }
        /^    "size": / && !is_after { before[4] = value($0) }
        /^    "mode": / && !is_after { before[1] = sprintf("%o", value($0)) }
        /^    "uid": / && !is_after { before[2] = value($0) }
        /^    "gid": / && !is_after { before[3] = value($0) }
        /^  \},?$/ {
            print "change", count++, path, target, before[1], before[2], before[3], before[4], before[5], after
        }
        /^ "folders_made": \[$/ { is_folder = 1; next }
        /^ \],?$/ { is_folder = 0 }
        is_folder && /^  "/ { print "folder", text($0) }
        /^}$/ && is_ours { print "whole" }' "$1"
}

# FILE: how far a journal has come.
status_of() {
    if [ -f "$1" ]; then
        sed -n 's/^ "status": "\([a-z-]*\)",$/\1/p' "$1"
    else
        echo trace
    fi
}

# The IDs of the journals, the newest first.
journals() {
    for each in "$state"/*; do
        case ${each##*/} in
        [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]T[0-9][0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9])
            printf '%s\n' "${each##*/}"
            ;;
        esac
    done | sort -r
}

# ID: a later receipt that wrote one of its files again.
built_on() {
    later=''
    for each in $(journals | tr '\n' ' '); do
        [ "$each" != "$1" ] || return 1
        [ "$(status_of "$state/$each/receipt.json")" = standing ] || continue
        awk '/^   "target": / { sub(/,$/, ""); if (FNR == NR) is[$0]; else if ($0 in is) found = 1 }
            END { exit !found }' "$state/$1/receipt.json" "$state/$each/receipt.json" && later=$each && return
    done
    return 1
}

refuse_unfinished() {
    for each in $(journals | tr '\n' ' '); do
        case $(status_of "$state/$each/receipt.json") in
        standing | pruned) ;;
        *)
            log "unfinished $each"
            refuse 4 "An earlier change was cut short: $each." "Recover first: sh install.sh --recover"
            ;;
        esac
    done
}

# --- One at a time ------------------------------------------------------------------------------------------------

find_state() {
    resolve /var/lib/secure-calling || refuse 1 "/var/lib/secure-calling cannot be reached."
    state=$root$resolved
}

busy() {
    log busy
    refuse 1 "Another wizard is at work here. Wait until it is done, then try again."
}

# The lock as the wizard holds it: flock on the file "lock". Fails where its last holder has just taken it away.
lock_file() {
    # Asked of a command that may fail: the shell itself ends where exec cannot open a file.
    true >>"$state/lock" || refuse 1 "/var/lib/secure-calling cannot be written."
    exec 9>>"$state/lock"
    flock -n 9 || busy
    [ "$(stat -c %d:%i "$state/lock" 2>/dev/null)" = "$(stat -L -c %d:%i /proc/self/fd/9)" ]
}

# Without flock (some builds of busybox) "lock" holds the number of the process at work, for others like it: the wizard
# does not know of that. What a kill left behind is taken away, unless the kernel says that the wizard holds it.
lock_by_number() {
    own=$state/.lock.$$
    if [ -e "$state/lock" ]; then
        inode=$(stat -c %i "$state/lock" 2>/dev/null) || return 1
        ! grep -q "FLOCK .*:$inode 0 EOF" /proc/locks || busy
        holder=$(cat "$state/lock")
        ! grep -q 'install\.sh' "/proc/${holder:-none}/cmdline" 2>/dev/null || busy
        mv -f "$state/lock" "$own" 2>/dev/null || return 1
        # Another may have taken over between.
        [ "$(cat "$own")" = "$holder" ] || { mv -f "$own" "$state/lock" && busy; }
    fi
    echo $$ >"$own" || refuse 1 "/var/lib/secure-calling cannot be written."
    ln "$own" "$state/lock" 2>/dev/null
    is_held=$?
    rm -f "$own"
    return "$is_held"
}

# Hold the lock of the journals; their folder is made for it.
enter() {
    if command -v flock >/dev/null; then hold=lock_file; else hold=lock_by_number; fi
    tries=10
    while [ "$tries" -gt 0 ]; do
        tries=$((tries - 1))
        made='' above=$root rest=${state#"$root"/}
        while [ -n "$rest" ]; do
            above=$above/${rest%%/*}
            case $rest in
            */*) rest=${rest#*/} mask=022 ;;
            *) rest='' mask=077 ;;
            esac
            [ -d "$above" ] && continue
            (umask "$mask" && mkdir "$above") && to_disk "${above%/*}/" ||
                refuse 1 "/var/lib/secure-calling cannot be made."
            [ -z "$rest" ] || made=$made${above#"$root"}$line
        done
        "$hold" && entered=yes && break
    done
    [ -n "$entered" ] || busy
    [ -z "$made" ] || printf %s "$made" | keep "$state/made" || refuse 1 "/var/lib/secure-calling cannot be written."
}

# Let go of the lock; the folder of the journals goes too where nothing is left in it.
leave() {
    entered=''
    rm -f "$state/.made.new"
    is_empty=yes made=''
    for each in "$state"/* "$state"/.[!.]*; do
        case ${each##*/} in lock | made | '*' | '.[!.]*') ;; *) is_empty='' ;; esac
    done
    if [ -n "$is_empty" ] && [ -f "$state/made" ]; then
        made=$(cat "$state/made")
        rm -f "$state/made"
    fi
    rm -f "$state/lock"
    if [ -n "$is_empty" ] && rmdir "$state" 2>/dev/null && [ -n "$made" ]; then
        above=$state
        while read -r each; do
            above=${above%/*}
            rmdir "$above" 2>/dev/null || break
        done <<END
$made
END
    fi
    [ "$hold" != lock_file ] || exec 9>&-
}

# --- Undo ---------------------------------------------------------------------------------------------------------

discard() {
    remove "$state/$1/receipt.json" && rm -rf "${state:?}/$1" && to_disk "$state/"
}

# ID COUNT: put back the first COUNT files of a journal, the last first, and take away the folders made for them.
undo() {
    all=$(records "$state/$1/receipt.json") || return 1
    case $all in *whole) ;; *) return 1 ;; esac
    backwards='' above=''
    while read -r kind number rest; do
        case $kind in
        change) backwards="$number $rest$line$backwards" ;;
        folder) above="$number$line$above" ;;
        esac
    done <<END
$all
END
    while read -r number path target mode uid gid size sha after; do
        [ -z "$number" ] || undo_one "$1" "$2" || return 1
    done <<END
$backwards
END
    while read -r each; do
        decode "$each"
        if [ -n "$each" ] && is_plain "$decoded" && [ -d "$root$decoded" ]; then
            rmdir "$root$decoded" 2>/dev/null && to_disk "$root${decoded%/*}/"
        fi
    done <<END
$above
END
    return 0
}

# ID COUNT, and the fields of one record.
undo_one() {
    decode "$target"
    place=$decoded
    if ! is_plain "$place"; then
        [ "$number" -lt "$2" ] || return 0
        say "$target leads elsewhere now: a link was put in its way."
        return 1
    fi
    new=$root${place%/*}/.secure-calling-$1-$number
    rm -f "$new" || return 1
    # Not begun: what is there may be another's.
    [ "$number" -lt "$2" ] || return 0
    look "$place" || return 1
    [ "$found" = "$mode $uid $gid $size $sha" ] && return
    case ${found##* } in
    "$sha" | "$after") ;;
    *)
        # Neither ours nor what was there: nothing anybody wrote is lost.
        copy=$state/found-$1-$number
        rm -f "$copy"
        new_file "$copy" "$root$place" 600 "$(id -u)" "$(id -g)" ''
        case $? in 0 | 5) ;; *) return 1 ;; esac
        to_disk "$state/"
        log "kept /var/lib/secure-calling/found-$1-$number"
        say "$target was changed by others; their file is kept as /var/lib/secure-calling/found-$1-$number."
        ;;
    esac
    if [ "$sha" = - ]; then
        remove "$root$place"
        return
    fi
    backup=$state/$1/before-$number
    sum=$(sha256sum <"$backup") || return 1
    if [ "${sum%% *}" != "$sha" ]; then
        say "The copy of $target is damaged: /var/lib/secure-calling/$1/before-$number."
        return 1
    fi
    new_file "$new" "$backup" "$mode" "$uid" "$gid" "$backup"
    case $? in
    0) ;;
    5) say "Not permitted to us, do it by hand: chown $uid:$gid $target" ;;
    *) return 1 ;;
    esac
    put_in_place "$new" "$root$place"
}

# --- The plan -----------------------------------------------------------------------------------------------------

stale() {
    log "stale $2"
    refuse 3 "$2: $1" "Nothing was written. Plan again with the server's files as they are now."
}

# ~ in the table: the server was not read. The files go to whom pjsip.conf, or its folder, belongs, and to the group
# Asterisk runs in. Its folder has to be the usual one: that is where the plan puts them.
find_asterisk() {
    if resolve /etc/asterisk/asterisk.conf && [ -f "$root$resolved" ]; then
        encode "$(sed -n 's/^[[:space:]]*astetcdir[[:space:]]*=>\{0,1\}[[:space:]]*\([^;[:space:]]*\).*/\1/p' \
            "$root$resolved" | sed -n 1p)"
        case ${encoded%/} in
        '' | /etc/asterisk) ;;
        *) refuse 1 "Asterisk's folder is $encoded here, by asterisk.conf. Nothing was written." \
            "Bring the server's files out (collect.sh), and make the bundle with them." ;;
        esac
    fi
    for each in /etc/asterisk/pjsip.conf /etc/asterisk; do
        resolve "$each" && [ -e "$root$resolved" ] || continue
        both=$(stat -c '%u %g' "$root$resolved")
        names_of "${both% *}" "${both#* }"
        [ "$group" != root ] || ! number_of group asterisk || group=asterisk
        as_owner=$owner as_group=$group
        return
    done
    refuse 1 "There is no /etc/asterisk here. Is this the server?"
}

# Look at every file: the compare before the swap, and everything that can be refused early. Sets steps and folders.
survey() {
    steps='' folders='' targets=$line count=0 same=0 as_owner=''
    while read -r before after size mode owner_wanted group_wanted member name; do
        decode "$name"
        resolve "$decoded" || refuse 1 "$name cannot be reached: its links go round, or a file stands for a folder."
        target=$resolved
        look "$target" || refuse 1 "$name is not a regular file, or cannot be read. Move it out of the way."
        uid=- gid=-
        if [ "$owner_wanted" = '~' ]; then
            [ -n "$as_owner" ] || find_asterisk
            owner_wanted=$as_owner group_wanted=$as_group
        fi
        if [ "$after" != - ]; then
            number_of passwd "$owner_wanted" || refuse 1 "The server has no user $owner_wanted. Nothing was written."
            uid=$answer
            number_of group "$group_wanted" || refuse 1 "The server has no group $group_wanted. Nothing was written."
            gid=$answer
        fi
        case $found in
        "$mode $uid $gid $size $after" | "- - - - $after") same=$((same + 1)) ;;
        esac
        encode "$target"
        leads_to=$encoded
        [ -n "$leads_to" ] || refuse 1 "od or awk do not work here as they should."
        case $targets in *"$line$leads_to$line"*) stale "two changes of the plan lead to this one file." "$name" ;; esac
        targets=$targets$leads_to$line
        owner=- group=-
        read -r _ has_uid has_gid _ is_sha <<END
$found
END
        if [ "$is_sha" != - ]; then
            names_of "$has_uid" "$has_gid"
        else
            asked_names=''
        fi
        steps="${steps}change $count $name $leads_to $found $owner $group $mode $uid $gid $size $after\
 $owner_wanted $group_wanted $before $member$line"
        nearest "$target"
        [ -w "$root$nearest/" ] && [ -x "$root$nearest/" ] ||
            refuse 1 "The folder of $name cannot be written. Run this as root, and look whether the disk is read-only."
        [ "$after" = - ] || note_folders
        count=$((count + 1))
    done <changes
    if [ "$same" = "$count" ]; then
        log already
        say "Everything is written already."
        exit 0
    fi
    while read -r _ _ name _ _ _ _ _ sha _ _ _ _ _ _ _ _ _ before _; do
        [ -z "$name" ] || [ "$sha" = "$before" ] || case $sha$before in
        -*) stale "it is no longer there." "$name" ;;
        *-) stale "it has appeared since the plan was made." "$name" ;;
        *) stale "it was changed since the plan was made." "$name" ;;
        esac
    done <<END
$steps
END
}

# The folders a file needs and that are not there, parents first.
note_folders() {
    missing='' above=${target%/*}
    while [ -n "$above" ] && [ ! -d "$root$above" ]; do
        encode "$above"
        case $line$folders in
        *"${line}folder $encoded "*) ;;
        *) missing="folder $encoded $uid $gid $owner_wanted $group_wanted$line$missing" ;;
        esac
        above=${above%/*}
    done
    folders=$folders$missing
}

# Room for the copies, the new files, and once more the old ones: an undo must not need what is not there.
require_room() {
    needs='' last_folder=-
    while read -r _ _ _ target _ _ _ old _ _ _ _ _ _ new _; do
        [ -n "$target" ] || continue
        [ "$old" = - ] && old=0
        [ "$new" = - ] && new=0
        decode "$target"
        nearest "$decoded"
        if [ "$nearest" != "$last_folder" ]; then
            last_folder=$nearest
            device=$(stat -L -c %d "$root$nearest/") || return 1
            encode "$root$nearest/"
        fi
        needs="$needs$device $((old / 1024 + new / 1024 + 12)) $encoded$line"
        needs="${needs}state $((old / 1024 + 8)) -$line"
    done <<END
$steps
END
    nearest "${state#"$root"}/x"
    device=$(stat -L -c %d "$root$nearest/") || return 1
    encode "$root$nearest/"
    needs=$(printf %s "$needs" | awk -v device="$device" -v folder="$encoded" '
        $1 == "state" { $1 = device; $3 = folder }
        { sum[$1] += $2; at[$1] = $3 }
        END { for (each in sum) print sum[each] + 64, at[each] }')
    while read -r need folder; do
        decode "$folder"
        # The column before the percentage: a name before it may hold blanks.
        free=$(df -Pk "$decoded" | awk '
            NR > 1 { for (i = 2; i <= NF; i++) if ($i ~ /^[0-9]+%$/) { print $(i - 1); exit } }')
        if [ -n "$free" ] && [ "$free" -lt "$need" ]; then
            log "full $folder"
            refuse 1 "The disk is full: $need KB are needed for $folder, $free are free. Nothing was written."
        fi
    done <<END
$needs
END
}

# An ID later than every other, even if the clock was set back.
new_id() {
    now=$(date -u '+%Y%m%dT%H%M%S %Y-%m-%dT%H:%M:%S+00:00') || return 1
    id=${now% *}-000000 created=${now#* }
    newest=$(journals | sed -n 1p)
    # sort, because comparing texts is no part of test everywhere
    if [ -n "$newest" ] && [ "$(printf '%s\n%s\n' "$newest" "$id" | sort | sed -n 2p)" = "$newest" ]; then
        number=1${newest##*-}
        [ "$number" -lt 1999999 ] || return 1
        number=$((number + 1))
        id=${newest%-*}-${number#1}
    fi
}

# Write down everything needed to undo. After this, changes may begin.
begin() {
    mkdir "$state/$id" && to_disk "$state/" || return 1
    while read -r _ number _ target _ _ _ _ sha _; do
        [ -n "$number" ] && [ "$sha" != - ] || continue
        decode "$target"
        new_file "$state/$id/before-$number" "$root$decoded" 600 "$(id -u)" "$(id -g)" "$root$decoded"
        case $? in 0 | 5) ;; *) return 1 ;; esac
        sum=$(sha256sum <"$state/$id/before-$number") && [ "${sum%% *}" = "$sha" ] || return 1
    done <<END
$steps
END
    to_disk "$state/$id/" && mark writing
}

make_folders() {
    while read -r _ folder uid gid owner group; do
        [ -n "$folder" ] || continue
        decode "$folder"
        place=$decoded mask=022
        [ "${place##*/}" = keys ] && mask=027
        (umask "$mask" && mkdir "$root$place") || [ -d "$root$place" ] || return 1
        [ "$(stat -c '%u %g' "$root$place")" = "$uid $gid" ] || chown -h "$uid:$gid" "$root$place" 2>/dev/null ||
            by_hand "$owner" "$group" "$place"
        to_disk "$root$place/" && to_disk "$root${place%/*}/" || return 1
    done <<END
$folders
END
}

quoted() {
    quoted=$(printf '%s.' "$1" | sed "s/'/'\\\\''/g")
    quoted="'${quoted%.}'"
}

# A change of owner that was not permitted to us becomes a step for a person.
by_hand() {
    decode "$1"
    words=$decoded
    decode "$2"
    quoted "$words:$decoded"
    words=$quoted
    quoted "$3"
    encode "chown $words $quoted"
    manual="${manual}manual $encoded$line"
    log "manual $encoded"
    encode "$3"
    say "Not permitted to us, do it by hand: chown $1:$2 $encoded"
}

# The last look before the swap: nobody may have touched the file, or led its name elsewhere.
is_as_surveyed() {
    decode "$name"
    resolve "$decoded" && [ "$resolved" = "$place" ] && look "$place" &&
        [ "$found" = "$has_mode $has_uid $has_gid $has_size $has_sha" ] && return
    log "stale $name"
    say "$name was changed while files were written."
    return 1
}

# Write every new file beside its place. A full disk is met here, where nothing is changed yet.
stage_files() {
    while read -r _ number name target _ _ _ _ has_sha _ _ mode uid gid _ sha owner group _ member; do
        [ -n "$number" ] && [ "$sha" != - ] || continue
        [ -z "${stopped:-}" ] || return 1
        log "stage $number $count $name"
        decode "$target"
        place=$decoded like=''
        is_plain "$place" || return 1
        new=$root${place%/*}/.secure-calling-$id-$number
        [ "$has_sha" = - ] || like=$root$place
        new_file "$new" "$member" "$mode" "$uid" "$gid" "$like"
        case $? in
        0) ;;
        5) by_hand "$owner" "$group" "$place" ;;
        *) return 1 ;;
        esac
        sum=$(sha256sum <"$new") && [ "${sum%% *}" = "$sha" ] || return 1
    done <<END
$steps
END
}

# Let each new file take its place, in one step for each.
swap_files() {
    while read -r _ number name target has_mode has_uid has_gid has_size has_sha _ _ _ _ _ _ sha _; do
        [ -n "$number" ] || continue
        [ -z "${stopped:-}" ] || return 1
        log "file $number $count $name"
        decode "$target"
        place=$decoded
        is_as_surveyed || return 1
        begun=$((number + 1))
        if [ "$sha" = - ]; then
            remove "$root$place" || return 1
        else
            put_in_place "$root${place%/*}/.secure-calling-$id-$number" "$root$place" || return 1
        fi
    done <<END
$steps
END
}

commit() {
    is_committing=yes
    mark standing
}

take_back() {
    trap '' INT TERM
    if [ ! -f "$state/$id/receipt.json" ]; then
        rm -rf "${state:?}/$id"
        return
    fi
    # The commit mark may be on the disk: while it is, a cut in the undo would pass for a finished write.
    if [ -n "$is_committing" ]; then
        mark rolling-back || return 1
    fi
    undo "$id" "$begun" && discard "$id"
}

# FILE: what is left to a person; nothing of it is run here.
show_rest() {
    [ -s "$1" ] || return 0
    say ''
    cat "$1" >&2
}

# --- What can be asked for ----------------------------------------------------------------------------------------

require_whole() {
    [ -r changes ] && [ -r SHA256SUMS ] && sha256sum -c SHA256SUMS >/dev/null 2>&1 ||
        refuse 1 "The folder beside install.sh is incomplete or damaged. Unpack the bundle again, all of it."
}

install() {
    require_whole
    find_state
    # Looked at before the lock, so that a plan that cannot be written leaves no trace at all.
    refuse_unfinished
    survey
    enter
    refuse_unfinished
    survey
    require_room
    new_id || refuse 1 "The clock is wrong."
    log "begin $id $count"
    if begin && make_folders && stage_files && swap_files && commit; then
        log "done $id"
        say "$count files are written. Receipt: /var/lib/secure-calling/$id"
        show_rest after.txt
        return
    fi
    if take_back; then
        log "undone $id"
        refuse 1 "Writing failed; everything was put back as it was."
    fi
    refuse 4 "Writing failed, and so did putting everything back." "Remove the cause, then: sh install.sh --recover"
}

check() {
    require_whole
    find_state
    refuse_unfinished
    survey
    require_room
    log ok
    say "$count files can be written."
}

recover() {
    find_state
    [ -d "$state" ] || return 0
    enter
    trap '' INT TERM
    for id in $(journals | tr '\n' ' '); do
        kept=$state/$id/receipt.json
        how=$(status_of "$kept")
        case $how in
        writing | rolling-back)
            case $(records "$kept") in
            *whole) ;;
            *) refuse 4 "$id was written by the wizard itself, or is damaged. Recover with: secure-calling recover" ;;
            esac
            ! built_on "$id" ||
                refuse 4 "$id was being rolled back with a later receipt. Recover with: secure-calling recover"
            undo "$id" 1000000 && discard "$id" ||
                refuse 4 "$id could not be put back. Remove the cause, then: sh install.sh --recover"
            log "undone $id"
            say "What was begun is put back: $id"
            ;;
        trace)
            discard "$id" || refuse 4 "$state/$id cannot be removed."
            log "removed $id"
            ;;
        standing | pruned) ;;
        *) refuse 4 "$id is the journal of a newer wizard. Recover with that." ;;
        esac
    done
    say "Everything is whole."
}

# The newest standing receipt of this bundle: the same files, with the same new content.
find_receipt() {
    wanted=$(awk '{ print $8, $2 }' changes | sort)
    for id in $(journals | tr '\n' ' '); do
        [ "$(status_of "$state/$id/receipt.json")" = standing ] || continue
        all=$(records "$state/$id/receipt.json")
        case $all in *whole) ;; *) continue ;; esac
        [ "$(printf '%s\n' "$all" | awk '$1 == "change" { print $3, $10 }' | sort)" = "$wanted" ] && return
    done
    refuse 1 "There is no receipt of this bundle here. (What the wizard wrote itself: secure-calling roll-back)"
}

require_as_written() {
    while read -r kind _ path target _ _ _ _ _ after; do
        [ "$kind" = change ] || continue
        decode "$target"
        look "$decoded" && [ "${found##* }" = "$after" ] && continue
        log "changed $path"
        refuse 1 "$path was changed after it was written; undoing would undo that too." \
            "Save a copy of the file, then undo all the same: --undo --force"
    done <<END
$all
END
    [ -z "$root" ] && command -v asterisk >/dev/null || return 0
    limit=''
    command -v timeout >/dev/null && limit='timeout 10'
    # Phones go first, files after.
    # shellcheck disable=SC2086 # the limit is two words, or none
    if $limit asterisk -rx 'database show registrar/contact' </dev/null 2>/dev/null |
        grep -qi 'transport=tls\|"uri":"sips:'; then
        log phones-on-tls
        refuse 1 "Phones are still registered over TLS: move them back first, or undo all the same: --undo --force"
    fi
}

undo_bundle() {
    require_whole
    find_state
    refuse_unfinished
    find_receipt
    enter
    refuse_unfinished
    find_receipt
    ! built_on "$id" || refuse 1 "Files of $id were written again later, by $later. Undo that first."
    [ -n "$is_forced" ] || require_as_written
    trap '' INT TERM
    text=$(sed 's/^ "status": "standing",$/ "status": "rolling-back",/' "$state/$id/receipt.json") &&
        printf '%s\n' "$text" | keep "$state/$id/receipt.json" || refuse 1 "/var/lib/secure-calling cannot be written."
    undo "$id" 1000000 && discard "$id" ||
        refuse 4 "The undo had to stop half-way. Remove the cause, then: sh install.sh --recover"
    log "undone $id"
    say "The files are as they were."
    show_rest after-undo.txt
}

at_end() {
    status=$?
    [ -z "$entered" ] || leave
    log "end $status"
    exit "$status"
}

work=install
while [ $# -gt 0 ]; do
    case $1 in
    --check) work=check ;;
    --recover) work=recover ;;
    --undo) work=undo_bundle ;;
    --force) is_forced=yes ;;
    --root)
        [ $# -gt 1 ] && [ -d "$2" ] || refuse 2 "--root needs a folder."
        root=$(cd -- "$2" && pwd -P && echo .) || refuse 2 "--root needs a folder."
        root=${root%"$line".}
        root=${root%/}
        shift
        ;;
    *) refuse 2 "usage: sh install.sh [--check | --undo [--force] | --recover] [--root DIR]" ;;
    esac
    shift
done
case $0 in
*/*) cd -- "${0%/*}/" || exit 1 ;;
esac
# A link that is cut takes the terminal and the pipe away; what was begun goes on.
trap '' HUP PIPE
trap 'stopped=yes' INT TERM
trap at_end EXIT
[ -d /proc/self/fd ] || refuse 1 "/proc is not there."
require_programs
"$work"

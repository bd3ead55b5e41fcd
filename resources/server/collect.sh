#!/bin/sh
# Brings out of a server what the wizard needs to plan against it, as a tar file. It only reads.
# Made by the Secure Calling Wizard. Run it as root on the server:
#   sh collect.sh [FILE.tar [FOLDER...]]   FOLDER is one the phones fetch their files from
#   sh collect.sh - >FILE.tar              the same to stdout: ssh root@HOST 'sh -s -- -' <collect.sh >FILE.tar
#   --root DIR                             DIR is the server's /, instead of this computer's
# In it: Asterisk's configuration and what it includes, certificates, phones' files, the names of the users these belong
# to, versions, registered phones. SIP passwords are among that: it is made for its owner only. Left out: private keys,
# but those the wizard itself wrote, and the passwords of databases, managers and mailboxes.
# Unpack it, and give the folder to the wizard. Owners and modes are in the file secure-calling-collected, because
# unpacking loses them.
# Needed: Linux, a POSIX shell, and the programs named below, of GNU or busybox. Taken where they are: getent timeout.

# shellcheck disable=SC2015 # A && B || C is meant: C is done whichever of them fails
set -u
umask 077
LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin
IFS=' '
unset CDPATH
export LC_ALL PATH

needed='awk cat cut date grep mkdir mktemp od readlink rm sed sha256sum stat tar tr uname'
line='
'
root='' work='' stage='' listing='' users=' 0 ' groups=' 0 ' seen=' ' count=0
largest=67108864

say() {
    printf '%s\n' "$@" >&2
}

fail() {
    say "$@"
    exit 1
}

# Looked for at the start: a pipe into a program that is not there only looks as if nothing had been found.
require_programs() {
    for each in $needed; do
        command -v "$each" >/dev/null || fail "The program $each is not here. Nothing was collected."
    done
}

# A name as one word: other bytes than letters, digits and / . _ - as = and three octal digits.
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

# PATH: whether it may be read as the server's: below --root a link to an absolute path leads to this computer's own.
is_inside() {
    [ -n "$root" ] || return 0
    leads=$(readlink -f "$root$1" && echo .)
    case $leads in "$root"/*) return 0 ;; esac
    encode "$1"
    say "$encoded leads out of $root; it was left out."
    return 1
}

# file|folder PATH: note mode and owner, those of what a link leads to.
note() {
    state=$(stat -L -c '%a %u %g' "$root$2") || return 1
    encode "$2"
    listing="$listing$1 $state $encoded$line"
    state=${state#* }
    case $users in *" ${state% *} "*) ;; *) users="$users${state% *} " ;; esac
    case $groups in *" ${state#* } "*) ;; *) groups="$groups${state#* } " ;; esac
}

note_folder() {
    above=$1
    while [ -n "$above" ] && [ ! -d "$stage$above" ]; do
        note folder "$above"
        above=${above%/*}
    done
    mkdir -p "$stage$1"
}

# Private keys stay here, but those a receipt of the wizard says it wrote: it has to know them again.
is_ours() {
    sum=$(sha256sum <"$root$1")
    grep -qsF "\"sha256\": \"${sum%% *}\"" "$root"/var/lib/secure-calling/*/receipt.json
}

without_keys() {
    case $1 in
    *.key | *.pem | *.KEY | *.PEM) grep -q '^-----BEGIN ' "$root$1" || return 0 ;;
    esac
    sed '/^-----BEGIN .*PRIVATE KEY-----/,/^-----END .*PRIVATE KEY-----/d' "$root$1"
}

# PATH: take a file, once.
take() {
    [ -f "$root$1" ] && [ ! -e "$stage$1" ] && is_inside "$1" || return 0
    if [ ! -r "$root$1" ]; then
        encode "$1"
        say "$encoded cannot be read. Run this as root."
        return 1
    fi
    if [ "$(stat -L -c %s "$root$1")" -gt "$largest" ]; then
        encode "$1"
        say "$encoded has more than $largest bytes; it was left out."
        return 1
    fi
    note_folder "${1%/*}"
    note file "$1" || return 1
    case $1 in
    *.key | *.pem | *.KEY | *.PEM) has_key=yes ;;
    *) has_key=$(grep -l 'PRIVATE KEY-----' "$root$1") ;;
    esac
    if [ -n "$has_key" ] && ! is_ours "$1"; then
        without_keys "$1" >"$stage$1"
    else
        cat "$root$1" >"$stage$1"
    fi || fail "The disk is full, or a file cannot be read."
    count=$((count + 1))
}

# PATH: that it is there is what counts, not the passwords in it.
take_presence() {
    [ -f "$root$1" ] || return 0
    note_folder "${1%/*}"
    note file "$1"
    : >"$stage$1"
}

# PATH: take a file of DHCP's without the lines that hold its secrets.
take_dhcp() {
    [ -r "$root$1" ] && [ -f "$root$1" ] || return 0
    note_folder "${1%/*}"
    note file "$1"
    sed '/[sS]ecret\|[pP]assword/d' "$root$1" >"$stage$1"
}

take_all() {
    for each in "$@"; do
        take "${each#"$root"}"
    done
}

# FOLDER DEPTH: Asterisk's configuration below a folder, links followed, each folder once.
take_tree() {
    [ -d "$root$1" ] && [ "$2" -gt 0 ] && is_inside "$1" || return 0
    inode=$(stat -L -c %d:%i "$root$1/")
    case $seen in *" $inode "*) return 0 ;; esac
    seen="$seen$inode "
    note_folder "$1"
    for each in "$root$1"/* "$root$1"/.[!.]*; do
        case ${each##*/} in
        manager*.conf | ari*.conf | voicemail*.conf | vm_*.conf | *odbc*.conf | *pgsql*.conf | *mysql*.conf) continue ;;
        cdr*.conf | cel*.conf | res_ldap.conf | xmpp.conf | minivm.conf | .secure-calling-*) continue ;;
        *.conf | *.cfg | *.xml | *.crt | *.cer | *.pem | *.key | *.ael | *.lua | *.conf.*) take "${each#"$root"}" ;;
        *) [ ! -d "$each" ] || take_tree "${each#"$root"}" "$(($2 - 1))" ;;
        esac
    done
}

# What #include lines name, relative names from Asterisk's folder; #exec is never run.
take_included() {
    before=-1
    while [ "$before" != "$count" ]; do
        before=$count
        names=$(printf %s "$listing" | awk '$1 == "file" { print $5 }')
        while read -r each; do
            case $each in
            *.key | *.pem | *.crt | *.xml | *=*) continue ;;
            esac
            [ -s "$stage$each" ] || continue
            sed -n 's/^[[:space:]]*#[[:space:]]*\(try\)\{0,1\}include[[:space:]]*//p' "$stage$each" |
                sed 's/^["<]//; s/[">].*$//; s/[[:space:]]*;.*$//; s/[[:space:]]*$//'
            # Certificates and keys that transports name.
            sed -n 's/^[[:space:]]*\(cert_file\|priv_key_file\|ca_list_file\)[[:space:]]*=>\{0,1\}[[:space:]]*//p' \
                "$stage$each" | sed 's/[[:space:];].*$//'
        done >"$work/names" <<END
$names
END
        while read -r each; do
            case $each in
            '') continue ;;
            /*) pattern=$root$each ;;
            *) pattern=$root$etc/$each ;;
            esac
            # The pattern is for this shell to match, as glob(3) does it for Asterisk; IFS keeps its blanks.
            IFS=''
            # shellcheck disable=SC2086
            take_all $pattern
            IFS=' '
        done <"$work/names"
    done
}

# FOLDER: the files phones fetch.
take_phones() {
    [ -d "$root$1" ] || return 0
    note_folder "$1"
    take_all "$root$1"/*.[cC][fF][gG] "$root$1"/*.[xX][mM][lL]
}

# Folders with a file named by a MAC address of Digium's.
find_phones() {
    for top in /tftpboot /var/lib/tftpboot /srv/tftp /srv/tftpboot /srv/http /srv/www /var/www; do
        for each in "$root$top"/000[fF][dD]3*.cfg "$root$top"/*/000[fF][dD]3*.cfg "$root$top"/*/*/000[fF][dD]3*.cfg; do
            place=${each%/*}
            [ ! -f "$each" ] || take_phones "${place#"$root"}"
        done
    done
}

# NAME: what asterisk.conf says of a directory.
directory() {
    sed -n "s/^[[:space:]]*$1[[:space:]]*=>\{0,1\}[[:space:]]*\([^;[:space:]]*\).*/\1/p" "$root$etc/asterisk.conf" \
        2>/dev/null | sed -n 1p
}

# passwd and group: the names of those to whom something here belongs, and of those Asterisk runs as.
take_names() {
    words='runuser\|rungroup\|AST_USER\|AST_GROUP\|User\|Group'
    named=$(sed -n "s/^[[:space:]]*\($words\)[[:space:]]*=>\{0,1\}[[:space:]]*//p" \
        "$stage$etc/asterisk.conf" "$stage"/etc/default/asterisk "$stage"/etc/sysconfig/asterisk \
        "$stage"/etc/systemd/system/asterisk.service "$stage"/lib/systemd/system/asterisk.service \
        "$stage"/usr/lib/systemd/system/asterisk.service 2>/dev/null | sed "s/[\"']//g; s/[[:space:];#].*$//")
    mkdir -p "$stage/etc"
    for book in passwd group; do
        if [ "$book" = passwd ]; then numbers=$users; else numbers=$groups; fi
        {
            cat "$root/etc/$book"
            # A directory service knows more, on the server itself.
            if [ -z "$root" ] && command -v getent >/dev/null; then
                for each in $numbers; do getent "$book" "$each" </dev/null; done
                for each in $(printf %s "$named" | tr '\n' ' ') asterisk; do getent "$book" "$each" </dev/null; done
            fi
        } 2>/dev/null | NUMBERS=$numbers NAMES="$line$named${line}asterisk$line" awk -F: '
            $1 ~ /^[#+-]/ || $1 == "" || $3 !~ /^[0-9]+$/ || ($1 in done) { next }
            index(ENVIRON["NUMBERS"], " " $3 " ") || index(ENVIRON["NAMES"], "\n" $1 "\n") {
                done[$1]
                print $1 ":x:" $3 ":" (book == "passwd" ? $4 "::/:" : "")
            }' book="$book" - >"$stage/etc/$book" || fail "The disk is full."
    done
}

# WORD COMMAND...: the first lines of what a program says; only a program of the server itself can be asked.
ask() {
    word=$1
    shift
    [ -z "$root" ] && command -v "$1" >/dev/null || return 0
    limit=''
    ! command -v timeout >/dev/null || limit='timeout 10'
    # shellcheck disable=SC2086 # the limit is two words, or none
    said=$($limit "$@" </dev/null 2>/dev/null | sed -n 1,5p | cut -c1-500)
    encode "$said"
    [ -z "$encoded" ] || listing="$listing$word $encoded$line"
}

# Whether Asterisk answers.
take_running() {
    [ -z "$root" ] && command -v asterisk >/dev/null || return 0
    limit=''
    ! command -v timeout >/dev/null || limit='timeout 10'
    # shellcheck disable=SC2086 # the limit is two words, or none
    case $($limit asterisk -rx 'core show uptime seconds' </dev/null 2>/dev/null) in
    *'System uptime'*) listing="${listing}running yes$line" ;;
    *) listing="${listing}running no$line" ;;
    esac
}

take_contacts() {
    [ -z "$root" ] && command -v asterisk >/dev/null || return 0
    asterisk -rx 'database show registrar/contact' </dev/null 2>/dev/null | sed -n '/^\/registrar\/contact\//p' |
        sed -n 1,100000p >"$work/contacts"
    while read -r each; do
        encode "$each"
        listing="${listing}contact $encoded$line"
    done <"$work/contacts"
}

take_versions() {
    # The paragraphs of the packages' book that tell a version; Debian's dpkg.
    if [ -r "$root/var/lib/dpkg/status" ]; then
        mkdir -p "$stage/var/lib/dpkg"
        awk 'BEGIN { RS = ""; ORS = "\n\n" } /^Package: (asterisk|openssl|libssl[0-9][0-9a-z.]*)\n/' \
            "$root/var/lib/dpkg/status" |
            sed -n '/^Package:/p; /^Status:/p; /^Version:/p; /^$/p' >"$stage/var/lib/dpkg/status"
    fi
    ask asterisk asterisk -V
    ask openssl openssl version
    ask dpma asterisk -rx 'digium_phones show version'
    for each in "$root$(directory astmoddir)" "$root"/usr/lib/asterisk/modules "$root"/usr/lib64/asterisk/modules \
        "$root"/usr/lib/*-linux-gnu*/asterisk/modules "$root"/usr/local/lib/asterisk/modules; do
        if [ -e "$each/res_digium_phone.so" ]; then
            mkdir -p "$stage/usr/lib/asterisk/modules"
            : >"$stage/usr/lib/asterisk/modules/res_digium_phone.so"
        fi
    done
}

at_end() {
    status=$?
    [ -z "$work" ] || rm -rf "$work"
    exit "$status"
}

while [ $# -gt 0 ]; do
    case $1 in
    --root)
        [ $# -gt 1 ] && [ -d "$2" ] || fail "--root needs a folder."
        root=$(cd -- "$2" && pwd -P && echo .) || fail "--root needs a folder."
        root=${root%"$line".}
        root=${root%/}
        shift 2
        ;;
    --?*)
        say "usage: sh collect.sh [--root DIR] [FILE.tar|- [FOLDER...]]"
        exit 2
        ;;
    *) break ;;
    esac
done
require_programs
file=${1:-secure-calling-$(uname -n).tar}
[ $# -eq 0 ] || shift
[ "$file" = - ] || [ ! -e "$file" ] || fail "$file is there already."

trap at_end EXIT
trap 'exit 1' HUP INT TERM
work=$(mktemp -d) && stage=$work/tree && mkdir "$stage" || fail "There is no room for temporary files."

etc=/etc/asterisk
[ -f "$root$etc/asterisk.conf" ] || [ ! -f "$root/usr/local/etc/asterisk/asterisk.conf" ] || etc=/usr/local/etc/asterisk
there=$(directory astetcdir)
note folder /
take_tree "$etc" 8
case $there in
/*)
    [ ! -d "$root$there" ] || etc=$there
    take_tree "$there" 8
    ;;
esac
[ -d "$stage$etc" ] || fail "There is no $etc here. Is this the server?"
[ ! -f "$root$etc/pjsip.conf" ] || [ -e "$stage$etc/pjsip.conf" ] ||
    fail "Without $etc/pjsip.conf nothing can be planned. Nothing was collected."
take_all "$root"/etc/default/asterisk "$root"/etc/sysconfig/asterisk "$root"/etc/systemd/system/asterisk.service \
    "$root"/lib/systemd/system/asterisk.service "$root"/usr/lib/systemd/system/asterisk.service \
    "$root"/etc/dnsmasq.conf "$root"/etc/dnsmasq.d/* "$root"/etc/avahi/services/*.service \
    "$root"/var/lib/secure-calling/*/receipt.json
take_dhcp /etc/dhcp/dhcpd.conf
take_dhcp /etc/kea/kea-dhcp4.conf
take_presence /etc/freepbx.conf
take_presence /etc/amportal.conf
find_phones
for each in "$@"; do
    case $each in
    /*) take_phones "${each%/}" ;;
    *) fail "A folder of the server begins with /." ;;
    esac
done
take_included
take_versions
take_running
take_contacts
take_names
printf 'secure-calling-collected 1\ntime %s\n%s' "$(date -u +%s)" "$listing" >"$stage/secure-calling-collected" ||
    fail "The disk is full."
if [ "$file" = - ]; then
    tar -cf - -C "$stage" . || fail "The files could not be packed."
else
    tar -cf "$file" -C "$stage" . || { rm -f "$file" && fail "$file cannot be written."; }
    say "$count files are in $file. It holds SIP passwords: carry it with care." \
        "Unpack it (tar -xf $file, in a folder of its own), and give the folder to the wizard."
fi

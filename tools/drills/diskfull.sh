#!/usr/bin/env bash
# The disk fills up while the server runs: writing is refused with a reason, reading goes on, /readyz says so; space comes back and
# everything works again without a restart.
source "$(dirname "${BASH_SOURCE[0]}")/town.bash"

mkdir "$base/small"
start_server "$data"
kill_server
size=$(($(du -sk "$data" | cut -f1) + 16384))
mount -t tmpfs -o "size=${size}k" tmpfs "$base/small" 2>/dev/null || skip "a small disk cannot be mounted here (it needs the right to mount a tmpfs)"
mounted=$base/small
cp -r "$data/." "$base/small/"
start_server "$base/small"
sign_in
check "writing works while there is room" "post 演练0-1网格 $(new_id)"

dd if=/dev/zero of="$base/small/filler" bs=64k >/dev/null 2>&1 || true
dd if=/dev/zero of="$base/small/filler.rest" bs=1k >/dev/null 2>&1 || true
refused=$(new_id)
check "a write is not said to be done" "! post 演练0-2网格 $refused '$base/answer'"
check "the answer says why" "grep -q '存不进去\|没有写入\|没有保存\|磁盘' '$base/answer'"
check "reading goes on" "[[ \$(status /settings/places) == 200 ]]"
check "/readyz answers 503" "[[ \$(status /readyz) == 503 ]]"
check "/healthz answers 200" "[[ \$(status /healthz) == 200 ]]"

rm "$base/small/filler" "$base/small/filler.rest"
check "with room again the same form goes through" "post 演练0-2网格 $refused"
check "/readyz answers 200" "[[ \$(status /readyz) == 200 ]]"
check "both are there, once" "[[ \$(held) == \$'演练0-1网格\n演练0-2网格' ]]"
check "the journal is whole" "yifa verify --data '$base/small' >/dev/null 2>&1"
finish

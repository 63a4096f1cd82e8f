#!/usr/bin/env bash
# Backing up while people write: the copy holds at least all that had been answered when it began, and is a whole town by itself.
source "$(dirname "${BASH_SOURCE[0]}")/town.bash"

start_server "$data"
sign_in
start_writers 4
sleep 3
for n in 1 2; do
  acked >"$base/before.$n"
  check "backup $n under load" "yifa backup '$base/copy.$n' --keys '$base/keys.$n' --data '$data' >'$base/backup.log' 2>&1"
  say "$(head -n 1 "$base/backup.log")"
  sleep 1
done
stop_writers
say "answered before: $(wc -l <"$base/before.1") and $(wc -l <"$base/before.2"), in the end $(acked | wc -l)"
check "people could write meanwhile" "(( $(acked | wc -l) > $(wc -l <"$base/before.1") ))"
kill_server

for n in 1 2; do
  check "restoring copy $n" "yifa restore '$base/copy.$n' --keys '$base/keys.$n' --data '$base/restored.$n' >'$base/restore.log' 2>&1"
  check "its journal is whole" "yifa verify --data '$base/restored.$n' >/dev/null 2>&1"
  start_server "$base/restored.$n"
  sign_in
  held >"$base/held"
  check "it holds all that was answered before it began" "[[ -z \$(comm -23 '$base/before.$n' <(sort -u '$base/held')) ]]"
  check "and nothing twice" "[[ -z \$(uniq -d '$base/held') ]]"
  kill_server
done
finish

#!/usr/bin/env bash
# The server is killed again and again while people write. Whatever was answered must be there afterwards, once, and the journal whole.
source "$(dirname "${BASH_SOURCE[0]}")/town.bash"

start_server "$data"
sign_in
start_writers 4
for round in 1 2 3 4 5; do
  sleep "$((2 + RANDOM % 3)).$((RANDOM % 10))"
  kill_server
  start_server "$data"
  say "killed and back, $round of 5; answered so far: $(acked | wc -l)"
done
sleep 2
stop_writers

held >"$base/held"
say "answered $(acked | wc -l), held $(wc -l <"$base/held")"
check "people could write" "(( $(acked | wc -l) > 0 ))"
check "every answered write is there" "[[ -z \$(comm -23 <(acked) <(sort -u '$base/held')) ]]"
check "nothing is there twice" "[[ -z \$(uniq -d '$base/held') ]]"
check "the journal is whole" "yifa verify --data '$data' >'$base/verify' 2>&1"
say "$(cat "$base/verify")"
finish

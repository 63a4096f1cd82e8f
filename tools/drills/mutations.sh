#!/usr/bin/env bash
# Twenty walls are taken out, one at a time: a page's permission or a table's filter, chosen at random. Each time the tests of access
# must turn red, or nobody would notice the day it happens by mistake. YIFA_SEED repeats a choice, YIFA_MUTANTS changes the number.
set -euo pipefail
base=$(mktemp -d "${1:?a folder to work in}/mutations-XXXXXX")
trap 'rm -rf "$base"' EXIT
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seed=${YIFA_SEED:-$RANDOM} count=${YIFA_MUTANTS:-20}
tests=(dotnet test "$root/tests/Yifa.Web.Tests" -c "${YIFA_CONFIGURATION:-Release}" --no-build --nologo
  --filter "DisplayName~Sqlite&(FullyQualifiedName~Access.MatrixTests|FullyQualifiedName~Access.ScopeTests|FullyQualifiedName~Access.EndpointTests)")

say() { printf '  %s\n' "$*"; }
# What a run came to: "failed total", or nothing when it did not come to an end; a crash is no proof.
outcome() { sed -n 's/.*Failed: *\([0-9]*\), Passed: *[0-9]*, Skipped: *[0-9]*, Total: *\([0-9]*\).*/\1 \2/p' "$1" | tail -n 1; }

[[ -n ${YIFA_NO_BUILD:-} ]] || dotnet build "$root/tests/Yifa.Web.Tests" -c "${YIFA_CONFIGURATION:-Release}" -v:quiet --nologo >"$base/build" 2>&1 || { cat "$base/build"; exit 1; }
unset YIFA_MUTANT YIFA_MUTANT_NAME
"${tests[@]}" >"$base/green" 2>&1 || { say "FAILED: the tests are red with every wall standing"; tail -n 40 "$base/green"; exit 1; }
read -r failed total < <(outcome "$base/green")
say "seed $seed; with every wall standing: $((total - failed)) of $total pass"
killed=0
for ((n = 0; n < count; n++)); do
  code=0
  rm -f "$base/name"
  YIFA_MUTANT=$seed/$n YIFA_MUTANT_NAME=$base/name "${tests[@]}" >"$base/run" 2>&1 || code=$?
  read -r red all < <(outcome "$base/run") || true
  # A run in which nothing was taken out, or the tests could not even start, would be red for the wrong reason.
  [[ -f $base/name ]] && ! grep -q "TypeInitializationException" "$base/run" || { say "FAILED: no wall was taken out"; tail -n 15 "$base/run"; exit 1; }
  if ((code != 0 && ${red:-0} > 0 && ${all:-0} == total)); then killed=$((killed + 1)); say "ok: without the $(cat "$base/name"), $red tests fail"
  else say "FAILED: nobody noticed that the $(cat "$base/name") is gone"; tail -n 15 "$base/run"; fi
done
say "$killed of $count noticed"
((killed == count))

# What every drill needs: a town in a folder, its server as a process of its own, and people who write to it.
# Called with a folder to work in; YIFA_DLL is the built program. A person is curl with a cookie; what he may rely on is the redirect
# that answers his form: from then on the record must be there, once.
set -euo pipefail
: "${YIFA_DLL:?run the drills through ./dev drill}"
unset YIFA_POSTGRES YIFA_KEYS
base=$(mktemp -d "${1:?a folder to work in}/drill-XXXXXX")
data=$base/data server= mounted= bad=0

say() { printf '  %s\n' "$*"; }
skip() { say "SKIPPED: $*"; exit 0; }
check() { if eval "$2"; then say "ok: $1"; else say "FAILED: $1"; bad=1; fi; }
finish() { ((bad == 0)) && exit 0; sed 's/^/    | /' "$base/server.log" | tail -n 20; exit 1; }

clean_up() {
  local code=$?
  trap - EXIT
  touch "$base/stop" 2>/dev/null || true
  [[ -n $server ]] && kill -9 "$server" 2>/dev/null
  wait 2>/dev/null
  [[ -n $mounted ]] && umount "$mounted"
  rm -rf "$base"
  exit "$code"
}
trap clean_up EXIT

command -v curl >/dev/null || skip "this drill needs curl"

yifa() { dotnet "$YIFA_DLL" "$@"; }

# start_server FOLDER: with the sample accounts if the folder is new; the address goes to the file that the writers read.
start_server() {
  local url
  : >"$base/server.log"
  dotnet "$YIFA_DLL" run --demo --data "$1" --urls http://127.0.0.1:0 >"$base/server.log" 2>&1 &
  server=$!
  for _ in $(seq 1200); do
    url=$(grep -o 'http://127\.0\.0\.1:[0-9]*' "$base/server.log" | head -n 1 || true)
    if [[ -n $url ]] && curl -sf -m 2 -o /dev/null "$url/healthz"; then printf '%s' "$url" >"$base/url.new"; mv "$base/url.new" "$base/url"; return 0; fi
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  sed 's/^/    | /' "$base/server.log"; say "FAILED: the server did not start"; exit 1
}

# kill_server: as a power cut would, with nothing said before.
kill_server() { kill -9 "$server"; wait "$server" 2>/dev/null || true; server=; }

url() { cat "$base/url"; }

status() { curl -s -m 10 -o /dev/null -w '%{http_code}' -b "$base/jar" "$(url)$1" || true; }

field() { grep -o 'name="__RequestVerificationToken"[^>]*value="[^"]*"' | tail -n 1 | sed 's/.*value="//; s/"$//'; }

# sign_in: the sample administrator; the cookie and the form's token stay good across restarts, for the keys are in the folder.
sign_in() {
  local page=$base/page token
  curl -s -m 10 -c "$base/jar" -b "$base/jar" -o "$page" "$(url)/sign-in"
  token=$(field <"$page")
  curl -s -m 10 -c "$base/jar" -b "$base/jar" -o /dev/null --data-urlencode "__RequestVerificationToken=$token" --data-urlencode Login=guanli --data-urlencode Password=Yifa-demo-2024 "$(url)/sign-in"
  curl -s -m 10 -c "$base/jar" -b "$base/jar" -o "$page" "$(url)/settings/places"
  field <"$page" >"$base/token"
  [[ -s $base/token ]] || { say "FAILED: signing in"; exit 1; }
}

# post NAME ID [ANSWER]: adds a grid; true only if the server said that it is done.
post() {
  [[ $(curl -s -m 5 -o "${3:-/dev/null}" -w '%{http_code}' -b "$base/jar" --data-urlencode "__RequestVerificationToken=$(cat "$base/token")" --data-urlencode "commandId=$2" \
    --data-urlencode "Name=$1" --data-urlencode Kind=Grid --data-urlencode Parent=500109111226 "$(url)/settings/places") == 302 ]]
}

new_id() { cat /proc/sys/kernel/random/uuid; }

# writer N: one person who repeats the same form with the same id until it is answered, and notes what was.
writer() {
  local n=0 name id
  while [[ ! -e $base/stop ]]; do
    n=$((n + 1)) name="演练$1-$n网格" id=$(new_id)
    until post "$name" "$id"; do [[ ! -e $base/stop ]] || return 0; sleep 0.2; done
    printf '%s\n' "$name" >>"$base/acked.$1"
  done
}

start_writers() { local n; writers=(); for n in $(seq "$1"); do : >"$base/acked.$n"; writer "$n" & writers+=($!); done; }

stop_writers() { touch "$base/stop"; wait "${writers[@]}" || true; }

acked() { sort "$base"/acked.*; }

# held: every grid of the drill that the page of places shows, as often as it does.
held() { curl -s -m 20 -b "$base/jar" "$(url)/settings/places" | grep -o '演练[0-9]*-[0-9]*网格' | sort; }

#!/bin/bash
# Runs beside Neo4j in its container: starts it through the image's own entrypoint, and when the app leaves a request, ends
# it by force and starts it again, since a query that no timeout ends goes only with its process.
set -u
request=${WAYBILL_RESTART_FILE:-/requests/restart}

# The app runs as another user in another container.
mkdir -p "$(dirname "$request")" && chmod 0777 "$(dirname "$request")"
rm -f "$request"

/startup/docker-entrypoint.sh neo4j &
neo4j=$!
trap 'kill -TERM "$neo4j" 2>/dev/null' TERM INT

# The entrypoint becomes Java, whose own command line starts it again in half the time that the entrypoint takes.
start_again() {
  local command owner
  mapfile -d '' command <"/proc/$neo4j/cmdline"
  owner=$(stat -c '--reuid=%u --regid=%g' "/proc/$neo4j")
  kill -KILL "$neo4j" 2>/dev/null
  wait "$neo4j" 2>/dev/null
  # Where it is not Java or cannot be started so, the container ends, and `restart: unless-stopped` brings it back.
  [[ ${command[0]:-} == *java ]] && command -v setpriv >/dev/null || exit 70
  # shellcheck disable=SC2086 # two words
  setpriv $owner --clear-groups "${command[@]}" &
  neo4j=$!
}

while kill -0 "$neo4j" 2>/dev/null; do
  if [ -e "$request" ]; then
    echo "Waybill asks for a restart: $(cat "$request")"
    rm -f "$request"
    start_again
  fi
  sleep 0.25 &
  wait $! 2>/dev/null
done
wait "$neo4j"

#!/bin/bash
# Runs beside Neo4j in its container: starts it through the image's own entrypoint, and ends the container when the app
# leaves a request to restart. `restart: unless-stopped` then brings it back; a query that no timeout ends is gone.
set -u
request=${WAYBILL_RESTART_FILE:-/requests/restart}

# The app runs as another user in another container.
mkdir -p "$(dirname "$request")" && chmod 0777 "$(dirname "$request")"
rm -f "$request"

/startup/docker-entrypoint.sh neo4j &
neo4j=$!
trap 'kill -TERM "$neo4j" 2>/dev/null' TERM INT

while kill -0 "$neo4j" 2>/dev/null; do
  if [ -e "$request" ]; then
    echo "Waybill asks for a restart: $(cat "$request")"
    rm -f "$request"
    # Whatever still runs in the container ends with this shell, whose parent is the container's first process.
    kill -KILL "$neo4j" 2>/dev/null
    exit 70
  fi
  sleep 1 &
  wait $! 2>/dev/null
done
wait "$neo4j"

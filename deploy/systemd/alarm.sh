#!/bin/sh
# Tells the operator that a unit failed: in the journal as critical, and to ALARM_URL where it is set
# (anything that takes a POST: ntfy, healthchecks.io, a chat). The name of the unit goes there only.
set -eu
unit=$1
printf '<2>%s failed. See: journalctl -u %s, and docs/operations.md, incident cards.\n' "$unit" "$unit" >&2
[ -n "${ALARM_URL:-}" ] || exit 0
exec "$(dirname "$0")/../../node_modules/.bin/node" "$(dirname "$0")/post-alarm.mjs" "$unit"

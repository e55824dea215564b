#!/bin/sh
# The timer of compose: a backup at two in the night (UTC), a drill on the first of the month.
# Its container is unhealthy once the newest backup is older than 26 hours.
set -eu
cd /opt/solacore
solacore() { node apps/api/src/cli/index.ts "$@"; }
seconds_until_two() {
  now=$(date -u +%s)
  next=$(( (now / 86400) * 86400 + 7200 ))
  [ "$next" -gt "$now" ] || next=$(( next + 86400 ))
  echo $(( next - now ))
}
[ -n "$(find "$BACKUP_DIR" -type f -mmin -1560 2>/dev/null | head -n 1)" ] || solacore backup || true
while sleep "$(seconds_until_two)"; do
  solacore backup || echo 'The backup failed.' >&2
  [ "$(date -u +%d)" != 01 ] || solacore backup drill || echo 'The drill failed.' >&2
done

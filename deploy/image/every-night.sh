#!/bin/sh
# The timer of compose. The product makes its backup at two in the night (UTC); at a quarter to three
# this one steps in where it did not, and on Sundays tries a restore.
set -eu
cd /opt/solacore
solacore() { node apps/api/src/cli/index.ts "$@"; }
seconds_until_next() {
  now=$(date -u +%s)
  next=$(( (now / 86400) * 86400 + 9900 ))
  [ "$next" -gt "$now" ] || next=$(( next + 86400 ))
  echo $(( next - now ))
}
while sleep "$(seconds_until_next)"; do
  ! sh deploy/systemd/backup-is-due.sh || solacore backup || echo 'The backup failed.' >&2
  [ "$(date -u +%u)" != 7 ] || solacore backup drill || echo 'The drill failed.' >&2
done

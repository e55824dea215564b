#!/bin/sh
# Thirty days of backups stay. While no new one is made, the old ones stay as well: they are all
# there is.
set -eu
folder=${BACKUP_DIR:-$DATA_DIR/backups}
[ -d "$folder" ] || exit 0
if [ -z "$(find "$folder" -name '*.backup' -mmin -1560 | head -n 1)" ]; then
  echo 'No backup of the last 26 hours: nothing is removed.' >&2
  exit 1
fi
find "$folder" -type f -name 'solacore-*.backup*' -mtime +30 -print -delete | wc -l | sed 's/$/ old backups removed/'

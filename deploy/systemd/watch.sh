#!/bin/sh
# Every hour: what a failing unit would not tell. A run that never came is seen here.
set -u
wrong=0
say() { echo "$1" >&2; wrong=1; }
folder=${BACKUP_DIR:-$DATA_DIR/backups}
certificate=${TLS_CERTIFICATE:-/etc/solacore/tls/fullchain.pem}
port=${PORT:-8000}

if [ -n "${BACKUP_KEY_FILE:-}" ] && [ -z "$(find "$folder" -name '*.backup' -mmin -1560 2>/dev/null | head -n 1)" ]; then
  say 'The newest backup is older than 26 hours.'
fi
if [ -n "$(find "$folder" -name '*.backup' -mtime +9 2>/dev/null | head -n 1)" ] &&
  ! find "$folder/drills" -name '*.json' -mtime -9 -exec grep -l '"passed": true' {} + 2>/dev/null | grep -q .; then
  say 'No restore was tried with success for nine days.'
fi
if [ -e "$certificate" ] && ! openssl x509 -checkend 1209600 -noout -in "$certificate" >/dev/null; then
  say 'The certificate runs out within fourteen days.'
fi
used=$(df --output=pcent "$DATA_DIR" | tr -dc '0-9')
[ "${used:-0}" -lt 90 ] || say "The disk of $DATA_DIR is ${used} % full."
[ "${WATCH_HEALTH:-yes}" = no ] || "$(dirname "$0")/../../node_modules/.bin/node" --input-type=module -e "
  const answer = await fetch('http://127.0.0.1:$port/health', { signal: AbortSignal.timeout(5000) });
  process.exit(answer.ok ? 0 : 1);
" 2>/dev/null || say 'The product does not answer, or not its database.'
exit "$wrong"

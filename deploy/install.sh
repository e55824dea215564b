#!/bin/sh
# Puts what deploy/ holds in its places on a Debian or Ubuntu server, from an assembled folder:
#   deploy/install.sh <release>      for example 1.4.0; again with a newer one to upgrade
# ROOT=/some/folder does the same below that folder and creates no accounts (packages, tests).
# Nothing that the operator may have changed is overwritten: settings, upstream, listen, certificates.
set -eu
umask 022
release=${1:?name the release: deploy/install.sh <release>}
root=${ROOT:-}
here=$(cd "$(dirname "$0")/.." && pwd)
opt=$root/opt/solacore
etc=$root/etc/solacore

account() {
  [ -n "$root" ] || getent passwd "$1" >/dev/null ||
    useradd --system --user-group --home-dir "$2" --no-create-home --shell /usr/sbin/nologin "$1"
}
# Only where there is none yet.
once() { [ -e "$2" ] || cp "$1" "$2"; }

account solacore /var/lib/solacore
account solacore-nginx /run/solacore-nginx

mkdir -p "$opt/releases"
if [ "$here" != "$opt/releases/$release" ]; then
  rm -rf "$opt/releases/$release.new"
  cp -a "$here" "$opt/releases/$release.new"
  rm -rf "$opt/releases/$release"
  mv "$opt/releases/$release.new" "$opt/releases/$release"
fi
[ ! -L "$opt/current" ] || ln -sfn "$(readlink "$opt/current")" "$opt/previous"
ln -sfn "releases/$release" "$opt/current"

# What lies in it belongs to the group of the product; NGINX may only walk through.
mkdir -p "$etc"
[ -n "$root" ] || chgrp solacore "$etc"
chmod 2751 "$etc"
mkdir -p "$etc/nginx" "$etc/tls" "$root/var/lib/solacore-acme"
chmod 0755 "$etc/tls"
for file in "$here"/deploy/nginx/*.conf; do
  case $(basename "$file") in
    upstream.conf | listen.conf | client-address.conf) ;;
    *) cp "$file" "$etc/nginx/" ;;
  esac
done
once "$here/deploy/nginx/upstream.conf" "$etc/nginx/upstream.conf"
once "$here/deploy/nginx/client-address.conf" "$etc/nginx/client-address.conf"
once "$here/deploy/nginx/tls/listen.conf" "$etc/nginx/listen.conf"
once "$here/deploy/nginx/tls/plain.conf" "$etc/nginx/plain.conf"
if [ ! -e "$etc/tls/fullchain.pem" ]; then
  # Lets NGINX start before certbot has been here.
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost \
    -keyout "$etc/tls/privkey.pem" -out "$etc/tls/fullchain.pem" 2>/dev/null
  chmod 0640 "$etc/tls/privkey.pem"
fi
[ -n "$root" ] || chgrp -R solacore-nginx "$etc/tls"

units=$root/etc/systemd/system
mkdir -p "$units"
cp "$here"/deploy/systemd/solacore*.service "$here"/deploy/systemd/solacore*.timer "$units/"
for unit in solacore solacore@ solacore-backup solacore-drill solacore-retention solacore-watch solacore-alarm@; do
  mkdir -p "$units/$unit.service.d"
  cp "$here/deploy/systemd/hardening.conf" "$units/$unit.service.d/10-hardening.conf"
done
mkdir -p "$root/etc/systemd/journald.conf.d" "$root/etc/logrotate.d" \
  "$root/etc/letsencrypt/renewal-hooks/deploy" "$root/usr/local/bin"
cp "$here/deploy/systemd/journald.conf" "$root/etc/systemd/journald.conf.d/solacore.conf"
cp "$here/deploy/systemd/logrotate.conf" "$root/etc/logrotate.d/solacore-nginx"
cp "$here/deploy/certbot/deploy-hook.sh" "$root/etc/letsencrypt/renewal-hooks/deploy/solacore"
cp "$here/deploy/solacore.sh" "$root/usr/local/bin/solacore"
chmod 0755 "$root/etc/letsencrypt/renewal-hooks/deploy/solacore" "$root/usr/local/bin/solacore"
[ -n "$root" ] || systemctl daemon-reload
echo "Solacore $release is in place."

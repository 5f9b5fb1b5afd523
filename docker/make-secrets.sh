#!/usr/bin/env bash
# Makes the secrets of docker/compose.yaml at random, where they are missing. Run it again and nothing changes.
#   docker/make-secrets.sh [FOLDER]   docker/secrets if none is named; compose finds another one by LINDUNG_COMPOSE_SECRETS
set -euo pipefail
cd "$(dirname "$0")"
folder=${1:-secrets}
realm=${LINDUNG_REALM_FILE:-keycloak/realm-lindung.json}
random() { head -c 30 /dev/urandom | base64 | tr '+/' '-_' | tr -d '\n'; }

mkdir -p "$folder"
chmod 700 "$folder"
for name in postgres moderation moderation_owner compliance compliance_owner keycloak oidc_client portal_state; do
    [ -s "$folder/$name" ] || random >"$folder/$name"
done
# AES-256: 32 bytes in base64.
[ -s "$folder/url_vault_key" ] || head -c 32 /dev/urandom | base64 | tr -d '\n' >"$folder/url_vault_key"
# A line for each account and machine of the realm file; the portal's secret is a file, because the portal reads it too.
touch "$folder/realm"
for name in $(grep -oE '\$\{LINDUNG_(PASSWORD|SECRET)_[A-Za-z0-9_]+\}' "$realm" | tr -d '${}' | sort -u); do
    [ "$name" = LINDUNG_SECRET_PORTAL ] || grep -q "^$name=" "$folder/realm" || echo "$name=$(random)" >>"$folder/realm"
done
# Compose mounts the files with their modes; the containers run as users of their own.
chmod 644 "$folder"/*
# The same holds for what it mounts from the checkout, which a strict umask has closed to everybody else.
find -L "$realm" postgres/10-databases.sh ! -perm -a=r -exec chmod a+rX {} +
echo "The secrets are in $(cd "$folder" && pwd); the passwords of the realm's accounts, one a line, in its file realm:"
echo "LINDUNG_PASSWORD_OFFICER is the password of officer, LINDUNG_SECRET_PLATFORM_TIKTOK that of the machine platform-tiktok."

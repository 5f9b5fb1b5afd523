#!/usr/bin/env bash
# Makes the secrets of docker/compose.yaml at random, where they are missing. Run it again and nothing changes.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
for name in postgres moderation moderation_owner compliance compliance_owner keycloak oidc_client platform_tiktok \
    platform_other demo_password portal_state; do
    [ -s "secrets/$name" ] || head -c 30 /dev/urandom | base64 | tr '+/' '-_' | tr -d '\n' >"secrets/$name"
done
# AES-256: 32 bytes in base64.
[ -s secrets/url_vault_key ] || head -c 32 /dev/urandom | base64 | tr -d '\n' >secrets/url_vault_key
# Compose mounts the files with their modes; the containers run as users of their own.
chmod 644 secrets/*

#!/bin/bash
# Starts Keycloak; secrets come from files, addresses from the environment.
#   start.sh                   import the realm file where there is no realm yet, and start
#   start.sh replace-realm     put the realm file in the place of the realm, and end
#   start.sh bootstrap-admin   ask for a name and a password, make an administrator of them for a while, and end
set -euo pipefail
realm=/opt/keycloak/data/import/realm-lindung.json
# Which realm was imported; kept beside the database, because Keycloak imports a realm only once and then says nothing.
mark=/var/lib/lindung/imported-realm
fail() {
    printf 'Keycloak is not started: %s\n' "$@" >&2
    exit 1
}
case ${1:-} in
    "" | replace-realm | bootstrap-admin) ;;
    *) fail "$1 is none of replace-realm and bootstrap-admin" ;;
esac

export KC_DB_PASSWORD LINDUNG_SECRET_PORTAL
KC_DB_PASSWORD=$(</run/secrets/keycloak)
LINDUNG_SECRET_PORTAL=$(</run/secrets/oidc_client)
while IFS='=' read -r name value; do
    export "$name=$value"
done </run/secrets/realm

[ "${1:-}" != bootstrap-admin ] || exec /opt/keycloak/bin/kc.sh bootstrap-admin user --optimized

# A placeholder without a value would be imported as it stands: a password that everybody can read in the realm file.
text=$(<"$realm")
wanted=$text
while [[ $text =~ \$\{(LINDUNG_[^}]*)\} ]]; do
    name=${BASH_REMATCH[1]}
    [[ $name =~ ^[A-Za-z0-9_]+$ ]] || fail "the realm file has \${$name} where a name alone may stand"
    [ -n "${!name:-}" ] || fail "the realm file asks for $name, and it has no value (docker/make-secrets.sh makes secrets)"
    wanted+=$'\n'$name=${!name}
    text=${text#*"${BASH_REMATCH[0]}"}
done
[[ $text != *'${LINDUNG_'* ]] || fail "a placeholder of the realm file has no end"
digest=$(sha256sum <<<"$wanted")

# import_realm OVERRIDE: the mark is made when the realm is there, so that an import cut short is repeated.
import_realm() {
    # Only an import in the course of a start fills placeholders in by itself.
    JAVA_OPTS_APPEND=-Dkeycloak.migration.replace-placeholders=true \
        /opt/keycloak/bin/kc.sh import --optimized --file "$realm" --override "$1"
    echo "$digest" >"$mark"
}
if [ "${1:-}" = replace-realm ]; then
    import_realm true
    exit
fi
if [ ! -s "$mark" ]; then
    import_realm false
elif [ "$(<"$mark")" != "$digest" ]; then
    fail "the realm file, an address of the portal or a secret is not what the realm was imported with, and Keycloak
imports a realm once only. Put back what was there before, or replace the realm as docs/operations.md says; that
forgets accounts that are not in the file and what was changed in Keycloak itself."
fi
exec /opt/keycloak/bin/kc.sh start --optimized

#!/bin/bash
# A database, an owner (migrations) and a login role (the running service) for each service; Keycloak owns its own.
# psql reads the passwords itself: as its arguments they would stand in the list of processes.
set -e
for name in moderation compliance; do
    psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -v name="$name" -v owner="${name}_owner" <<'SQL'
\set password `cat /run/secrets/:name`
\set owner_password `cat /run/secrets/:owner`
-- A statement that fails is not logged with its password.
SET log_min_error_statement = panic;
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"owner";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"name" TO :"name";
SQL
done
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres <<'SQL'
\set password `cat /run/secrets/keycloak`
SET log_min_error_statement = panic;
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL

-- The service works with a role that owns nothing: it cannot alter a table, drop a trigger or grant itself a right.
GRANT USAGE ON SCHEMA public TO "${service_role}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${service_role}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "${service_role}";

-- The roles that Hito works with. Run as superuser, before database.sql; running it again changes nothing.
-- It sets no passwords: on a shared server give each role one with ALTER ROLE … PASSWORD. Locally only the
-- loopback interface is open, and it is trusted.
DO $$
DECLARE
    role_name text;
BEGIN
    -- hito_owner owns the database and every schema, and runs the migrations. The services' own roles may do
    -- only what those migrations grant them.
    FOREACH role_name IN ARRAY ARRAY ['hito_owner', 'hito_command', 'hito_query'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', role_name);
        END IF;
    END LOOP;
END
$$;

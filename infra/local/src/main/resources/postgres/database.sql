-- The database of Hito, made once, after roles.sql. C.UTF-8 of the built-in provider sorts the same on every
-- machine and no system upgrade can spoil an index; where people read a list, sort by COLLATE "es-x-icu".
CREATE DATABASE hito
    OWNER hito_owner
    TEMPLATE template0
    ENCODING 'UTF8'
    LOCALE_PROVIDER builtin
    BUILTIN_LOCALE 'C.UTF-8'
    LOCALE 'C';

-- What the undoing of an import takes out of sight. Only that it was there is kept: so that an event applied again does not bring it back,
-- and an initiative's code can still be told from one that was never given.

create table revoked_initiative (
    initiative_id uuid   primary key,
    code          text   not null unique,
    revoked_on    date   not null,
    position      bigint not null
);

create table revoked_milestone (
    milestone_id uuid   primary key,
    position     bigint not null
);

alter table applied_import add column undone_on date, add column undone_at timestamptz;
comment on column applied_import.undone_on is 'Null as long as it stands.';

grant select, insert, delete on revoked_initiative, revoked_milestone to hito_query;

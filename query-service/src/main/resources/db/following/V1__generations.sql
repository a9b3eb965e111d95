-- What stays while generations of the read model come and go. A generation is a schema, read_model_<number>, made by the migrations in
-- db/read-model.

-- How far the projections have followed the log, and which instance follows it.
create table token (
    processor  text    not null,
    segment    integer not null,
    epoch      uuid,
    position   bigint,
    owner      text,
    claimed_at timestamptz,
    primary key (processor, segment)
);

create table generation (
    number         int         primary key generated always as identity,
    begun_at       timestamptz not null default clock_timestamp(),
    position       bigint      not null default 0,
    in_force_since timestamptz,
    comparison     jsonb,
    failure        text,
    dropped_at     timestamptz
);
comment on column generation.position is 'How far a rebuild has filled it; of no meaning once it is in force, since it is followed then.';
comment on column generation.in_force_since is 'Null of one that is being filled, or never was complete.';
comment on column generation.comparison is 'With the one that it took the place of, at the position of the switch.';
comment on column generation.failure is 'Why it never was complete.';

create table in_force (
    only_row   boolean primary key default true check (only_row),
    generation int     not null references generation
);
comment on table in_force is 'Which generation is read and followed. A read looks here in its own snapshot; who writes holds the row.';

-- A read model from before there were generations goes on as the first.
do $$
begin
    if exists (select from pg_namespace where nspname = 'read_model') then
        alter schema read_model rename to read_model_1;
        insert into token select * from read_model_1.token;
        drop table read_model_1.token;
    end if;
end
$$;
insert into generation (in_force_since) values (clock_timestamp());
insert into in_force (generation) values (1);

grant usage on schema ${flyway:defaultSchema} to hito_query;
grant select, insert, update on token, generation, in_force to hito_query;

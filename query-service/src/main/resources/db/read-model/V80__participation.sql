-- Which secretariats take part in an initiative: a row for each time one joined or left, as of actors. Counted by secretariat.
create table participation (
    initiative_id uuid    not null,
    secretariat   text    not null,
    effective_on  date    not null,
    position      bigint  not null,
    joined        boolean not null,
    primary key (initiative_id, secretariat, effective_on, position)
);
grant select, insert, delete on participation to hito_query;

-- What a read model from before this table has seen already; a new one, which contains nothing yet, is filled like any other table.
do $$
begin
    if exists (select from applied where position > 0) then
        insert into participation (initiative_id, secretariat, effective_on, position, joined)
        select (e.payload ->> 'initiativeId')::uuid, e.payload ->> 'secretariat', e.effective_on, e.position,
            e.type = 'initiative.secretariat-joined'
        from event_log.event e
        where e.type in ('initiative.secretariat-joined', 'initiative.secretariat-left')
          and e.position <= (select position from applied);
    end if;
end $$;

-- The secretariats that take part in an initiative on a day, as they were named, before any merger.
create function participating(day date) returns table (initiative_id uuid, secretariat text)
    language sql stable
begin atomic
    select newest.initiative_id, newest.secretariat
    from (
        select distinct on (p.initiative_id, p.secretariat) p.initiative_id, p.secretariat, p.joined
        from participation p
        where p.effective_on <= day
        order by p.initiative_id, p.secretariat, p.effective_on desc, p.position desc
    ) newest
    where newest.joined;
end;

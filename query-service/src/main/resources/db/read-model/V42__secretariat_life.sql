-- What secretariats are called from which day on, beside the name they were registered with: of the names up to a day the one of the latest
-- effective day counts, and of two on one day the one recorded later.
create table secretariat_name (
    secretariat  text   not null,
    effective_on date   not null,
    position     bigint not null,
    name         text   not null,
    primary key (secretariat, effective_on, position)
);

create table secretariat_merger (
    secretariat  text   primary key,
    successor    text   not null,
    effective_on date   not null,
    reason       text   not null,
    position     bigint not null
);

-- Who stands on a day for a secretariat that became part of another, over any number of mergers. Mergers that contradict each other make a
-- ring without an end: who is in it stands for itself, and is not listed.
create function secretariat_successor(day date) returns table (secretariat text, successor text)
    language sql stable
begin atomic
    with recursive chain (secretariat, successor, path) as (
        select m.secretariat, m.successor, array[m.secretariat, m.successor]
        from secretariat_merger m
        where m.effective_on <= day
        union all
        select c.secretariat, m.successor, c.path || m.successor
        from chain c
        join secretariat_merger m on m.secretariat = c.successor
        where m.effective_on <= day and m.successor <> all (c.path)
    )
    select c.secretariat, c.successor
    from chain c
    where not exists (select from secretariat_merger m where m.secretariat = c.successor and m.effective_on <= day);
end;

grant select, insert, delete on secretariat_name, secretariat_merger to hito_query;

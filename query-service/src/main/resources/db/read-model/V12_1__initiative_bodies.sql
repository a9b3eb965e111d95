-- Which secretariats take part in an initiative: a row for each time one joined or left. Of those up to a day the one of the latest effective
-- day counts, and of two on one day the one recorded later.
create table participation (
    initiative_id uuid    not null,
    secretariat   text    not null,
    effective_on  date    not null,
    position      bigint  not null,
    joined        boolean not null,
    primary key (initiative_id, secretariat, effective_on, position)
);

-- Who carries an initiative out and who promotes it: a row for each time it was said.
create table agency (
    initiative_id uuid   not null,
    role          text   not null check (role in ('executing', 'promoting')),
    effective_on  date   not null,
    position      bigint not null,
    secretariat   text,
    name          text,
    primary key (initiative_id, role, effective_on, position),
    check (secretariat is not null or name is not null)
);

grant select, insert, delete on participation, agency to hito_query;

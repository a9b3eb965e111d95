-- A plan has a version for its adoption and one for each reform; the newest is in force, and what is counted under it is counted by its codes.
alter table plan add column instrument text;
alter table plan drop constraint plan_pkey;
alter table plan add primary key (plan_id, position);
comment on column plan.instrument is 'The legal instrument of the reform; null for what was adopted.';

alter table development_objective add column plan_position bigint;
update development_objective o set plan_position = p.position from plan p where p.plan_id = o.plan_id;
alter table development_objective alter column plan_position set not null;
alter table development_objective drop constraint development_objective_pkey;
alter table development_objective add primary key (plan_id, plan_position, code);

alter table management_objective add column plan_position bigint;
update management_objective o set plan_position = p.position from plan p where p.plan_id = o.plan_id;
alter table management_objective alter column plan_position set not null;
alter table management_objective drop constraint management_objective_pkey;
alter table management_objective add primary key (plan_id, plan_position, code);

create table plan_stream (
    plan_id text   primary key,
    version bigint not null
);
comment on column plan_stream.version is 'Sequence of the newest event of the plan''s stream.';
insert into plan_stream (plan_id, version) select plan_id, 0 from plan;

-- As in V2, of the version in force.
create or replace view membership as
select 'management' as scope, o.code, a.initiative_id
from plan_in_force p
join management_objective o on o.plan_id = p.plan_id and o.plan_position = p.position
join alignment a on a.management_objective = o.code
union
select 'development', o.development_objective, a.initiative_id
from plan_in_force p
join management_objective o on o.plan_id = p.plan_id and o.plan_position = p.position
join alignment a on a.management_objective = o.code
union
select 'plan', p.plan_id, a.initiative_id
from plan_in_force p
join management_objective o on o.plan_id = p.plan_id and o.plan_position = p.position
join alignment a on a.management_objective = o.code;

create or replace view scoped_articulation as
select s.scope, s.code, a.articulation_id, a.initiative_id, a.entry
from articulation a
join initiative i on i.initiative_id = a.initiative_id and i.endorsed_on is not null
join plan_in_force p on true
join management_objective o
    on o.plan_id = p.plan_id and o.plan_position = p.position and o.code = a.management_objective
cross join lateral (
    values ('management', o.code), ('development', o.development_objective), ('plan', p.plan_id)
) as s (scope, code);

grant select, insert, update, delete on plan_stream to hito_query;

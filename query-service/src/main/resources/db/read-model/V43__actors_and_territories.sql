create table actor (
    actor_id     uuid   primary key,
    name         text   not null,
    type         text   not null,
    nature       text   not null,
    level        text,
    effective_on date   not null,
    position     bigint not null
);

create table territory (
    territory_id     uuid    primary key,
    name             text    not null,
    kind             text    not null check (kind in ('district', 'zone', 'parish', 'place')),
    outside_district boolean not null,
    effective_on     date    not null,
    position         bigint  not null
);

-- Which actors an initiative involves: a row for each time one was involved or released. Of those up to a day the one of the latest effective
-- day counts, and of two on one day the one recorded later.
create table involvement (
    initiative_id uuid    not null,
    actor_id      uuid    not null,
    effective_on  date    not null,
    position      bigint  not null,
    involved      boolean not null,
    primary key (initiative_id, actor_id, effective_on, position)
);

-- Where an initiative takes place: a row for each time it was said, with all territories.
create table placement (
    initiative_id uuid   not null,
    effective_on  date   not null,
    position      bigint not null,
    territories   text[] not null,
    primary key (initiative_id, effective_on, position)
);

grant select, insert, delete on actor, territory, involvement, placement to hito_query;

-- As in V40, but for whether an actor is known, which is that of the day.
create or replace function initiative_status(day date, delayed_after_days int, behind_after_days int, short_of_expected_percent int)
    returns table (
        initiative_id uuid, lifecycle text, health text, measured boolean,
        progress numeric, verified_progress numeric, expected_progress numeric, baseline_expected_progress numeric,
        planned bigint, achieved bigint, verified bigint, overdue bigint, due_in_30_days bigint,
        rescheduled bigint, cancelled bigint, cancelled_after_due bigint,
        without_lead boolean, without_type boolean, without_milestones boolean, without_mechanism boolean,
        without_actor boolean, without_policy boolean, silent boolean)
    language sql stable
begin atomic
    select
        f.initiative_id, f.lifecycle, f.health, f.measured,
        f.progress, f.verified_progress, f.expected_progress, f.baseline_expected_progress,
        f.planned, f.achieved, f.verified, f.overdue, f.due_in_30_days,
        f.rescheduled, f.cancelled, f.cancelled_after_due,
        f.without_lead, f.without_type, f.without_milestones, f.without_mechanism,
        not exists (
            select from involvement v
            where v.initiative_id = f.initiative_id and v.effective_on <= day and v.involved
              and not exists (
                  select from involvement later
                  where later.initiative_id = v.initiative_id and later.actor_id = v.actor_id and later.effective_on <= day
                    and (later.effective_on, later.position) > (v.effective_on, v.position))),
        f.without_policy, f.silent
    from (select 1) as one
    left join health_rule_on(day) r on true
    cross join lateral initiative_figures(
        day,
        coalesce(r.delayed_after_days, initiative_status.delayed_after_days),
        coalesce(r.behind_after_days, initiative_status.behind_after_days),
        coalesce(r.short_of_expected_percent, initiative_status.short_of_expected_percent)) f;
end;

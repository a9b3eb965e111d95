-- How an initiative stands, by the acts of people. Every turn of it is kept, so that it can be told for any day: of the turns up to the day the
-- one of the latest effective day counts, and of two on one day the one recorded later.
create table initiative_turn (
    initiative_id uuid   not null,
    effective_on  date   not null,
    position      bigint not null,
    turn          text   not null check (turn in ('suspended', 'resumed', 'completed', 'cancelled')),
    reason        text,
    primary key (initiative_id, effective_on, position)
);
comment on table initiative_turn is 'What befell an initiative besides its start, which is initiative.started_on: it is suspended whether begun or not.';

-- What was said of an initiative, with a null for what was left as it was.
create table initiative_described (
    initiative_id   uuid   not null,
    effective_on    date   not null,
    position        bigint not null,
    description     text,
    problem         text,
    expected_impact text,
    planned_from    date,
    planned_to      date,
    approaches      text[],
    instruments     text[],
    primary key (initiative_id, effective_on, position)
);

-- The turn that counts on a day, for each initiative that has one.
create function newest_turn(day date)
    returns table (initiative_id uuid, turn text, since date, reason text)
    language sql stable
begin atomic
    select distinct on (t.initiative_id) t.initiative_id, t.turn, t.effective_on, t.reason
    from initiative_turn t
    where t.effective_on <= day
    order by t.initiative_id, t.effective_on desc, t.position desc;
end;

-- As in V2, but for the lifecycle, which is that of the day, and for proposals, which count from the day of their endorsement.
create or replace function initiative_figures(day date, delayed_after_days int, behind_after_days int, short_of_expected_percent int)
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
        i.initiative_id,
        l.lifecycle,
        case
            when l.lifecycle in ('suspended', 'completed', 'cancelled') then null
            when s.weight is null then 'no-data'
            when s.overdue = 0 then 'on-track'
            when s.days_overdue > delayed_after_days then 'delayed'
            when s.days_overdue > behind_after_days and s.done < short_of_expected_percent * s.due_weight then 'delayed'
            else 'at-risk'
        end,
        s.weight is not null and l.lifecycle <> 'cancelled',
        s.done / s.weight,
        100 * s.verified_weight / s.weight,
        100 * s.due_weight / s.weight,
        100 * s.baseline_due_weight / s.weight,
        coalesce(s.planned, 0), coalesce(s.achieved, 0), coalesce(s.verified, 0), coalesce(s.overdue, 0),
        coalesce(s.due_in_30_days, 0), coalesce(s.rescheduled, 0), coalesce(s.cancelled, 0), coalesce(s.cancelled_after_due, 0),
        i.lead_secretariat is null,
        i.type is null,
        s.weight is null,
        not exists (select from mechanism m where m.initiative_id = i.initiative_id and m.detached_on is null),
        true, -- no event names an actor yet; what the matrix names in passing is not one
        not exists (select from alignment a where a.initiative_id = i.initiative_id and cardinality(a.policies) > 0),
        l.lifecycle not in ('completed', 'cancelled') and day - i.last_act_on > 45
    from initiative i
    left join newest_turn(day) t on t.initiative_id = i.initiative_id
    cross join lateral (
        -- what is resumed stands where it would without the suspension
        select coalesce(nullif(t.turn, 'resumed'), case when i.started_on <= day then 'inProgress' else 'registered' end)
    ) as l (lifecycle)
    left join milestone_sums(day) s on s.initiative_id = i.initiative_id
    where i.endorsed_on <= day;
end;

alter table initiative drop column lifecycle;

grant select, insert, delete on initiative_turn, initiative_described to hito_query;

-- The one definition of what is figured out about a milestone, an initiative and an objective. Every list, page and answer reads it here.
-- All percentages are unrounded. A null is something not known or not measured, never a zero.

create view plan_in_force as
select plan_id, document, effective_on, position
from plan
order by effective_on desc, position desc
limit 1;

-- A milestone's percent is that of the record with the latest effective day; of two on one day, of the one recorded later.
create view milestone_progress as
select m.*, newest.percent, newest.effective_on as measured_on
from milestone m
left join lateral (
    select p.percent, p.effective_on
    from progress p
    where p.milestone_id = m.milestone_id
    order by p.effective_on desc, p.position desc
    limit 1
) newest on true;

-- A due date is inclusive: overdue is what was due before the day. Where nothing is recorded, nothing is done.
create function open_milestone(m milestone_progress) returns boolean
    language sql immutable
    return m.cancelled_on is null and coalesce(m.percent, 0) < 100;

create function overdue(m milestone_progress, day date) returns boolean
    language sql immutable
    return open_milestone(m) and m.due_on < day;

-- The sums over an initiative's milestones as they stand on a day.
create function milestone_sums(day date)
    returns table (
        initiative_id uuid, planned bigint, achieved bigint, verified bigint, overdue bigint, due_in_30_days bigint,
        rescheduled bigint, cancelled bigint, cancelled_after_due bigint,
        weight numeric, done numeric, verified_weight numeric, due_weight numeric, baseline_due_weight numeric, days_overdue int)
    language sql stable
begin atomic
    select
        m.initiative_id,
        count(*) filter (where m.cancelled_on is null),
        count(*) filter (where m.cancelled_on is null and m.achieved_on is not null),
        count(*) filter (where m.cancelled_on is null and m.verified_on is not null),
        count(*) filter (where overdue(m, day)),
        count(*) filter (where open_milestone(m) and m.due_on between day and day + 30),
        count(*) filter (where m.cancelled_on is null and m.due_on <> m.original_due_on),
        count(*) filter (where m.cancelled_on is not null),
        count(*) filter (where m.cancelled_on > m.due_on),
        sum(m.weight) filter (where m.cancelled_on is null),
        sum(m.weight * coalesce(m.percent, 0)) filter (where m.cancelled_on is null),
        coalesce(sum(m.weight) filter (where m.cancelled_on is null and m.verified_on is not null), 0),
        coalesce(sum(m.weight) filter (where m.cancelled_on is null and m.due_on < day), 0),
        coalesce(sum(m.weight) filter (where m.cancelled_on is null and m.original_due_on < day), 0),
        coalesce(max(day - m.due_on) filter (where overdue(m, day)), 0)
    from milestone_progress m
    group by m.initiative_id;
end;

-- The figures of every endorsed initiative on a day, by the health rule given as its three thresholds (days, days, percent).
-- Progress short of the share of expected: done/weight < share/100 * 100*due/weight, which is done < share*due, without a division.
create function initiative_figures(day date, delayed_after_days int, behind_after_days int, short_of_expected_percent int)
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
        i.lifecycle,
        case
            when i.lifecycle in ('suspended', 'completed', 'cancelled') then null
            when s.weight is null then 'no-data'
            when s.overdue = 0 then 'on-track'
            when s.days_overdue > delayed_after_days then 'delayed'
            when s.days_overdue > behind_after_days and s.done < short_of_expected_percent * s.due_weight then 'delayed'
            else 'at-risk'
        end,
        s.weight is not null and i.lifecycle <> 'cancelled',
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
        i.lifecycle not in ('completed', 'cancelled') and day - i.last_act_on > 45
    from initiative i
    left join milestone_sums(day) s on s.initiative_id = i.initiative_id
    where i.endorsed_on is not null;
end;

-- Which initiatives count where: under a management objective, under a development objective, in the plan in force as a whole.
-- Each once per scope, however many alignments brought it there.
create view membership as
select 'management' as scope, o.code, a.initiative_id
from plan_in_force p
join management_objective o on o.plan_id = p.plan_id
join alignment a on a.management_objective = o.code
union
select 'development', o.development_objective, a.initiative_id
from plan_in_force p
join management_objective o on o.plan_id = p.plan_id
join alignment a on a.management_objective = o.code
union
select 'plan', p.plan_id, a.initiative_id
from plan_in_force p
join management_objective o on o.plan_id = p.plan_id
join alignment a on a.management_objective = o.code;

-- The articulations of endorsed initiatives in each scope: what entries and mechanisms are counted from.
create view scoped_articulation as
select s.scope, s.code, a.articulation_id, a.initiative_id, a.entry
from articulation a
join initiative i on i.initiative_id = a.initiative_id and i.endorsed_on is not null
join plan_in_force p on true
join management_objective o on o.plan_id = p.plan_id and o.code = a.management_objective
cross join lateral (
    values ('management', o.code), ('development', o.development_objective), ('plan', p.plan_id)
) as s (scope, code);

grant usage on schema ${flyway:defaultSchema} to hito_query;
grant select on all tables in schema ${flyway:defaultSchema} to hito_query;
grant insert, update, delete on
    applied, plan, development_objective, management_objective, secretariat, secretariat_objective, applied_import,
    initiative, alignment, articulation, mechanism, milestone, progress
    to hito_query;

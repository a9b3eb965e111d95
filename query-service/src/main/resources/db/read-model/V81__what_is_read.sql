-- What nothing reads any more goes. One initiative, the versions of the plan, imports and the matrix are read from their own events; what is left
-- serves lists and figures of now. Views and functions over what changes are made anew; where nothing is said of them, they are as they were.

drop view plan_in_force;
drop table applied_import, development_objective, management_objective;

drop function initiative_status(date, int, int, int);
drop function initiative_figures(date, int, int, int);
drop function newest_turn(date);
drop function milestone_sums(date);
drop function overdue(milestone_progress, date);
drop function open_milestone(milestone_progress);
drop view milestone_progress;
drop function mechanism_stage(mechanism_standing, date);
drop view mechanism_standing;

alter table initiative
    drop column description,
    drop column initiative_key,
    drop column registered_on,
    drop column version;
alter table initiative_turn drop column reason;
alter table revoked_initiative drop column revoked_on, drop column position;
alter table secretariat_merger drop column reason;
alter table alignment drop column effective_on;

alter table articulation
    drop column objective,
    drop column articulation_no,
    drop column title_as_written,
    drop column mechanisms_as_written,
    drop column named_type,
    drop column named_actors,
    drop column named_places,
    drop column named_executing_agency,
    drop column named_promoting_agency,
    drop column source_lines,
    drop column anomalies,
    drop column objective_in_matrix,
    drop column position;

alter table mechanism
    drop column description,
    drop column as_written,
    drop column intervention_level,
    drop column partners,
    drop column alternative_group,
    drop column attached_on,
    drop column position,
    drop column listed_type,
    drop column listed_description;

alter table mechanism_life
    drop column negotiated_on,
    drop column instrument_number,
    drop column signed_on,
    drop column partners;
delete from mechanism_life where valid_from is null and terminated_on is null;
comment on table mechanism_life is 'Of mechanisms that were signed or ended. The term as it was signed, before any addendum.';

alter table mechanism_amendment
    drop column addendum_number,
    drop column description,
    drop column partners;
delete from mechanism_amendment where valid_to is null;
alter table mechanism_amendment alter column valid_to set not null;
comment on column mechanism_amendment.valid_to is null;
comment on table mechanism_amendment is 'Addenda that change a term.';

alter table milestone
    drop column articulation_id,
    drop column mechanism_id,
    drop column planned_on,
    drop column cancel_reason,
    drop column cancel_document;
alter table revoked_milestone drop column position;

-- The term of a mechanism as its addenda leave it: the one of the latest day counts, and of two on one day the one recorded later.
create view mechanism_standing as
select m.mechanism_id, m.articulation_id, m.type, m.detached_on, l.valid_from, coalesce(term.valid_to, l.valid_to) as valid_to,
    l.terminated_on
from mechanism m
left join mechanism_life l on l.mechanism_id = m.mechanism_id
left join lateral (
    select a.valid_to
    from mechanism_amendment a
    where a.mechanism_id = m.mechanism_id
    order by a.effective_on desc, a.position desc
    limit 1
) term on true;

-- Both days of a term are included, and it need not end. From the day of its termination on a mechanism is not in force.
create function in_force(m mechanism_standing, day date) returns boolean
    language sql immutable
    return coalesce(m.valid_from <= day, false) and coalesce(day <= m.valid_to, true) and coalesce(day < m.terminated_on, true);

create view milestone_progress as
select m.milestone_id, m.initiative_id, m.title, m.due_on, m.original_due_on, m.weight, m.position, m.achieved_on, m.verified_on,
    m.cancelled_on, newest.percent, m.due_position <> m.position as rescheduled
from milestone m
left join lateral (
    select p.percent
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

-- The sums over an initiative's milestones as they stand on a day. What was moved once stays rescheduled, also where it was moved back.
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
        count(*) filter (where m.cancelled_on is null and m.rescheduled),
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

-- The turn that counts on a day, for each initiative that has one.
create function newest_turn(day date) returns table (initiative_id uuid, turn text)
    language sql stable
begin atomic
    select distinct on (t.initiative_id) t.initiative_id, t.turn
    from initiative_turn t
    where t.effective_on <= day
    order by t.initiative_id, t.effective_on desc, t.position desc;
end;

-- The figures of every initiative that is endorsed on a day, by the health rule given as its three thresholds (days, days, percent).
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
        true, -- told by initiative_status, of the day
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

-- The same by the rule in force on the day, or by the thresholds given while none was adopted.
create function initiative_status(day date, delayed_after_days int, behind_after_days int, short_of_expected_percent int)
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

grant select on mechanism_standing, milestone_progress to hito_query;

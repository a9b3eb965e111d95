-- What happens to a milestone after it is planned: moved, weighed anew, cancelled, corrected, verified or returned.

-- From which day on its due day and its weight hold, and by which event: a late entry lies between its neighbours and does not overwrite
-- what came later. The position is that of the plan while nothing was set anew.
alter table milestone
    add column due_since date,
    add column due_position bigint,
    add column weight_since date,
    add column weight_position bigint,
    add column cancel_reason text,
    add column cancel_document text;
update milestone set due_since = planned_on, due_position = position, weight_since = planned_on, weight_position = position;
alter table milestone
    alter column due_since set not null,
    alter column due_position set not null,
    alter column weight_since set not null,
    alter column weight_position set not null;

create table reschedule (
    milestone_id       uuid        not null,
    due_on             date        not null,
    reason             text        not null,
    authorising_office text,
    document           text,
    effective_on       date        not null,
    position           bigint      not null,
    recorded_at        timestamptz not null,
    primary key (milestone_id, effective_on, position)
);

-- A corrected record keeps its place and says another percent; a return leaves a record of its own with its reason.
alter table progress
    add column recorded_percent numeric,
    add column correction_reason text,
    add column corrected_at timestamptz,
    add column return_reason text;
comment on column progress.recorded_percent is 'What it said before it was corrected; null if it never was.';

create table situation_report (
    report_id     uuid        primary key,
    initiative_id uuid        not null,
    period        text        not null,
    kind          text        not null,
    effective_on  date        not null,
    position      bigint      not null,
    recorded_at   timestamptz not null
);
create index on situation_report (initiative_id);
comment on table situation_report is 'That there is one and of what kind; its text and evidence are for the administration only and not kept here.';

create or replace view milestone_progress as
select m.milestone_id, m.initiative_id, m.title, m.due_on, m.original_due_on, m.weight, m.deliverable, m.articulation_id,
    m.mechanism_id, m.phase, m.planned_on, m.position, m.achieved_on, m.verified_on, m.cancelled_on,
    newest.percent, newest.effective_on as measured_on,
    m.due_position <> m.position as rescheduled, m.cancel_reason, m.cancel_document
from milestone m
left join lateral (
    select p.percent, p.effective_on
    from progress p
    where p.milestone_id = m.milestone_id
    order by p.effective_on desc, p.position desc
    limit 1
) newest on true;

-- As before, but for what counts as rescheduled: what was moved once stays so, also where it was moved back.
create or replace function milestone_sums(day date)
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

grant select, insert, update, delete on reschedule, situation_report to hito_query;

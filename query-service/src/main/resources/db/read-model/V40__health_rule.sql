-- The thresholds by which health is read off, from which day on. Of those up to a day the one of the latest effective day counts, and of two
-- on one day the one recorded later.
create table health_rule (
    effective_on              date   not null,
    position                  bigint not null,
    delayed_after_days        int    not null,
    behind_after_days         int    not null,
    short_of_expected_percent int    not null,
    primary key (effective_on, position)
);

create function health_rule_on(day date)
    returns table (since date, delayed_after_days int, behind_after_days int, short_of_expected_percent int)
    language sql stable
begin atomic
    select r.effective_on, r.delayed_after_days, r.behind_after_days, r.short_of_expected_percent
    from health_rule r
    where r.effective_on <= day
    order by r.effective_on desc, r.position desc
    limit 1;
end;

-- The figures of every endorsed initiative on a day, by the rule in force on it, or by the thresholds given while none was adopted.
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
    select f.*
    from (select 1) as one
    left join health_rule_on(day) r on true
    cross join lateral initiative_figures(
        day,
        coalesce(r.delayed_after_days, initiative_status.delayed_after_days),
        coalesce(r.behind_after_days, initiative_status.behind_after_days),
        coalesce(r.short_of_expected_percent, initiative_status.short_of_expected_percent)) f;
end;

grant select, insert, delete on health_rule to hito_query;

-- What initiatives are counted under besides objectives. Where one stands under nothing of a kind, the code is empty: that it is not known is
-- counted too.

-- The actors that an initiative involves on a day.
create function involved(day date) returns table (initiative_id uuid, actor_id uuid)
    language sql stable
begin atomic
    select newest.initiative_id, newest.actor_id
    from (
        select distinct on (v.initiative_id, v.actor_id) v.initiative_id, v.actor_id, v.involved
        from involvement v
        where v.effective_on <= day
        order by v.initiative_id, v.actor_id, v.effective_on desc, v.position desc
    ) newest
    where newest.involved;
end;

-- The territories in which an initiative takes place on a day.
create function placed(day date) returns table (initiative_id uuid, territory_id text)
    language sql stable
begin atomic
    select distinct newest.initiative_id, t.territory_id
    from (
        select distinct on (p.initiative_id) p.initiative_id, p.territories
        from placement p
        where p.effective_on <= day
        order by p.initiative_id, p.effective_on desc, p.position desc
    ) newest
    cross join unnest(newest.territories) as t (territory_id);
end;

-- Which initiatives count where: each once per scope and code. A secretariat counts what it leads, or what those led that became part of it.
create function group_member(day date) returns table (scope text, code text, initiative_id uuid)
    language sql stable
begin atomic
    select 'secretariat', coalesce(s.successor, i.lead_secretariat, ''), i.initiative_id
    from initiative i
    left join secretariat_successor(day) s on s.secretariat = i.lead_secretariat
    union all
    select distinct 'mechanism', coalesce(m.type, ''), i.initiative_id
    from initiative i
    left join mechanism m on m.initiative_id = i.initiative_id and m.detached_on is null
    union all
    select distinct 'policy', coalesce(p.policy, ''), i.initiative_id
    from initiative i
    left join (alignment a cross join unnest(a.policies) as p (policy)) on a.initiative_id = i.initiative_id
    union all
    select 'actor', coalesce(v.actor_id::text, ''), i.initiative_id
    from initiative i
    left join involved(day) v on v.initiative_id = i.initiative_id
    union all
    select 'territory', coalesce(p.territory_id, ''), i.initiative_id
    from initiative i
    left join placed(day) p on p.initiative_id = i.initiative_id;
end;

-- The articulations of endorsed initiatives in each scope: under a mechanism those that use it, under a policy those under an objective that
-- the initiative serves by it, under anything else all of them.
create function group_articulation(day date) returns table (scope text, code text, articulation_id uuid, entry int)
    language sql stable
begin atomic
    select g.scope, g.code, a.articulation_id, a.entry
    from group_member(day) g
    join initiative i on i.initiative_id = g.initiative_id and i.endorsed_on <= day
    join articulation a on a.initiative_id = g.initiative_id
    where g.code = '' or case g.scope
        when 'mechanism' then exists (
            select from mechanism m
            where m.articulation_id = a.articulation_id and m.type = g.code and m.detached_on is null)
        when 'policy' then exists (
            select from alignment s
            where s.initiative_id = a.initiative_id and s.management_objective = a.management_objective
              and g.code = any (s.policies))
        else true
    end;
end;

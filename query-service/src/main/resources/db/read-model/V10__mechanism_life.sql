-- What happens to a mechanism after it is attached. A correction is written into what was attached; everything else is kept beside it.

alter table mechanism add column corrected_position bigint;
comment on column mechanism.corrected_position is 'Of the correction that stands; null if nothing was corrected.';

create table mechanism_life (
    mechanism_id      uuid primary key,
    negotiated_on     date,
    instrument_number text,
    signed_on         date,
    valid_from        date,
    valid_to          date,
    partners          text[],
    terminated_on     date
);
comment on table mechanism_life is 'Of mechanisms that are more than proposed. Term and partners as they were signed, before any addendum.';

create table mechanism_amendment (
    mechanism_id    uuid   not null,
    effective_on    date   not null,
    position        bigint not null,
    addendum_number text,
    description     text   not null,
    valid_to        date,
    partners        text[] not null,
    primary key (mechanism_id, effective_on, position)
);
comment on column mechanism_amendment.valid_to is 'Null if the addendum leaves the term as it was, as an empty list of partners leaves these.';

-- A mechanism as its addenda leave it: the one of the latest day counts, and of two on one day the one recorded later.
create view mechanism_standing as
select
    m.*, l.negotiated_on, l.instrument_number, l.signed_on, l.valid_from,
    coalesce(term.valid_to, l.valid_to) as valid_to,
    coalesce(side.partners, nullif(l.partners, '{}'), m.partners) as standing_partners,
    l.terminated_on
from mechanism m
left join mechanism_life l on l.mechanism_id = m.mechanism_id
left join lateral (
    select a.valid_to
    from mechanism_amendment a
    where a.mechanism_id = m.mechanism_id and a.valid_to is not null
    order by a.effective_on desc, a.position desc
    limit 1
) term on true
left join lateral (
    select a.partners
    from mechanism_amendment a
    where a.mechanism_id = m.mechanism_id and a.partners <> '{}'
    order by a.effective_on desc, a.position desc
    limit 1
) side on true;

-- Both days of a term are included, and it need not end. From the day of its termination on a mechanism is not in force.
create function mechanism_stage(m mechanism_standing, day date) returns text
    language sql immutable
    return case
        when m.terminated_on <= day then 'terminated'
        when m.valid_from is null and m.negotiated_on is null then 'proposed'
        when m.valid_from is null then 'negotiated'
        when day < m.valid_from then 'signed'
        when day > m.valid_to then 'expired'
        else 'inForce'
    end;

grant select on mechanism_life, mechanism_amendment, mechanism_standing to hito_query;
grant insert, update, delete on mechanism_life, mechanism_amendment to hito_query;

-- Which files acts cite, and what was decided of them. Only what is released or withdrawn is shown; of the rest only how much there is.

create table evidence_cited (
    initiative_id uuid    not null,
    act           text    not null check (act in ('progress', 'situation-report')),
    act_id        uuid    not null,
    place         integer not null,
    upload_id     uuid,
    sha256        text,
    media_type    text,
    size          bigint,
    position      bigint  not null,
    primary key (act_id, place)
);
create index on evidence_cited (initiative_id);
comment on column evidence_cited.upload_id is 'Null of a link, which nobody can release: where it leads is not kept here.';

create table evidence_standing (
    sha256            text primary key,
    released_on       date,
    withdrawn_on      date,
    withdrawal_reason text
);
comment on table evidence_standing is 'Of files by their bytes, whichever upload brought them.';

grant select, insert, update, delete on evidence_cited, evidence_standing to hito_query;

-- The read model of the status. All of it follows from the event log and can be built again from there.
-- There are no foreign keys: the log's order and the deciders before it have already seen to it that what is referred to exists.

create table applied (
    only_row    boolean     primary key default true check (only_row),
    position    bigint      not null,
    epoch       uuid        not null,
    recorded_at timestamptz not null
);
comment on table applied is 'The newest event that all other tables contain; written in the transaction that applied it.';

create table plan (
    plan_id      text   primary key,
    document     jsonb  not null,
    effective_on date   not null,
    position     bigint not null
);

create table development_objective (
    plan_id    text not null,
    code       text not null,
    ordinal    int  not null,
    short_name text not null,
    text       text not null,
    primary key (plan_id, code)
);

create table management_objective (
    plan_id               text not null,
    code                  text not null,
    ordinal               int  not null,
    development_objective text not null,
    text                  text not null,
    primary key (plan_id, code)
);

create table secretariat (
    secretariat  text   primary key,
    name         text   not null,
    effective_on date   not null,
    position     bigint not null
);

create table secretariat_objective (
    secretariat          text not null,
    management_objective text not null,
    primary key (secretariat, management_objective)
);

create table applied_import (
    import_id    uuid        primary key,
    kind         text        not null,
    plan_id      text        not null,
    file_sha256  text        not null,
    rows         int         not null,
    created      int         not null,
    changed      int         not null,
    effective_on date        not null,
    position     bigint      not null,
    recorded_at  timestamptz not null
);

create table initiative (
    initiative_id    uuid   primary key,
    code             text   not null unique,
    name             text   not null,
    type             text,
    description      text,
    import_id        uuid,
    initiative_key   text,
    registered_on    date   not null,
    endorsed_on      date,
    lead_secretariat text,
    lead_since       date,
    lead_position    bigint,
    lifecycle        text   not null default 'registered'
        check (lifecycle in ('registered', 'inProgress', 'suspended', 'completed', 'cancelled')),
    started_on       date,
    last_act_on      date   not null,
    version          bigint not null,
    words            text   not null
);
comment on column initiative.endorsed_on is 'Null for a proposal, which counts nowhere and which nobody reads without a token.';
comment on column initiative.version is 'Sequence of the newest event of its stream.';
comment on column initiative.words is 'What a search reads and an order by name uses: the name, then the code; lower case, without accents, each word after one space.';

create table alignment (
    initiative_id        uuid   not null,
    management_objective text   not null,
    policies             text[] not null,
    effective_on         date   not null,
    position             bigint not null,
    primary key (initiative_id, management_objective)
);
create index on alignment (management_objective);

create table articulation (
    articulation_id        uuid   primary key,
    initiative_id          uuid   not null,
    management_objective   text   not null,
    objective              text   not null,
    entry                  int,
    articulation_no        int,
    title_as_written       text,
    mechanisms_as_written  text,
    named_type             text,
    named_actors           text,
    named_places           text,
    named_executing_agency text,
    named_promoting_agency text,
    source_lines           text,
    anomalies              text,
    words                  text   not null,
    position               bigint not null,
    worded_on              date   not null,
    worded_position        bigint not null
);
create index on articulation (initiative_id);
comment on column articulation.entry is 'The entry of the matrix; null for what was added by hand, which is no entry.';

create table mechanism (
    mechanism_id       uuid   primary key,
    initiative_id      uuid   not null,
    articulation_id    uuid   not null,
    type               text   not null,
    description        text,
    as_written         text,
    intervention_level text,
    partners           text[] not null,
    alternative_group  int,
    attached_on        date   not null,
    position           bigint not null,
    detached_on        date
);
create index on mechanism (initiative_id);
create index on mechanism (articulation_id);

create table milestone (
    milestone_id    uuid    primary key,
    initiative_id   uuid    not null,
    title           text    not null,
    due_on          date    not null,
    original_due_on date    not null,
    weight          numeric not null check (weight > 0),
    deliverable     text,
    articulation_id uuid,
    mechanism_id    uuid,
    phase           text,
    planned_on      date    not null,
    position        bigint  not null,
    achieved_on     date,
    verified_on     date,
    cancelled_on    date
);
create index on milestone (initiative_id);
comment on column milestone.original_due_on is 'What the baseline is drawn from, whatever is rescheduled afterwards.';

create table progress (
    progress_id  uuid        primary key,
    milestone_id uuid        not null,
    percent      numeric     not null check (percent between 0 and 100),
    achievement  boolean     not null,
    effective_on date        not null,
    position     bigint      not null,
    recorded_at  timestamptz not null
);
create index on progress (milestone_id, effective_on desc, position desc);

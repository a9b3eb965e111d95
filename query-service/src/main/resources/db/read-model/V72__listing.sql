-- Every endorsed initiative as it stands on one day, so that a list of now need not work out all of them.
create table listing (
    only_row                  boolean primary key default true check (only_row),
    day                       date not null,
    delayed_after_days        int  not null,
    behind_after_days         int  not null,
    short_of_expected_percent int  not null
);
comment on table listing is 'The day that listed_initiative is of, and the rule by which health is read off there.';

create table listed_initiative (
    initiative_id     uuid primary key,
    code              text collate "C" not null,
    name              text not null,
    name_key          text collate "C" not null,
    type              text,
    lead              text,
    objectives        text[] not null,
    lifecycle         text not null,
    health            text,
    progress          numeric,
    expected_progress numeric,
    next_id           uuid,
    next_title        text,
    next_due_on       date,
    turns_on          date not null,
    document          tsvector not null
) with (fillfactor = 80);
comment on column listed_initiative.lead is 'Whoever has taken its place by a merger is found when it is read.';
comment on column listed_initiative.turns_on is
    'The first day after that of the listing on which something may stand otherwise although nothing is recorded. Looked for once a day, so without an index: most events change it and nothing that has one.';
comment on column listed_initiative.document is 'Its words, and what it can be found by, each as a lexeme of its own.';
create index on listed_initiative (code);
create index on listed_initiative using gin (document) with (gin_pending_list_limit = 256);

grant select, insert, update, delete on listing, listed_initiative to hito_query;

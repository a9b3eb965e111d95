-- An event that cannot be applied does not hold up those of other streams.
create table parked_stream (
    stream_id   text        primary key,
    position    bigint      not null,
    sequence    bigint      not null,
    type        text        not null,
    recorded_at timestamptz not null,
    failure     text        not null
);
comment on table parked_stream is 'Of these the other tables contain nothing from that event on.';
create index on parked_stream (position);

create table discarded_event (
    position     bigint      primary key,
    stream_id    text        not null,
    type         text        not null,
    failure      text        not null,
    discarded_by text        not null,
    discarded_at timestamptz not null default clock_timestamp()
);
comment on table discarded_event is 'What an operator left out of this generation for good.';

alter table applied add column mended int not null default 0;
comment on column applied.mended is 'Rises when an operator''s act changes the other tables while the position stays.';

grant select, insert, delete on parked_stream to hito_query;
grant select, insert on discarded_event to hito_query;

-- The event log: append-only, totally ordered, gapless. Owned by the role that migrates; the services append by one function and read.

create table event_log.head (
  only_row    boolean     primary key default true check (only_row),
  epoch       uuid        not null default gen_random_uuid(),
  position    bigint      not null default 0,
  recorded_at timestamptz not null default to_timestamp(0)
);
comment on table  event_log.head is 'Where the log ends. Its row is the lock that puts all appends in one order.';
comment on column event_log.head.epoch is 'Which life of the log this is; changed when an older copy is restored, so that followers notice.';
insert into event_log.head default values;

create table event_log.event (
  position     bigint      not null,
  stream_id    text        not null,
  sequence     bigint      not null,
  event_id     uuid        not null,
  type         text        not null,
  revision     integer     not null,
  effective_on date        not null,
  recorded_at  timestamptz not null,
  payload      json        not null,
  metadata     json        not null,
  constraint event_position primary key (position),
  constraint event_stream_sequence unique (stream_id, sequence),
  constraint event_id unique (event_id)
);
comment on column event_log.event.position is 'Place in the whole log, from 1, without holes.';
comment on column event_log.event.sequence is 'Place in the stream, from 0, without holes.';
comment on column event_log.event.effective_on is 'The day it happened, in America/Guayaquil.';
comment on column event_log.event.recorded_at is 'When it was appended; never falls as the position rises.';
comment on column event_log.event.payload is 'json, not jsonb: what was written is kept byte by byte.';

create table event_log.claim (
  kind      text not null,
  key       text not null,
  stream_id text not null,
  constraint claim_key primary key (kind, key)
);
comment on table event_log.claim is 'What must be unique across streams; taken in the append''s own transaction.';

create function event_log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is append-only' using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete on event_log.event
  for each row execute function event_log.refuse_change();
create trigger never_truncated before truncate on event_log.event
  for each statement execute function event_log.refuse_change();

-- Appends one caller's events and claims: all or nothing.
-- 23505: a stream has moved on. HT001: a claim is taken; constraint tells its kind, detail its key, hint the stream that holds it.
create function event_log.append(
  event_ids uuid[], stream_ids text[], sequences bigint[], types text[], revisions integer[],
  effective_days date[], payloads text[], metadatas text[],
  claim_kinds text[], claim_keys text[], claim_streams text[])
returns table (last_position bigint, stamped timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head_position bigint;
  taken         record;
begin
  -- The row lock orders all appends. What is read after it, in statements of their own, is what the last append left behind.
  select h.position, greatest(clock_timestamp(), h.recorded_at) into head_position, stamped
    from event_log.head h for update;

  perform 1
    from (select s.stream_id, min(s.sequence) as first from unnest(stream_ids, sequences) s(stream_id, sequence) group by 1) appended
   where appended.first <> coalesce(
           (select max(e.sequence) + 1 from event_log.event e where e.stream_id = appended.stream_id), 0);
  if found then
    raise exception 'a stream has moved on' using errcode = 'unique_violation', constraint = 'event_stream_sequence';
  end if;

  select held.kind, held.key, held.stream_id into taken
    from (select c.kind, c.key, c.stream_id
            from unnest(claim_kinds, claim_keys) wanted(kind, key) join event_log.claim c using (kind, key)
          union all
          select wanted.kind, wanted.key, min(wanted.stream_id)
            from unnest(claim_kinds, claim_keys, claim_streams) wanted(kind, key, stream_id)
           group by 1, 2 having count(*) > 1) held limit 1;
  if found then
    raise exception 'claimed: % %', taken.kind, taken.key 
      using errcode = 'HT001', constraint = taken.kind, detail = taken.key, hint = taken.stream_id;
  end if;

  insert into event_log.event
    (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at, payload, metadata)
  select head_position + e.place, e.stream_id, e.sequence, e.event_id, e.type, e.revision, e.effective_on, stamped,
         e.payload::json, e.metadata::json
    from unnest(event_ids, stream_ids, sequences, types, revisions, effective_days, payloads, metadatas) with ordinality
         e(event_id, stream_id, sequence, type, revision, effective_on, payload, metadata, place);

  insert into event_log.claim (kind, key, stream_id)
  select wanted.kind, wanted.key, wanted.stream_id
    from unnest(claim_kinds, claim_keys, claim_streams) wanted(kind, key, stream_id);

  last_position := head_position + cardinality(event_ids);
  update event_log.head set position = last_position, recorded_at = stamped;
  -- A hint for those who listen, once per append: they poll as well.
  perform pg_notify('event_log', last_position::text);
  return next;
end $$;

revoke all on function event_log.append from public;
grant usage on schema event_log to hito_command, hito_query;
grant execute on function event_log.append to hito_command;
grant select on event_log.head, event_log.event to hito_command, hito_query;
grant select on event_log.claim to hito_command;

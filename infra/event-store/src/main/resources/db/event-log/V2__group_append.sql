-- Appends of many callers in one call: one lock, one insert, one commit, one notification.

create table event_log.idempotency (
  subject      text        not null,
  key          text        not null,
  request_hash text        not null,
  answer       json        not null,
  position     bigint      not null,
  recorded_at  timestamptz not null,
  constraint idempotency_key primary key (subject, key)
);
create index idempotency_age on event_log.idempotency (recorded_at);
comment on table event_log.idempotency is 'Requests that were carried out, by the key that their sender gave them; remembered for 24 hours.';
comment on column event_log.idempotency.request_hash is 'What was asked, so that the same key with another request is noticed.';
comment on column event_log.idempotency.position is 'Of the last event that the request brought about; of the newest one of all if it brought about none.';

create table event_log.snapshot (
  stream_id        text        not null,
  sequence         bigint      not null,
  category         text        not null,
  event_id         uuid        not null,
  taken_at         timestamptz not null,
  payload_type     text        not null,
  payload_revision text,
  payload          text        not null,
  metadata         text        not null,
  constraint snapshot_stream primary key (stream_id)
);
comment on table event_log.snapshot is 'The newest stored state of a stream. Derived: it can be made anew from the events, and be deleted.';

drop function event_log.append(
  uuid[], text[], bigint[], text[], integer[], date[], text[], text[], text[], text[], text[]);

-- Takes a batch of appends, each of one caller: events, claims and at most one idempotency key, all or nothing. Callers are numbered from
-- 1 in the order of event_counts; every other array names the caller of each element. A caller that is refused fails alone; the others'
-- events are numbered and stamped in the order of the callers. One row per caller tells what came of it:
--   appended         last_position is that of its last event; also when its events stood already, so a lost answer is asked for again
--   stream-moved-on  key is the stream whose next sequence is another
--   claim-taken      kind and key are claimed by the stream held_by
--   key-used         the idempotency key was used before: last_position, answer, and in key the hash of the request it came with
create function event_log.append(
  event_counts integer[],
  event_callers integer[], event_ids text[], stream_ids text[], sequences bigint[], types text[], revisions integer[],
  effective_days text[], payloads text[], metadatas text[],
  claim_callers integer[], claim_kinds text[], claim_keys text[], claim_streams text[],
  key_callers integer[], key_subjects text[], key_names text[], key_hashes text[], key_answers text[])
returns table (caller integer, outcome text, last_position bigint, kind text, key text, held_by text, answer text)
language plpgsql security definer
-- Plans are kept for the life of a session; one that was made on an almost empty table must not scan it when it has grown.
set enable_seqscan = off
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  everybody constant integer := 0;
  turns     integer[] := array[everybody];
  turn      integer;
  place     integer   := 0;
  start     bigint;
  newest    bigint;
  stamp     timestamptz;
  refusal   record;
begin
  -- The row lock orders all appends. What is read after it, in statements of their own, is what the last append left behind.
  select h.position, h.position, greatest(clock_timestamp(), h.recorded_at) into start, newest, stamp
    from event_log.head h for update;

  -- All at once where nobody is in anybody's way; else one by one, each caller seeing what those before it appended.
  while place < cardinality(turns) loop
    place := place + 1;
    turn  := turns[place];

    select * into refusal from (
      -- Only a caller that is in the way of somebody is looked at by its ids: it may be itself, asking again.
      select 1 as rank, 'appended' as outcome, max(stands.position) as last_position,
             null::text as kind, null::text as key, null::text as held_by, null::text as answer
        from unnest(event_callers, event_ids) e(caller, event_id)
        join lateral (select x.position from event_log.event x where x.event_id = e.event_id::uuid limit 1) stands on true
       where turn <> everybody and e.caller = turn
      having count(*) > 0
      union all
      select 2, 'key-used', used.position, null, used.request_hash, null, used.answer::text
        from unnest(key_callers, key_subjects, key_names) k(caller, subject, name)
        join lateral (
               select x.position, x.request_hash, x.answer from event_log.idempotency x
                where x.subject = k.subject and x.key = k.name and x.recorded_at > stamp - interval '24 hours' limit 1) used on true
       where turn in (everybody, k.caller)
      union all
      select 2, 'key-used', null, null, null, null, null
        from unnest(key_subjects, key_names) k(subject, name)
       where turn = everybody
       group by k.subject, k.name having count(*) > 1
      union all
      select 3, 'stream-moved-on', null, null, s.stream_id, null, null
        from (select e.stream_id, min(e.sequence) as first, max(e.sequence) as last, count(*) as events
                from unnest(event_callers, stream_ids, sequences) e(caller, stream_id, sequence)
               where turn in (everybody, e.caller) group by e.stream_id) s
       where s.last - s.first + 1 <> s.events
          or s.first <> coalesce((select max(x.sequence) + 1 from event_log.event x where x.stream_id = s.stream_id), 0)
      union all
      select 4, 'claim-taken', null, c.kind, c.key, held.stream_id, null
        from unnest(claim_callers, claim_kinds, claim_keys) c(caller, kind, key)
        join lateral (
               select x.stream_id from event_log.claim x where x.kind = c.kind and x.key = c.key limit 1) held on true
       where turn in (everybody, c.caller)
      union all
      select 4, 'claim-taken', null, c.kind, c.key, min(c.stream_id), null
        from unnest(claim_callers, claim_kinds, claim_keys, claim_streams) c(caller, kind, key, stream_id)
       where turn in (everybody, c.caller)
       group by c.kind, c.key having count(*) > 1
    ) refusals order by rank limit 1;

    if found and turn = everybody then
      turns := array(select everybody union all select * from generate_series(1, cardinality(event_counts)));
      continue;
    elsif found then
      return query select turn, refusal.outcome, refusal.last_position, refusal.kind, refusal.key, refusal.held_by, refusal.answer;
      continue;
    end if;

    insert into event_log.event
      (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at, payload, metadata)
    select newest + row_number() over (order by e.place), e.stream_id, e.sequence, e.event_id::uuid, e.type, e.revision,
           e.effective_on::date, stamp, e.payload::json, e.metadata::json
      from unnest(event_callers, event_ids, stream_ids, sequences, types, revisions, effective_days, payloads, metadatas)
           with ordinality e(caller, event_id, stream_id, sequence, type, revision, effective_on, payload, metadata, place)
     where turn in (everybody, e.caller);

    return query
    select c.caller::integer, 'appended', newest + sum(c.events) over (order by c.caller), null::text, null::text, null::text, null::text
      from unnest(event_counts) with ordinality c(events, caller)
     where turn in (everybody, c.caller);

    if cardinality(claim_callers) > 0 then
      insert into event_log.claim (kind, key, stream_id)
      select c.kind, c.key, c.stream_id
        from unnest(claim_callers, claim_kinds, claim_keys, claim_streams) c(caller, kind, key, stream_id)
       where turn in (everybody, c.caller);
    end if;

    if cardinality(key_callers) > 0 then
      insert into event_log.idempotency as old (subject, key, request_hash, answer, position, recorded_at)
      select k.subject, k.name, k.hash, k.answer::json,
             newest + (select sum(c.events) from unnest(event_counts) with ordinality c(events, caller)
                      where c.caller <= k.caller and turn in (everybody, c.caller)), stamp
        from unnest(key_callers, key_subjects, key_names, key_hashes, key_answers) k(caller, subject, name, hash, answer)
       where turn in (everybody, k.caller)
      on conflict (subject, key) do update
      set request_hash = excluded.request_hash, answer = excluded.answer,
          position = excluded.position, recorded_at = excluded.recorded_at;
    end if;

    newest := newest + case turn when everybody then cardinality(event_callers) else event_counts[turn] end;
  end loop;

  -- Whoever brings keys takes away a few that are too old to matter.
  delete from event_log.idempotency forgotten
   where cardinality(key_callers) > 0
     and (forgotten.subject, forgotten.key) in (
           select x.subject, x.key from event_log.idempotency x
            where x.recorded_at <= stamp - interval '24 hours' order by x.recorded_at limit 2 * cardinality(key_callers));

  if newest > start then
    update event_log.head set position = newest, recorded_at = stamp;
    -- A hint for those who listen, once per batch: they poll as well.
    perform pg_notify('event_log', newest::text);
  end if;
end $$;

-- Keeps the newest snapshot of a stream; an older one than it changes nothing.
create function event_log.store_snapshot(
  stream_id text, sequence bigint, category text, event_id uuid, taken_at timestamptz,
  payload_type text, payload_revision text, payload text, metadata text)
returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into event_log.snapshot as kept
    (stream_id, sequence, category, event_id, taken_at, payload_type, payload_revision, payload, metadata)
  values (store_snapshot.stream_id, store_snapshot.sequence, store_snapshot.category, store_snapshot.event_id, store_snapshot.taken_at,
          store_snapshot.payload_type, store_snapshot.payload_revision, store_snapshot.payload, store_snapshot.metadata)
  on conflict (stream_id) do update
  set sequence = excluded.sequence, category = excluded.category, event_id = excluded.event_id, taken_at = excluded.taken_at,
      payload_type = excluded.payload_type, payload_revision = excluded.payload_revision,
      payload = excluded.payload, metadata = excluded.metadata
  where kept.sequence < excluded.sequence;
end;

revoke all on function event_log.append, event_log.store_snapshot from public;
grant execute on function event_log.append, event_log.store_snapshot to hito_command;
grant select on event_log.idempotency, event_log.snapshot to hito_command;

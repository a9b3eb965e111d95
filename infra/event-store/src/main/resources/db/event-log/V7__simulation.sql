-- A store of simulated data says so of itself, for good, and while it is filled its events are recorded at the instants that the simulation
-- says. Any other store has no row here, and no way to get one once it has an event: it is recorded at the clock's instants, as before.

create table event_log.simulation (
  only_row boolean     primary key default true check (only_row),
  clock    timestamptz
);
comment on table  event_log.simulation is 'Its one row says that everything in this log is simulated. Real logs have none.';
comment on column event_log.simulation.clock is 'What time it is in the simulation; null once it has ended, and for ever.';

create function event_log.guard_simulation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    -- The row lock is that of the appends: none is under way.
    perform from event_log.head h for update;
    if (select h.position > 0 from event_log.head h) then
      raise exception 'only an empty log can become a simulated one' using errcode = 'insufficient_privilege';
    end if;
  elsif old.clock is null then
    raise exception 'the simulation has ended' using errcode = 'insufficient_privilege';
  elsif new.clock < old.clock then
    raise exception 'the clock of a simulation never goes back' using errcode = 'insufficient_privilege';
  end if;
  if new.clock > clock_timestamp() then
    raise exception 'what is simulated lies in the past' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger guarded before insert or update on event_log.simulation
  for each row execute function event_log.guard_simulation();
create trigger never_deleted before delete on event_log.simulation
  for each row execute function event_log.refuse_change();
create trigger never_truncated before truncate on event_log.simulation
  for each statement execute function event_log.refuse_change();

-- The services read it. Only the owner begins a simulation and moves its clock.
grant select on event_log.simulation to hito_command, hito_query;

-- Both as before, but for the instant that is stamped. Where nothing is simulated that costs a look into an empty table.

-- Takes a batch of appends, each of one caller: events, claims, claims of its streams that it gives back, and at most one idempotency key,
-- all or nothing. A claim is given back by its key; without a key, all of its kind that the stream holds are. The counts say how many
-- elements of the other arrays are each caller's, in the order of the callers. heads names each caller's streams once, with the sequence of
-- its first event there. key_offsets counts the batch's events up to and including the caller's. A caller that is refused fails alone.
-- One row with caller 0 and the position before the batch: all were appended, in their order. Else a row for each caller, from 1:
--   appended         last_position is that of its last event; also when its events stood already, so a lost answer is asked for again
--   stream-moved-on  key is the stream whose next sequence is another
--   claim-taken      kind and key are claimed by the stream held_by
--   key-used         the idempotency key was used before: last_position, answer, and in key the hash of the request it came with
create or replace function event_log.append(
  head_counts integer[], event_counts integer[], claim_counts integer[], key_counts integer[],
  head_streams text[], head_sequences bigint[],
  event_ids text[], stream_ids text[], sequences bigint[], types text[], revisions integer[],
  effective_days text[], payloads text[], metadatas text[],
  claim_kinds text[], claim_keys text[], claim_streams text[],
  key_subjects text[], key_names text[], key_hashes text[], key_answers text[], key_offsets integer[],
  release_counts integer[], release_kinds text[], release_streams text[], release_keys text[] default null)
returns table (caller integer, outcome text, last_position bigint, kind text, key text, held_by text, answer text)
language plpgsql security definer
-- Plans are made once in a session: planning anew took longer than appending. One that was made on an almost empty table must not scan it
-- when it has grown.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  start bigint;
  stamp timestamptz;
  violated text;
  h1 integer; h2 integer := 0;
  e1 integer; e2 integer := 0;
  c1 integer; c2 integer := 0;
  k1 integer; k2 integer := 0;
  r1 integer; r2 integer := 0;
begin
  -- All of them at once. Whatever is in the way, of those before or of one another, is a violation, and undoes all of it.
  begin
    -- The row's lock orders all appends. What is read after it, in statements of their own, is what the last append left behind.
    update event_log.head set position = position + cardinality(event_ids), recorded_at = greatest(
        coalesce((select simulation.clock from event_log.simulation), clock_timestamp()), recorded_at)
      returning position - cardinality(event_ids), recorded_at into start, stamp;

    -- That a stream is not further on is left to its unique sequence.
    perform from unnest(head_streams, head_sequences) h(stream_id, sequence)
      where h.sequence > 0
        and not exists (select from event_log.event before where before.stream_id = h.stream_id and before.sequence = h.sequence - 1);
    if found then
      raise unique_violation using message = 'a stream is not that far', constraint = 'event_stream_sequence';
    end if;

    insert into event_log.event
      (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at, payload, metadata)
    select start + e.place, e.stream_id, e.sequence, e.event_id::uuid, e.type, e.revision,
           e.effective_on::date, stamp, e.payload::json, e.metadata::json
      from unnest(event_ids, stream_ids, sequences, types, revisions, effective_days, payloads, metadatas)
           with ordinality e(event_id, stream_id, sequence, type, revision, effective_on, payload, metadata, place);

    -- Those of a key are found by it. All of a kind is rare, so that the claims have no index by stream: they are read through.
    if cardinality(release_kinds) > 0 then
      delete from event_log.claim held using unnest(release_kinds, release_streams, release_keys) r(kind, stream_id, key)
        where held.kind = r.kind and held.key = r.key and held.stream_id = r.stream_id;
      delete from event_log.claim held using unnest(release_kinds, release_streams, release_keys) r(kind, stream_id, key)
        where held.kind = r.kind and r.key is null and held.stream_id = r.stream_id;
    end if;

    if cardinality(claim_kinds) > 0 then
      insert into event_log.claim (kind, key, stream_id)
      select c.kind, c.key, c.stream_id from unnest(claim_kinds, claim_keys, claim_streams) c(kind, key, stream_id);
    end if;

    if cardinality(key_subjects) > 0 then
      insert into event_log.idempotency (subject, key, request_hash, answer, position, recorded_at)
      select k.subject, k.name, k.hash, k.answer::json, start + k.events, stamp
        from unnest(key_subjects, key_names, key_hashes, key_answers, key_offsets) k(subject, name, hash, answer, events);
    end if;

    -- A hint for those who listen, one for each transaction: they poll as well.
    perform pg_notify('event_log', '');
    return query select 0, 'appended', start, null::text, null::text, null::text, null::text;
    return;
  exception when unique_violation then
    -- The lock again, for all that follows. And who is told that something stands already is told by a commit that waits for the standby,
    -- as the first one may not have.
    update event_log.head set recorded_at = recorded_at;
    violated := sqlerrm;
  end;

  delete from event_log.idempotency old using unnest(key_subjects, key_names) k(subject, name)
    where old.subject = k.subject and old.key = k.name and old.recorded_at <= clock_timestamp() - interval '24 hours';

  if cardinality(event_counts) = 1 and not found then
    return query select 1, r.*
      from event_log.refusal(head_streams, head_sequences,
             event_ids[event_counts[1]], stream_ids[event_counts[1]], sequences[event_counts[1]],
             claim_kinds, claim_keys, claim_streams, key_subjects, key_names) r;
    if not found then
      raise 'nothing tells why an append cannot be: %', violated;
    end if;
    return;
  end if;

  -- Each for itself, seeing what those before it appended.
  for number in 1 .. cardinality(event_counts) loop
    h1 := h2 + 1; h2 := h2 + head_counts[number];
    e1 := e2 + 1; e2 := e2 + event_counts[number];
    c1 := c2 + 1; c2 := c2 + claim_counts[number];
    k1 := k2 + 1; k2 := k2 + key_counts[number];
    r1 := r2 + 1; r2 := r2 + release_counts[number];
    return query
      select number, a.outcome, case a.caller when 0 then a.last_position + event_counts[number] else a.last_position end,
             a.kind, a.key, a.held_by, a.answer
        from event_log.append(head_counts[number:number], event_counts[number:number], claim_counts[number:number], key_counts[number:number],
               head_streams[h1:h2], head_sequences[h1:h2],
               event_ids[e1:e2], stream_ids[e1:e2], sequences[e1:e2], types[e1:e2], revisions[e1:e2],
               effective_days[e1:e2], payloads[e1:e2], metadatas[e1:e2],
               claim_kinds[c1:c2], claim_keys[c1:c2], claim_streams[c1:c2],
               key_subjects[k1:k2], key_names[k1:k2], key_hashes[k1:k2], key_answers[k1:k2],
               array_fill(event_counts[number], array[k2 - k1 + 1]),
               release_counts[number:number], release_kinds[r1:r2], release_streams[r1:r2], release_keys[r1:r2]) a;
  end loop;
end $$;

-- Appends what this transaction staged, for one caller. Everything else is as event_log.append takes it and answers it.
create or replace function event_log.append_staged(
  head_streams text[], head_sequences bigint[],
  claim_kinds text[], claim_keys text[], claim_streams text[],
  key_subjects text[], key_names text[], key_hashes text[], key_answers text[],
  release_kinds text[], release_streams text[], release_keys text[] default null)
returns table (caller integer, outcome text, last_position bigint, kind text, key text, held_by text, answer text)
language plpgsql security definer
-- Whatever the tables held when the plans were made: the log is never read through.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  staged bigint;
  start bigint;
  stamp timestamptz;
  violated text;
begin
  perform event_log.staging();
  select count(*) into staged from pg_temp.staged_event;

  begin
    -- The row's lock orders all appends. What is read after it, in statements of their own, is what the last append left behind.
    update event_log.head set position = position + staged, recorded_at = greatest(
        coalesce((select simulation.clock from event_log.simulation), clock_timestamp()), recorded_at)
      returning position - staged, recorded_at into start, stamp;

    -- That a stream is not further on is left to its unique sequence.
    perform from unnest(head_streams, head_sequences) h(stream_id, sequence)
      where h.sequence > 0
        and not exists (select from event_log.event before where before.stream_id = h.stream_id and before.sequence = h.sequence - 1);
    if found then
      raise unique_violation using message = 'a stream is not that far', constraint = 'event_stream_sequence';
    end if;

    insert into event_log.event
      (position, stream_id, sequence, event_id, type, revision, effective_on, recorded_at, payload, metadata)
    select start + e.place, e.stream_id, e.sequence, e.event_id, e.type, e.revision, e.effective_on, stamp, e.payload, e.metadata
      from pg_temp.staged_event e;

    if cardinality(release_kinds) > 0 then
      delete from event_log.claim held using unnest(release_kinds, release_streams, release_keys) r(kind, stream_id, key)
        where held.kind = r.kind and held.key = r.key and held.stream_id = r.stream_id;
      delete from event_log.claim held using unnest(release_kinds, release_streams, release_keys) r(kind, stream_id, key)
        where held.kind = r.kind and r.key is null and held.stream_id = r.stream_id;
    end if;

    insert into event_log.claim (kind, key, stream_id)
    select c.kind, c.key, c.stream_id from unnest(claim_kinds, claim_keys, claim_streams) c(kind, key, stream_id);

    delete from event_log.idempotency old using unnest(key_subjects, key_names) k(subject, name)
      where old.subject = k.subject and old.key = k.name and old.recorded_at <= clock_timestamp() - interval '24 hours';
    insert into event_log.idempotency (subject, key, request_hash, answer, position, recorded_at)
    select k.subject, k.name, k.hash, k.answer::json, start + staged, stamp
      from unnest(key_subjects, key_names, key_hashes, key_answers) k(subject, name, hash, answer);

    perform pg_notify('event_log', '');
    return query select 0, 'appended', start, null::text, null::text, null::text, null::text;
    return;
  exception when unique_violation then
    -- The lock again: what is told now holds when it is told, and is told by a commit that waits for the standby.
    update event_log.head set recorded_at = recorded_at;
    violated := sqlerrm;
  end;

  return query select 1, r.*
    from pg_temp.staged_event last
   cross join lateral event_log.refusal(head_streams, head_sequences, last.event_id::text, last.stream_id, last.sequence,
           claim_kinds, claim_keys, claim_streams, key_subjects, key_names) r
   where last.place = staged;
  if not found then
    raise 'nothing tells why an append cannot be: %', violated;
  end if;
end $$;

-- An append of very many events, in two steps of one transaction: what can be done before the log is locked is done before.

-- Where this transaction's events wait: a table of the session, gone at its end. Another one of that name would run its maker's code as owner.
create function event_log.staging() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if to_regclass('pg_temp.staged_event') is null then
    create temporary table staged_event (
      place        bigint  not null,
      stream_id    text    not null,
      sequence     bigint  not null,
      event_id     uuid    not null,
      type         text    not null,
      revision     integer not null,
      effective_on date    not null,
      payload      json    not null,
      metadata     json    not null
    ) on commit drop;
  elsif not exists (select from pg_class where oid = to_regclass('pg_temp.staged_event') and relowner = current_user::regrole) then
    raise 'staged_event is not the log''s own' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Takes some of an append's events, in their order, and checks what they are made of. Nothing is locked, and nobody waits.
create function event_log.stage(
  event_ids text[], stream_ids text[], sequences bigint[], types text[], revisions integer[],
  effective_days text[], payloads text[], metadatas text[], places_before bigint)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform event_log.staging();
  insert into pg_temp.staged_event (place, stream_id, sequence, event_id, type, revision, effective_on, payload, metadata)
  select places_before + e.place, e.stream_id, e.sequence, e.event_id::uuid, e.type, e.revision,
         e.effective_on::date, e.payload::json, e.metadata::json
    from unnest(event_ids, stream_ids, sequences, types, revisions, effective_days, payloads, metadatas)
         with ordinality e(event_id, stream_id, sequence, type, revision, effective_on, payload, metadata, place);
end $$;

-- Appends what this transaction staged, for one caller. Everything else is as event_log.append takes it and answers it.
create function event_log.append_staged(
  head_streams text[], head_sequences bigint[],
  claim_kinds text[], claim_keys text[], claim_streams text[],
  key_subjects text[], key_names text[], key_hashes text[], key_answers text[],
  release_kinds text[], release_streams text[])
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
    update event_log.head set position = position + staged, recorded_at = greatest(clock_timestamp(), recorded_at)
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
      delete from event_log.claim held using unnest(release_kinds, release_streams) r(kind, stream_id)
        where held.kind = r.kind and held.stream_id = r.stream_id;
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

revoke all on function event_log.staging, event_log.stage, event_log.append_staged from public;
grant execute on function event_log.stage, event_log.append_staged to hito_command;

-- The epochs that the log went through. A restored copy of the log gets a new one, before anything is appended to it.

create table event_log.epoch (
  epoch    uuid        not null,
  follows  uuid,
  position bigint      not null,
  began_at timestamptz not null,
  constraint epoch_id primary key (epoch),
  constraint epoch_follows unique nulls not distinct (follows),
  constraint epoch_known foreign key (follows) references event_log.epoch (epoch)
);
comment on table  event_log.epoch is 'Every epoch of this log: one chain, whose end is that of event_log.head.';
comment on column event_log.epoch.follows is 'The epoch that ended when this one began; none for the first.';
comment on column event_log.epoch.position is
  'Where the log ended when this epoch began. Up to here the events are those of the epoch before; from here on that one says nothing.';

create trigger append_only before update or delete on event_log.epoch
  for each row execute function event_log.refuse_change();
create trigger never_truncated before truncate on event_log.epoch
  for each statement execute function event_log.refuse_change();

insert into event_log.epoch (epoch, follows, position, began_at)
select head.epoch, null, 0, coalesce(first.recorded_at, clock_timestamp())
  from event_log.head left join event_log.event first on first.position = 1;

-- Begins a new epoch where the log ends now. For the owner, after a restore and before a service is started; it cannot be taken back.
create function event_log.begin_epoch() returns event_log.epoch
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  begun event_log.epoch;
begin
  -- The row lock is that of the appends: none is under way, and the next one belongs to the new epoch.
  select gen_random_uuid(), h.epoch, h.position, clock_timestamp() into begun from event_log.head h for update;
  insert into event_log.epoch values (begun.*);
  update event_log.head set epoch = begun.epoch;
  return begun;
end $$;

revoke all on function event_log.begin_epoch from public;
grant select on event_log.epoch to hito_command, hito_query;

-- How far the projections have followed the log, and which instance follows it.
create table read_model.token (
  processor  text    not null,
  segment    integer not null,
  epoch      uuid,
  position   bigint,
  owner      text,
  claimed_at timestamptz,
  primary key (processor, segment)
);
grant select, insert, update on read_model.token to hito_query;

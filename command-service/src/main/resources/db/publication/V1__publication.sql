-- How far the log has been published to Kafka.
create table publication.token (
  processor  text    not null,
  segment    integer not null,
  epoch      uuid,
  position   bigint,
  owner      text,
  claimed_at timestamptz,
  primary key (processor, segment)
);
grant usage on schema publication to hito_command;
grant select, insert, update on publication.token to hito_command;

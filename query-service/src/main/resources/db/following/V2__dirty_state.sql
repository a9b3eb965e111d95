-- Whose state on the state topics may be an older one than the read model's. It stays while generations come and go.
create table dirty_state (
    mark  bigint primary key generated always as identity,
    topic text   not null,
    key   text   not null
);
comment on table dirty_state is
    'Rows are only added, so that nobody who marks waits for another; the publisher deletes those that it saw together with the state it sent.';
comment on column dirty_state.key is '* for everything on the topic.';

-- On no topic is anything yet.
insert into dirty_state (topic, key) values ('catalogue', '*'), ('initiative', '*'), ('management-objective', '*');

grant select, insert, delete on dirty_state to hito_query;

-- What is added up apart: initiatives that serve the same objectives, and mechanisms of a type under an objective.
create table total_cell (
    cell       int    primary key,
    objectives text[] not null,
    mechanism  text,
    unique nulls not distinct (objectives, mechanism)
);

-- Every rule that health was or may be read off by, the plan's first one as number 0. Healths are added up by each of them.
create table total_rule (
    rule                      int primary key,
    delayed_after_days        int not null,
    behind_after_days         int not null,
    short_of_expected_percent int not null,
    unique (delayed_after_days, behind_after_days, short_of_expected_percent)
);

-- What the event at a position changes: by day from which on, cell and measure.
create table total_change (
    position bigint primary key,
    changes  bytea  not null
);
alter table total_change alter column changes set storage external;

-- All changes of a block of positions added up. A block of a level spans several of the level below. It is
-- cut by days into pieces: before is what the pieces before it come to.
create table total_block (
    level     int   not null,
    block     int   not null,
    first_day int   not null,
    before    bytea not null,
    changes   bytea not null,
    primary key (level, block, first_day)
);
alter table total_block alter column before set storage external;
alter table total_block alter column changes set storage external;
comment on column total_block.first_day is 'Counted from 1970-01-01, as all days in changes are.';

grant select, insert, delete on total_cell, total_rule, total_change, total_block to hito_query;

-- Nothing asks any more what stands under the plan as it is now.
drop view membership;
drop view scoped_articulation;

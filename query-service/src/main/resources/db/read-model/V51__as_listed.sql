-- What the files of the matrix said, beside what stands now: an export in their columns has to say the same again, whatever was reworded or
-- corrected by hand since. What was kept before this migration is taken as listed until a rebuild tells it apart.
alter table articulation add column objective_in_matrix text;
update articulation set objective_in_matrix = objective where entry is not null;
comment on column articulation.objective_in_matrix is 'The words that the matrix had for it last; null for what was added by hand.';

alter table mechanism
    add column listed_type text,
    add column listed_description text;
update mechanism m
set listed_type = m.type, listed_description = m.description
from articulation a
where a.articulation_id = m.articulation_id and a.entry is not null;
comment on column mechanism.listed_type is 'As an import attached it; null for what was attached by hand.';
comment on column mechanism.listed_description is 'The words under which the matrix lists what is of no type that it knows.';

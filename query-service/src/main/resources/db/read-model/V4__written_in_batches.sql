-- Of all that is written again and again: only version and last_act_on change, and no index has them, so a page with room keeps the new
-- row beside the old one and no index is touched.
alter table initiative set (fillfactor = 50);

-- A record of progress is told from others by its event's position; nothing looks for it by its id, whose index, in no order, took about a
-- third of the cost of writing it. The key is what figures are read by: a milestone's newest record on a day.
alter table progress drop constraint progress_pkey;
alter table progress add primary key (milestone_id, effective_on, position);
drop index progress_milestone_id_effective_on_position_idx;

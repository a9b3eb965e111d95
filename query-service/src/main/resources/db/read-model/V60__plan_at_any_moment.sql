-- The version of a plan at a position is told by its own few events.
drop table plan_stream;

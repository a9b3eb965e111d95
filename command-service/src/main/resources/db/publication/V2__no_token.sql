-- How far the log has been published stands on Kafka now, in the same transactions as the events.
drop table publication.token;

-- A search reads listed_initiative.document.
alter table initiative drop column words;
alter table articulation
    drop column words,
    drop column worded_on,
    drop column worded_position;

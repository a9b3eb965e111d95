-- Files that were handed in as evidence. What was decided of them, and which acts cite them, stands in the event log.

create table evidence.content (
  sha256     text   primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text   not null,
  size       bigint not null check (size > 0),
  removed_at timestamptz
);
comment on table  evidence.content is 'Files by their bytes, each once. Its row is the lock for all that is done with the bytes.';
comment on column evidence.content.removed_at is 'When the bytes were deleted because they had been withdrawn; they are not taken again.';

create table evidence.chunk (
  sha256 text    not null references evidence.content on delete cascade,
  number integer not null,
  bytes  bytea   not null,
  primary key (sha256, number)
);
comment on table evidence.chunk is 'The bytes in pieces, from 0, so that nobody has to hold a whole file in memory.';
-- All kinds that are taken are compressed by themselves.
alter table evidence.chunk alter column bytes set storage external;

create table evidence.upload (
  upload_id   uuid        primary key,
  sha256      text        not null references evidence.content,
  file_name   text,
  uploaded_by text        not null,
  uploaded_at timestamptz not null,
  named_at    timestamptz not null,
  cited       boolean     not null default false
);
comment on column evidence.upload.file_name is 'As its sender called it; may name a person, so it goes with the bytes.';
comment on column evidence.upload.uploaded_by is 'The opaque subject.';
comment on column evidence.upload.named_at is 'When it came in, or was last named by an act that somebody asked for.';
comment on column evidence.upload.cited is 'Whether a recorded act is known to cite it. The log decides; this only saves looking again.';
create index on evidence.upload (sha256);
create index on evidence.upload (named_at) where not cited;

grant usage on schema evidence to hito_command;
grant select, insert, update, delete on evidence.content, evidence.chunk, evidence.upload to hito_command;

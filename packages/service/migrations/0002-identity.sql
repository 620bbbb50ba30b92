-- Which keys this database was written with, by a digest that only the key can make.
create table secret_keys (
  purpose text not null,
  id text not null,
  digest text not null,
  in_use boolean not null,
  first_seen_at timestamptz not null,
  primary key (purpose, id)
);

create table persons (
  id text primary key,
  -- sealed; found by its keyed hash
  phone_sealed text,
  phone_hash text unique,
  -- of a person who signs in at a provincial issuer
  issuer text,
  subject text,
  created_at timestamptz not null,
  version integer not null default 1,
  unique (issuer, subject),
  check ((phone_sealed is null) = (phone_hash is null)),
  check ((issuer is null) = (subject is null))
);

-- One code a phone: a new one takes the place of the old.
create table sign_in_codes (
  phone_hash text primary key,
  code_hash text not null,
  tries_left integer not null,
  resend_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_codes_expires_at on sign_in_codes (expires_at);

-- A session is a family of refresh tokens; only the newest generation holds.
create table sessions (
  id text primary key,
  person_id text not null references persons,
  site_id text not null references sites,
  generation integer not null,
  rotated_at timestamptz not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text
);
create index sessions_person_id on sessions (person_id) where ended_at is null;
create index sessions_expires_at on sessions (expires_at);

-- A role in a whole region, or for one organisation in it; taken back, the row stays.
create table grants (
  id text primary key,
  person_id text not null references persons,
  role text not null,
  region text not null,
  organisation text,
  given_by text not null,
  given_at timestamptz not null,
  taken_by text,
  taken_at timestamptz,
  version integer not null default 1
);
create index grants_person_id on grants (person_id) where taken_at is null;
create index grants_region on grants (region, given_at desc, id desc) where taken_at is null;

-- How often something was done in a span of time; losing it in a crash is harmless.
create unlogged table permits (
  name text not null,
  starts_at timestamptz not null,
  used integer not null,
  primary key (name, starts_at)
);
create index permits_starts_at on permits (starts_at);

-- Answers of creates, sealed, so that the same key gets the same bytes for 24 hours.
create table idempotency_keys (
  scope text not null,
  key text not null,
  request_hash text not null,
  answer_sealed text not null,
  created_at timestamptz not null,
  primary key (scope, key)
);
create index idempotency_keys_created_at on idempotency_keys (created_at);

-- Who did what to which object and why; rows are added and never changed.
create table audit_log (
  id text primary key,
  at timestamptz not null,
  request_id text not null,
  person_id text,
  site_id text,
  action text not null,
  object text not null,
  region text,
  reason text,
  details jsonb not null
);
create index audit_log_at on audit_log (at);
create index audit_log_object on audit_log (object, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name;
end $$;
create trigger audit_log_is_append_only before update or truncate on audit_log
  for each statement execute function refuse_change();

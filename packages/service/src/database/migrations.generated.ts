// Written by packages/service/generate/migrations.ts from the SQL files: change those instead.
import type { Migration } from './migrate.ts';

export const migrations: readonly Migration[] = [
  {
    name: '0001-sites-employers-jobs.sql',
    sql: `-- Large tables have (region, id) as their key, so that a county's rows can move to a partition or a shard of their own.

create table sites (
  id text primary key,
  name text not null,
  -- null: shows every place
  region text,
  hotline text,
  -- exact, as browsers send them: https://www.example.gov.cn
  origins text[] not null,
  version integer not null default 1
);

-- Several keys of one site overlap while pages are moved to the new one.
create table site_keys (
  key text primary key,
  site_id text not null references sites,
  valid_until timestamptz
);
create index site_keys_site_id on site_keys (site_id);
create index sites_origins on sites using gin (origins);

create table employers (
  region text not null,
  id text not null,
  name text not null,
  verified_at timestamptz,
  version integer not null default 1,
  primary key (region, id)
);

create table jobs (
  region text not null,
  id text not null,
  version integer not null default 1,
  status text not null,
  employer_id text not null,
  title text not null,
  trade text not null,
  content text not null,
  conditions text not null,
  source text not null,
  pay_per text not null,
  pay_fen bigint,
  pay_unit text,
  settlement text not null,
  headcount integer not null check (headcount > 0),
  needed integer not null check (needed between 0 and headcount),
  address text not null,
  lng double precision,
  lat double precision,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  valid_until timestamptz not null,
  published_at timestamptz not null,
  transport boolean not null,
  meals boolean not null,
  insured boolean not null,
  primary key (region, id),
  foreign key (region, employer_id) references employers (region, id),
  check ((lng is null) = (lat is null)),
  check ((pay_fen is null) = (pay_per = 'negotiable')),
  check ((pay_unit is null) = (pay_per <> 'piece'))
);
create index jobs_id on jobs (id);
create index jobs_newest on jobs (published_at desc, id desc) where status = 'published';
create index jobs_newest_in_region on jobs (region text_pattern_ops, published_at desc, id desc) where status = 'published';
`,
  },
  {
    name: '0002-identity.sql',
    sql: `-- Which keys this database was written with, by a digest that only the key can make.
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
`,
  },
  {
    name: '0003-audit-keeping.sql',
    sql: `-- Lines younger than six months stay, whoever asks. Measured from the newest line, so that no clock is needed.
create function keep_six_months() returns trigger language plpgsql as $$
begin
  if old.at > (select max(at) from audit_log) - interval '6 months' then
    raise exception 'rows of % are kept for six months', tg_table_name;
  end if;
  return old;
end $$;
create trigger audit_log_is_kept before delete on audit_log
  for each row execute function keep_six_months();
`,
  },
  {
    name: '0004-signed-out.sql',
    sql: `-- Until when tokens of a provincial issuer no longer hold, because the person signed out everywhere.
alter table persons add column signed_out_at timestamptz;
`,
  },
  {
    name: '0005-grant-scopes.sql',
    sql: `-- What a role lets its holder do only where it was given expressly: \`personal_data\`, to see masked fields in full.
alter table grants add column scopes text[] not null default '{}';
`,
  },
];

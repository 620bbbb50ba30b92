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
  {
    name: '0006-job-search.sql',
    sql: `-- What full text over Chinese needs, without an extension. The service writes the three columns from the ad's words
-- and its employer's name (src/jobs/search/tokens.ts); null means that nobody has yet: an older process inserted the ad.
-- Such ads are found by another way until the background work comes by.
alter table jobs add column if not exists station_id text;
alter table jobs add column searched text, add column tokens text[], add column trade_code text;
alter table jobs add constraint jobs_searched_and_tokens check ((searched is null) = (tokens is null)) not valid;

-- Whoever changes what they were made from and does not make them anew, leaves none rather than wrong ones.
create function jobs_forget_tokens() returns trigger language plpgsql as $$
begin
  new.searched := null;
  new.tokens := null;
  new.trade_code := null;
  return new;
end $$;
create trigger jobs_tokens_are_of_the_ad before update on jobs for each row
  when (
    new.searched is not distinct from old.searched and new.tokens is not distinct from old.tokens
    and new.trade_code is not distinct from old.trade_code and old.tokens is not null
    and (new.title, new.trade, new.content, new.address, new.region, new.employer_id, new.settlement, new.pay_per,
         new.pay_fen, new.transport, new.starts_at, new.ends_at, new.lng, new.lat, new.station_id)
      is distinct from (old.title, old.trade, old.content, old.address, old.region, old.employer_id, old.settlement,
         old.pay_per, old.pay_fen, old.transport, old.starts_at, old.ends_at, old.lng, old.lat, old.station_id)
  )
  execute function jobs_forget_tokens();

create function employers_forget_tokens() returns trigger language plpgsql as $$
begin
  update jobs set searched = null, tokens = null, trade_code = null
    where region = new.region and employer_id = new.id and tokens is not null;
  return null;
end $$;
create trigger jobs_tokens_are_of_the_employer after update on employers for each row
  when (new.name is distinct from old.name) execute function employers_forget_tokens();
create index jobs_of_employer on jobs (employer_id) where status = 'published';

-- A short pending list: every search reads through it.
create index jobs_tokens on jobs using gin (tokens) with (gin_pending_list_limit = 256) where status = 'published';
create index jobs_without_tokens on jobs (region, id) where status = 'published' and tokens is null;

-- On Mercator's map angles are kept, so that near on the map is near on the ground at the same latitude.
create function on_map(lng double precision, lat double precision) returns point
  language sql immutable strict parallel safe
  return point(lng, degrees(ln(tan(pi() / 4 + radians(greatest(-85, least(85, lat))) / 2))));
create index jobs_on_map on jobs using gist (on_map(lng, lat)) where status = 'published' and lat is not null;
create index jobs_off_map on jobs (id) where status = 'published' and lat is null;

-- Names of employers while somebody types: all pairs of neighbouring characters.
create function character_pairs(name text) returns text[]
  language sql immutable strict parallel safe
  return array(select distinct substr(lower(name), at, 2) from generate_series(1, length(name) - 1) at);
create index employers_character_pairs on employers using gin (character_pairs(name));
create index employers_by_name on employers (lower(name) text_pattern_ops);
`,
  },
  {
    name: '0007-job-life.sql',
    sql: `-- How an ad lives: from a draft that lacks everything but its title to its end. An ad that was never complete is in a
-- state that no public query reads; the constraint below keeps it so.

-- In the order in which every query reads them: the other way round a reader and this file would wait for each other.
lock table jobs, employers in access exclusive mode;

create table stations (
  region text not null,
  id text not null,
  name text not null,
  hotline text,
  version integer not null default 1,
  primary key (region, id)
);
create unique index stations_id on stations (id);

alter table employers
  add column kind text not null default 'enterprise',
  add column address text,
  add column uscc text,
  -- sealed; found by its keyed hash
  add column id_number_sealed text,
  add column id_number_hash text,
  -- name and phone, sealed together
  add column contact_sealed text,
  -- of rows that were there before, and of those that older processes write
  add column created_at timestamptz not null default '2026-01-01T00:00:00+08:00',
  -- the end of the latest passed check, or the moment at which something ended it before; null: never passed
  add column verified_until timestamptz,
  -- the latest check: outcome, evidence, note, checkedAt, checkedBy
  add column verification jsonb,
  add constraint employers_id_number check ((id_number_sealed is null) = (id_number_hash is null)) not valid;
create unique index employers_id on employers (id);
create unique index employers_uscc on employers (region, uscc);
create unique index employers_id_number_hash on employers (region, id_number_hash);
create index employers_due on employers (region, coalesce(verified_until, 'epoch'), id);
update employers set verified_until =
  (verified_at at time zone 'Asia/Shanghai' + interval '6 months') at time zone 'Asia/Shanghai'
  where verified_at is not null;

alter table jobs
  alter column trade drop not null,
  alter column content drop not null,
  alter column conditions drop not null,
  -- null: the employer itself
  alter column source drop not null,
  alter column pay_per drop not null,
  alter column settlement drop not null,
  alter column headcount drop not null,
  alter column needed drop not null,
  alter column address drop not null,
  alter column starts_at drop not null,
  alter column ends_at drop not null,
  alter column valid_until drop not null,
  alter column published_at drop not null,
  alter column transport set default false,
  alter column meals set default false,
  alter column insured set default false,
  -- an employer hires in other counties too
  drop constraint jobs_region_employer_id_fkey,
  add column hours text,
  add column employment text,
  add column min_age integer,
  add column max_age integer,
  add column channel text,
  add column on_behalf_of text,
  -- name and phone, sealed together
  add column contact_sealed text,
  add column withhold_contact boolean not null default false,
  -- what a clerk approved is what stands there now
  add column reviewed boolean not null default true,
  add column reason text,
  add column created_at timestamptz not null default '2026-01-01T00:00:00+08:00',
  add column changed_at timestamptz not null default '2026-01-01T00:00:00+08:00',
  add column submitted_at timestamptz,
  -- since when a clerk is awaited, because it was submitted or reported
  add column waiting_since timestamptz,
  -- when the public stops finding it: the end of the ad or of its employer's verification; null: it does not
  add column public_until timestamptz,
  -- Applications by state; needed is headcount less confirmed and arrived.
  add column applied integer not null default 0 check (applied >= 0),
  add column waitlisted integer not null default 0 check (waitlisted >= 0),
  add column confirmed integer not null default 0 check (confirmed >= 0),
  add column arrived integer not null default 0 check (arrived >= 0),
  -- No seat is given twice, whatever a program does.
  add constraint jobs_seats check (applied + confirmed + arrived <= headcount) not valid,
  add constraint jobs_complete check (status in ('draft', 'returned') or (
    trade is not null and content is not null and conditions is not null and pay_per is not null
    and settlement is not null and headcount is not null and needed is not null and address is not null
    and starts_at is not null and ends_at is not null and valid_until is not null
    and (status = 'submitted' or published_at is not null))) not valid;

-- What stands there was public already; what comes is not.
alter table jobs alter column reviewed set default false;

-- Kept by the database, so that neither an ad nor a verification can change without it. Whoever publishes an ad sets
-- its valid_until: an ad that was inserted while its employer's verification ended knows the older one.
create function jobs_set_public_until() returns trigger language plpgsql as $$
begin
  new.public_until := (
    select least(new.valid_until, e.verified_until) from employers e
    where e.id = new.employer_id and e.verified_until is not null and new.valid_until is not null
  );
  return new;
end $$;
create trigger jobs_public_until before insert or update of valid_until, employer_id on jobs for each row
  execute function jobs_set_public_until();

create function employers_move_public_until() returns trigger language plpgsql as $$
begin
  update jobs set valid_until = valid_until where employer_id = new.id and valid_until is not null;
  return null;
end $$;
create trigger jobs_public_until_is_of_the_employer after update on employers for each row
  when (new.verified_until is distinct from old.verified_until) execute function employers_move_public_until();

create or replace function employers_forget_tokens() returns trigger language plpgsql as $$
begin
  update jobs set searched = null, tokens = null, trade_code = null
    where employer_id = new.id and tokens is not null;
  return null;
end $$;

create index jobs_of_employer_by_change on jobs (employer_id, changed_at desc, id desc);
create index jobs_waiting on jobs (waiting_since, id) where waiting_since is not null;
create index jobs_ending on jobs (valid_until) where status = 'published';

-- How often the number was looked at; beside the ad, so that a look touches neither its row nor its version.
create table job_contacts (
  job_id text primary key,
  looks integer not null
);

create table job_reports (
  id text primary key,
  job_id text not null,
  reason text not null,
  text text,
  reported_at timestamptz not null,
  settled_at timestamptz
);
create index job_reports_open on job_reports (job_id, reported_at) where settled_at is null;
`,
  },
  {
    name: '0008-applications.sql',
    sql: `-- Who applied for which job. Whoever writes here holds the lock of the job's row, where the seats are counted.

create table applications (
  -- where the work was when somebody applied for it
  region text not null,
  id text not null,
  job_id text not null,
  -- which one it is of all that the job got
  turn integer not null,
  status text not null,
  -- null: without an account, or by somebody else for this person
  person_id text,
  -- name, phone and birth date, sealed together; the phone is found by its keyed hash
  applicant_sealed text not null,
  phone_hash text not null,
  -- the job as it stood then
  applied_for jsonb not null,
  reason text,
  published_at timestamptz not null,
  applied_at timestamptz not null,
  confirmed_at timestamptz,
  arrived_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (region, id)
);
create unique index applications_id on applications (id);
create unique index applications_in_turn on applications (job_id, turn);
create index applications_waiting on applications (job_id, turn) where status = 'waitlisted';
-- One that counts for each phone and each person, whatever a program does.
create unique index applications_of_phone_for_job on applications (job_id, phone_hash)
  where status in ('applied', 'waitlisted', 'confirmed', 'arrived');
create unique index applications_of_person_for_job on applications (job_id, person_id)
  where status in ('applied', 'waitlisted', 'confirmed', 'arrived');
create index applications_of_phone on applications (phone_hash, applied_at desc, id desc);
create index applications_of_person on applications (person_id, applied_at desc, id desc);
`,
  },
  {
    name: '0009-public-until.sql',
    sql: `-- Apart from 0005, whose locks nobody is to wait behind while every open ad is written. The others have none: they are
-- not public, and get one when they come to be.
update jobs set public_until = least(jobs.valid_until, e.verified_until) from employers e
  where e.id = jobs.employer_id and e.verified_until is not null and jobs.status = 'published';
`,
  },
  {
    name: '0010-token-statistics.sql',
    sql: `-- The thousand tokens that are counted by default are all in more than two of a hundred ads. Of a word that is in fewer
-- nobody would know whether ten ads have it or ten thousand, and the nearest of ten were looked for square by square.
-- Known from the next analysis on.
alter table jobs alter column tokens set statistics 400;
`,
  },
  {
    name: '0011-filled-by-hand.sql',
    sql: `-- Whether an ad is filled because its employer said so, not because the last one was taken who was needed. The first
-- kind opens for nobody but its employer.
alter table jobs add column filled_by_hand boolean not null default false;

-- Older processes end an ad without saying whose word it was: only by hand is one filled while people are needed.
create function jobs_note_filled_by_hand() returns trigger language plpgsql as $$
begin
  new.filled_by_hand := new.status = 'filled' and (new.filled_by_hand or new.needed <> 0);
  return new;
end $$;
create trigger jobs_filled_by_hand before update of status on jobs for each row
  when (new.status <> old.status) execute function jobs_note_filled_by_hand();
`,
  },
  {
    name: '0012-were-filled-by-hand.sql',
    sql: `-- Apart from 0011, whose lock nobody is to wait behind meanwhile: what was known by this until now.
update jobs set filled_by_hand = true where status = 'filled' and needed <> 0;
`,
  },
];

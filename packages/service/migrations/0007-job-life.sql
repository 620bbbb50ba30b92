-- How an ad lives: from a draft that lacks everything but its title to its end. An ad that was never complete is in a
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

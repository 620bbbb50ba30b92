-- What full text over Chinese needs, without an extension. The service writes the three columns from the ad's words
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

-- Until when tokens of a provincial issuer no longer hold, because the person signed out everywhere.
alter table persons add column signed_out_at timestamptz;

-- What the figures of a resource count, and who owns a place.
alter table claim add column resource_categories varchar(100);
alter table claim add column cut_off_percent_treo double precision;
alter table claim add column owner varchar(300);
alter table claim add column share_percent double precision;
alter table claim_aud add column resource_categories varchar(100);
alter table claim_aud add column cut_off_percent_treo double precision;
alter table claim_aud add column owner varchar(300);
alter table claim_aud add column share_percent double precision;

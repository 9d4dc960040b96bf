-- Whether a mention leaves little to decide, so that a queue can be shown without reading its candidates.
alter table mention add column is_clear boolean default false not null;
alter table mention_aud add column is_clear boolean;

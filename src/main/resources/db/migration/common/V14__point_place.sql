-- Places that are known as a point and that a gazetteer has, among the regions.
alter table region add column gazetteer_id varchar(40);
alter table region_aud add column gazetteer_id varchar(40);
create unique index region_gazetteer_idx on region (gazetteer_id);

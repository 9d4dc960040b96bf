-- The polygons of a region, apart from it: listing regions or changing a name need not move them.
create table region_outline (
    region_id  bigint primary key references region (id),
    geometry   geometry(geometry, 4326) not null
);
create table region_outline_aud (
    rev        bigint not null references revision_info (id),
    revtype    smallint not null,
    region_id  bigint not null,
    geometry   geometry(geometry, 4326),
    primary key (rev, region_id)
);
insert into region_outline (region_id, geometry) select id, geometry from region;
insert into region_outline_aud (rev, revtype, region_id, geometry) select rev, revtype, id, geometry from region_aud;
alter table region drop column geometry;
alter table region_aud drop column geometry;

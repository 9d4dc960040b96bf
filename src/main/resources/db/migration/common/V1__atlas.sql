-- Types and syntax shared by H2 and PostgreSQL. Geometry is WGS 84, longitude first, SRID 4326.

create sequence revision_info_seq start with 1 increment by 50;
create table revision_info (
    id          bigint primary key,
    changed_at  timestamp(6) with time zone not null,
    changed_by  varchar(200) not null
);

create sequence source_seq start with 1 increment by 1;
create table source (
    id                    bigint primary key,
    version               integer not null,
    title                 varchar(500) not null,
    title_is_descriptive  boolean not null,
    kind                  varchar(30) not null,
    publisher             varchar(300),
    author                varchar(300),
    published_on          date,
    retrieved_on          date,
    address               varchar(2000),
    language              varchar(35),
    derived_from_id       bigint references source (id),
    rights                varchar(1000),
    note                  varchar(4000)
);
create table source_aud (
    rev                   bigint not null references revision_info (id),
    revtype               smallint not null,
    id                    bigint not null,
    title                 varchar(500),
    title_is_descriptive  boolean,
    kind                  varchar(30),
    publisher             varchar(300),
    author                varchar(300),
    published_on          date,
    retrieved_on          date,
    address               varchar(2000),
    language              varchar(35),
    derived_from_id       bigint,
    rights                varchar(1000),
    note                  varchar(4000),
    primary key (rev, id)
);

create sequence quote_seq start with 1 increment by 1;
create table quote (
    id                  bigint primary key,
    version             integer not null,
    source_id           bigint not null references source (id),
    exact               varchar(5000) not null,
    prefix              varchar(200) not null,
    suffix              varchar(200) not null,
    start_offset_utf16  integer,
    end_offset_utf16    integer,
    speaker             varchar(300),
    speech              varchar(10) not null,
    language            varchar(35)
);
create index quote_source_idx on quote (source_id);
create table quote_aud (
    rev                 bigint not null references revision_info (id),
    revtype             smallint not null,
    id                  bigint not null,
    source_id           bigint,
    exact               varchar(5000),
    prefix              varchar(200),
    suffix              varchar(200),
    start_offset_utf16  integer,
    end_offset_utf16    integer,
    speaker             varchar(300),
    speech              varchar(10),
    language            varchar(35),
    primary key (rev, id)
);

create sequence region_seq start with 1 increment by 1;
create table region (
    id                       bigint primary key,
    version                  integer not null,
    slug                     varchar(80) not null unique,
    kind                     varchar(20) not null,
    extent                   varchar(20) not null,
    country_codes            varchar(100) not null,
    unit_codes               varchar(4000) not null,
    recognised_country_code  varchar(2),
    claimed_by_country_code  varchar(2),
    claimed_since_year       integer,
    dispute_note_en          varchar(2000),
    dispute_note_ru          varchar(2000),
    note_en                  varchar(2000),
    note_ru                  varchar(2000),
    area_km2                 double precision not null,
    label_lon_deg            double precision not null,
    label_lat_deg            double precision not null,
    geometry                 geometry(geometry, 4326) not null,
    search_text              varchar(4000) not null
);
create table region_aud (
    rev                      bigint not null references revision_info (id),
    revtype                  smallint not null,
    id                       bigint not null,
    slug                     varchar(80),
    kind                     varchar(20),
    extent                   varchar(20),
    country_codes            varchar(100),
    unit_codes               varchar(4000),
    recognised_country_code  varchar(2),
    claimed_by_country_code  varchar(2),
    claimed_since_year       integer,
    dispute_note_en          varchar(2000),
    dispute_note_ru          varchar(2000),
    note_en                  varchar(2000),
    note_ru                  varchar(2000),
    area_km2                 double precision,
    label_lon_deg            double precision,
    label_lat_deg            double precision,
    geometry                 geometry(geometry, 4326),
    primary key (rev, id)
);
create table region_name (
    region_id  bigint not null references region (id),
    position   integer not null,
    language   varchar(35) not null,
    name       varchar(200) not null,
    role       varchar(10) not null,
    primary key (region_id, position)
);
-- A name that replaces another is kept as a row removed and a row added at the same position.
create table region_name_aud (
    rev        bigint not null references revision_info (id),
    revtype    smallint not null,
    region_id  bigint not null,
    position   integer not null,
    language   varchar(35),
    name       varchar(200),
    role       varchar(10),
    primary key (rev, revtype, region_id, position)
);

create sequence deposit_seq start with 1 increment by 50;
create table deposit (
    id                   bigint primary key,
    version              integer not null,
    deleted              boolean not null,
    location_precision   varchar(12) not null,
    point                geometry(point, 4326),
    outline              geometry(geometry, 4326),
    radius_m             double precision,
    stated_region_id     bigint references region (id),
    elements             varchar(200) not null,
    by_products          varchar(200) not null,
    deposit_type         varchar(40),
    status               varchar(20),
    tonnage_mt           double precision,
    grade_percent_treo   double precision,
    contained_reo_mt     double precision,
    resource_code        varchar(20),
    resource_on          date,
    notes                varchar(4000),
    search_text          varchar(4000) not null
);
create index deposit_stated_region_idx on deposit (stated_region_id);
create table deposit_aud (
    rev                  bigint not null references revision_info (id),
    revtype              smallint not null,
    id                   bigint not null,
    deleted              boolean,
    location_precision   varchar(12),
    point                geometry(point, 4326),
    outline              geometry(geometry, 4326),
    radius_m             double precision,
    stated_region_id     bigint,
    elements             varchar(200),
    by_products          varchar(200),
    deposit_type         varchar(40),
    status               varchar(20),
    tonnage_mt           double precision,
    grade_percent_treo   double precision,
    contained_reo_mt     double precision,
    resource_code        varchar(20),
    resource_on          date,
    notes                varchar(4000),
    primary key (rev, id)
);
create table deposit_name (
    deposit_id  bigint not null references deposit (id),
    position    integer not null,
    language    varchar(35) not null,
    name        varchar(200) not null,
    role        varchar(10) not null,
    primary key (deposit_id, position)
);
create table deposit_name_aud (
    rev         bigint not null references revision_info (id),
    revtype     smallint not null,
    deposit_id  bigint not null,
    position    integer not null,
    language    varchar(35),
    name        varchar(200),
    role        varchar(10),
    primary key (rev, revtype, deposit_id, position)
);

create sequence claim_seq start with 1 increment by 50;
create table claim (
    id                  bigint primary key,
    version             integer not null,
    region_id           bigint references region (id),
    deposit_id          bigint references deposit (id),
    statement           varchar(40) not null,
    elements            varchar(200),
    tonnage_mt          double precision,
    grade_percent_treo  double precision,
    contained_reo_mt    double precision,
    resource_code       varchar(20),
    resource_on         date,
    part                varchar(200),
    status              varchar(20),
    deposit_type        varchar(40),
    location_precision  varchar(12),
    lon_deg             double precision,
    lat_deg             double precision,
    radius_m            double precision,
    as_stated           varchar(2000),
    evidence            varchar(20) not null,
    quote_id            bigint references quote (id),
    source_id           bigint references source (id),
    record_id           varchar(200),
    record_field        varchar(200),
    record_value        varchar(2000),
    locator             varchar(500),
    paraphrase          varchar(2000),
    stance              varchar(12) not null,
    valid_on            date,
    accepted            boolean not null,
    constraint claim_one_subject check ((region_id is null) <> (deposit_id is null))
);
create index claim_region_idx on claim (region_id);
create index claim_deposit_idx on claim (deposit_id);
create index claim_quote_idx on claim (quote_id);
create index claim_source_idx on claim (source_id);
create table claim_aud (
    rev                 bigint not null references revision_info (id),
    revtype             smallint not null,
    id                  bigint not null,
    region_id           bigint,
    deposit_id          bigint,
    statement           varchar(40),
    elements            varchar(200),
    tonnage_mt          double precision,
    grade_percent_treo  double precision,
    contained_reo_mt    double precision,
    resource_code       varchar(20),
    resource_on         date,
    part                varchar(200),
    status              varchar(20),
    deposit_type        varchar(40),
    location_precision  varchar(12),
    lon_deg             double precision,
    lat_deg             double precision,
    radius_m            double precision,
    as_stated           varchar(2000),
    evidence            varchar(20),
    quote_id            bigint,
    source_id           bigint,
    record_id           varchar(200),
    record_field        varchar(200),
    record_value        varchar(2000),
    locator             varchar(500),
    paraphrase          varchar(2000),
    stance              varchar(12),
    valid_on            date,
    accepted            boolean,
    primary key (rev, id)
);

-- What was shipped and as what it was loaded: a later start updates only what no user has edited since.
create table starter_item (
    item_key        varchar(120) primary key,
    entity_id       bigint not null,
    content_hash    varchar(64) not null,
    entity_version  integer not null
);

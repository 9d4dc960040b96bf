-- Speakers and publishers as records of their own: one for each body or person, with every way their name is written.
create sequence party_seq start with 100000 increment by 50;
create table party (
    id        bigint primary key,
    version   integer not null,
    kind      varchar(10) not null,
    name      varchar(300) not null,
    -- Found to be the same as another: its address leads there.
    merged_into_id  bigint references party (id)
);
create table party_aud (
    rev       bigint not null references revision_info (id),
    revtype   smallint not null,
    id        bigint not null,
    kind      varchar(10),
    name      varchar(300),
    merged_into_id  bigint,
    primary key (rev, id)
);
create sequence party_name_seq start with 100000 increment by 50;
create table party_name (
    id        bigint primary key,
    party_id  bigint not null references party (id),
    kind      varchar(10) not null,
    name      varchar(300) not null,
    unique (kind, name)
);
create index party_name_party_idx on party_name (party_id);
create table party_name_aud (
    rev       bigint not null references revision_info (id),
    revtype   smallint not null,
    id        bigint not null,
    party_id  bigint,
    kind      varchar(10),
    name      varchar(300),
    primary key (rev, id)
);
-- The names that quotes and sources have so far; numbers below those of the sequences.
insert into party (id, version, kind, name)
    select row_number() over (order by kind, name), 0, kind, name from (
        select distinct 'SPEAKER' as kind, speaker as name from quote where speaker is not null
        union
        select distinct 'PUBLISHER' as kind, publisher as name from source where publisher is not null) as named;
insert into party_name (id, party_id, kind, name) select id, id, kind, name from party;
create index quote_speaker_idx on quote (speaker);
create index source_publisher_idx on source (publisher);

-- Names of places found in the texts of sources, waiting for a person's yes or no, or decided.
create sequence mention_seq start with 1 increment by 50;
create table mention (
    id                     bigint primary key,
    version                integer not null,
    text_id                bigint not null references source_text (id),
    start_offset_utf16     integer not null,
    end_offset_utf16       integer not null,
    sentence_start_utf16   integer not null,
    sentence_end_utf16     integer not null,
    exact                  varchar(300) not null,
    name_key               varchar(300) not null,
    candidates             varchar(20000) not null,
    reason                 varchar(500) not null,
    state                  varchar(10) not null,
    place_id               varchar(120),
    decided_at             timestamp(6) with time zone,
    remembered             boolean not null,
    quote_id               bigint,
    claim_id               bigint,
    added_quote            boolean not null,
    added_region           boolean not null,
    unique (text_id, start_offset_utf16)
);
create index mention_name_idx on mention (name_key, decided_at);
create table mention_aud (
    rev                    bigint not null references revision_info (id),
    revtype                smallint not null,
    id                     bigint not null,
    text_id                bigint,
    start_offset_utf16     integer,
    end_offset_utf16       integer,
    sentence_start_utf16   integer,
    sentence_end_utf16     integer,
    exact                  varchar(300),
    name_key               varchar(300),
    candidates             varchar(20000),
    reason                 varchar(500),
    state                  varchar(10),
    place_id               varchar(120),
    decided_at             timestamp(6) with time zone,
    remembered             boolean,
    quote_id               bigint,
    claim_id               bigint,
    added_quote            boolean,
    added_region           boolean,
    primary key (rev, id)
);

-- The text of a source, in versions that are never changed, and where each quote stands in each of them.

create sequence source_text_seq start with 1 increment by 1;
create table source_text (
    id              bigint primary key,
    source_id       bigint not null references source (id),
    version_number  integer not null,
    sha256          varchar(64) not null,
    length_utf16    integer not null,
    added_at        timestamp(6) with time zone not null,
    file_name       varchar(300),
    unique (source_id, version_number)
);
create index source_text_sha256_idx on source_text (sha256);
create table source_text_aud (
    rev             bigint not null references revision_info (id),
    revtype         smallint not null,
    id              bigint not null,
    source_id       bigint,
    version_number  integer,
    sha256          varchar(64),
    length_utf16    integer,
    added_at        timestamp(6) with time zone,
    file_name       varchar(300),
    primary key (rev, id)
);
-- Apart from the rest, so that a list of versions reads no texts. It has no history: a version is never changed.
create table source_text_body (
    text_id  bigint primary key references source_text (id),
    body     varchar(5000000) not null
);

create sequence quote_anchor_seq start with 1 increment by 50;
create table quote_anchor (
    id                  bigint primary key,
    quote_id            bigint not null references quote (id),
    text_id             bigint not null references source_text (id),
    state               varchar(10) not null,
    start_offset_utf16  integer,
    end_offset_utf16    integer,
    score               double precision not null,
    unique (text_id, quote_id)
);
create index quote_anchor_quote_idx on quote_anchor (quote_id);
create table quote_anchor_aud (
    rev                 bigint not null references revision_info (id),
    revtype             smallint not null,
    id                  bigint not null,
    quote_id            bigint,
    text_id             bigint,
    state               varchar(10),
    start_offset_utf16  integer,
    end_offset_utf16    integer,
    score               double precision,
    primary key (rev, id)
);

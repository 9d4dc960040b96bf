-- Imports: which file became which revision of the history, and what became of its rows.
create sequence import_batch_seq start with 1 increment by 1;
create table import_batch (
    id           bigint primary key,
    file_name    varchar(300) not null,
    file_sha256  varchar(64) not null,
    source_id    bigint not null references source (id),
    revision     bigint not null references revision_info (id),
    imported_at  timestamp(6) with time zone not null,
    imported_by  varchar(200) not null,
    rows_read    integer not null,
    added        integer not null,
    merged       integer not null,
    skipped      integer not null,
    doubtful     integer not null,
    rejected     integer not null,
    undone_at    timestamp(6) with time zone
);
-- A record of a dataset is looked for by its id when the dataset is imported again.
create index claim_record_idx on claim (source_id, record_id);
-- What an import added, and what was edited since.
create index claim_aud_deposit_idx on claim_aud (deposit_id);
create index deposit_aud_id_idx on deposit_aud (id);
-- Which column was which field, for files with the same columns.
create table import_layout (
    layout_key  varchar(64) primary key,
    mapping     varchar(20000) not null,
    used_at     timestamp(6) with time zone not null
);

-- What contributors want to add or change, until a curator decides. It is no part of the map, and has no history but its own steps.
create sequence suggestion_seq start with 1 increment by 1;
create table suggestion (
    id          bigint primary key,
    version     integer not null,
    author      varchar(200),
    kind        varchar(30) not null,
    title       varchar(300) not null,
    entry       varchar(10000000) not null,
    state       varchar(20) not null,
    deposit_id  bigint references deposit (id),
    region_id   bigint references region (id),
    unseen      boolean not null,
    changed_at  timestamp(6) with time zone not null
);
create index suggestion_author_idx on suggestion (author, changed_at);
create index suggestion_state_idx on suggestion (state, changed_at);
create table suggestion_step (
    suggestion_id  bigint not null references suggestion (id),
    position       integer not null,
    state          varchar(20) not null,
    done_by        varchar(200),
    done_at        timestamp(6) with time zone not null,
    words          varchar(2000) not null,
    primary key (suggestion_id, position)
);

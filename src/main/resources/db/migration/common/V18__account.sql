-- Accounts of team mode. Passwords and tokens are kept as hashes only.
create sequence account_seq start with 1 increment by 1;
create table account (
    id                  bigint primary key,
    version             integer not null,
    name                varchar(60) not null,
    name_key            varchar(60) not null unique,
    display_name        varchar(120) not null,
    role                varchar(20) not null,
    password_hash       varchar(300),
    disabled            boolean not null,
    created_at          timestamp(6) with time zone not null,
    last_signed_in_at   timestamp(6) with time zone
);
-- A link for somebody to make an account, or to choose a new password for one.
create table invitation (
    token_sha256   varchar(64) primary key,
    role           varchar(20) not null,
    account_id     bigint references account (id),
    invited_by     varchar(200) not null,
    expires_at     timestamp(6) with time zone not null
);
-- A browser that need not sign in again.
create table remembered_device (
    selector           varchar(64) primary key,
    validator_sha256   varchar(64) not null,
    account_id         bigint not null references account (id),
    device             varchar(300) not null,
    used_at            timestamp(6) with time zone not null,
    expires_at         timestamp(6) with time zone not null
);
create index remembered_device_account_idx on remembered_device (account_id);
-- What happened to accounts, access and data as a whole: sign-ins, roles, tokens, imports, restores. Never changed.
create sequence audit_event_seq start with 1 increment by 50;
create table audit_event (
    id            bigint primary key,
    happened_at   timestamp(6) with time zone not null,
    kind          varchar(40) not null,
    actor         varchar(200) not null,
    subject       varchar(300) not null,
    address       varchar(60) not null
);
create index audit_event_kind_idx on audit_event (kind, id);
create index audit_event_actor_idx on audit_event (actor, id);

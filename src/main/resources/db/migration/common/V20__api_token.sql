-- Tokens with which programs act for an account.
create sequence api_token_seq start with 1 increment by 1;
create table api_token (
    id             bigint primary key,
    account_id     bigint not null references account (id),
    name           varchar(100) not null,
    scope          varchar(10) not null,
    beginning      varchar(20) not null,
    token_sha256   varchar(64) not null unique,
    created_at     timestamp(6) with time zone not null,
    expires_at     timestamp(6) with time zone not null,
    used_at        timestamp(6) with time zone
);
create index api_token_account_idx on api_token (account_id);

-- Views of the map in a sequence with texts and quotes. The steps are one value, as their author saved them.
create sequence story_seq start with 1 increment by 1;
create table story (
    id          bigint primary key,
    version     integer not null,
    author      varchar(200) not null,
    title       varchar(400) not null,
    byline      varchar(300) not null,
    language    varchar(35) not null,
    published   boolean not null,
    steps       varchar(2000000) not null,
    created_at  timestamp(6) with time zone not null,
    changed_at  timestamp(6) with time zone not null
);
create index story_changed_idx on story (published, changed_at);
create index story_author_idx on story (author, changed_at);
create table story_aud (
    rev         bigint not null references revision_info (id),
    revtype     smallint not null,
    id          bigint not null,
    author      varchar(200),
    title       varchar(400),
    byline      varchar(300),
    language    varchar(35),
    published   boolean,
    steps       varchar(2000000),
    created_at  timestamp(6) with time zone,
    changed_at  timestamp(6) with time zone,
    primary key (rev, id)
);

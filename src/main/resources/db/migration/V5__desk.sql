-- What a person chose of the desk, such as keys.
create table preference (
    account text not null references account (id),
    name    text not null,
    value   text not null,
    primary key (account, name)
);

-- A party that somebody asked for by hand: what was asked, against what, and what came of it, as JSON.
create table look_up (
    id           text primary key,
    asked_by     text   not null,
    asked_at     bigint not null,
    asked        text   not null,
    held_against text   not null,
    hits         text   not null
);
create index look_up_by_time on look_up (asked_at);

-- Since when a finding waits: seen_at moves with each run.
alter table finding add column first_seen_at bigint not null default 0;
update finding set first_seen_at = seen_at;
create index finding_waiting on finding (first_seen_at) where state in ('OPEN', 'PROPOSED', 'UNSURE');

-- What a night changed against the one before, as JSON; null while it is not done, and of nights of earlier versions.
alter table run add column changes text;

-- The headings of columns that nobody read, the first of them, as a JSON array; null where all were.
alter table run add column unread_columns text;
create index decision_by_time on decision (proposed_at);
create index run_by_kind on run (kind, created_at);

-- How many one answer would settle is asked each time a finding is looked at.
create index finding_open_like on finding (party_key, list, entry, rule, party_then, entry_then) where state = 'OPEN';

-- Requests that came with a key and were followed, so that one that comes again gets the same answer.
create table answered_request (
    account      text    not null references account (id),
    request_key  text    not null,
    request_hash text    not null,
    status       integer not null,
    location     text    not null,
    body         text    not null,
    answered_at  bigint  not null,
    primary key (account, request_key)
);

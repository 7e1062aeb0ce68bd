-- Both databases read this file; what they name differently is a placeholder. Times are milliseconds since 1970 in UTC, yes and no are 1 and 0.

create table account (
    id                   text primary key,
    name                 text    not null unique,
    display_name         text    not null,
    role                 text    not null,
    password_hash        text,
    oidc_issuer          text,
    oidc_subject         text,
    must_change_password integer not null default 0,
    one_time_until       bigint,
    disabled             integer not null default 0,
    failed_logins        integer not null default 0,
    locked_until         bigint,
    session_epoch        bigint  not null default 0,
    created_at           bigint  not null,
    unique (oidc_issuer, oidc_subject)
);

create table api_token (
    id          text primary key,
    account     text   not null references account (id),
    name        text   not null,
    role        text   not null,
    secret_hash text   not null unique,
    created_at  bigint not null,
    expires_at  bigint,
    revoked_at  bigint
);

-- One row a step, each holding the hash of the one before: a row that is changed or taken out breaks the chain.
create table audit_step (
    seq      bigint primary key,
    at       bigint not null,
    actor    text   not null,
    action   text   not null,
    subject  text   not null,
    detail   text   not null,
    previous text   not null,
    hash     text   not null
);

-- A run over files: an upload's job, or a night.
create table run (
    id              text primary key,
    kind            text   not null,
    source          text   not null,
    state           text   not null,
    started_by      text   not null,
    facts           text   not null,
    idempotency_key text,
    request_hash    text,
    created_at      bigint not null,
    started_at      bigint,
    ended_at        bigint,
    basis           text,
    fingerprint     text,
    rests_on        text,
    held_against    text,
    failure         text,
    unique (started_by, idempotency_key)
);
create index run_by_state on run (state, created_at);
create index run_by_source on run (kind, source, created_at);

create table run_file (
    run         text    not null references run (id),
    number      integer not null,
    name        text    not null,
    sha256      text,
    state       text    not null,
    rejected    text,
    fingerprint text,
    path        text    not null default '',
    base_name   text    not null default '',
    account     text,
    rows_read     bigint not null default 0,
    rows_skipped  bigint not null default 0,
    rows_rejected bigint not null default 0,
    lines_block   bigint not null default 0,
    lines_hold    bigint not null default 0,
    lines_cannot_check bigint not null default 0,
    lines_review  bigint not null default 0,
    lines_clear   bigint not null default 0,
    primary key (run, number)
);

-- A row that became no line, with the reason.
create table passed_row (
    run       text    not null,
    file      integer not null,
    sheet     text    not null,
    sheet_row integer not null,
    kind      text    not null,
    reason    text    not null,
    primary key (run, file, sheet, sheet_row, kind)
);

-- A line that is not clear: its JSON as it was written, and the line as it was read; of clear lines the counts and ids are kept.
create table screened_line (
    run       text    not null,
    file      integer not null,
    number    bigint  not null,
    line      text    not null,
    sheet     text,
    sheet_row integer not null,
    verdict   text    not null,
    json      text    not null,
    as_read   text    not null default '',
    primary key (run, file, number)
);

-- The ids of a chunk's clear lines, eight bytes each, to tell what is new the next night. Kept of the last night of a source.
create table clear_lines (
    run    text    not null,
    file   integer not null,
    number bigint  not null,
    ids    ${blob} not null,
    primary key (run, file, number)
);

-- What somebody is asked about, once however often it was found: a finding, or a question that a line gave no answer to. Where it was
-- last seen, and what people have made of it. The queue is kept in memory and told by "change" what it has not seen yet.
create table finding (
    id            text primary key,
    kind          text    not null,
    line          text    not null,
    rule          text    not null,
    severity      text    not null,
    rank          integer not null,
    list          text    not null,
    entry         text    not null,
    destination   text    not null,
    sender        text    not null,
    party         text    not null,
    party_key     text    not null,
    file_name     text    not null,
    state         text    not null,
    last_decision text    not null default '',
    good_guy      text    not null default '',
    entry_then    text    not null,
    party_then    text    not null,
    json          text    not null,
    first_run     text    not null,
    last_run      text    not null,
    last_file     integer not null,
    last_number   bigint  not null,
    seen_at       bigint  not null,
    change        bigint  not null
);
create index finding_by_change on finding (change, id);
create index finding_by_line on finding (line);
create index finding_by_party on finding (party_key, list, entry, rule);
create index finding_by_good_guy on finding (good_guy);
create index finding_by_run on finding (last_run);
create index finding_by_decision on finding (last_decision);

-- Counts the transactions that changed findings; who changes some takes the next number first, so that numbers are committed in order.
create table finding_change (
    one  integer primary key,
    last bigint not null
);
insert into finding_change (one, last) values (1, 0);

-- The major fields of a list's entry or a party as they stood once, by their hash.
create table as_then (
    hash text primary key,
    json text not null
);

-- An answer to a finding. Rows are added; a row's own state moves on, and what was proposed stays as it was.
create table decision (
    id             text primary key,
    finding        text   not null,
    scope          text   not null,
    answer         text   not null,
    reason         text   not null,
    note           text   not null,
    attachment     text,
    needs_approval integer not null,
    state          text   not null,
    proposed_by    text   not null,
    proposed_at    bigint not null,
    decided_by     text,
    decided_at     bigint,
    decided_note   text,
    closed_at      bigint,
    closed_because text,
    supersedes     text,
    brought_by     text   not null,
    good_guy_until bigint,
    evidence       text   not null
);
create index decision_by_finding on decision (finding, proposed_at);
create index decision_by_state on decision (state, proposed_at);

-- Which findings a decision answers: its own, and those it settles with it.
create table decision_covers (
    decision   text   not null references decision (id),
    finding    text   not null,
    severity   text   not null,
    entry_then text   not null,
    primary key (decision, finding)
);
create index decision_covers_finding on decision_covers (finding);

create table attachment (
    sha256  text primary key,
    name    text   not null,
    media   text   not null,
    content ${blob} not null,
    added_by text  not null,
    added_at bigint not null
);

-- A false hit that is known: the party, the entry as it was then, the rule, and until when.
create table good_guy (
    id             text primary key,
    party          text   not null,
    party_key      text   not null,
    list           text   not null,
    entry          text   not null,
    rule           text   not null,
    severity       text   not null,
    entry_then     text   not null,
    party_then     text   not null,
    decision       text   not null,
    state          text   not null,
    made_by        text   not null,
    approved_by    text,
    made_at        bigint not null,
    expires_at     bigint not null,
    closed_at      bigint,
    closed_because text,
    entry_now      text,
    party_now      text,
    differs_at     bigint
);
create index good_guy_by_party on good_guy (party_key, list, entry, rule);
create index good_guy_by_expiry on good_guy (state, expires_at);

-- What a list's snapshot held, so that an answer can be given again.
create table snapshot (
    sha256   text primary key,
    kind     text   not null,
    title    text   not null,
    content  ${blob} not null,
    kept_at  bigint not null
);

-- The lines of a night of which something was answered when it ended, nine bytes each: its id as in clear_lines, and the worst that was not
-- answered. The next night tells by it what is open again. Kept of the last night of a source.
create table answered_lines (
    run   text   primary key,
    lines ${blob} not null
);

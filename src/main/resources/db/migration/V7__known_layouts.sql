-- What an officer said about the columns of a sheet, remembered for sheets laid out like it: the hash of its headings, what was said, and,
-- where the row of the heading was said, what must stand in that row.
create table known_layout (
    id          text primary key,
    headings    text   not null,
    said        text   not null,
    heading_row text   not null,
    said_by     text   not null,
    said_at     bigint not null
);

-- What was said of the lines of a night's file as long as it is under way, a chunk a row by the number of its last line: whoever goes on
-- after a cut takes it from here and judges none of them again. Dropped with the end of the file.
create table line_answers (
    run     text    not null,
    file    integer not null,
    number  bigint  not null,
    answers ${blob} not null,
    primary key (run, file, number)
);

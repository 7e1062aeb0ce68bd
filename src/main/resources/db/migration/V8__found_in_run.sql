-- Which findings each run found, whoever found them again later: the ids of one transaction's findings, sixteen bytes each. A row without
-- ids says that what was kept of the file before counts no more, since it is read anew.
create table found_in_run (
    run    text    not null,
    change bigint  not null,
    file   integer not null,
    ids    ${blob} not null,
    primary key (run, change, file)
);
create index found_in_run_by_change on found_in_run (change);

-- Earlier versions kept the first run and the last; a run between them found what stands on its lines and was known by then.
insert into found_in_run (run, change, file, ids)
select s.run, 0, s.file, ${bytes_of_ids}
from screened_line s join run r on r.id = s.run join finding f on f.line = s.line left join run first on first.id = f.first_run
where f.first_run = s.run or f.last_run = s.run or coalesce(first.created_at, 0) <= r.created_at
group by s.run, s.file;

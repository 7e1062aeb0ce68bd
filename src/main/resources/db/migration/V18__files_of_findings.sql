-- The name of the file in which a run found what stands in a row, by which findings know it: a finding itself knows only the last one.
alter table found_in_run add column file_name text not null default '';

-- Earlier versions kept the name with the finding that stood there last; where all of a file's findings stand elsewhere since, the run has it.
update found_in_run set file_name = f.name from run_file f
where f.run = found_in_run.run and f.number = found_in_run.file and length(ids) > 0;
update found_in_run set file_name = f.name
from (select last_run, last_file, min(file_name) as name from finding group by last_run, last_file) f
where f.last_run = found_in_run.run and f.last_file = found_in_run.file and length(ids) > 0;

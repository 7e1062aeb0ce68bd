-- The queue takes in the runs that began since it last looked, after each answer; their rows are long, and all of them would be read.
create index run_by_time on run (created_at, id);

-- What was given for a file alone, in place of what was given for all files of its run.
alter table run_file add column facts text not null default '{}';

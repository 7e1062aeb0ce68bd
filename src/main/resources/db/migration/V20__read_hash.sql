-- How the lines read that are kept of a run's file, cell by cell and with their verdicts: who goes on after a stop must read the same.
alter table run_file add column read_hash bigint;

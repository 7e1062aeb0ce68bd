-- Jobs that wait or were cut off are looked through every few seconds, and are few among all that there ever were.
create index run_unfinished on run (kind, created_at) where state in ('QUEUED', 'RUNNING');

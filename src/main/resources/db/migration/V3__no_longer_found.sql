-- What a later run of the same source no longer found: which run that was, and what people had made of it until then. The source is that of
-- the runs that saw a finding; it is empty where there were several, since one cannot speak for another.
alter table finding add column missed_by text not null default '';
alter table finding add column state_before text not null default '';
alter table finding add column source text not null default '';

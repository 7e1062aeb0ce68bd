-- Who stopped a run. Null where nobody did, and of those that were stopped under earlier versions, where the audit log alone has it.
alter table run add column stopped_by text;

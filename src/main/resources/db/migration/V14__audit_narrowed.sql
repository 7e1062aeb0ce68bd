-- Whoever audits asks what one person did, what was done to one finding, or what happened on a day; the log grows with every answer.
-- Of a subject the beginning: what was refused is named by its address, which may be longer than a row of an index.
create index audit_step_actor on audit_step (actor, seq);
create index audit_step_action on audit_step (action, seq);
create index audit_step_subject on audit_step (substr(subject, 1, 64), seq);
create index audit_step_time on audit_step (at);

-- Whoever audits asks what one person did, what was done to one finding, or what happened on a day; the log grows with every answer.
create index audit_step_actor on audit_step (actor, seq);
create index audit_step_action on audit_step (action, seq);
create index audit_step_subject on audit_step (subject, seq);
create index audit_step_time on audit_step (at);

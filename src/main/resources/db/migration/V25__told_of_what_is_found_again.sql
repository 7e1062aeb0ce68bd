-- What is no longer found and whose own answer does not hold is open once a run finds it again, and waits for one since then, too.
update finding set open_again_at = (select max(coalesce(d.closed_at, d.decided_at, d.proposed_at))
  from decision_covers c join decision d on d.id = c.decision where c.finding = finding.id)
where open_again_at is null and last_decision = '' and state in ('NO_LONGER_FOUND', 'CANCELLED') and state_before = 'OPEN'
  and id in (select finding from decision_covers);
-- A workbook that was brought for its answers and had none was kept as one whose answers were taken.
update run set state = 'FAILED' where kind = 'RETURN' and state = 'DONE' and not exists (select 1 from decision d
  where d.brought_by = 'workbook' and d.proposed_at >= run.created_at and d.proposed_at <= run.ended_at);

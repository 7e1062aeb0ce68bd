-- What is only noted by now and whose own answer does not hold is open once a run finds it worse again, and waits for one since then, too.
update finding set open_again_at = (select max(coalesce(d.closed_at, d.decided_at, d.proposed_at))
  from decision_covers c join decision d on d.id = c.decision where c.finding = finding.id)
where open_again_at is null and last_decision = '' and state = 'NOTED' and id in (select finding from decision_covers);
-- Nothing kept tells a workbook that had no answers from one whose answers were all taken before or asked back, so both are in reach again.
update run set state = 'DONE' where kind = 'RETURN' and state = 'FAILED';

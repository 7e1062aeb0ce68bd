-- Since when a finding waits whose own answer no longer holds; of others nothing. Whether any do is asked whenever the first page is looked
-- at: without it all that the proposals of a month cover was read for that.
alter table finding add column open_again_at bigint;
update finding set open_again_at = (select max(coalesce(d.closed_at, d.decided_at, d.proposed_at))
  from decision_covers c join decision d on d.id = c.decision where c.finding = finding.id)
where state = 'OPEN' and last_decision = '' and id in (select finding from decision_covers);
create index finding_open_again on finding (open_again_at, id) where state = 'OPEN' and open_again_at is not null;

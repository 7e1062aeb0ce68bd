-- How many open findings rest on those that one answer would settle is asked whenever a finding is looked at: of a firm with thousands of
-- lines each of them was fetched for its id alone. Both questions are answered from the indexes now, which hold the ids.
drop index finding_open_like;
create index finding_open_like on finding (party_key, list, entry, rule, party_then, entry_then, id) where state = 'OPEN';
drop index finding_resting;
create index finding_open_resting on finding (rests_on, rule, id) where state = 'OPEN' and rests_on <> '';

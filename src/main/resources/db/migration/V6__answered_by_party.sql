-- What was answered about a party before, among however many findings about it that nobody has answered.
create index finding_answered_by_party on finding (party_key) where last_decision <> '';

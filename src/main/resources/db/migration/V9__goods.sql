-- By what goods are known from line to line, so that what was decided about the same goods under the same rule is found again. Empty where
-- a finding is about a party, and of what was found by earlier versions.
alter table finding add column goods_key text not null default '';
create index finding_answered_by_goods on finding (goods_key, rule) where last_decision <> '' and goods_key <> '';

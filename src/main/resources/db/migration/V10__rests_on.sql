-- The finding of the same line that one rests on: both say that the party is the entry, so that who says it is not answers both. Empty where
-- it stands for itself, and of what was found by earlier versions. And what led to the entry: only a name or a number says that the party
-- is it.
alter table finding add column rests_on text not null default '';
alter table finding add column match_kind text not null default '';
create index finding_resting on finding (rests_on) where rests_on <> '';

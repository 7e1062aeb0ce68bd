-- Beside what the program said in English, by which key and with what pages say it in their reader's language. Null in older rows, and
-- where only English has the sentence.
alter table decision add column closed_code text;
alter table good_guy add column closed_code text;
alter table run add column failure_code text;
alter table run_file add column rejected_code text;
-- The lists that a party was looked up in, as JSON, so that pages can say in any language what they are worth.
alter table look_up add column held_lists text;

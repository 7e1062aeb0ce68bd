-- The names of all parties of a finding's line, one a line of text, by which the queue is searched: whoever asks what goes to a receiver must
-- find what was found about the bank. Findings from before have none until their file is checked again.
alter table finding add column line_parties text not null default '';

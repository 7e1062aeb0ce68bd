-- Whose files a layout was remembered for: the senders by the letters and digits of their names, one a line of text. Strangers may head their
-- columns alike and mean something else. Of what was remembered before nobody knows it.
alter table known_layout add column senders text not null default '';

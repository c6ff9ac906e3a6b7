-- The index of entries: where each belongs, when it happened, what became of it. What an entry says is in the ledger and not copied.
-- Rows are only ever added: an entry stands as its row with the greatest from_position up to the position asked.
create table read.timeline_version (
    position      bigint not null,
    from_position bigint not null,
    standing      "char" not null,
    reform        text   collate "C",
    organisation  text   collate "C",
    earliest      date,
    latest        date,
    place         int,
    bodies        text[] collate "C",
    constraint timeline_version_pkey primary key (position, from_position)
);
create index timeline_version_reform on read.timeline_version (reform) where reform is not null;
comment on table read.timeline_version is 'Made from ledger.event alone, and made anew by the command "rebuild".';
comment on column read.timeline_version.from_position is 'The entry stood like this from here until its next row.';
comment on column read.timeline_version.standing is 'r as recorded, c corrected, w withdrawn, x corrects or withdraws another entry';
comment on column read.timeline_version.place is 'The told place in an order without dates.';

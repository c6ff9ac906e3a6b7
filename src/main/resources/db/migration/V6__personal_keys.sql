-- What entries say of private persons is sealed with a key for each person. Erasing deletes the key; the entries stay as they were.
create table ledger.personal_key (
    person  text        collate "C" primary key,
    key     bytea       not null,
    made_at timestamptz not null default clock_timestamp()
);
comment on table ledger.personal_key is 'Secret: whoever has a key and the ledger reads what was said of the person. Goes into a backup of its own.';

-- In the transaction that records the erasure, so that no crash can come between: either both are on disk or neither.
create function ledger.delete_erased_keys() returns trigger language plpgsql as $$
begin
    delete from ledger.personal_key key
    where key.person in (
        select jsonb_array_elements_text(convert_from(new.payload, 'UTF8')::jsonb #> '{fact,persons}'));
    return null;
end $$;
create trigger delete_erased_keys after insert on ledger.event
    for each row when (new.type = 'ledger.personal-data-erased')
    execute function ledger.delete_erased_keys();

revoke all on ledger.personal_key from public;
do $$
begin
    if exists (select from pg_roles where rolname = 'muutoskirja_append') then
        grant select, insert, delete on ledger.personal_key to muutoskirja_append;
    end if;
end $$;

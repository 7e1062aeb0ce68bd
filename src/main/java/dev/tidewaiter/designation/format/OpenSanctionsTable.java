package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.lists.Designation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** OpenSanctions' {@code targets.simple.csv}: one row a party, from whatever lists are collected in the file. */
final class OpenSanctionsTable implements TableList.TableLayout {

    @Override
    public List<String> headings() {
        return List.of("id", "schema", "name", "aliases", "birth_date", "identifiers", "dataset");
    }

    @Override
    public String list(TableRow row) {
        return FollowTheMoney.LIST;
    }

    @Override
    public String entry(TableRow row) {
        return row.text("id");
    }

    @Override
    public boolean oneRowAnEntry() {
        return true;
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return FollowTheMoney.kind(row.text("schema"), row.text("name"));
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(row.text("name"), false);
        row.values("aliases").forEach(name -> entry.name(name, false));
        row.values("birth_date").forEach(entry::born);
        row.values("countries").forEach(code -> entry.country(code.toUpperCase(Locale.ROOT)));
        row.values("addresses").forEach(entry::address);
        row.values("identifiers").forEach(number -> FollowTheMoney.number(entry, "Number", number));
        row.values("program_ids").forEach(entry::programme);
        row.values("dataset").forEach(entry::programme);
        entry.further("Sanctions", row.text("sanctions").replace("\"", ""))
                .further("Phone", row.text("phones"))
                .further("E-mail", row.text("emails"))
                .listedOn(ListDates.first(row.text("first_seen")));
    }

    @Override
    public @Nullable LocalDate day(TableRow row) {
        return ListDates.first(row.text("last_seen"));
    }
}

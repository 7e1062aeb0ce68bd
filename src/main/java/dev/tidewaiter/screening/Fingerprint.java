package dev.tidewaiter.screening;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.hash.HashedParts;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/**
 * The hash of everything an answer depends on, taken in a fixed order: equal inputs give equal fingerprints. Threads,
 * formats and folders change no answer and are left out, and so does a file's name, unless it names a listed party: what is found in it
 * is an answer, and goes in.
 */
final class Fingerprint {

    private final HashedParts parts = new HashedParts();

    /** Of what is known before the first line is read: program, rulebook with its word lists, options, lists and owners. */
    static Fingerprint ofBasis(Program program, Rulebook rulebook, Options options, Designations designations) {
        var fingerprint = new Fingerprint()
                .with(program.version())
                .with(program.sha256())
                .with(rulebook.sha256())
                .with(String.valueOf(options.asOf().fixed()))
                .with(options.asOf().today().toString())
                .with(String.valueOf(options.whyNot()));
        options.unreadLists().forEach(file -> fingerprint.with("unread list").with(file));
        if (options.listsAsOf() != null) {
            fingerprint.with("lists as of").with(options.listsAsOf().toString());
        }
        designations.lists().forEach(fingerprint::with);
        var owners = designations.ownership().file();
        if (owners != null) {
            fingerprint.with("owners").with(owners.sha256());
        }
        return fingerprint;
    }

    /**
     * Of a list: its files do not tell all. Their folder, or who imported them, tells the day; by the day a list is whole; and of one
     * that is not, some entries may have been left out.
     */
    private void with(ListSnapshot list) {
        with(list.id()).with(list.sha256()).with(String.valueOf(list.published()));
        if (list.whole()) {
            with("whole");
            return;
        }
        with("part of " + list.missing()).with(String.valueOf(list.entries().size()));
        for (var entry : list.entries()) {
            with(entry.entry()).with(entry.name());
        }
    }

    /**
     * Of a file that was read: its content, which column or cell was taken for which field, and what the names of the file and its
     * sheets say.
     *
     * @param savedMapping what a saved mapping says of a sheet; empty where none does
     */
    Fingerprint with(ManifestSummary read, Function<SheetRef, String> savedMapping) {
        with(read.sha256());
        for (var sheet : read.sheets()) {
            with(savedMapping.apply(sheet.sheet()));
            with(sheet.mapping());
        }
        for (var said : read.outsideCells()) {
            with("outside the cells").with(said.what());
        }
        return this;
    }

    private void with(SheetMapping mapping) {
        with(String.valueOf(mapping.headerRow()));
        mapping.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Field::id)))
                .forEach(column -> with(column.getKey().id()).with(column.getValue()));
    }

    Fingerprint with(String part) {
        parts.with(part);
        return this;
    }

    String hex() {
        return parts.hex();
    }
}

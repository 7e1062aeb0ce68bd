package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * Which sheets of a workbook stand beside a cover and its lines and are neither: terms, notes, lists of what to choose from. Whatever names
 * a company, a label of a party or goods may be what the lines belong to, and so may a sheet whose title does not say what it is.
 */
final class SheetsBeside {

    private final ManifestDictionaries dictionaries;

    SheetsBeside(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** Whether the name or a title of a sheet says that it shows how to fill in others. */
    boolean isExample(String title) {
        return dictionaries.words().terms().isOfExamples(title);
    }

    /** Whether nothing on a sheet was read as a value or must be heard. */
    static boolean mayBe(ToldSheet sheet) {
        return sheet.whole()
                && sheet.summary().mapping().columns().isEmpty()
                && sheet.rows().stream().allMatch(RowOutcome.Skipped.class::isInstance);
    }

    /** Whether a sheet of which nothing was read is titled as notes and names nobody. */
    boolean is(String name, List<SourceRow> rows) {
        boolean titled = isOfNotes(name)
                || (!rows.isEmpty() && isOfNotes(rows.get(0).cells().get(0).text()));
        return titled
                && rows.stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> mayNameSomebody(cell.text()));
    }

    private boolean isOfNotes(String title) {
        return dictionaries.words().terms().isOfNotes(title);
    }

    private boolean mayNameSomebody(String text) {
        var meaning = dictionaries.headings().meaning(text);
        return dictionaries.partyWords().looksLikeCompany(text)
                || (meaning != null
                        && (meaning.kind() == Meaning.Kind.PARTY_NAME
                                || meaning.fields().stream().anyMatch(SheetsBeside::isOfParty)));
    }

    private static boolean isOfParty(Field field) {
        return field.role() != null || field == Field.DESTINATION;
    }
}

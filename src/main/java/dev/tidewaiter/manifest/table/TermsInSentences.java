package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Terms of all lines that a sentence around them tells: "We certify that the goods are of Pakistan origin", "levering DAP Assen, betaling
 * 45 dagen", "PACKED IN 214 CARTONS". Each counts where no column, label or heading gives it; a term of delivery where all that are told
 * agree.
 */
public final class TermsInSentences {

    private static final int MOST_CELLS = 4;
    private static final int SHORTEST = 8;
    private static final int LONGEST_PLACE = 40;
    private static final Pattern END = Pattern.compile("[,;،、。，\\n(（]|\\.(?:\\s|$)");

    /** The code, and behind it nothing or a place: no "FOB value". */
    private static final Pattern TERM = Pattern.compile("[A-Z]{3}(?:\\s+[\\p{Lu}\\p{Lo}].*)?");

    private final Layout layout;
    private final List<Labelled> form;
    private final ManifestDictionaries dictionaries;
    private final List<Labelled> found = new ArrayList<>();

    private TermsInSentences(Layout layout, List<Labelled> form, ManifestDictionaries dictionaries) {
        this.layout = layout;
        this.form = form;
        this.dictionaries = dictionaries;
    }

    /** Such terms; none where the document says them otherwise. */
    public static List<Labelled> in(
            Layout layout, List<Labelled> form, List<SourceRow> rows, ManifestDictionaries dictionaries) {
        return new TermsInSentences(layout, form, dictionaries).in(rows);
    }

    private List<Labelled> in(List<SourceRow> rows) {
        int lastLine = LoneTerms.lastLine(layout, rows, dictionaries.words());
        boolean terms = true;
        for (var row : rows) {
            boolean around = row.number() < layout.headerRow() || row.number() > lastLine;
            if (!around || row.cells().size() > MOST_CELLS) {
                continue;
            }
            for (var cell : row.cells()) {
                if (cell.kind() != SourceCell.Kind.TEXT || cell.text().length() < SHORTEST) {
                    continue;
                }
                var text = cell.text();
                var origin = dictionaries.sentences().origin(text);
                add(Field.ORIGIN, origin == null ? null : origin.title(), cell, row);
                add(Field.PACKAGE_COUNT, dictionaries.sentences().packages(text), cell, row);
                boolean account = dictionaries.accounts().nameAccount(text);
                add(
                        Field.PAYMENT_TERMS,
                        account ? null : dictionaries.sentences().payment(text),
                        cell,
                        row);
                var term = termIn(text);
                terms &= term == null || agrees(term);
                add(Field.INCOTERM, term, cell, row);
            }
        }
        if (!terms) {
            found.removeIf(value -> value.column().field() == Field.INCOTERM);
        }
        return found;
    }

    /** "DAP Assen" in the sentence around it; null where there is none. */
    private @Nullable String termIn(String text) {
        var from = HeadingTerms.termIn(text, dictionaries.words());
        if (from == null) {
            return null;
        }
        var term = END.split(from, 2)[0].strip();
        return term.length() <= LONGEST_PLACE && TERM.matcher(term).matches() ? term : null;
    }

    private boolean agrees(String term) {
        return found.stream()
                .filter(value -> value.column().field() == Field.INCOTERM)
                .allMatch(value -> LoneTerms.sayTheSame(term, value.cell().text()));
    }

    private void add(Field field, @Nullable String text, SourceCell cell, SourceRow row) {
        if (text == null) {
            return;
        }
        boolean given = layout.holds(field)
                || form.stream().anyMatch(value -> value.column().field() == field)
                || found.stream().anyMatch(value -> value.column().field() == field);
        if (!given) {
            var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, text, Double.NaN, cell.formula());
            found.add(new Labelled(Column.ofLabel(field, cell.column()), value, row.number(), false));
        }
    }
}

package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
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
 * 45 dagen", "PACKED IN 214 CARTONS". Each counts where no column, label or heading gives it; all origins and
 * terms of delivery that are told count, as they do where labels tell them.
 */
public final class TermsInSentences {

    private static final int MOST_CELLS = 4;
    private static final int SHORTEST = 8;
    private static final int CODE = 3;
    private static final int MOST_TERMS = 20;
    private static final int LONGEST_PLACE = 40;
    /** Longer texts, "Packages 11 - gross 318.5 kg - net 296 kg", tell of all. */
    private static final int LONGEST_AMOUNT = 24;

    private static final Pattern END = Pattern.compile("[,;،、。，\\n(（]|\\.(?:\\s|$)");

    /** The code, and behind it nothing or a place: no "FOB value". */
    private static final Pattern TERM = Pattern.compile("[A-Z]{3}(?:\\s+[\\p{Lu}\\p{Lo}].*)?");

    private static final Pattern NUMBER_AT_END = Pattern.compile("\\d\\s*+$");

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
        int lastGoods = lastLine;
        for (var row : rows) {
            boolean below = row.number() > lastLine;
            if (!below && row.number() >= layout.headerRow()) {
                continue;
            }
            var goods = below ? goodsIn(row, row.number() == lastGoods + 1) : List.<SourceCell>of();
            lastGoods = goods.isEmpty() ? lastGoods : row.number();
            if (row.cells().size() <= MOST_CELLS) {
                read(row, goods);
            }
        }
        return found;
    }

    private void read(SourceRow row, List<SourceCell> goods) {
        var sentences = dictionaries.sentences();
        for (var cell : row.cells()) {
            var text = cell.text();
            if (cell.kind() != SourceCell.Kind.TEXT || text.length() < SHORTEST) {
                continue;
            }
            if (!goods.contains(cell)) {
                sentences.origins(text).forEach(origin -> add(Field.ORIGIN, origin.title(), cell, row));
            }
            add(Field.PACKAGE_COUNT, sentences.packages(text), cell, row);
            boolean account = dictionaries.accounts().nameAccount(text);
            add(Field.PAYMENT_TERMS, account ? null : sentences.payment(text), cell, row);
            termsIn(text).forEach(term -> add(Field.INCOTERM, term, cell, row));
        }
    }

    /**
     * Cells below the lines that describe goods of their own row, "3 | Seal kit made in Germany", or go on with the line right above them:
     * where those come from is not said of all. A sentence that speaks of all goods is no such cell.
     */
    private List<SourceCell> goodsIn(SourceRow row, boolean right) {
        long filled = row.cells().stream()
                .filter(cell -> layout.columns().stream().anyMatch(column -> column.index() == cell.column()))
                .count();
        return row.cells().stream()
                .filter(cell -> LoneTerms.mayBeGoods(layout, cell)
                        && (filled > 1 || (right && !isFirst(cell)))
                        && (isLine(row) || !dictionaries.sentences().isOfAll(cell.text())))
                .toList();
    }

    /** Whether a code or an amount stands in its place. */
    private boolean isLine(SourceRow row) {
        return row.cells().stream()
                .anyMatch(cell -> Characters.digits(cell.text()) > 0
                        && layout.columns().stream()
                                .anyMatch(column -> column.index() == cell.column()
                                        && (column.field() == Field.HS
                                                || (column.field().attribute() == Field.Attribute.NUMBER
                                                        && cell.text().length() <= LONGEST_AMOUNT))));
    }

    private boolean isFirst(SourceCell cell) {
        return layout.columns().stream().noneMatch(column -> column.index() < cell.column());
    }

    /** "DAP Assen" in the sentence around it. */
    private List<String> termsIn(String text) {
        var terms = new ArrayList<String>();
        var rest = text;
        for (var from = HeadingTerms.termIn(rest, dictionaries.words());
                from != null && terms.size() < MOST_TERMS;
                from = HeadingTerms.termIn(rest, dictionaries.words())) {
            var term = END.split(from, 2)[0].strip();
            var before = rest.substring(0, rest.length() - from.length());
            if (term.length() <= LONGEST_PLACE && TERM.matcher(term).matches() && !isLaw(before, term)) {
                terms.add(term);
            }
            rest = from.substring(Math.max(term.length(), CODE));
        }
        return terms;
    }

    /** "15 CFR Part 744" is a law of America. */
    private boolean isLaw(String before, String term) {
        if (!dictionaries.sentences().isLaw(term.substring(0, CODE))) {
            return false;
        }
        var behind = term.substring(CODE).strip();
        return behind.isEmpty()
                ? NUMBER_AT_END.matcher(before).find()
                : dictionaries.sentences().isCitation(behind);
    }

    private void add(Field field, @Nullable String text, SourceCell cell, SourceRow row) {
        if (text == null) {
            return;
        }
        boolean given = layout.holds(field)
                || form.stream().anyMatch(value -> value.column().field() == field)
                || found.stream().anyMatch(value -> value.column().field() == field && says(value, field, text));
        if (!given) {
            var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, text, Double.NaN, cell.formula());
            found.add(new Labelled(Column.ofLabel(field, cell.column()), value, row.number(), false));
        }
    }

    /** Of further fields than those that add up the first counts. */
    private static boolean says(Labelled value, Field field, String text) {
        return switch (field) {
            case ORIGIN -> value.cell().text().equals(text);
            case INCOTERM -> LoneTerms.sayTheSame(text, value.cell().text());
            default -> true;
        };
    }
}

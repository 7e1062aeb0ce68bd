package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.layout.RowOfTerms;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of prices say for the whole document: the currency in "Unit price (USD)", and the terms of delivery that stand
 * with it or right below it, "FOB Ningbo". They hold where no column and no label gives them.
 */
public final class HeadingTerms {

    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})[A-Z]{3}(?!\\p{L})");

    /** "Unit price, CNY", also with the heading in another language below it. */
    private static final Pattern BEHIND_COMMA = Pattern.compile("[,/(（，]\\s*([A-Z]{3})(?![\\p{L}\\p{N}])");

    private static final int LONGEST_TERM = 60;

    private final Layout layout;
    private final List<Labelled> form;
    private final CellWords words;
    private final Currencies currencies;
    private final List<Labelled> found = new ArrayList<>();

    private HeadingTerms(Layout layout, List<Labelled> form, CellWords words, Currencies currencies) {
        this.currencies = currencies;
        this.layout = layout;
        this.form = form;
        this.words = words;
    }

    /**
     * What the heading of a table, or the row below it, says for all its lines and nothing else does.
     *
     * @param heading its rows
     * @param below   the row below it, if any
     */
    public static List<Labelled> in(
            Layout layout,
            List<Labelled> form,
            List<SourceRow> heading,
            List<SourceRow> below,
            ManifestDictionaries dictionaries) {
        var terms = new HeadingTerms(
                layout, form, dictionaries.words(), dictionaries.values().currencies());
        heading.forEach(row -> terms.read(row, true));
        below.forEach(terms::readBelow);
        return terms.found;
    }

    private void readBelow(SourceRow row) {
        var term = RowOfTerms.term(row, words, currencies);
        if (term == null) {
            read(row, false);
            return;
        }
        add(Field.INCOTERM, term.text().strip(), term, row.number());
        row.cells().stream()
                .filter(cell -> !cell.equals(term))
                .findFirst()
                .ifPresent(cell -> add(Field.CURRENCY, cell.text().strip(), cell, row.number()));
    }

    private void read(SourceRow row, boolean heading) {
        for (var cell : row.cells()) {
            var text = unbracketed(cell.text());
            if (cell.kind() == SourceCell.Kind.TEXT && isOfPrice(cell.column())) {
                var code = heading ? currency(cell.column(), text) : "";
                if (!code.isEmpty()) {
                    add(Field.CURRENCY, code, cell, row.number());
                }
                var coded = heading ? termIn(text, words) : null;
                var term = coded == null ? text : coded.replace(")", "").strip();
                if (term.length() <= LONGEST_TERM && words.isTermOfDelivery(term)) {
                    add(Field.INCOTERM, term, cell, row.number());
                }
            }
        }
    }

    /** "PRICES/KG (USD)FOB Busan": the text from the code of a term on, which is written in capitals; null where there is none. */
    static @Nullable String termIn(String text, CellWords words) {
        var code = CODE.matcher(text);
        while (code.find()) {
            if (words.isTermOfDelivery(code.group())) {
                return text.substring(code.start());
            }
        }
        return null;
    }

    /** A column of prices, or one without a heading beside it. */
    private boolean isOfPrice(int column) {
        return layout.columns().stream()
                .filter(held -> held.field() == Field.UNIT_PRICE || held.field() == Field.TOTAL_VALUE)
                .anyMatch(held -> Math.abs(held.index() - column) < 2);
    }

    private String currency(int column, String text) {
        var code = text.toUpperCase(Locale.ROOT);
        if (currencies.hold(code)) {
            return code;
        }
        for (var held : layout.columns()) {
            var unit = held.unit();
            boolean price = held.field() == Field.UNIT_PRICE || held.field() == Field.TOTAL_VALUE;
            if (held.index() == column && price && unit != null && currencies.hold(unit.toUpperCase(Locale.ROOT))) {
                return unit.toUpperCase(Locale.ROOT);
            }
        }
        var behind = BEHIND_COMMA.matcher(text);
        if (behind.find() && currencies.hold(behind.group(1))) {
            return behind.group(1);
        }
        boolean price = layout.columns().stream()
                .anyMatch(held -> held.index() == column
                        && (held.field() == Field.UNIT_PRICE || held.field() == Field.TOTAL_VALUE));
        return price ? currencies.in(text) : "";
    }

    private static String unbracketed(String text) {
        return TextMarks.isBracketed(text)
                ? text.substring(1, text.length() - 1).strip()
                : text.strip();
    }

    private void add(Field field, String text, SourceCell cell, int row) {
        boolean given = layout.holds(field)
                || form.stream().anyMatch(value -> value.column().field() == field)
                || found.stream().anyMatch(value -> value.column().field() == field);
        if (!given) {
            var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, text, Double.NaN, cell.formula());
            found.add(new Labelled(Column.ofLabel(field, cell.column()), value, row, false));
        }
    }
}

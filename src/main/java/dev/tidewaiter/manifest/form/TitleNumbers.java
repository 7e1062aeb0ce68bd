package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.heading.DocumentTitles;
import dev.tidewaiter.manifest.label.FormLabel;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and dates inside the titles of a document, which no label and no cell of their own sets apart. */
final class TitleNumbers {

    /** A number that is written as one, with letters and signs among its digits. */
    private static final Pattern CODE =
            Pattern.compile("(?=(?:\\P{Nd}*\\d){3})(?=\\P{L}*\\p{L})[\\p{L}\\d][\\p{L}\\d/._-]{4,30}");

    private static final Pattern TRANSLATION = Pattern.compile("\\(\\p{L}+\\) ?");

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final List<Labelled> found = new ArrayList<>();

    TitleNumbers(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
    }

    List<Labelled> in(List<SourceRow> rows) {
        var above = "";
        var titles = new HashMap<Integer, String>(); // by column, until something else stands below them
        for (var row : rows) {
            var left = "";
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                if (cell.kind() == SourceCell.Kind.TEXT) {
                    var next = i + 1 < row.cells().size() ? row.cells().get(i + 1) : null;
                    var over = titles.getOrDefault(cell.column(), "");
                    take(cell, next, row.number(), !over.isEmpty() ? over : left.isEmpty() ? above : left);
                    takeDateAlone(cell, row.number());
                    noteTitle(cell, titles);
                }
                left = cell.text();
            }
            above = row.cells().size() == 1 ? left : "";
        }
        return found;
    }

    /** "FACTURE PRO FORMA" over "N° 25-0934", with at most a law in brackets or the day between them. */
    private void noteTitle(SourceCell cell, Map<Integer, String> titles) {
        if (dictionaries.titles().ofTitle(cell.text()) != null) {
            titles.put(cell.column(), cell.text());
        } else if (!TextMarks.isBracketed(cell.text()) && dateAlone(cell) == null) {
            titles.remove(cell.column());
        }
    }

    private void take(SourceCell cell, @Nullable SourceCell next, int row, String before) {
        if (next != null
                && dictionaries.titles().isBeforeDate(cell.text())
                && (next.kind() == SourceCell.Kind.DATE || isDate(next.text()))) {
            add(Field.EXPORT_DATE, next, next.text(), row);
        }
        var over = before.isEmpty() ? null : dictionaries.titles().ofTitle(before, cell.text());
        if (over != null
                && over != Field.BILL_OF_LADING
                && over != Field.AIR_WAYBILL // below these stands a container as well
                && CODE.matcher(cell.text()).matches()
                && !isDate(cell.text())
                && labels.label(cell, row) == null) {
            add(over, cell, cell.text(), row); // "PROFORMA INVOICE" over "PI-2025-0442"
        }
        for (var title : dictionaries.titles().in(cell.text(), before)) {
            if (isOfParty(title.number(), cell.text())) {
                continue;
            }
            var own = isDate(title.date()) ? title.date() : null;
            boolean beside =
                    own == null && next != null && isDate(dictionaries.titles().date(next.text()));
            var label = own == null && !beside ? labels.label(cell, row) : null;
            if (label != null && !label.inline().isEmpty() && !isReferenceTo(title.field(), label)) {
                continue; // a label with its number, which is read with all other labels
            }
            add(title.field(), cell, title.number(), row);
            if (own != null) {
                addDate(title, cell, own, row);
            } else if (beside && next != null) {
                var date = dictionaries.titles().date(next.text());
                addDate(title, next, date == null ? "" : date, row);
            }
        }
    }

    /** "VAT number 300000000000003" numbers whoever pays it, whatever stands above. */
    private boolean isOfParty(String number, String text) {
        var compact = Identifier.compact(number);
        return dictionaries.partyText().identifiersIn(text).stream()
                .anyMatch(id -> id.value().equals(compact));
    }

    /** "Ref: Invoice number MQ-313": a reference that itself says what it refers to. */
    private static boolean isReferenceTo(Field titled, FormLabel label) {
        return titled != Field.SHIPMENT && label.fields().contains(Field.SHIPMENT);
    }

    /** "Ngày 01 tháng 03 năm 2025", "Ngày (Date) 01 tháng (month) 03 …", "от 30.04.2026": a cell that says nothing but a date, with the word that begins it. */
    private void takeDateAlone(SourceCell cell, int row) {
        var date = dateAlone(cell);
        if (date != null && labels.label(cell, row) == null) {
            add(Field.EXPORT_DATE, cell, date, row);
        }
    }

    private @Nullable String dateAlone(SourceCell cell) {
        var behindTown = dictionaries.titles().behindTown(cell.text());
        var date = behindTown == null
                ? dictionaries.titles().date(TRANSLATION.matcher(cell.text()).replaceAll(""))
                : behindTown;
        return date != null && isDate(date) ? date : null;
    }

    /** The date of an invoice; that of any other document when the document is this one and does not only refer to it. */
    private void addDate(DocumentTitles.TitledNumber title, SourceCell cell, String date, int row) {
        if (title.field() == Field.INVOICE_NUMBER) {
            add(Field.INVOICE_DATE, cell, date, row);
        } else if (title.heads() && title.field() != Field.CONTRACT) {
            add(Field.EXPORT_DATE, cell, date, row);
        }
    }

    private void add(Field field, SourceCell cell, String text, int row) {
        if (found.stream().noneMatch(value -> value.column().field() == field)) {
            var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, text, Double.NaN, cell.formula());
            found.add(new Labelled(Column.ofLabel(field, cell.column()), value, row, true));
        }
    }

    private boolean isDate(@Nullable String text) {
        return text != null && dictionaries.dates().mayBeDate(text);
    }

    /** Whether a label is a title of which the number was read already, or takes one for its value. */
    static boolean isTitle(FormAssignment.Pair pair, List<Labelled> titles) {
        return pair.way() != FormAssignment.Way.INSIDE
                && pair.field().role() == null
                && titles.stream()
                        .anyMatch(title -> (title.row() == pair.row()
                                        && title.cell().column() == pair.cell().column())
                                || (title.row() == pair.label().row()
                                        && title.cell().column()
                                                == pair.label().cell().column()));
    }
}

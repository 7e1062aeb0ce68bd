package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows between the lines of a group that may say whose the lines below them are: "Beta Works Ltd, Tunis", "Lines for Tunis". What they say
 * is screened with each of those lines, beside what is told of the group.
 */
final class HeardRows {

    /** More are headings of kinds of goods; the last ones count. */
    private static final int MOST = 30;

    private final SheetRef sheet;
    private final Map<String, Value> parties = new LinkedHashMap<>(0);
    private final Map<String, Value> others = new LinkedHashMap<>(0);

    /** What goes on with the goods above, in which the screening still looks for places: "Bandar Imam Khomeini". It displaces nothing else. */
    private final Map<String, Value> described = new LinkedHashMap<>(0);

    HeardRows(SheetRef sheet) {
        this.sheet = sheet;
    }

    void clear() {
        parties.clear();
        others.clear();
        described.clear();
    }

    /**
     * Takes in a row.
     *
     * @param reason why it is no line; null where it is one
     */
    void take(SourceRow row, @Nullable SkipReason reason, CertainLines lines) {
        if (reason == SkipReason.HEADING_AGAIN
                || reason == SkipReason.NUMBERS_OF_COLUMNS
                || reason == SkipReason.BARE_NUMBER) {
            return;
        }
        boolean whose = lines.maySayWhose(row);
        if (whose) {
            keep(parties, Field.PARTY_NAME, row, lines::withoutLabel);
        }
        if (whose || !isOfGoods(row, reason, lines)) {
            keep(others, Field.PARTY_ADDRESS, row, SourceCell::text);
        } else if (reason == SkipReason.CONTINUATION) {
            keep(described, Field.PARTY_ADDRESS, row, SourceCell::text);
        }
    }

    /** Whether a row describes goods, by itself or with the line above, and nothing else. */
    private static boolean isOfGoods(SourceRow row, @Nullable SkipReason reason, CertainLines lines) {
        return reason == SkipReason.CONTINUATION ? lines.onlyDescribe(row) : reason == null && lines.include(row);
    }

    private void keep(Map<String, Value> kept, Field field, SourceRow row, Function<SourceCell, String> says) {
        var texts = row.cells().stream()
                .filter(cell -> cell.kind() == SourceCell.Kind.TEXT && RowMeasures.hasLetter(says.apply(cell)))
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        var text = texts.stream().map(says).collect(Collectors.joining(", "));
        var cell = new CellRef(sheet, row.number(), texts.get(0).column());
        kept.remove(text);
        kept.put(text, Value.read(field, text, cell));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /** The parties of a line with those that such rows name. */
    List<Value> parties(List<Value> own) {
        return with(own, parties);
    }

    /** What a line says elsewhere, with what else such rows say. */
    List<Value> others(List<Value> own) {
        return with(with(own, described), others);
    }

    private static List<Value> with(List<Value> own, Map<String, Value> heard) {
        if (heard.isEmpty()) {
            return own;
        }
        var all = new ArrayList<>(own);
        all.addAll(heard.values());
        return all;
    }
}

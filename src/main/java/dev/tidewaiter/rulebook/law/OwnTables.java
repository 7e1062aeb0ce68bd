package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.OwnRow;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Period;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of {@code tables/own.xlsx}, one a sheet, that a rulebook adds without a line of Java. A row names words of the
 * goods, an HS code, an entry of the control list, or several of these, and is found where the line has them all.
 */
public final class OwnTables {

    private static final List<Field> WORDS_IN =
            List.of(Field.DESCRIPTION, Field.MODEL, Field.PART_NUMBER, Field.END_USE, Field.REMARKS);

    private final List<Entry> entries = new ArrayList<>();

    /** Each text is folded once, however many rows look into it. */
    private final ClearingCache<String, String> folded = new ClearingCache<>(ComparableText::of);

    private final Map<String, String> files = new TreeMap<>();

    private record OwnWord(String written, String pattern) {}

    private record Entry(
            String table,
            List<OwnWord> words,
            String hs,
            @Nullable Eccn eccn,
            double number,
            String note,
            String citation,
            Period period) {}

    OwnTables(Map<String, DataTable> tables, List<Problem> problems) {
        for (var table : tables.values()) {
            if (DataTable.isOwn(table.path())) {
                files.put(table.name(), table.path());
                table.rows().forEach(row -> entries.add(entry(row, problems)));
            }
        }
    }

    private static Entry entry(DataTable.Row row, List<Problem> problems) {
        var words = Stream.of(row.text("words").split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> new OwnWord(word, ComparableText.pattern(word)))
                .toList();
        var eccn = row.text("eccn").isEmpty() ? null : Eccn.parse(row.text("eccn"));
        if (words.isEmpty() && row.text("hs").isEmpty() && eccn == null) {
            problems.add(row.problem(
                    "words", "the row names neither words nor hs nor eccn, so that nothing can be found by it"));
        }
        return new Entry(
                row.table(),
                words,
                row.text("hs"),
                eccn,
                row.text("number").isEmpty() ? Double.NaN : number(row.text("number")),
                row.text("note"),
                row.text("citation"),
                row.period(problems));
    }

    /** What is no number was told when the cells were held to what they are declared to hold. */
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The file that each table was read from, by its name. */
    Map<String, String> files() {
        return files;
    }

    public void find(GoodsLine line, LocalDate on, List<Fact> facts) {
        for (var entry : entries) {
            if (entry.period().holdsOn(on)) {
                var found = new ArrayList<String>();
                var from = new ArrayList<Value>();
                if (hasWord(line, entry, found, from)
                        && hasCode(line, entry, found, from)
                        && hasEccn(line, entry, found, from)) {
                    facts.add(new OwnRow(
                            entry.table(),
                            String.join(", ", found),
                            entry.number(),
                            entry.note(),
                            entry.citation(),
                            from));
                }
            }
        }
    }

    private boolean hasWord(GoodsLine line, Entry entry, List<String> found, List<Value> from) {
        if (entry.words().isEmpty()) {
            return true;
        }
        for (var field : WORDS_IN) {
            if (line.has(field)) {
                var text = folded.get(line.text(field));
                for (var word : entry.words()) {
                    if (text.contains(word.pattern())) {
                        found.add("\"" + word.written() + "\" in the " + field.title());
                        from.add(line.value(field));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A code of the line that is shorter than the row's may be the row's. */
    private static boolean hasCode(GoodsLine line, Entry entry, List<String> found, List<Value> from) {
        if (entry.hs().isEmpty()) {
            return true;
        }
        for (HsCode code : line.hsCodes()) {
            if (code.digits().startsWith(entry.hs()) || entry.hs().startsWith(code.digits())) {
                found.add("HS " + code.digits());
                from.add(line.value(Field.HS));
                return true;
            }
        }
        return false;
    }

    private static boolean hasEccn(GoodsLine line, Entry entry, List<String> found, List<Value> from) {
        var listed = entry.eccn();
        if (listed == null) {
            return true;
        }
        var given = Eccn.parse(line.text(Field.ECCN));
        if (given == null || !(given.under(listed) || listed.under(given))) {
            return false;
        }
        found.add("ECCN " + given);
        from.add(line.value(Field.ECCN));
        return true;
    }
}

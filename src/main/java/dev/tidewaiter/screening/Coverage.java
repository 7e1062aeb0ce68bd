package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.ShipmentBounds;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What could not be checked in one file. A column that is missing altogether is one gap, however many rows there are; so
 * memory depends on the number of rules and columns alone.
 */
public final class Coverage {

    private static final String SHARPENED = ": answered without these,";
    private static final Set<Field> GOODS = EnumSet.range(Field.DESCRIPTION, Field.GUST);
    private static final Set<Field> JOURNEY = EnumSet.range(Field.DESTINATION, Field.VOYAGE);

    private final List<Rule> rules;
    private final Set<Field> given;
    private final Map<Key, Collected> gaps = new LinkedHashMap<>();
    private final Map<SheetRef, RowNumbers> inLongShipments = new LinkedHashMap<>();

    /** What the lines of a sheet are told by another one, as its first line says. */
    private final Map<SheetRef, Set<Field>> toldBeside = new HashMap<>();

    private record Key(SheetRef sheet, List<Field> missing, boolean hasPlace, boolean saysNobody) {}

    private static final class Collected {
        private final Map<String, String> rules = new TreeMap<>();
        private final TreeSet<String> columns = new TreeSet<>();
        private final TreeSet<String> elsewhere = new TreeSet<>();
        private final RowNumbers rows = new RowNumbers();
    }

    /**
     * Coverage of one file.
     *
     * @param rules the rules that are asked
     * @param given fields that were given for the whole file
     */
    Coverage(List<Rule> rules, Set<Field> given) {
        this.rules = rules;
        this.given = Set.copyOf(given);
    }

    /** Takes in one more line. */
    public void note(ScreenedLine line) {
        toldBeside.computeIfAbsent(line.line().sheet(), sheet -> toldBeside(line.line()));
        for (var open : line.notChecked()) {
            note(line, open);
        }
        var contents = line.line().contents();
        if (contents != null && !contents.whole()) {
            inLongShipments
                    .computeIfAbsent(line.line().sheet(), sheet -> new RowNumbers())
                    .add(line.line().row());
        }
    }

    private static Set<Field> toldBeside(GoodsLine line) {
        return line.values().stream()
                .filter(value -> value.place() != null)
                .map(Value::field)
                .collect(Collectors.toSet());
    }

    private void note(ScreenedLine line, NotChecked open) {
        boolean hasPlace = open.cells().stream().anyMatch(Value::hasPlace);
        boolean saysNobody = !hasPlace
                && open.missing().stream()
                        .anyMatch(field -> line.line().value(field).hasPlace());
        var collected = gaps.computeIfAbsent(
                new Key(line.line().sheet(), open.missing(), hasPlace, saysNobody), key -> new Collected());
        collected.rules.put(open.rule(), open.title());
        collected.rows.add(line.line().row());
        for (var value : open.cells()) {
            var cell = value.cell();
            if (cell != null) {
                collected.columns.add(CellRef.columnName(cell.column()));
            } else if (value.hasPlace()) {
                collected.elsewhere.add(value.where());
            }
        }
    }

    /** All gaps, the one that concerns the most rows first. */
    public List<Gap> gaps() {
        var all = new ArrayList<Gap>();
        gaps.forEach((key, collected) -> all.add(new Gap(
                key.sheet,
                key.missing,
                String.join(", ", collected.columns),
                String.join(", ", collected.elsewhere),
                key.saysNobody,
                collected.rows.toString(),
                collected.rows.count(),
                collected.rules)));
        all.sort(Comparator.comparing(Gap::count).reversed());
        return all;
    }

    /** Facts that would sharpen the answers, a sentence for the sheets that lack the same, and what was not looked at together. */
    public List<String> unsharpened(ManifestSummary read) {
        var sheets = new LinkedHashMap<String, List<String>>();
        for (var sheet : read.sheets()) {
            var absent = absentFrom(sheet);
            if (!absent.isEmpty()) {
                sheets.computeIfAbsent(absent, any -> new ArrayList<>())
                        .add("\"" + sheet.sheet().sheet() + "\"");
            }
        }
        var sentences = new ArrayList<String>();
        sheets.forEach((absent, names) -> sentences.add(
                "%s, %s %s%s which it has no place for. %s. Where the sender knows them, they sharpen the answer."
                        .formatted(
                                read.file(),
                                names.size() == 1 ? "sheet" : "sheets",
                                String.join(", ", names),
                                SHARPENED,
                                absent)));
        inLongShipments.forEach((sheet, rows) -> sentences.add(
                "%s, sheet \"%s\": a shipment has more than %d lines. Its parts of unmanned aircraft (%s) were added up over %d lines at a time. Where it is several shipments, ask for a number that tells them apart."
                        .formatted(
                                read.file(),
                                sheet.sheet(),
                                ShipmentBounds.MOST_LINES,
                                rows,
                                ShipmentBounds.MOST_LINES)));
        return sentences;
    }

    /** Whether a sentence of the coverage tells of nothing but facts that would sharpen the answers. */
    public static boolean onlySharpens(String sentence) {
        return sentence.contains(SHARPENED);
    }

    /** What rules use when they have it and the sheet has no place for, by what it is about. */
    private String absentFrom(SheetSummary sheet) {
        if (sheet.linesScreened() == 0) {
            return "";
        }
        var beside = toldBeside.getOrDefault(sheet.sheet(), Set.of());
        var uses = new TreeMap<String, TreeSet<String>>();
        for (var rule : rules) {
            for (var use : rule.uses()) {
                if (sheet.mapping().columns().keySet().stream().noneMatch(field -> serves(field, use))
                        && beside.stream().noneMatch(field -> serves(field, use))
                        && given.stream().noneMatch(field -> serves(field, use))) {
                    uses.computeIfAbsent(about(use), name -> new TreeSet<>()).add(title(use));
                }
            }
        }
        return uses.entrySet().stream()
                .map(use -> use.getKey() + ": " + String.join(", ", use.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String about(String use) {
        var field = Field.byId(use);
        if (field == null || field.role() != null) {
            return "Parties";
        }
        return GOODS.contains(field) ? "Goods" : JOURNEY.contains(field) ? "Journey" : "Papers";
    }

    /** Whether a column serves a use such as {@code model}, or {@code party.address} for the address of any party. */
    private static boolean serves(Field field, String use) {
        int dot = use.indexOf('.');
        boolean anyParty = use.startsWith("party.") || use.startsWith("receiver.");
        return field.id().equals(use)
                || (anyParty && field.role() != null && field.id().endsWith(use.substring(dot)));
    }

    private static String title(String use) {
        var field = Field.byId(use);
        return field != null ? field.title() : use.replace("receiver.", "a receiver's ");
    }
}

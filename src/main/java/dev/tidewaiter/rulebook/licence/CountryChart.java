package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.facts.ChartEntry;
import dev.tidewaiter.rulebook.facts.ChartEntry.Answer;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Period;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Commerce Country Chart (15 CFR 738.4): an ECCN has reasons for control, each names a column, and a mark in that
 * column for the destination means that a licence is needed.
 */
public final class CountryChart {

    /** The tables that it reads. */
    public static final Set<String> TABLES = Set.of("chart", "eccn-drone", "entry-kinds", "military-entries");

    private final Map<String, DataTable.Row> byCountry = new HashMap<>();
    private final Map<String, List<Reason>> byEntry = new HashMap<>();
    private final EntryForms military;
    private final EntryKinds kinds;
    private final List<String> columnsOfDrones;

    /**
     * Where goods go.
     *
     * @param measures measures that name the country on the day that applies, such as {@code arms-embargo}
     * @param from     the value that names it
     */
    public record End(Country country, Set<String> measures, Value from) {}

    /** Whether goods state a range, and one that missile controls name. */
    public enum DescribedRange {
        FAR,
        SHORT,
        NOT_STATED;

        /**
         * What a stated range says against the one from which missile controls hold.
         *
         * @param limit     from which range on they do
         * @param surePart  the part of it, from 0 to 1, below which a range is surely too short, whatever the text calls a range
         */
        public static DescribedRange of(double stated, double limit, double surePart) {
            if (stated >= limit) {
                return FAR;
            }
            return stated < limit * surePart ? SHORT : NOT_STATED;
        }
    }

    /** A reason for control of an entry, and the days on which it was the law. */
    private record Reason(DataTable.Row row, ControlReason why, Period period) {}

    /**
     * Reads the chart.
     *
     * @param countries       its rows
     * @param eccns           the reasons for control of entries
     * @param kinds           what kinds of entries rules ask for
     * @param military        which entries hold military items
     * @param columnsOfDrones the columns that lead to a licence for drones, engines, cameras and their parts; a country marked in none of them
     *                        gets most of these freely
     */
    public CountryChart(
            List<DataTable.Row> countries,
            List<DataTable.Row> eccns,
            List<DataTable.Row> kinds,
            EntryForms military,
            List<String> columnsOfDrones,
            List<Problem> problems) {
        this.military = military;
        this.columnsOfDrones = columnsOfDrones;
        countries.stream().findFirst().ifPresent(row -> check(row, problems));
        countries.forEach(row -> byCountry.put(row.text("iso2"), row));
        eccns.forEach(row -> byEntry.computeIfAbsent(row.text("eccn"), any -> new ArrayList<>())
                .add(new Reason(row, ControlReason.of(row, problems), row.period(problems))));
        countries.forEach(row -> checkFree(row, problems));
        this.kinds = new EntryKinds(kinds, byEntry.keySet(), problems);
    }

    /** A country is free only where no column asks for a licence that any of the entries names. */
    private void checkFree(DataTable.Row row, List<Problem> problems) {
        if (columnsOfDrones.isEmpty() || columnsOfDrones.stream().anyMatch(column -> isMarked(row, column))) {
            return;
        }
        byEntry.values().stream()
                .flatMap(List::stream)
                .map(reason -> reason.row().text("column"))
                .filter(column -> isMarked(row, column))
                .sorted()
                .findFirst()
                .ifPresent(column -> problems.add(row.problem(
                        column,
                        "asks for a licence by an entry of the table eccn-drone, yet the words of the kind CHART_COLUMN leave the country free; add "
                                + column + " to them")));
    }

    private static boolean isMarked(DataTable.Row row, String column) {
        return row.heads().contains(column) && !row.text(column).isEmpty();
    }

    /** A column that the chart lacks, or none at all, would leave goods free wherever they go. */
    private void check(DataTable.Row row, List<Problem> problems) {
        if (columnsOfDrones.isEmpty()) {
            problems.add(
                    row.problem("", "no column of it is named as one for drones, by words of the kind CHART_COLUMN"));
        }
        for (var column : columnsOfDrones) {
            if (!row.heads().contains(column)) {
                problems.add(
                        row.problem(
                                column,
                                "\"" + column
                                        + "\" is no column of it, though the words of the kind CHART_COLUMN name it as one for drones"));
            }
        }
    }

    /** Whether the table of entries holds an ECCN's entry. */
    public boolean holds(Eccn eccn) {
        return byEntry.containsKey(eccn.entry());
    }

    /** Whether the chart has a row for a country. */
    public boolean holds(Country country) {
        return byCountry.containsKey(country.iso2());
    }

    /** Whether a country is marked in no column that asks for a licence for drones and their parts. */
    public boolean leavesFree(Country country) {
        var row = byCountry.get(country.iso2());
        return row != null
                && columnsOfDrones.stream().allMatch(column -> row.text(column).isEmpty());
    }

    /** What a licence exception is asked for on a day. */
    public LicenceExceptions.Item item(Eccn eccn, LocalDate on, DescribedRange range, double value) {
        return new LicenceExceptions.Item(eccn, missile(eccn, on, range), military.hold(eccn), value);
    }

    /** Whether the paragraph of an entry is controlled for missile technology. */
    private LicenceExceptions.Missile missile(Eccn eccn, LocalDate on, DescribedRange range) {
        var answer = LicenceExceptions.Missile.NO;
        for (var reason : byEntry.getOrDefault(eccn.entry(), List.of())) {
            var row = reason.row();
            if (reason.why() != ControlReason.MT || !reason.period().holdsOn(on)) {
                continue;
            }
            var reach = ParagraphReach.of(row.text("paragraphs"), eccn.paragraph(), range);
            if (reach == ParagraphReach.YES) {
                return LicenceExceptions.Missile.YES;
            }
            answer = reach == ParagraphReach.UNKNOWN ? LicenceExceptions.Missile.PERHAPS : answer;
        }
        return answer;
    }

    /** What the chart says; null for an entry that our table does not hold, or a country without a chart row. */
    @Nullable
    public ChartEntry lookUp(Eccn eccn, End end, LocalDate on, DescribedRange range, Value from) {
        var country = end.country();
        var rows = byEntry.get(eccn.entry());
        var chart = byCountry.get(country.iso2());
        if (rows == null || chart == null) {
            return null;
        }
        var sure = new LinkedHashSet<String>();
        var unsure = new LinkedHashSet<String>();
        var sureReasons = new LinkedHashSet<String>();
        var unsureReasons = new LinkedHashSet<String>();
        boolean armsEmbargoed = end.measures().contains(NamedMeasure.ARMS_EMBARGO.id());
        int firstRow = 0;
        for (var reason : rows) {
            var row = reason.row();
            var reach = ParagraphReach.of(row.text("paragraphs"), eccn.paragraph(), range);
            var column = row.text("column");
            boolean text = column.equals("TEXT");
            if (reach == ParagraphReach.NO
                    || !reason.period().holdsOn(on)
                    || !(text
                            ? textMatters(reason.why(), reach, armsEmbargoed)
                            : chart.text(column).equals("X"))) {
                continue;
            }
            boolean certain = reach == ParagraphReach.YES && !text;
            (certain ? sure : unsure).add(text ? reason.why() + " (text of the entry)" : column);
            (certain ? sureReasons : unsureReasons).add(reason.why().name());
            firstRow = firstRow == 0 ? row.number() : firstRow;
        }
        var answer = !sure.isEmpty() ? Answer.MARKED : unsure.isEmpty() ? Answer.NOT_MARKED : Answer.READ_THE_ENTRY;
        return new ChartEntry(
                eccn.toString(),
                rows.get(0).row().text("title"),
                country,
                answer,
                String.join(", ", sure.isEmpty() ? unsureReasons : sureReasons),
                sure.isEmpty() ? unsure : sure,
                firstRow == 0 ? rows.get(0).row().number() : firstRow,
                military.hold(eccn),
                kinds.of(eccn),
                end.measures(),
                false,
                from,
                end.from());
    }

    /** A requirement in words reaches goods whose paragraph is named; a United Nations one only where an embargo is. */
    private static boolean textMatters(ControlReason why, ParagraphReach reach, boolean armsEmbargoed) {
        return why == ControlReason.UN ? armsEmbargoed : reach == ParagraphReach.YES;
    }
}

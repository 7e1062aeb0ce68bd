package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.facts.ExceptionScope.Answer;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a licence exception may be used (15 CFR part 740): each row of the table bars countries, missile items, military
 * items and entries. The first bar that holds is the answer.
 */
public final class LicenceExceptions {

    /** Stands for every country where a row names countries. */
    private static final String EVERYWHERE = "*";

    private static final Set<String> ANSWERS = Set.of("usable", "doubtful", "barred");

    private final Map<String, List<DataTable.Row>> byCode = new HashMap<>();
    private final CountryProfiles countries;

    LicenceExceptions(List<DataTable.Row> rows, CountryProfiles countries, List<Problem> problems) {
        this.countries = countries;
        for (var row : rows) {
            byCode.computeIfAbsent(row.text("code"), any -> new ArrayList<>()).add(row);
            for (var column : List.of("missile_items", "military_items")) {
                if (!ANSWERS.contains(row.text(column))) {
                    problems.add(row.problem(
                            column, "reads \"" + row.text(column) + "\"; write usable, doubtful or barred"));
                }
            }
            if (!row.text("up_to_usd").isEmpty() && Double.isNaN(row.amount("up_to_usd"))) {
                problems.add(row.problem(
                        "up_to_usd", "reads \"" + row.text("up_to_usd") + "\"; write a bare number, such as 5000"));
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the section of part 740"));
            }
        }
    }

    /**
     * What the table says.
     *
     * @param answer whether the exception may be used
     * @param why    it in words
     */
    public record Scope(Answer answer, String why, String citation) {}

    /** Whether goods are controlled for missile technology. */
    enum Missile {
        YES,
        NO,
        /** Part of the entry is, and the number on the line does not say which part. */
        PERHAPS
    }

    /**
     * What an exception is asked for.
     *
     * @param military whether its entry holds military items
     * @param dollars  the value of the line in US dollars; NaN when it is not stated in them
     */
    record Item(Eccn eccn, Missile missile, boolean military, double dollars) {}

    /** Whether an exception may be used for an item to a country; null when the table does not know the exception. */
    @Nullable
    public Scope of(String code, Item item, Country country, LocalDate on) {
        var rows = byCode.get(code);
        if (rows == null) {
            return null;
        }
        var row = rowFor(rows, item.eccn(), on);
        return row == null
                ? new Scope(
                        Answer.BARRED,
                        "it is not for " + item.eccn().entry(),
                        rows.get(0).text("citation"))
                : scope(row, item, barsPart(rows, item.eccn(), on), country, on);
    }

    /** Whether a row takes the exception from a paragraph that the number on the line may stand for. */
    private static boolean barsPart(List<DataTable.Row> rows, Eccn eccn, LocalDate on) {
        return rows.stream()
                .filter(row -> isLaw(row, on) && words(row, "not_to").contains(EVERYWHERE))
                .flatMap(row -> words(row, "only_entries").stream())
                .map(Eccn::parse)
                .anyMatch(named -> named != null && named.under(eccn));
    }

    private static boolean isLaw(DataTable.Row row, LocalDate on) {
        var from = row.text("from");
        return from.isEmpty() || !on.isBefore(LocalDate.parse(from));
    }

    /** The row that names the entry or its paragraph most closely and is law on the day, else the one for all entries. */
    private static DataTable.@Nullable Row rowFor(List<DataTable.Row> rows, Eccn eccn, LocalDate on) {
        DataTable.Row best = null;
        int closest = -1;
        for (var row : rows) {
            if (!isLaw(row, on)) {
                continue;
            }
            int close = closeness(words(row, "only_entries"), eccn);
            // of rows that are as close, the first is the one of the latest law, but for the rows for all entries
            if (close > closest || (close == 0 && closest == 0)) {
                closest = close;
                best = row;
            }
        }
        return best;
    }

    /** How closely words name an entry: 0 where they name none, so that the row is for all, and -1 where they name others. */
    private static int closeness(List<String> only, Eccn eccn) {
        int close = only.isEmpty() ? 0 : -1;
        for (var word : only) {
            var named = Eccn.parse(word);
            if (named != null && eccn.under(named)) {
                close = Math.max(close, word.length());
            }
        }
        return close;
    }

    private Scope scope(DataTable.Row row, Item item, boolean partBarred, Country country, LocalDate on) {
        var citation = row.text("citation");
        var to = country.title();
        var groups = countries.groupsOf(country.iso2());
        if (item.missile() == Missile.YES && row.text("missile_items").equals("barred")) {
            return new Scope(Answer.BARRED, "the item is controlled for missile technology", citation);
        }
        if (item.military() && row.text("military_items").equals("barred")) {
            return new Scope(Answer.BARRED, "it is not for items of the 600 series", citation);
        }
        var bar = item.military()
                ? countries.citationOf(NamedMeasure.MILITARY_UNDER_NO_EXCEPTION, country.iso2(), on)
                : "";
        if (!bar.isEmpty()) {
            return new Scope(
                    Answer.BARRED,
                    to + " is one of the countries to which military items go under no exception",
                    citation + "; " + bar);
        }
        if (words(row, "not_to").contains(EVERYWHERE)) {
            return new Scope(Answer.BARRED, row.text("note"), citation);
        }
        if (reaches(row, "not_to", country, groups)) {
            return new Scope(Answer.BARRED, "it may not be used to " + to, citation);
        }
        boolean doubtful = reaches(row, "doubtful_to", country, groups);
        if (!doubtful && !row.text("usable_to").isEmpty() && !reaches(row, "usable_to", country, groups)) {
            return new Scope(Answer.BARRED, to + " is in none of its groups (" + row.text("usable_to") + ")", citation);
        }
        double limit = row.amount("up_to_usd");
        if (item.dollars() > limit) {
            return new Scope(
                    Answer.BARRED,
                    "it goes up to " + row.text("up_to_usd") + " US dollars and the line is worth more",
                    citation);
        }
        if (doubtful || (item.military() && row.text("military_items").equals("doubtful"))) {
            return new Scope(Answer.DOUBTFUL, "to " + to + " it holds under conditions: " + row.text("note"), citation);
        }
        if (item.missile() != Missile.NO && !row.text("missile_items").equals("usable")) {
            return new Scope(Answer.DOUBTFUL, "the item is, or may be, controlled for missile technology", citation);
        }
        if (partBarred) {
            return new Scope(
                    Answer.DOUBTFUL, "part of " + item.eccn() + " does not grant it; ask for the paragraph", citation);
        }
        if (!Double.isNaN(limit) && Double.isNaN(item.dollars())) {
            return new Scope(
                    Answer.DOUBTFUL,
                    "it goes up to " + row.text("up_to_usd")
                            + " US dollars and the line does not state its value in them",
                    citation);
        }
        return new Scope(Answer.USABLE, "", citation);
    }

    private static boolean reaches(DataTable.Row row, String column, Country country, Set<String> groups) {
        return words(row, column).stream()
                .anyMatch(word -> word.equals(EVERYWHERE) || groups.contains(word) || word.equals(country.iso2()));
    }

    private static List<String> words(DataTable.Row row, String column) {
        var text = row.text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}

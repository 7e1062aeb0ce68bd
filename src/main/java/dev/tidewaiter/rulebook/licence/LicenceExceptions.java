package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.facts.ExceptionScope.Answer;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a licence exception may be used (15 CFR part 740): each row of the table bars countries, missile items, military
 * items and entries. What a bar means, {@link ExceptionAnswers} says.
 */
public final class LicenceExceptions {

    private static final Set<String> ANSWERS = Set.of("usable", "doubtful", "barred");

    private final Map<String, List<Clause>> byCode = new HashMap<>();
    private final ExceptionAnswers answers;
    private final CountryProfiles countries;

    public LicenceExceptions(
            List<DataTable.Row> rows, List<DataTable.Row> answers, CountryProfiles countries, List<Problem> problems) {
        this.answers = new ExceptionAnswers(answers, problems);
        this.countries = countries;
        for (var row : rows) {
            byCode.computeIfAbsent(row.text("code"), any -> new ArrayList<>())
                    .add(new Clause(row, Period.since(row.day("from", problems))));
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

    /** A row, and the days on which it is law. */
    private record Clause(DataTable.Row row, Period period) {}

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

    /**
     * Whether an exception may be used for an item to a country; null when the table does not know the exception. Goods of no entry need one
     * only where everything needs a licence, so that of those the exceptions alone are told which name them.
     */
    @Nullable
    public Scope of(String code, Item item, Country country, LocalDate on) {
        var clauses = byCode.get(code);
        if (clauses == null) {
            return null;
        }
        var rows = clauses.stream()
                .filter(clause -> clause.period().holdsOn(on))
                .map(Clause::row)
                .toList();
        var row = rowFor(rows, item.eccn());
        if (item.eccn().isEar99() && (row == null || row.text("only_entries").isEmpty())) {
            return null;
        }
        return answers.of(new ExceptionCase(
                row,
                (row == null ? clauses.get(0).row() : row).text("citation"),
                barsPart(rows, item.eccn()),
                item,
                country,
                countries.groupsOf(country.iso2(), on),
                countries.citationOf(NamedMeasure.MILITARY_UNDER_NO_EXCEPTION, country.iso2(), on)));
    }

    /** Whether a row takes the exception from a paragraph that the number on the line may stand for. */
    private static boolean barsPart(List<DataTable.Row> rows, Eccn eccn) {
        return rows.stream()
                .filter(row -> ExceptionCase.words(row, "not_to").contains(ExceptionCase.EVERYWHERE))
                .flatMap(row -> ExceptionCase.words(row, "only_entries").stream())
                .map(Eccn::parse)
                .anyMatch(named -> named != null && named.under(eccn));
    }

    /** Of the rows that are law, the one that names the entry or its paragraph most closely, else the one for all entries. */
    private static DataTable.@Nullable Row rowFor(List<DataTable.Row> rows, Eccn eccn) {
        DataTable.Row best = null;
        int closest = -1;
        for (var row : rows) {
            int close = closeness(ExceptionCase.words(row, "only_entries"), eccn);
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
}

package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.Threshold;
import dev.tidewaiter.rulebook.source.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of the rulebook with its parameters as they are on a day. Shared by all judges and never changed. */
public final class LawOfDay {

    private final LawTables tables;
    private final Parameters parameters;
    private final NavigableMap<LocalDate, OfDays> days = new TreeMap<>();

    /**
     * The parameters of days between two on which some of them change.
     *
     * @param limits  those that rules go by
     * @param reading those by which goods are read
     * @param own     those that the rulebook adds for itself
     * @param from    the first of the days
     * @param before  the first day behind them; null when no end is known
     */
    public record OfDays(
            Limits limits,
            GoodsThresholds reading,
            List<Threshold> own,
            LocalDate from,
            @Nullable LocalDate before) {

        public OfDays {
            own = List.copyOf(own);
        }

        public boolean holdOn(LocalDate day) {
            return !day.isBefore(from) && (before == null || day.isBefore(before));
        }
    }

    public LawOfDay(LawTables tables, Parameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
        var changes = new TreeSet<LocalDate>(parameters.changes());
        changes.add(LocalDate.MIN);
        for (var day : changes) {
            days.put(
                    day,
                    new OfDays(
                            parameters.on(day),
                            parameters.readingOn(day),
                            parameters.ownOn(day),
                            day,
                            changes.higher(day)));
        }
    }

    /** The same tables with some parameters set, as a scenario does that shows what a threshold changes. */
    public LawOfDay with(Map<String, Double> set) {
        return new LawOfDay(tables, parameters.with(set));
    }

    /** The tables, whose rows say themselves on which days they hold. */
    public LawTables tables() {
        return tables;
    }

    /** The parameters by which parties are held against lists on a day. */
    public MatchThresholds matchingOn(LocalDate day) {
        return parameters.matchingOn(day);
    }

    /** The names of the parameters that the rulebook adds for itself. */
    public Set<String> ownParameterNames() {
        return parameters.ownNames();
    }

    /** The units of those, as their file words them. */
    public Map<String, String> ownUnits() {
        return parameters.ownUnits();
    }

    /** The parameters that are law on a day. */
    public Limits limitsOn(LocalDate day) {
        return on(day).limits();
    }

    /** All parameters as they are on a day and its neighbours. */
    public OfDays on(LocalDate day) {
        return days.floorEntry(day).getValue();
    }
}

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

/** The tables of the rulebook with its parameters as they are on a day. Shared by all judges and never changed. */
public final class LawOfDay {

    private final LawTables tables;
    private final Parameters parameters;
    private final NavigableMap<LocalDate, Limits> limits = new TreeMap<>();
    private final NavigableMap<LocalDate, GoodsThresholds> reading = new TreeMap<>();

    public LawOfDay(LawTables tables, Parameters parameters) {
        this.tables = tables;
        this.parameters = parameters;
        limits.put(LocalDate.MIN, parameters.on(LocalDate.MIN));
        parameters.changes().forEach(day -> limits.put(day, parameters.on(day)));
        limits.forEach((day, some) -> reading.put(day, some.ofReading()));
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

    /** The parameters that the rulebook adds for itself, as they are on a day. */
    public List<Threshold> thresholdsOn(LocalDate day) {
        return parameters.ownOn(day);
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
        return limits.floorEntry(day).getValue();
    }

    /** Those of them by which goods are read. */
    public GoodsThresholds readingOn(LocalDate day) {
        return reading.floorEntry(day).getValue();
    }
}

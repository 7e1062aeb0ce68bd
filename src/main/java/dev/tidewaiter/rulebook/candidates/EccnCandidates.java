package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.goods.code.MunitionsCodes;
import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.ExceptionScope;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.licence.CountryChart;
import dev.tidewaiter.rulebook.licence.CountryChart.DescribedRange;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.RouteStop;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the ECCN of a line: the country chart's answer for each destination, whether a claimed exception may
 * be used there, and whether the tables hold the entry at all.
 */
final class EccnCandidates {

    private final LawTables law;
    private final DestinationFacts destinations;
    private final MunitionsCodes munitions;

    /**
     * What a line says that the entry of its goods turns on.
     *
     * @param range   whether it states a range that missile controls name
     * @param dollars its value in US dollars; NaN when it is not stated in them
     * @param licence the licence or exception that it claims; null when it claims none
     */
    record Stated(
            DescribedRange range, double dollars, @Nullable Licence licence) {}

    EccnCandidates(LawTables law, MunitionsCodes munitions) {
        this.law = law;
        this.munitions = munitions;
        this.destinations = new DestinationFacts(law);
    }

    /** Adds what the tables say of the line's ECCN; of EAR99 only whether a claimed exception is for it; nothing for a line without one. */
    void find(GoodsLine line, LocalDate on, List<RouteStop> stops, Stated stated, List<Fact> facts) {
        var eccn = line.has(Field.ECCN) ? Eccn.parse(line.text(Field.ECCN)) : null;
        if (eccn == null && line.has(Field.ECCN)) {
            unread(line.value(Field.ECCN), facts);
        }
        if (eccn == null) {
            return;
        }
        if (eccn.isEar99()) {
            for (var stop : stops) {
                if (stop.way() == Way.TO) {
                    exception(eccn, on, stop, line, stated, facts);
                }
            }
            return;
        }
        var value = line.value(Field.ECCN);
        for (var listed : law.codes.forEccn(eccn.toString())) {
            facts.add(new CodeHit(listed, eccn.toString(), listed.inForceOn(on), value));
        }
        boolean held = law.chart.holds(eccn);
        boolean asked = false;
        for (var stop : stops) {
            destinations.addUnnamed(stop, on, facts);
            if (stop.way() != Way.TO || !law.chart.holds(stop.country())) {
                continue;
            }
            if (held) {
                chart(eccn, on, stop, line, stated, facts);
            } else {
                asked = true;
            }
        }
        if (asked) {
            facts.add(new DataQualityIssue(
                    DataQualityIssue.Kind.ECCN_NOT_HELD,
                    "ECCN " + eccn + " is not in the tables held here; look its reasons for control up",
                    value));
        }
    }

    /** What stands where an ECCN should, and is none: a category of a munitions list, a denial, or something that must be asked for. */
    private void unread(Value value, List<Fact> facts) {
        var text = value.text();
        if (munitions.isIn(text)) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.MUNITIONS, text.strip(), value));
        } else if (!law.words.is(SignalWords.Kind.NO, text) && !law.words.is(SignalWords.Kind.NOT_LISTED, text)) {
            facts.add(new DataQualityIssue(
                    DataQualityIssue.Kind.ECCN_NOT_HELD,
                    "\"" + text.strip() + "\" is no ECCN; ask for one, such as 9A012.a.1, or for EAR99",
                    value));
        }
    }

    /**
     * The chart's answer for entries that the words of the goods lead to, from {@code codes.implied-entries}. Which numbers
     * they must state for that, a rule asks.
     */
    void implied(DescribedGoods described, LocalDate on, List<RouteStop> stops, List<Fact> facts) {
        for (var item : described.classes()) {
            for (var eccn : law.implied.of(item)) {
                for (var stop : stops) {
                    var from = evidence(described, item);
                    if (stop.way() != Way.TO || from == null) {
                        continue;
                    }
                    var entry = law.chart.lookUp(eccn, end(stop, on), on, DescribedRange.NOT_STATED, from);
                    if (entry != null) {
                        facts.add(entry.asImplied());
                    }
                }
            }
        }
    }

    private static @Nullable Value evidence(DescribedGoods described, ItemClass item) {
        for (var evidence : described.evidence()) {
            if (evidence.item() == item) {
                return evidence.from();
            }
        }
        return null;
    }

    private CountryChart.End end(RouteStop stop, LocalDate on) {
        var iso = stop.country().iso2();
        return new CountryChart.End(stop.country(), law.countries.measuresOn(iso, on), stop.from());
    }

    private void chart(Eccn eccn, LocalDate on, RouteStop stop, GoodsLine line, Stated stated, List<Fact> facts) {
        var entry = law.chart.lookUp(eccn, end(stop, on), on, stated.range(), line.value(Field.ECCN));
        if (entry != null) {
            facts.add(entry);
            exception(eccn, on, stop, line, stated, facts);
        }
    }

    private void exception(Eccn eccn, LocalDate on, RouteStop stop, GoodsLine line, Stated stated, List<Fact> facts) {
        var licence = stated.licence();
        if (licence == null || !licence.exception()) {
            return;
        }
        var scope = law.exceptions.of(
                licence.code(), law.chart.item(eccn, on, stated.range(), stated.dollars()), stop.country(), on);
        if (scope != null) {
            var from = new ArrayList<>(licence.from());
            from.add(line.value(Field.ECCN));
            from.add(stop.from());
            facts.add(new ExceptionScope(
                    licence.meaning() + " (" + licence.code() + ")",
                    eccn.toString(),
                    stop.country(),
                    law.countries.isUnder(
                            NamedMeasure.SUPPLEMENT_3_TO_PART_740,
                            stop.country().iso2(),
                            on),
                    scope.answer(),
                    scope.why(),
                    scope.citation(),
                    from));
        }
    }
}

package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.ListEffect;
import dev.tidewaiter.rulebook.facts.PartyMatch;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.RouteStop;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the tables of countries say of where goods come from, pass and go to. */
final class DestinationFacts {

    private final LawTables law;

    DestinationFacts(LawTables law) {
        this.law = law;
    }

    /** Adds what the tables say of a stop on a day, if anything; the parties were looked at before. */
    void add(RouteStop stop, LocalDate day, List<Fact> facts) {
        var profile = law.countries.of(stop.country().iso2());
        if (profile != null
                && (stop.way() != Way.FROM
                        || law.countries.everUnder(
                                NamedMeasure.EMBARGO, stop.country().iso2())
                        || (law.countries.everUnder(
                                        NamedMeasure.CHINA_EXPORT_LAW,
                                        stop.country().iso2())
                                && isListedByChina(facts)))) {
            facts.add(new Destination(
                    stop.country(),
                    stop.way(),
                    law.countries.toldGroupsOf(stop.country().iso2(), day),
                    law.countries.measuresOn(stop.country().iso2(), day),
                    law.countries.groupsOfConcern(stop.country().iso2(), day),
                    profile.diversion(),
                    profile.citation(),
                    law.countries.citationOf(
                            NamedMeasure.EMBARGO, stop.country().iso2(), day),
                    stop.from()));
        }
    }

    /** Adds a destination that no table names, for a line whose entry some law asks of wherever the goods go. */
    void addUnnamed(RouteStop stop, LocalDate day, List<Fact> facts) {
        var iso = stop.country().iso2();
        if (stop.way() == Way.TO && law.countries.of(iso) == null) {
            facts.add(new Destination(
                    stop.country(),
                    stop.way(),
                    Set.of(),
                    law.countries.measuresOn(iso, day),
                    law.countries.groupsOfConcern(iso, day),
                    "",
                    "",
                    law.countries.citationOf(NamedMeasure.EMBARGO, iso, day),
                    stop.from()));
        }
    }

    /** Whether a party stands on a Chinese list, so that Chinese origin matters. */
    private static boolean isListedByChina(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof PartyMatch match
                    && (match.effect() == ListEffect.CHINA_BARS_DUAL_USE
                            || match.effect() == ListEffect.CHINA_WATCHES
                            || match.effect() == ListEffect.CHINA_BARS_TRADE)) {
                return true;
            }
        }
        return false;
    }
}

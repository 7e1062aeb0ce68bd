package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which entries of the tables a line's HS codes stand under. */
final class CodeCandidates {

    private final LawTables law;

    CodeCandidates(LawTables law) {
        this.law = law;
    }

    /** Adds a fact for each entry that a code of the line is under, may be under, or is cut too short for. */
    void find(GoodsLine line, LocalDate on, List<Fact> facts) {
        var measures = line.hsCodes().isEmpty() ? List.<String>of() : law.chapters.measuresAt(destinations(facts));
        for (var hs : line.hsCodes()) {
            for (var measure : measures) {
                var chapter = law.chapters.of(hs.digits(), measure);
                if (chapter != null) {
                    facts.add(new CodeHit(chapter, hs.digits(), chapter.inForceOn(on), line.value(Field.HS), measure));
                }
            }
            for (var listed : law.codes.matching(hs)) {
                facts.add(new CodeHit(listed, hs.digits(), listed.inForceOn(on), line.value(Field.HS)));
            }
            cutShort(hs, line, on, facts);
            for (var listed : law.codes.beginningWith(hs)) {
                if (listed.inForceOn(on)) {
                    var may = CodeHit.pointed(listed.code()) + ", " + listed.title() + " (" + listed.list() + ")";
                    facts.add(new DataQualityIssue(
                            DataQualityIssue.Kind.CODE_ENDS_EARLY, may, line.value(Field.HS), listed.table()));
                }
            }
        }
    }

    /** One issue for each table that lists codes under a heading of four or five digits. */
    private void cutShort(HsCode hs, GoodsLine line, LocalDate on, List<Fact> facts) {
        var longer = law.codes.cutShortBy(hs);
        if (longer.isEmpty()) {
            return;
        }
        var byTable = longer.stream()
                .filter(listed -> listed.inForceOn(on))
                .collect(Collectors.groupingBy(ControlledCode::table, TreeMap::new, Collectors.toList()));
        byTable.forEach((table, listed) -> {
            var first = listed.get(0);
            var may = CodeHit.pointed(first.code()) + ", " + first.title()
                    + (listed.size() == 1 ? "" : ", or one of " + (listed.size() - 1) + " more") + " ("
                    + first.list() + ")";
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.CODE_ENDS_EARLY, may, line.value(Field.HS), table));
        });
    }

    private static List<Destination> destinations(List<Fact> facts) {
        var places = new ArrayList<Destination>(2);
        for (var fact : facts) {
            if (fact instanceof Destination place) {
                places.add(place);
            }
        }
        return places;
    }
}

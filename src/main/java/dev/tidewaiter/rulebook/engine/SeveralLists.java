package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Makes one finding of those that one rule makes of one party for one reason, where only the list's entry is another: a party that
 * stands on three lists is one party, and a building that four listed firms share is one building.
 */
final class SeveralLists {

    /** Two entries for one name are as like it as each other, give or take their spelling. */
    private static final double AS_LIKE = 0.06;

    private SeveralLists() {}

    /** The findings, worst first, with those joined that the first of them can speak for. */
    static List<Finding> joined(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        var joined = new ArrayList<Finding>(findings.size());
        for (var finding : findings) {
            int at = placeOf(finding, joined);
            if (at < 0) {
                joined.add(finding);
            } else {
                joined.set(at, join(joined.get(at), finding));
            }
        }
        for (int i = 0; i < joined.size(); i++) {
            var finding = joined.get(i);
            if (!finding.also().isEmpty()) {
                joined.set(i, finding.saying(finding.explanation() + " Also " + entries(finding.also()) + "."));
            }
        }
        return joined;
    }

    private static int placeOf(Finding finding, List<Finding> before) {
        var match = finding.match();
        for (int i = 0; match != null && i < before.size(); i++) {
            if (speaksFor(before.get(i), finding, match)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean speaksFor(Finding first, Finding other, Match match) {
        var leading = first.match();
        if (leading == null
                || !first.rule().equals(other.rule())
                || first.severity() != other.severity()
                || !first.nextStep().equals(other.nextStep())
                || !first.citations().equals(other.citations())
                || leading.kind() != match.kind()
                || leading.strength() != match.strength()
                || !leading.differs().equals(match.differs()) // what speaks against an entry is never left out
                || !leading.party().equals(match.party())
                || !leading.query().equals(match.query())) {
            return false;
        }
        return switch (match.kind()) {
            case ADDRESS -> true;
            case IDENTIFIER -> isOnOtherList(first, match.designation());
            case NAME ->
                isOnOtherList(first, match.designation())
                        && leading.designation().kind() == match.designation().kind()
                        && Math.abs(leading.score() - match.score()) <= AS_LIKE;
        };
    }

    /** Two entries of one list are two parties, whatever their names. */
    private static boolean isOnOtherList(Finding first, Designation entry) {
        return first.sources().stream()
                .noneMatch(source -> source.designation().list().equals(entry.list()));
    }

    private static Finding join(Finding first, Finding other) {
        var also = new ArrayList<>(first.also());
        also.add(other.match());
        var evidence = new LinkedHashSet<Value>(first.evidence());
        evidence.addAll(other.evidence());
        return first.with(List.copyOf(evidence)).also(also);
    }

    private static String entries(List<Match> matches) {
        var told = matches.stream().map(SeveralLists::entry).toList();
        int last = told.size() - 1;
        return last == 0 ? told.get(0) : String.join("; ", told.subList(0, last)) + "; and " + told.get(last);
    }

    private static String entry(Match match) {
        var entry = match.designation();
        var programmes = String.join(", ", entry.programmes());
        var listed = entry.listedOn() == null ? "" : "listed " + entry.listedOn();
        var details = programmes.isEmpty() || listed.isEmpty() ? programmes + listed : programmes + ", " + listed;
        return entry.list() + " entry " + entry.entry() + " \"" + entry.name() + "\""
                + (details.isEmpty() ? "" : " (" + details + ")");
    }
}

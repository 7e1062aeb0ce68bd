package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one finding of those that one rule makes of one party for one reason, where only the list's entry is another: a party that
 * stands on three lists is one party, and a building that four listed firms share is one building. What {@link OneParty} says nothing
 * of stays by itself, so that nobody is told under the heading of another.
 */
final class FindingMerger {

    private FindingMerger() {}

    /**
     * The findings, worst first, with those joined that the first of them can speak for.
     *
     * @param asLike by how much two lists' entries for one party may differ in how like its name they are, as a share of one
     */
    static List<Finding> joined(List<RankedFinding> findings, double asLike) {
        var groups = new ArrayList<Group>(findings.size());
        for (var told : findings) {
            var match = told.finding().match();
            var group = match == null ? null : groupFor(told, match, groups, asLike);
            if (group == null) {
                groups.add(new Group(told));
            } else {
                group.add(told);
            }
        }
        return groups.stream().map(Group::finding).toList();
    }

    private static @Nullable Group groupFor(RankedFinding told, Match match, List<Group> groups, double asLike) {
        for (var group : groups) {
            if (speaksFor(group, told, match, asLike)) {
                return group;
            }
        }
        return null;
    }

    private static boolean speaksFor(Group group, RankedFinding other, Match match, double asLike) {
        var first = group.first.finding();
        var leading = first.match();
        if (leading == null
                || !group.first.branch().equals(other.branch())
                || leading.kind() != match.kind()
                || leading.strength() != match.strength()
                || !leading.differs().equals(match.differs()) // what speaks against an entry is never left out
                || !leading.party().equals(match.party())
                || !leading.query().equals(match.query())) {
            return false;
        }
        return switch (match.kind()) {
            case ADDRESS -> true;
            case OWNER -> false; // the law of each list says something else of the same owner
            case IDENTIFIER -> group.isOnOtherList(match.designation());
            case NAME ->
                group.isOnOtherList(match.designation())
                        && leading.designation()
                                .kind()
                                .mayBe(match.designation().kind())
                        && Math.abs(leading.score() - match.score()) <= asLike
                        && (leading.strength() != Match.Strength.STRONG || OneParty.is(leading, match));
        };
    }

    /** The findings that the first of them speaks for. */
    private static final class Group {
        private final RankedFinding first;
        private final List<RankedFinding> others = new ArrayList<>();

        Group(RankedFinding first) {
            this.first = first;
        }

        void add(RankedFinding other) {
            others.add(other);
        }

        /** Two entries of one list are two parties, whatever their names, unless their number is one. */
        boolean isOnOtherList(Designation entry) {
            return Stream.concat(Stream.of(first), others.stream())
                    .flatMap(told -> told.finding().sources().stream())
                    .map(Match::designation)
                    .noneMatch(source -> source.list().equals(entry.list()) && !source.sharesProvenNumberWith(entry));
        }

        Finding finding() {
            var finding = first.finding();
            if (others.isEmpty()) {
                return finding;
            }
            var matches = others.stream()
                    .flatMap(other -> other.finding().sources().stream())
                    .toList();
            return new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.title(),
                    finding.explanation() + " Also " + entries() + ".",
                    nextStep(),
                    each(Finding::citations),
                    each(Finding::evidence),
                    finding.match(),
                    matches,
                    finding.restsOn(),
                    finding.goods(),
                    finding.list());
        }

        private <T> List<T> each(Function<Finding, List<T>> of) {
            var all = new LinkedHashSet<T>(of.apply(first.finding()));
            others.forEach(other -> all.addAll(of.apply(other.finding())));
            return List.copyOf(all);
        }

        /** The step of each regime, under its name; what was told is not told again, nor how the first one begins. */
        private String nextStep() {
            var step = first.finding().nextStep();
            var told = new LinkedHashSet<String>(List.of(step));
            var steps = new StringBuilder(step);
            for (var other : others) {
                var further = other.finding().nextStep();
                if (told.add(further)) {
                    steps.append(' ')
                            .append(other.regime())
                            .append(": ")
                            .append(further.substring(alike(step, further)));
                }
            }
            return steps.toString();
        }

        /** How many characters two steps have in common from their beginning, up to where a sentence or what follows a colon begins. */
        private static int alike(String step, String other) {
            int begun = 0;
            for (int i = 0; i < Math.min(step.length(), other.length() - 1) && step.charAt(i) == other.charAt(i); i++) {
                if (i > 0 && step.charAt(i) == ' ' && ".:".indexOf(step.charAt(i - 1)) >= 0) {
                    begun = i + 1;
                }
            }
            return begun;
        }

        private String entries() {
            var told = others.stream().map(FindingMerger::entry).toList();
            int last = told.size() - 1;
            return last == 0 ? told.get(0) : String.join("; ", told.subList(0, last)) + "; and " + told.get(last);
        }
    }

    /** The entry, and what its list does, without the full stop. */
    private static String entry(RankedFinding told) {
        var match = told.finding().match();
        var entry = match == null ? "" : entry(match);
        var consequence = told.consequence().replaceFirst("\\.$", "");
        return consequence.isEmpty() ? entry : entry + ", " + told.regime() + ": " + consequence;
    }

    private static String entry(Match match) {
        var entry = match.designation();
        var programmes = String.join(", ", entry.programmes());
        var listed = entry.listedOn() == null ? "" : "listed " + entry.listedOn();
        var details = programmes.isEmpty() || listed.isEmpty() ? programmes + listed : programmes + ", " + listed;
        var through = match.through();
        return entry.list() + " entry " + entry.entry() + " \"" + entry.name() + "\""
                + (through == null ? "" : ", " + through.inWords())
                + (details.isEmpty() ? "" : " (" + details + ")");
    }
}

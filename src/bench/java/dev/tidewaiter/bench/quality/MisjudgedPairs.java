package dev.tidewaiter.bench.quality;

import dev.tidewaiter.bench.quality.LabelledPair.Scored;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the pairs that were judged wrongly, class by class, for whoever tunes. It goes to the console only: the names are not ours. */
final class MisjudgedPairs {

    private final List<Scored> wrong;
    private final double threshold;

    MisjudgedPairs(List<Scored> scored, double threshold) {
        this.threshold = threshold;
        this.wrong = scored.stream()
                .filter(one -> one.isMatch() != one.score() >= threshold)
                .toList();
    }

    void print(PrintStream out) {
        var classes = new TreeMap<>(wrong.stream().collect(Collectors.groupingBy(MisjudgedPairs::caseClass)));
        out.println("# Misjudged pairs at " + threshold + ": " + wrong.size());
        classes.forEach((title, pairs) -> out.printf("%5d  %s%n", pairs.size(), title));
        classes.forEach((title, pairs) -> {
            out.println();
            out.println("## " + title + ": " + pairs.size());
            pairs.stream()
                    .sorted(Comparator.comparingDouble((Scored one) -> -Math.abs(one.score() - threshold)))
                    .forEach(one -> print(one, out));
        });
        out.println();
    }

    private static String caseClass(Scored one) {
        var pair = one.pair();
        return String.join(
                " · ",
                pair.schema(),
                pair.match() ? "missed" : "false alarm",
                pair.quality(),
                pair.group(),
                pair.category().isEmpty() ? "-" : pair.category(),
                pair.scripts());
    }

    private static void print(Scored one, PrintStream out) {
        var pair = one.pair();
        var comparison = one.comparison();
        out.printf(Locale.ROOT, "%.3f  %s  |  %s%n", one.score(), pair.name(), pair.other());
        var parts = comparison.parts().stream()
                .map(part -> String.format(
                        Locale.ROOT, "%s %s~%s %+.3f", part.kind(), part.query(), part.listed(), part.effect()))
                .collect(Collectors.joining("; "));
        out.println(
                "       " + comparison.carrier() + (comparison.spelledAlike() ? ", spelled alike" : "") + ": " + parts);
        if (!pair.notes().isEmpty()) {
            out.println("       label says: " + pair.notes());
        }
    }
}

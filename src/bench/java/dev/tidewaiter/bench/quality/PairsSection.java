package dev.tidewaiter.bench.quality;

import dev.tidewaiter.bench.quality.LabelledPair.Scored;
import dev.tidewaiter.names.Band;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of the labelled pairs. */
final class PairsSection {

    /** A class of fewer pairs says nothing alone. */
    private static final int SMALL = 10;

    private static final String SMALL_TITLE = "all smaller ones";

    private final List<Scored> scored;
    private final double threshold;

    PairsSection(List<Scored> scored, double threshold) {
        this.scored = scored;
        this.threshold = threshold;
    }

    String text() {
        var text = new StringBuilder();
        text.append("""
                ## Labelled pairs

                Two names are taken for one party's when their score is %.2f or more, the default everywhere. P, R: precision, recall.
                MCC: Matthews' correlation, 0 for any answer that does not look. AUC: the chance that a true pair scores over a false one.
                A dash stands where a figure has no value, such as recall without a true pair.

                """.formatted(threshold));
        text.append(slices("all", one -> "all pairs"));
        text.append(always());
        text.append("\n").append(slices("label", one -> one.pair().quality()));
        text.append("\n").append(slices("schema", one -> one.pair().schema()));
        text.append("\n").append(slices("case group", one -> one.pair().group()));
        text.append("\n")
                .append(slices("category", smallTogether(one -> one.pair().category())));
        text.append("\n").append(slices("scripts", one -> one.pair().scripts()));
        text.append("\n").append(bands());
        return text.toString();
    }

    private String always() {
        var always = Confusion.at(0, scored);
        return row("answer \"match\" always", always, 0.5);
    }

    private Function<Scored, String> smallTogether(Function<Scored, String> slice) {
        var counts = scored.stream().collect(Collectors.groupingBy(slice, Collectors.counting()));
        return one -> {
            var title = slice.apply(one);
            return counts.getOrDefault(title, 0L) < SMALL ? SMALL_TITLE : title.isEmpty() ? "not given" : title;
        };
    }

    private String slices(String heading, Function<Scored, String> slice) {
        var text = new StringBuilder("| " + heading
                + " | pairs | true | P | R | F1 | MCC | accuracy | AUC | false alarms | missed |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|\n");
        scored.stream().collect(Collectors.groupingBy(slice)).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Scored>> one) ->
                                -one.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> text.append(
                        row(one.getKey(), Confusion.at(threshold, one.getValue()), Ranks.auc(one.getValue()))));
        return text.toString();
    }

    private static String row(String title, Confusion at, double auc) {
        return "| %s | %d | %d | %s | %s | **%s** | **%s** | %s | %s | %d | %d |\n"
                .formatted(
                        title,
                        at.pairs(),
                        at.matches(),
                        Figures.of(at.precision()),
                        Figures.of(at.recall()),
                        Figures.of(at.f1()),
                        Figures.of(at.mcc()),
                        Figures.of(at.accuracy()),
                        Figures.of(auc),
                        at.alarms(),
                        at.missed());
    }

    private String bands() {
        var text = new StringBuilder(
                "| band of the score | from | pairs | true | share of true pairs |\n|---|---|---|---|---|\n");
        for (var band : Band.values()) {
            var within = scored.stream()
                    .filter(one -> one.comparison().band() == band)
                    .toList();
            long matches = within.stream().filter(Judged::isMatch).count();
            text.append("| %s | %.2f | %d | %d | **%s** |\n"
                    .formatted(
                            band, band.from(), within.size(), matches, Figures.of((double) matches / within.size())));
        }
        return text.toString();
    }
}

package dev.tidewaiter.bench.quality;

import dev.tidewaiter.bench.quality.LabelledPair.Scored;
import dev.tidewaiter.names.Band;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
                MCC: Matthews' correlation of answer and truth, 0 for guessing. AUC: the chance that a true pair scores over a false one.
                A dash stands where a figure has no value, such as recall without a true pair.

                """.formatted(threshold));
        text.append(slices("all", one -> "all pairs"));
        text.append(always());
        text.append("\n").append(intervals()).append("\n").append(crossValidated());
        text.append("\n")
                .append(sentence("How sure the label is, as the set says it:")
                        + slices("label", one -> one.pair().quality()));
        text.append("\n")
                .append(sentence("What bears the names:")
                        + slices("schema", one -> one.pair().schema()));
        text.append("\n")
                .append(sentence("Where the pair comes from:")
                        + slices("case group", one -> one.pair().group()));
        text.append("\n")
                .append(sentence("What differs, where the set says it:")
                        + slices("category", smallTogether(one -> one.pair().category())));
        text.append("\n")
                .append(sentence("In which scripts the two names are mostly written:")
                        + slices("scripts", one -> one.pair().scripts()));
        text.append("\n")
                .append(sentence(
                        "How often a score in a band is right: the share of true pairs is the precision of the band."))
                .append(bands());
        return text.toString();
    }

    private static String sentence(String sentence) {
        return sentence + "\n\n";
    }

    private String always() {
        var always = Confusion.at(0, scored);
        return row("answer \"match\" always", always, 0.5);
    }

    private String intervals() {
        return """
                How far the figures would move on other pairs of the same kind:

                | figure at the default threshold | all pairs | in 95 of 100 samples drawn from them |
                |---|---|---|
                %s%s%s""".formatted(
                        interval("F1", some -> Confusion.at(threshold, some).f1()),
                        interval("MCC", some -> Confusion.at(threshold, some).mcc()),
                        interval("AUC", Ranks::auc));
    }

    private String interval(String title, ToDoubleFunction<List<Judged>> figure) {
        var ends = Bootstrap.interval(scored, figure);
        return "| %s | %s | %s to %s |\n"
                .formatted(
                        title,
                        Figures.of(figure.applyAsDouble(List.copyOf(scored))),
                        Figures.of(ends[0]),
                        Figures.of(ends[1]));
    }

    private String crossValidated() {
        var validation = CrossValidation.of(scored);
        var text = new StringBuilder("""
                Cross-validated: the threshold is chosen for the best F1 on nine tenths of the pairs and measured on the tenth left, %d times in all.

                | figure | mean of the tenths | standard deviation | mean of whole rounds | least and most of the rounds |
                |---|---|---|---|---|
                """.formatted(validation.folds().size()));
        text.append(validated("P", validation, Confusion::precision));
        text.append(validated("R", validation, Confusion::recall));
        text.append(validated("F1", validation, Confusion::f1));
        text.append(validated("MCC", validation, Confusion::mcc));
        text.append(validated("accuracy", validation, Confusion::accuracy));
        var chosen = validation.thresholds();
        return text.append("| threshold chosen | %s | %s | | %s to %s |\n"
                        .formatted(
                                Figures.of(chosen.mean()),
                                Figures.of(chosen.deviation()),
                                Figures.of(chosen.least()),
                                Figures.of(chosen.most())))
                .toString();
    }

    private static String validated(String title, CrossValidation validation, ToDoubleFunction<Confusion> figure) {
        var folds = validation.overFolds(figure);
        var rounds = validation.overRepeats(figure);
        return "| %s | **%s** | %s | %s | %s to %s |\n"
                .formatted(
                        title,
                        Figures.of(folds.mean()),
                        Figures.of(folds.deviation()),
                        Figures.of(rounds.mean()),
                        Figures.of(rounds.least()),
                        Figures.of(rounds.most()));
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

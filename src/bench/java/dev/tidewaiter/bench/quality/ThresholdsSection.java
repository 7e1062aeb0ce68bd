package dev.tidewaiter.bench.quality;

import dev.tidewaiter.names.NameComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What other thresholds than the default would give. */
final class ThresholdsSection {

    /** The least threshold at which a large index still misses nothing. */
    private static final int FROM_PERCENT = 60;

    private static final int STEP = 5;

    private final List<? extends Judged> pairs;
    private final List<Double> mixed = new ArrayList<>();
    private final List<Double> misspelt = new ArrayList<>();
    private final Map<String, ListedParties> lists;
    private final List<List<Double>> strangers = new ArrayList<>();

    /**
     * @param people    people of the list of {@code home}
     * @param strangers people of no list
     */
    ThresholdsSection(
            List<? extends Judged> pairs,
            ListedParties home,
            List<String> people,
            Map<String, ListedParties> lists,
            List<String> strangers) {
        this.pairs = pairs;
        this.lists = lists;
        for (var name : people) {
            var right = home.ownersOf(name);
            if (right.isEmpty()) {
                continue;
            }
            Predicate<NameComparison> isRight = hit -> right.contains(ListedParties.party(hit));
            for (int edition = 0; edition < PeopleSection.EDITIONS; edition++) {
                mixed.add(best(home, Misspelling.mixed(name, edition), isRight));
            }
            for (var misspelling : Misspelling.values()) {
                var written = misspelling.of(name, 0);
                if (!written.equals(name)) {
                    misspelt.add(best(home, written, isRight));
                }
            }
        }
        for (var list : lists.values()) {
            this.strangers.add(strangers.stream()
                    .map(stranger -> best(list, stranger, hit -> !ListedParties.byWeakAlias(hit)))
                    .toList());
        }
    }

    private static double best(ListedParties list, String written, Predicate<NameComparison> wanted) {
        return list.closest(written, FROM_PERCENT / 100.0).stream()
                .filter(wanted)
                .mapToDouble(NameComparison::score)
                .max()
                .orElse(0);
    }

    String text() {
        var text = new StringBuilder("""
                ## Other thresholds

                What the same scores give at other thresholds. Strangers that only a weak alias hits do not count here.

                | threshold | pairs: P | R | F1 | MCC | yente's mix found | all misspelt found |""");
        lists.keySet()
                .forEach(title -> text.append(" strangers hit: ").append(title).append(" |"));
        text.append("\n|---|---|---|---|---|---|---|")
                .append("---|".repeat(lists.size()))
                .append("\n");
        for (int percent = FROM_PERCENT; percent <= 95; percent += STEP) {
            double threshold = percent / 100.0;
            var answers = Confusion.at(threshold, pairs);
            text.append("| %.2f | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            threshold,
                            Figures.of(answers.precision()),
                            Figures.of(answers.recall()),
                            Figures.of(answers.f1()),
                            Figures.of(answers.mcc()),
                            share(mixed, threshold),
                            share(misspelt, threshold)));
            strangers.forEach(
                    scores -> text.append(" ").append(share(scores, threshold)).append(" |"));
            text.append("\n");
        }
        return text.toString();
    }

    private static String share(List<Double> scores, double threshold) {
        return Figures.percent(
                scores.stream().filter(score -> score >= threshold).count(), scores.size());
    }
}

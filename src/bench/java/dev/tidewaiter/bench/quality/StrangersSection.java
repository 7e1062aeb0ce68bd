package dev.tidewaiter.bench.quality;

import dev.tidewaiter.names.NameComparison;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Whether people who are on no list are left alone. */
final class StrangersSection {

    private final Map<String, ListedParties> lists;
    private final List<String> strangers;
    private final double threshold;

    /** @param lists the lists by title, in order */
    StrangersSection(Map<String, ListedParties> lists, List<String> strangers, double threshold) {
        this.lists = lists;
        this.strangers = strangers;
        this.threshold = threshold;
    }

    private static final class Count {
        int names;
        int hit;
        int byGoodOne;

        void add(List<NameComparison> hits) {
            names++;
            hit += hits.isEmpty() ? 0 : 1;
            byGoodOne += hits.stream().anyMatch(one -> !ListedParties.byWeakAlias(one)) ? 1 : 0;
        }

        String row(String list, String script) {
            return "| %s | %s | %,d | %d | **%s** | %s |\n"
                    .formatted(
                            list, script, names, hit, Figures.percent(hit, names), Figures.percent(byGoodOne, names));
        }
    }

    String text() {
        var text = new StringBuilder("""
                ## Strangers

                Made-up people of many name cultures; none is listed, so every hit at the default threshold is a false alarm. A weak alias confirms
                a match and makes none alone, so the last column is what a screening reports.

                | list | names in | strangers | hit | share | not by a weak alias alone |
                |---|---|---|---|---|---|
                """);
        lists.forEach((title, list) -> {
            var all = new Count();
            var byScript = new TreeMap<String, Count>();
            for (var stranger : strangers) {
                var hits = list.closest(stranger, threshold);
                all.add(hits);
                byScript.computeIfAbsent(Scripts.of(stranger), script -> new Count())
                        .add(hits);
            }
            var name = "%s: %,d entries, %,d spellings".formatted(title, list.entries(), list.names());
            text.append(all.row(name, "all scripts"));
            byScript.forEach((script, count) -> text.append(count.row("", script)));
        });
        return text.toString();
    }

    /** Prints the strangers that were hit, best first. */
    void print(PrintStream out) {
        lists.forEach((title, list) -> {
            out.println("# Strangers hit on " + title);
            strangers.stream()
                    .map(stranger -> Map.entry(stranger, list.closest(stranger, threshold)))
                    .filter(one -> !one.getValue().isEmpty())
                    .sorted((one, other) -> Double.compare(
                            other.getValue().get(0).score(),
                            one.getValue().get(0).score()))
                    .forEach(one -> {
                        var hit = one.getValue().get(0);
                        out.printf(
                                Locale.ROOT,
                                "%.3f  %s  |  %s%s  %s%n",
                                hit.score(),
                                one.getKey(),
                                hit.listed().text(),
                                ListedParties.byWeakAlias(hit) ? " (weak alias)" : "",
                                hit.parts());
                    });
            out.println();
        });
    }
}

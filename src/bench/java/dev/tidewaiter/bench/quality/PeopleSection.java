package dev.tidewaiter.bench.quality;

import dev.tidewaiter.names.NameComparison;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Whether listed people are found however they are spelled. */
final class PeopleSection {

    /** Editions of the mix, each with other slips. */
    static final int EDITIONS = 5;

    private final ListedParties list;
    private final double threshold;
    private final List<String> listed = new ArrayList<>();
    private final List<Fared> classes = new ArrayList<>();
    private int left;

    /**
     * How the names of one class fared, when searched.
     *
     * @param found     with the right party among the hits
     * @param byGoodOne of these, not by a weak alias alone
     * @param first     of these, with the right party before all others
     */
    private record Fared(String title, int names, int found, int byGoodOne, int first, List<NotFound> notFound) {

        String row() {
            return "| %s | %d | %d | **%s** | %s | %s |\n"
                    .formatted(
                            title,
                            names,
                            names - found,
                            Figures.percent(found, names),
                            Figures.percent(byGoodOne, names),
                            Figures.percent(first, names));
        }
    }

    private record NotFound(String written, String name) {}

    PeopleSection(ListedParties list, List<String> names, double threshold) {
        this.list = list;
        this.threshold = threshold;
        for (var name : names) {
            if (list.ownersOf(name).isEmpty()) {
                left++;
            } else {
                listed.add(name);
            }
        }
        classes.add(measured("as they stand", List.<UnaryOperator<String>>of(name -> name), true));
        for (var misspelling : Misspelling.values()) {
            classes.add(measured(
                    misspelling.title(), List.<UnaryOperator<String>>of(name -> misspelling.of(name, 0)), false));
        }
    }

    private Fared measured(String title, List<UnaryOperator<String>> editions, boolean unchangedToo) {
        int names = 0;
        int found = 0;
        int byGoodOne = 0;
        int first = 0;
        var notFound = new ArrayList<NotFound>();
        for (var edition : editions) {
            for (var name : listed) {
                var written = edition.apply(name);
                if (!unchangedToo && written.equals(name)) {
                    continue;
                }
                names++;
                var right = list.ownersOf(name);
                var hits = list.closest(written, threshold);
                boolean any = hits.stream().anyMatch(hit -> isRight(hit, right));
                found += any ? 1 : 0;
                byGoodOne +=
                        hits.stream().anyMatch(hit -> isRight(hit, right) && !ListedParties.byWeakAlias(hit)) ? 1 : 0;
                first += any && isRight(hits.get(0), right) ? 1 : 0;
                if (!any) {
                    notFound.add(new NotFound(written, name));
                }
            }
        }
        return new Fared(title, names, found, byGoodOne, first, notFound);
    }

    private static boolean isRight(NameComparison hit, Set<Integer> right) {
        return right.contains(ListedParties.party(hit));
    }

    private String best(NotFound name) {
        var right = list.ownersOf(name.name);
        return list.closest(name.written, 0.4).stream()
                .filter(hit -> isRight(hit, right))
                .findFirst()
                .map(hit -> String.format(
                        Locale.ROOT,
                        "  |  %.3f by %s %s",
                        hit.score(),
                        hit.listed().text(),
                        hit.parts()))
                .orElse("  |  no candidate");
    }

    /** Yente's mix, in some editions. */
    private Fared mix() {
        return measured(
                "yente's mix: 4 in 10 as they stand, the others with one of its eight slips",
                IntStream.range(0, EDITIONS)
                        .<UnaryOperator<String>>mapToObj(edition -> name -> Misspelling.mixed(name, edition))
                        .toList(),
                true);
    }

    private static Fared together(String title, List<Fared> some) {
        return new Fared(
                title,
                some.stream().mapToInt(Fared::names).sum(),
                some.stream().mapToInt(Fared::found).sum(),
                some.stream().mapToInt(Fared::byGoodOne).sum(),
                some.stream().mapToInt(Fared::first).sum(),
                List.of());
    }

    String text() {
        var text = new StringBuilder("""
                ## People of the United Nations' list, misspelt

                %,d entries with %,d spellings; %d people of the list, of whom %d left it before this edition and are not counted. Found: the
                right entry is among the hits at the default threshold, by its name alone. A name that a slip cannot touch is not counted in its class.

                | how it is spelled | names | not found | found | not by a weak alias alone | right entry first |
                |---|---|---|---|---|---|
                """.formatted(list.entries(), list.names(), listed.size() + left, left));
        var misspelt = classes.subList(1, classes.size());
        text.append(classes.get(0).row());
        text.append(mix().row());
        misspelt.forEach(one -> text.append(one.row()));
        text.append(together("yente's eight together", misspelt.subList(0, Misspelling.OF_YENTE))
                .row());
        text.append(together("ours together", misspelt.subList(Misspelling.OF_YENTE, misspelt.size()))
                .row());
        text.append(together("all misspelt together", misspelt).row());
        return text.toString();
    }

    /** Prints the names that were not found, class by class, with the best the right entry reached. */
    void print(PrintStream out) {
        out.println("# Listed people not found: as written, as listed, best score of the right entry");
        classes.forEach(one -> {
            out.println();
            out.println("## " + one.title + ": " + one.notFound.size() + " of " + one.names);
            one.notFound.forEach(name -> out.println(name.written + "  |  " + name.name + best(name)));
        });
        out.println();
    }
}

package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameIndexPropertyTests {

    private static final List<String> WORDS = List.of(
            "Limbach",
            "Xiamen",
            "Aircraft",
            "Engine",
            "Вектор",
            "Торговый",
            "Ямщиков",
            "红兔矢量",
            "厦门",
            "Müller",
            "Société",
            "Żółw",
            "شاهد",
            "Αθήνα",
            "Co",
            "Ltd",
            "GmbH",
            "Plus",
            "Redlepus",
            "Haoxiang",
            "924",
            "Kupol");

    @Property(tries = 500)
    void aNameIsItself(@ForAll("names") String name) {
        assertThat(score(name, name)).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 500)
    void comparisonIsSymmetricUnlessOneStandsInTheOther(@ForAll("names") String one, @ForAll("names") String other) {
        double there = score(one, other);
        double back = score(other, one);
        // what is no match the index need not propose at all
        if (Math.max(there, back) < NameComparison.MATCH) {
            return;
        }
        if (standsIn(one, other) && standsIn(other, one)) {
            // they differ by places alone, which may run on behind a listed name and may not be missing from it
            return;
        } else if (standsIn(one, other) || standsIn(other, one)) {
            // a listed name with anything around it is still that name; the longer name is not the shorter one
            assertThat(standsIn(one, other) ? there - back : back - there).isGreaterThan(-0.02);
        } else {
            assertThat(there).isCloseTo(back, within(0.02));
        }
    }

    @Property(tries = 300)
    void orderCaseWidthAndFormOfUnicodeChangeNothing(@ForAll("names") String name, @ForAll Random random) {
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        Collections.shuffle(words, random);
        var other = Normalizer.normalize(String.join("  ", words).toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        assertThat(score(name, other)).isGreaterThanOrEqualTo(0.97);
    }

    @Property(tries = 300)
    void anyTextIsSurvived(@ForAll String text) {
        assertThat(score("Limbach Aircraft", text)).isBetween(0.0, 1.0);
    }

    @Property(tries = 20)
    void oddCharactersAreSurvived(@ForAll("oddities") String oddity) {
        assertThat(score("Limbach Aircraft", oddity)).isBetween(0.0, 1.0);
        assertThat(score(oddity, "Limbach Aircraft")).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements()
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> oddities() {
        return Arbitraries.of(
                "",
                " ",
                "\ud83d\ude80 \ud83d\ude80",
                "\ud83d",
                "\ude80Limbach",
                "Limbach\u0000Aircraft",
                "\u202eLimbach",
                "A".repeat(10_000),
                "Lim bach ".repeat(1_200),
                "厦门".repeat(5_000),
                "ア".repeat(3_000),
                "...---///",
                "\ufeff\u200b",
                "ﷺ",
                "1234567890".repeat(50));
    }

    /** Whether the words of a name stand together in a text, in any order. */
    private static boolean standsIn(String name, String text) {
        var words = new ArrayList<>(distinguishing(name));
        var all = distinguishing(text);
        Collections.sort(words);
        for (int from = 0; !words.isEmpty() && from + words.size() <= all.size(); from++) {
            var window = new ArrayList<>(all.subList(from, from + words.size()));
            Collections.sort(window);
            if (window.equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** The words apart from legal forms and places, which may stand between the others. */
    private static List<String> distinguishing(String name) {
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        words.removeAll(List.of("Co", "Ltd", "GmbH", "Société", "Xiamen", "厦门", "Αθήνα"));
        return words;
    }

    private static double score(String listed, String query) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.ORGANISATION))).closest(query, 0).stream()
                .mapToDouble(NameComparison::score)
                .max()
                .orElse(0);
    }
}

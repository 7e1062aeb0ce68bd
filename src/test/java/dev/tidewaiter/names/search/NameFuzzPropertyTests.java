package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What bad input gets: an answer in bounded time, never an exception, never a hit by accident. */
class NameFuzzPropertyTests {

    private static final List<IndexedName> ORDINARY = List.of(
            new IndexedName(0, "Redlepus Optics Co., Ltd.", Bearer.ORGANISATION),
            new IndexedName(1, "OOO \"Brandovarsk\"", Bearer.ORGANISATION),
            new IndexedName(2, "Kelvarin Trading House Vector Plus", Bearer.ORGANISATION),
            new IndexedName(3, "红兔矢量实业（深圳）有限公司", Bearer.ORGANISATION),
            new IndexedName(4, "Tornquelle Plant No. 5", Bearer.ORGANISATION),
            new IndexedName(5, "ЗАО Жмелёвский завод", Bearer.ORGANISATION),
            new IndexedName(6, "YAMSHCHIKOV, Artem Mikhailovich", Bearer.PERSON),
            new IndexedName(7, "AL-REDLEPI, Karim bin Salim", Bearer.PERSON),
            new IndexedName(8, "Jean-Claude TORNQUELLE", Bearer.PERSON),
            new IndexedName(9, "김민돌", Bearer.PERSON),
            new IndexedName(10, "شهریار رضاپور", Bearer.PERSON),
            new IndexedName(11, "SEA KELPIE 5", Bearer.VESSEL));

    private static final NameIndex INDEX = NameMatcher.over(ORDINARY);

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Longest that a promise allows for one input, in milliseconds. */
    private static final int PROMISED = 50;

    @Property(tries = 500)
    void anyTextGetsAnAnswer(@ForAll("anything") String text, @ForAll("anything") String other) {
        for (var bearer : Bearer.values()) {
            assertThat(NameMatcher.compare(text, other, bearer).score()).isBetween(0.0, 1.0);
        }
        assertThat(INDEX.closest(text, 0))
                .allSatisfy(found -> assertThat(found.score()).isBetween(0.0, 1.0));
        assertThat(NameMatcher.over(List.of(
                                new IndexedName(0, text, Bearer.PERSON), new IndexedName(1, other, Bearer.VESSEL)))
                        .closest(text, NameComparison.MATCH))
                .allSatisfy(found -> assertThat(found.score()).isBetween(NameComparison.MATCH, 1.0));
    }

    @Property(tries = 500)
    void textWithoutANameIsNoHitByAccident(@ForAll("nameless") String text) {
        assertThat(INDEX.closest(text, NameComparison.MATCH)).isEmpty();
        for (var listed : ORDINARY) {
            var comparison = NameMatcher.compare(text, listed.text(), listed.bearer());
            assertThat(comparison.score()).as(listed.text()).isLessThan(NameComparison.MATCH);
            assertThat(comparison.band()).isEqualTo(Band.NONE);
        }
    }

    @Property(tries = 300)
    void listedTextWithoutANameIsHitByNobody(@ForAll("nameless") String text) {
        // a list that calls a legal form a person is taken at its word
        for (var bearer : List.of(Bearer.ORGANISATION, Bearer.VESSEL)) {
            var index = NameMatcher.over(List.of(new IndexedName(0, text, bearer)));
            for (var ordinary : ORDINARY) {
                assertThat(index.closest(ordinary.text(), NameComparison.MATCH))
                        .as("%s as %s", ordinary.text(), bearer)
                        .isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void wordsOfStrangersAreNoHitInWhateverDirectionTheyRun(@ForAll("mixedDirections") String text) {
        assertThat(INDEX.closest(text, NameComparison.MATCH)).isEmpty();
    }

    @Property(tries = 200)
    void marksOfDirectionDoNotHideAListedName(
            @ForAll("ordinary") IndexedName listed, @ForAll("directionMark") String mark) {
        var marked = mark + listed.text().replace(" ", " " + mark) + "\u202c\u2069";
        assertThat(INDEX.closest(marked, Band.STRONG.from()))
                .extracting(found -> found.listed().owner())
                .contains(listed.owner());
    }

    @Property(tries = 60)
    void noTextTakesLongerThanPromised(@ForAll("longest") String text) {
        assertThat(millisecondsAtBest(() -> INDEX.closest(text, NameComparison.MATCH)))
                .isLessThan(PROMISED);
        for (var bearer : List.of(Bearer.PERSON, Bearer.ORGANISATION)) {
            assertThat(millisecondsAtBest(() -> NameMatcher.compare(text, text, bearer)))
                    .as("%s beside itself", bearer)
                    .isLessThan(PROMISED);
        }
    }

    /** The processor's time of the best of several runs, so that neither a cold start nor a busy machine is measured. */
    private static long millisecondsAtBest(Runnable comparing) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5 && best >= PROMISED; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            comparing.run();
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return best;
    }

    @Provide
    Arbitrary<IndexedName> ordinary() {
        return Arbitraries.of(ORDINARY);
    }

    @Provide
    Arbitrary<String> directionMark() {
        return Arbitraries.of("\u202e", "\u202b", "\u200f", "\u2067", "\u200e");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withCharRange('\ud800', '\udfff').ofMaxLength(20),
                nameless(),
                mixedDirections(),
                ordinary().map(IndexedName::text));
    }

    /** Nothing in it says who is meant. */
    @Provide
    Arbitrary<String> nameless() {
        var pieces = Arbitraries.oneOf(
                Arbitraries.of("", " ", "\t", "\n", ".", "---", "\u00ad", "\u200b\ufeff", "\u202e\u202c", "\u0000"),
                Arbitraries.of(
                        "\ud83d\ude80", "\ud83d\udc69\u200d\ud83d\ude80", "\u2603\ufe0f", "\ud83c\uddec\ud83c\udde7"),
                Arbitraries.of("\ud83d", "\ude80", "\udfff\ud800"),
                Arbitraries.of("Ltd", "GmbH", "LLC", "ООО", "有限公司", "S.A.", "Joint Stock Company", "Co., Ltd.", "JSC"),
                Arbitraries.of("and", "of", "the", "c/o"));
        var one = Arbitraries.of("a", "Z", "я", "字", "م", "ß", "Ω", "7", "٣", "x");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(8).map(all -> String.join(" ", all)),
                pieces.list().ofMaxSize(5).map(all -> String.join("", all)),
                one,
                Arbitraries.of("A", "я", "字", " ", "\ud83d\ude80", "7", "\u0301", "Ltd ", "a ")
                        .map(text -> text.repeat(10_000 / text.length())));
    }

    @Provide
    Arbitrary<String> mixedDirections() {
        var words = Arbitraries.of("سپهر", "نوردان", "Grebnow", "Hollunder", "Мастерская", "דובדבן", "ltd", "12");
        var marks = Arbitraries.of("", "", "\u200f", "\u200e", "\u202b", "\u202e", "\u202c", "\u2067", "\u2069");
        return net.jqwik.api.Combinators.combine(
                        words.list().ofMinSize(1).ofMaxSize(5), marks.list().ofSize(5))
                .as((some, between) -> {
                    var text = new ArrayList<String>();
                    for (int i = 0; i < some.size(); i++) {
                        text.add(between.get(i) + some.get(i));
                    }
                    return String.join(" ", text);
                });
    }

    /** What takes the longest: long texts of words that are like many. */
    @Provide
    Arbitrary<String> longest() {
        var words = Arbitraries.of(
                "a", "al", "bin", "lim", "redlepus", "tornquelle", "brandovarskaya", "矢量", "ребров", "민", "رضا");
        var repeated = words.list().ofMinSize(1).ofMaxSize(6).map(some -> {
            var text = String.join(" ", some) + " ";
            return text.repeat(10_000 / text.length() + 1).substring(0, 10_000);
        });
        var different =
                Arbitraries.strings().alpha().ofLength(7).list().ofSize(1_250).map(some -> String.join(" ", some));
        var endless = Arbitraries.strings().withCharRange('a', 'f').ofLength(10_000);
        var characters = Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofLength(10_000);
        return Arbitraries.oneOf(repeated, different, endless, characters);
    }
}

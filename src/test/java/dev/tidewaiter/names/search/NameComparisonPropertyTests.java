package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.parse.LegalFormCorrector;
import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameComparisonPropertyTests {

    private static final List<String> FIRMS = List.of(
            "Redlepus Optics Ltd",
            "Müßigbräu GmbH",
            "Société Tornquelle",
            "Żółwin Plant",
            "ООО Брандова Вектор",
            "Kelvarin Aircraft Engine",
            "Ērgļava Trading",
            "İzmarik Makina",
            "Tørnkvist Marine",
            "Đorvak Sistem");

    private static final List<String> PEOPLE = List.of(
            "YAMSHCHIKOV, Artem Mikhailovich",
            "TÖRNKVIST, Åsa",
            "REDLEPÍ, Josué",
            "Ямщиков, Артём",
            "KELVARIN, Željko",
            "BRANDOVA, Ágnes");

    @Property(tries = 500)
    void aNameIsItself(@ForAll("unicode") String name, @ForAll Bearer bearer) {
        Assume.that(ParsedName.saysSomething(name) && !hasSlipInLegalForm(name) && !hasOneWordInTwoSpellings(name));
        var comparison = NameMatcher.compare(name, name, bearer);
        assertThat(comparison.score()).isEqualTo(1.0);
        assertThat(comparison.band()).isEqualTo(Band.STRONG);
        assertThat(comparison.contradicted()).isFalse();
        assertThat(comparison.legalFormsDiffer()).isFalse();
    }

    @Property(tries = 500)
    void aNameFindsItself(@ForAll("unicode") String name, @ForAll Bearer bearer) {
        Assume.that(ParsedName.saysSomething(name) && !hasSlipInLegalForm(name) && !hasOneWordInTwoSpellings(name));
        assertThat(NameMatcher.over(List.of(new IndexedName(0, name, bearer))).closest(name, 1.0))
                .hasSize(1);
    }

    @Property(tries = 300)
    void orderOfWordsChangesNoExactHit(@ForAll("firm") String name, @ForAll Random random) {
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        Collections.shuffle(words, random);
        assertStaysExact(name, String.join(" ", words), Bearer.ORGANISATION);
    }

    @Property(tries = 300)
    void familyNameMayStandFirstOrLast(@ForAll("person") String name) {
        int comma = name.indexOf(',');
        assertStaysExact(name, name.substring(comma + 2) + " " + name.substring(0, comma), Bearer.PERSON);
        assertStaysExact(name, name.replace(",", ""), Bearer.PERSON);
    }

    @Property(tries = 300)
    void caseWidthAndMarksChangeNoExactHit(@ForAll("listed") IndexedName listed, @ForAll("restyled") int style) {
        assertStaysExact(listed.text(), restyled(listed.text(), style), listed.bearer());
    }

    @Property(tries = 500)
    void effectsOfPartsSayWhatIsMissingToOne(
            @ForAll("words") String one, @ForAll("words") String other, @ForAll Bearer bearer) {
        var comparison = NameMatcher.compare(one, other, bearer);
        Assume.that(comparison.score() > 0.5);
        double effects =
                comparison.parts().stream().mapToDouble(NamePart::effect).sum();
        // every effect is rounded to a thousandth
        assertThat(1 + effects)
                .isCloseTo(
                        comparison.score(), within(0.0006 * (comparison.parts().size() + 1)));
    }

    @Property(tries = 500)
    void noEffectIsAGain(@ForAll("words") String one, @ForAll("words") String other, @ForAll Bearer bearer) {
        assertThat(NameMatcher.compare(one, other, bearer).parts())
                .allSatisfy(part -> assertThat(part.effect()).isBetween(-1.0, 0.0));
    }

    @Property(tries = 1000, maxDiscardRatio = 200)
    void firmsOfFewWordsAreAsAlikeBothWays(
            @ForAll("firmOfFewWords") String one, @ForAll("firmOfFewWords") String other) {
        assertAlikeBothWays(one, other, Bearer.ORGANISATION);
    }

    @Property(tries = 1000, maxDiscardRatio = 200)
    void peopleAreAsAlikeBothWays(@ForAll("personOfFewWords") String one, @ForAll("personOfFewWords") String other) {
        assertAlikeBothWays(one, other, Bearer.PERSON);
    }

    /**
     * Slips are measured by the letters of the listed name, which shows only where much differs, and so where nothing is a match. Not symmetric, and so not drawn
     * here, are text that runs on after a whole name, and people without a family name that tells them from others: which
     * word is the family name is read from the listed name alone.
     */
    private static void assertAlikeBothWays(String one, String other, Bearer bearer) {
        double there = NameMatcher.compare(one, other, bearer).score();
        double back = NameMatcher.compare(other, one, bearer).score();
        Assume.that(Math.max(there, back) >= NameComparison.MATCH);
        assertThat(there).isCloseTo(back, within(0.03));
    }

    /** A word one letter from a legal form is read as one where it is asked for, and as it stands where it is listed. */
    private static boolean hasSlipInLegalForm(String name) {
        var words = WordReader.wordsOf(name);
        return !new LegalFormCorrector().mended(words).equals(words);
    }

    /** The words of an index are kept by their Latin letters, so that of two spellings in other scripts one is kept. */
    private static boolean hasOneWordInTwoSpellings(String name) {
        var words = WordReader.wordsOf(name);
        long spellings = words.stream().map(Word::text).distinct().count();
        return words.stream().map(Word::folded).distinct().count() < spellings;
    }

    private static void assertStaysExact(String listed, String written, Bearer bearer) {
        assertThat(NameMatcher.compare(written, listed, bearer).band()).isEqualTo(Band.STRONG);
        assertThat(NameMatcher.over(List.of(new IndexedName(0, listed, bearer))).closest(written, Band.STRONG.from()))
                .hasSize(1);
    }

    private static String restyled(String name, int style) {
        return switch (style) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 3 -> Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            default -> inFullWidth(name);
        };
    }

    private static String inFullWidth(String name) {
        return name.codePoints()
                .map(c -> c > ' ' && c <= '~' ? c - '!' + '\uff01' : c == ' ' ? '\u3000' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<Integer> restyled() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<String> firm() {
        return Arbitraries.of(FIRMS);
    }

    @Provide
    Arbitrary<String> person() {
        return Arbitraries.of(PEOPLE);
    }

    @Provide
    Arbitrary<IndexedName> listed() {
        return Arbitraries.oneOf(
                firm().map(text -> new IndexedName(0, text, Bearer.ORGANISATION)),
                firm().map(text -> new IndexedName(0, text, Bearer.VESSEL)),
                person().map(text -> new IndexedName(0, text, Bearer.PERSON)));
    }

    /** Letters of any script that has them, in words. */
    @Provide
    Arbitrary<String> unicode() {
        var letters = Arbitraries.oneOf(
                Arbitraries.chars().range('a', 'z'),
                Arbitraries.chars().range('\u00c0', '\u024f'),
                Arbitraries.chars().range('\u0370', '\u052f'),
                Arbitraries.chars().range('\u0531', '\u06ff'),
                Arbitraries.chars().range('\u0900', '\u10ff'),
                Arbitraries.chars().range('\u3041', '\u30ff'),
                Arbitraries.chars().range('\u4e00', '\u9fa5'),
                Arbitraries.chars().range('\uac00', '\ud7a3'),
                Arbitraries.chars().range('0', '9'));
        var words = letters.list().ofMinSize(1).ofMaxSize(8).map(all -> {
            var text = new StringBuilder();
            all.forEach(text::append);
            return text.toString();
        });
        return Arbitraries.oneOf(
                words.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join(" ", all)),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(80));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "Redlepus",
                        "Redlepis",
                        "Brandova",
                        "Limbach",
                        "Vector",
                        "Optics",
                        "Textile",
                        "Xiamen",
                        "Moscow",
                        "5",
                        "6",
                        "Ltd",
                        "GmbH",
                        "Artem",
                        "Ali",
                        "Mohammed",
                        "Yamshchikov",
                        "Mikhailovich",
                        "Ivanovich",
                        "A.",
                        "bin",
                        "红兔矢量",
                        "Ямщиков",
                        "شهریار",
                        "Eng",
                        "Road",
                        "Floor")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> String.join(" ", all));
    }

    @Provide
    Arbitrary<String> firmOfFewWords() {
        return Arbitraries.of(
                        "Redlepus",
                        "Redlepis",
                        "Brandova",
                        "Brandowa",
                        "Kelvarin",
                        "Vector",
                        "Вектор",
                        "Optics",
                        "Textile",
                        "Engine",
                        "Xiamen",
                        "Moscow",
                        "5",
                        "6",
                        "Ltd",
                        "GmbH",
                        "ООО")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> String.join(" ", all));
    }

    @Provide
    Arbitrary<String> personOfFewWords() {
        var given = Arbitraries.of("Artem", "Артём", "Ali", "Karim", "Sasha", "Aleksandr", "A", "Bill", "William");
        var father = Arbitraries.of("", "", " Mikhailovich", " Ivanovich", " M");
        var family = Arbitraries.of("YAMSHCHIKOV", "REDLEPI", "TORNQUELLE", "TORNKELLE", "IVANOV", "ЯМЩИКОВ");
        return net.jqwik.api.Combinators.combine(given, father, family)
                .as((one, two, three) -> three + ", " + one + two);
    }
}

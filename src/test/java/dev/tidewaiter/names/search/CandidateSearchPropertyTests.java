package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Blocking keys and the upper bound lose next to nothing that comparing every name in full would find. Given away on purpose is only a person
 * of whom nothing agrees but one word: a single common name accuses nobody, so no search begins with it.
 */
class CandidateSearchPropertyTests {

    private static final int LISTS = 6_000;

    /**
     * The part of those like enough that a search may miss. Of 23,000 people it missed one in 370, of 14,000 firms one in 360. A try draws
     * 2,200 people and 1,300 firms, so that chance alone does not fail it, and a search that loses one person in 70 does.
     */
    private static final double LOST = 0.009;

    /** So many stand first that say who is meant. */
    private static final int DISTINGUISHING = 7;

    /** Words, each with other spellings of it. */
    private static final List<List<String>> OF_FIRMS = List.of(
            List.of("Redlepus", "Редлепус", "Redlepis"),
            List.of("Brandova", "Brandowa", "Брандова"),
            List.of("Kelvarin", "Kelwarin", "Kelvarn"),
            List.of("Tornquelle", "Tornkelle"),
            List.of("Limbach", "Limbah", "Lirnbach"),
            List.of("Vector", "Вектор"),
            List.of("Zhmel", "Жмель"),
            List.of("Optics", "Optical"),
            List.of("Engine", "Motors", "Eng"),
            List.of("Trading", "Handel"),
            List.of("Aircraft", "Avia"),
            List.of("Xiamen"),
            List.of("Moscow", "Москва"),
            List.of("5", "5th"),
            List.of("6", "VI"),
            List.of("Ltd", "ООО"),
            List.of("GmbH"),
            List.of("Plus"));

    private static final List<List<String>> OF_PEOPLE = List.of(
            List.of("Artem", "Артём", "A"),
            List.of("Ali"),
            List.of("Mohammed", "Muhammad"),
            List.of("Hassan", "Hasan"),
            List.of("Yamshchikov", "Ямщиков", "Jamschtschikow"),
            List.of("Redlepi", "Redlepy"),
            List.of("Mikhailovich", "Михайлович", "M"),
            List.of("Karim", "Kareem"),
            List.of("Aleksandr", "Oleksandr", "Sasha"),
            List.of("Tornquelle", "Tornkelle"),
            List.of("Jean"),
            List.of("Claude"));

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void nearlyEveryFirmThatIsLikeEnoughIsFound(@ForAll Random random) {
        assertLittleIsLost(OF_FIRMS, Bearer.ORGANISATION, random);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void nearlyEveryPersonWhoIsLikeEnoughIsFound(@ForAll Random random) {
        assertLittleIsLost(OF_PEOPLE, Bearer.PERSON, random);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void everyPersonIsFoundByTheOwnNameAmongManyWhoShareIt(@ForAll Random random) {
        var listed = names(OF_PEOPLE, 400, random);
        var index = NameMatcher.over(IntStream.range(0, listed.size())
                .mapToObj(i -> new IndexedName(i, listed.get(i), Bearer.PERSON))
                .toList());
        int any = random.nextInt(listed.size());
        assertThat(index.closest(listed.get(any), Band.STRONG.from()))
                .as(listed.get(any))
                .extracting(found -> found.listed().owner())
                .contains(any);
    }

    private static void assertLittleIsLost(List<List<String>> words, Bearer bearer, Random random) {
        int like = 0;
        var lost = new ArrayList<String>();
        for (int list = 0; list < LISTS; list++) {
            var listed = names(words, 25, random);
            var index = new WordNameIndex(NameTables.of(IntStream.range(0, listed.size())
                    .mapToObj(i -> new IndexedName(i, listed.get(i), bearer))
                    .toList()));
            var query = name(words, random);
            var found = index.closest(query, NameComparison.MATCH).stream()
                    .map(comparison -> comparison.listed().owner())
                    .toList();
            for (int i = 0; i < listed.size(); i++) {
                var comparison = index.compare(query, i);
                boolean oneWord = bearer == Bearer.PERSON && comparison.carrier() == Carrier.ONE_WORD;
                if (comparison.score() >= NameComparison.MATCH && !oneWord) {
                    like++;
                    if (!found.contains(i)) {
                        lost.add(query + " ~ " + listed.get(i) + " " + comparison.score());
                    }
                }
            }
        }
        assertThat(like).isGreaterThan(750);
        assertThat(lost.size()).as("%s of %d", lost, like).isLessThanOrEqualTo((int) (LOST * like));
    }

    private static List<String> names(List<List<String>> of, int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> name(of, random)).toList();
    }

    /** A name of some different words, one of which may have a letter wrong. */
    private static String name(List<List<String>> of, Random random) {
        var words = new ArrayList<>(of);
        java.util.Collections.shuffle(words, random);
        // numbers and words of trade alone are nobody's name
        var distinguishing = of.get(random.nextInt(DISTINGUISHING));
        words.remove(distinguishing);
        words.add(0, distinguishing);
        var name = new StringBuilder();
        for (var spellings : words.subList(0, 1 + random.nextInt(5))) {
            name.append(name.length() == 0 ? "" : " ").append(spellings.get(random.nextInt(spellings.size())));
        }
        int at = random.nextInt(2 * name.length());
        if (at < name.length() && Character.isLetter(name.charAt(at)) && isInLongWord(name, at)) {
            name.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }

    /**
     * A slip in a word of three letters may leave too little of it to search by.
     */
    private static boolean isInLongWord(CharSequence name, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetter(name.charAt(from - 1))) {
            from--;
        }
        while (to < name.length() && Character.isLetter(name.charAt(to))) {
            to++;
        }
        return to - from > 4;
    }
}

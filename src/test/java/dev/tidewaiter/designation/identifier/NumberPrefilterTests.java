package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search of every word finds, the question before it lets through; and little else. */
class NumberPrefilterTests {

    private static final List<String> NUMBERS =
            List.of("Z550681", "26740", "ZK117RK0", "683633", "T2EX4", "48815203", "А1234567", "护88120");
    private static final List<String> WRITTEN = List.of(
            "Passport",
            "No.",
            "№",
            "护照",
            "護照号",
            "Trade License No.",
            "of",
            "12",
            "ß",
            "ﬁ",
            "Ω",
            "ᾳ",
            "𝟙",
            "а",
            "-",
            "/");
    private static final List<String> BETWEEN = List.of("", " ", "-", ".", "/", ": ", "\n", " | ", "№");

    private final NumbersOfKind numbers = new NumbersOfKind(
            IdentifierWords.of(WordLists.bundled()),
            OwnThresholds.OF_MATCHES.numbers(),
            OwnThresholds.OF_MATCHES.crafts());

    NumberPrefilterTests() {
        for (int i = 0; i < NUMBERS.size(); i++) {
            numbers.add(new ListedNumber(
                    i, new ListedIdentifier(Identifier.Kind.PASSPORT, NUMBERS.get(i), "Passport"), null, false));
        }
    }

    @Test
    void nothingIsLostThatTheSearchWordByWordFinds() {
        var random = new Random(20261130);
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            var text = text(random);
            if (!numbers.wordByWord(text, false).isEmpty()) {
                found++;
                assertThat(numbers.mayBeIn(text)).as(text).isTrue();
            }
        }
        assertThat(found).isGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Petrol engine 50 cc, 2 pcs. of model Z550682",
                "26741 or 267400",
                "Passport Z 550 682",
                "Прошивка 5506 81, рейс SU-2674",
                "货物 2674 件"
            })
    void aTextWithoutOneIsNotSearched(String text) {
        assertThat(numbers.mayBeIn(text)).isFalse();
    }

    /** Words, labels and numbers in a row, the numbers now and then in groups, small letters or letters of full width. */
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(random.nextBoolean() ? any(WRITTEN, random) : written(any(NUMBERS, random), random))
                    .append(any(BETWEEN, random));
        }
        return text.toString();
    }

    private static String written(String number, Random random) {
        var groups = new ArrayList<String>();
        int from = 0;
        while (from < number.length()) {
            int to = random.nextInt(3) == 0 ? Math.min(number.length(), from + 1 + random.nextInt(4)) : number.length();
            groups.add(number.substring(from, to));
            from = to;
        }
        var written = String.join(any(BETWEEN, random), groups);
        return switch (random.nextInt(4)) {
            case 0 -> written.toLowerCase(Locale.ROOT);
            case 1 -> written.replace('6', '６').replace('Z', 'Ｚ');
            default -> written;
        };
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}

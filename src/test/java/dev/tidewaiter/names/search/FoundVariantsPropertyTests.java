package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A search finds what a comparison takes for the listed name: typos, other orders, lost blanks, initials, forms and spellings. */
class FoundVariantsPropertyTests {

    private static final Path LIST = Path.of("../shared/lists/ofac-sdn-legacy/2023-12-28");

    /** Part of what is alike that a search may lose in all, and in a class of variants; ADR 005 says what it is. */
    private static final double LOST = 0.004;

    private static final double LOST_OF_CLASS = 0.015;

    private static final List<String> SYLLABLES = List.of(
            "ka", "lim", "bach", "red", "le", "pus", "tor", "nel", "zhi", "vra", "mok", "shan", "du", "rel", "fay",
            "go");
    private static final List<String> TRADE =
            List.of("TRADING", "AIRCRAFT", "ENGINEERING", "SHIPPING", "REAL ESTATE", "IMPORT AND EXPORT");
    private static final List<String> FORMS =
            List.of("LTD", "CO., LTD.", "OOO", "GMBH", "LIMITED LIABILITY COMPANY", "");
    private static final List<String> GIVEN =
            List.of("Ali", "Muhammad", "Hassan", "Sergey", "Aleksandr", "Yong", "Chol", "Karim", "Pavel");
    private static final List<String> FATHERS = List.of("", "", " Ivanovich", " Sergeyevich", " Viktorovich");
    private static final List<String> FAMILIES = List.of("KIM", "IVANOV", "AHMAD", "HUSSEIN", "AL-SHAMI");

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void variantsOfInventedNamesThatAreAlikeAreFound(@ForAll Random random) {
        var names = new ArrayList<IndexedName>();
        for (int i = 0; i < 600; i++) {
            boolean person = i % 3 == 0;
            names.add(new IndexedName(
                    i, person ? person(random) : firm(random), person ? Bearer.PERSON : Bearer.ORGANISATION));
        }
        assertFound(names, 4, 300);
    }

    @Test
    @Tag("shared")
    void variantsOfNamesOfAWholeListThatAreAlikeAreFound() throws IOException {
        assumeThat(Files.isDirectory(LIST)).as("%s is not at hand", LIST).isTrue();
        assertFound(listed(), 40, 10_000);
    }

    private static void assertFound(List<IndexedName> names, int step, int atLeast) {
        var losses = new VariantSearch(names).losses(step);
        int alike =
                losses.values().stream().mapToInt(VariantSearch.Losses::alike).sum();
        var lost = losses.values().stream().flatMap(one -> one.lost().stream()).toList();
        assertThat(alike).isGreaterThan(atLeast);
        assertThat(lost).hasSizeLessThanOrEqualTo(Math.max(5, (int) (LOST * alike)));
        losses.forEach((variant, one) -> assertThat(one.lost())
                .as("%s, %d alike", variant, one.alike())
                .hasSizeLessThanOrEqualTo(Math.max(5, (int) (LOST_OF_CLASS * one.alike()))));
    }

    private static String firm(Random random) {
        var name = new StringBuilder(word(random));
        if (random.nextInt(3) == 0) {
            name.append(' ').append(word(random));
        }
        return name.append(' ')
                .append(any(TRADE, random))
                .append(' ')
                .append(any(FORMS, random))
                .toString()
                .strip();
    }

    private static String person(Random random) {
        var family = random.nextBoolean() ? any(FAMILIES, random) : word(random);
        return family + ", " + any(GIVEN, random) + any(FATHERS, random);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        IntStream.range(0, 2 + random.nextInt(3)).forEach(i -> word.append(any(SYLLABLES, random)));
        return word.toString().toUpperCase(Locale.ROOT);
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** The spellings of the list, those of one party side by side. */
    private static List<IndexedName> listed() throws IOException {
        var names = new ArrayList<IndexedName>();
        var bearers = new HashMap<String, Bearer>();
        for (var row : rows("sdn.csv.gz")) {
            var bearer = Map.of("individual", Bearer.PERSON, "vessel", Bearer.VESSEL, "aircraft", Bearer.VESSEL)
                    .getOrDefault(row.get(2).strip(), Bearer.ORGANISATION);
            bearers.put(row.get(0), bearer);
            names.add(new IndexedName(Integer.parseInt(row.get(0)), row.get(1), bearer));
        }
        for (var row : rows("alt.csv.gz")) {
            names.add(new IndexedName(
                    Integer.parseInt(row.get(0)), row.get(3), bearers.getOrDefault(row.get(0), Bearer.ORGANISATION)));
        }
        names.sort(Comparator.comparingInt(IndexedName::owner));
        return names;
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(LIST.resolve(file)));
                var csv = CSVFormat.DEFAULT.parse(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            return csv.stream()
                    .map(row -> Arrays.asList(row.values()))
                    .filter(row -> row.size() > 3)
                    .toList();
        }
    }
}

package dev.tidewaiter.shipment;

import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words between a ship's name and the number of its voyage: "EXAMPLE STAR V.123E", "EXAMPLE STAR VOY NO 088S". */
public final class VoyageWords {

    private static final String LIST = "manifest/voyage-words.tsv";

    private final List<String> voyages = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private VoyageWords(WordLists lists) {
        for (var row : lists.list(LIST).rows(2)) {
            var into =
                    switch (row.cell(0)) {
                        case "voyage" -> voyages;
                        case "number" -> numbers;
                        default ->
                            throw row.wrong("\"" + row.cell(0) + "\" is no kind of words; see the remarks above");
                    };
            into.addAll(row.words(1));
        }
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static VoyageWords of(WordLists lists) {
        return new VoyageWords(lists);
    }

    /** A regular expression for a word for voyage; capitals do not matter. */
    public String voyage() {
        return anyOf(voyages);
    }

    /** A regular expression for a word for number, as it may stand behind the one for voyage; capitals do not matter. */
    public String number() {
        return anyOf(numbers);
    }

    /** The longest first, as the first that fits is taken. */
    private static String anyOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i:", ")"));
    }
}

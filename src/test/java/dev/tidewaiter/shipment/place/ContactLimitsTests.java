package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLimitsTests {

    private static final String LIST = "contact-limits.tsv";

    @ParameterizedTest
    @CsvSource({
        "fewest-digits, 8, 2, fewest-digits lies between 3 and",
        "most-digits, 15, 7, most-digits is below fewest-digits",
        "most-digits, 15, 2147483647, most-digits lies between 3 and"
    })
    void limitsThatReadNoNumberOrMoreThanOneAreRefused(String limit, String value, String other, String told)
            throws IOException {
        var folder = new HashMap<String, byte[]>();
        try (var lists = Files.list(Path.of("rules/words/places"))) {
            for (var list : lists.toList()) {
                folder.put("words/places/" + list.getFileName(), Files.readAllBytes(list));
            }
        }
        var text =
                Files.readString(Path.of("rules/parameters", LIST)).replace(limit + "\t" + value, limit + "\t" + other);
        folder.put("parameters/place-limits.tsv", Files.readAllBytes(Path.of("rules/parameters/place-limits.tsv")));
        folder.put("parameters/" + LIST, text.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> PlaceReader.of(WordLists.of(folder)))
                .withMessageContaining("parameters/contact-limits.tsv:")
                .withMessageContaining(told);
    }
}

package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that an officer adds to the ways by which somebody is reached. */
class ContactWordsTests {

    private static PlaceReader with(String row) throws IOException {
        var folder = new HashMap<String, byte[]>();
        for (var part : new String[] {"words/places", "parameters"}) {
            try (var lists = Files.list(Path.of("rules", part))) {
                for (var list :
                        lists.filter(file -> file.toString().endsWith(".tsv")).toList()) {
                    folder.put(part + "/" + list.getFileName(), Files.readAllBytes(list));
                }
            }
        }
        var list = "words/places/contact-countries.tsv";
        var text = Files.readString(Path.of("rules", list)) + row + "\n";
        folder.put(list, text.getBytes(StandardCharsets.UTF_8));
        return PlaceReader.of(WordLists.of(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address-dot\tIR\tnoghte", "address-at\tIR\tnezd", "phone-length\tIR\t13"})
    void leaveThoseThatWereThereAsTheyAre(String row) throws Exception {
        var reader = with(row);

        assertThat(reader.reached("Mail: info (at) kelvar (dot) ir")).contains(new Country("IR"));
        assertThat(reader.reached("phone 98-21-5550-1234")).contains(new Country("IR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone-length", "account-length"})
    void aLengthThatIsNoNumberIsToldWithItsLine(String kind) {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> with(kind + "\tIR\ttwelve"))
                .withMessageContaining("places/contact-countries.tsv:")
                .withMessageContaining("\"twelve\" is no whole number");
    }
}

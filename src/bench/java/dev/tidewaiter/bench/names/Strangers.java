package dev.tidewaiter.bench.names;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;

/** Names of people and firms that are on no list; all of them are made up. */
final class Strangers {

    private static final Path PEOPLE = Path.of("..", "shared", "matching", "people-negatives-dev.csv.gz");
    private static final int PEOPLE_WITHOUT_FILE = 2_000;

    private static final List<String> FIRST = List.of(
            "Nordlicht",
            "Bergmann",
            "Oakfield",
            "Kestrel",
            "Larkspur",
            "Montclair",
            "Pinewood",
            "Tamarind",
            "Ullmann",
            "Willow Creek",
            "Yarrow",
            "Brightwater",
            "Calloway",
            "Dunmore",
            "Fairholm",
            "Granby",
            "Hollins",
            "Inverness",
            "Juniper",
            "Kirkwall",
            "Lindqvist",
            "Marlowe",
            "Nakamura",
            "Okonkwo",
            "Pemberton",
            "Quigley",
            "Rosenthal",
            "Silveira",
            "Thornbury",
            "Underhill",
            "Van der Meer",
            "Wexford",
            "Ashcombe",
            "Beaulieu",
            "Castellano",
            "Drummond",
            "Eriksen",
            "Fontaine",
            "Gallagher",
            "Hathaway");
    private static final List<String> SECOND = List.of(
            "Ceramics",
            "Textiles",
            "Furniture",
            "Foods",
            "Paper Mills",
            "Glassware",
            "Footwear",
            "Garden Tools",
            "Toys",
            "Coffee Roasters",
            "Bicycles",
            "Lighting",
            "Kitchenware",
            "Packaging",
            "Sports",
            "Optics",
            "Plumbing",
            "Flooring",
            "Logistics",
            "Trading",
            "Import Export",
            "Engineering",
            "Electronics",
            "Shipping",
            "Pharma",
            "Chemicals",
            "Machine Tools",
            "Motors",
            "Fashion",
            "Seafood");
    private static final List<String> FORM =
            List.of("Ltd", "GmbH", "S.A.", "Co., Ltd.", "LLC", "B.V.", "S.r.l.", "Inc.", "Pty Ltd", "AB");

    private Strangers() {}

    /** People with names in Latin script, from the file of made-up people, or generated ones where it is not at hand. */
    static List<String> people() throws IOException {
        if (!Files.exists(PEOPLE)) {
            var generated = new GeneratedNames(99);
            return Stream.generate(generated::person).limit(PEOPLE_WITHOUT_FILE).toList();
        }
        try (var in = new GZIPInputStream(Files.newInputStream(PEOPLE));
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> row.get("full_name"))
                    .filter(Strangers::isLatin)
                    .toList();
        }
    }

    /** A firm of a family name and a trade. */
    static String firm(Random random) {
        return any(FIRST, random) + " " + any(SECOND, random) + " " + any(FORM, random);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}

package dev.tidewaiter.bench.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A list of invented firms in the layout of the Consolidated Screening List, each with an alias, an address and a number. */
final class InventedEntries {

    private static final String HEADINGS =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
                    + "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
                    + "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
                    + "dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";

    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "var", "lu", "ost", "skar", "bel", "dor", "fin", "gar", "hel", "ing", "jor", "kvarn",
        "lind", "mon", "nes", "quar", "ry", "sol", "tur", "ul", "wey", "yar", "zan"
    };

    private InventedEntries() {}

    static Path write(Path folder, int entries) throws IOException {
        var random = new Random(entries);
        var text = new StringBuilder(HEADINGS);
        for (int i = 1; i <= entries; i++) {
            text.append(
                    "x%d,Entity List (EL) - Bureau of Industry and Security,%d,Entity,,%s %s Trading LLC,,\"%d %s Street, Dubai, AE\",,2024-05-04,,,,,,,,,,,,,%s %s,,,,,,\"Tax ID No., %010d, AE\"%n"
                            .formatted(
                                    i,
                                    i,
                                    word(random),
                                    word(random),
                                    i,
                                    word(random),
                                    word(random),
                                    word(random),
                                    1_000_000_000L + i));
        }
        var made = Files.createDirectories(folder.resolve("invented-" + entries));
        return Files.writeString(
                made.resolve("consolidated.csv"), text.toString().replace("\r\n", "\n"));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

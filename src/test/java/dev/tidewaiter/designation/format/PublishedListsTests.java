package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Official files, whole, against counts that were made without this program: a plain reading of the same files, column by column. Not
 * counted are 28 cells of the Union's journal that say only of which language the next name is ("Chinese:"), and three aliases of the
 * Entity List that are another one of the same entry behind an "and".
 */
@Tag("shared")
class PublishedListsTests {

    private static final Path LISTS = Path.of("..", "shared", "lists");

    @ParameterizedTest
    @CsvSource({
        "csl/dpl-2022-09.txt.gz, BIS-DPL, 461, 461, 579",
        "csl/dpl-2023-11.txt.gz, BIS-DPL, 547, 547, 663",
        "csl/consolidated-2022-05.csv.gz, BIS-EL, 2001, 4038, 3444",
        "csl/consolidated-2022-05.csv.gz, BIS-DPL, 462, 462, 547",
        "csl/consolidated-2022-05.csv.gz, SSI, 290, 1170, 388",
        "csl/consolidated-2022-05.csv.gz, DTC, 727, 861, 0",
        "csl/consolidated-2022-05.csv.gz, ISN, 163, 298, 0",
        "csl/consolidated-2022-05.csv.gz, BIS-UVL, 201, 201, 338",
        "uk/ofsi-conlist-2025-04-10.xlsx, UK, 4686, 15964, 3117",
        "eu/journal-consolidated, EU-AF, 6150, 16387, -1",
        "eu/journal-consolidated, EU-833-IV, 921, 3476, -1",
        "eu/journal-consolidated, EU-2023-1529, 49, 129, -1",
        "opensanctions/ua-war-sanctions-targets.simple-2026-03-13.csv.gz, OPENSANCTIONS, 5600, 13331, 1322",
        "jp/meti-end-user-list-2025-09.json.gz, JP-EUL, 835, -1, -1",
        "jp/meti-russia-listed-2025-09-12.txt.gz, JP-BAN-RU, 561, -1, -1",
        "jp/meti-third-country-listed-2025-09-12.txt.gz, JP-BAN-OTHERS, 56, -1, -1",
        "cn/mofcom-entity-lists-2026-07.json, CN-ECL, 139, 278, -1",
        "us-other/bis-mieu.csv, BIS-MIEU, 13, -1, -1"
    })
    void holdsWhatTheFileHolds(String file, String list, int entries, int names, int addresses) throws Exception {
        var path = LISTS.resolve(file);
        assumeTrue(Files.exists(path), "the shared test material is not beside this folder");
        var read = GivenLists.read(path, 0.9).stream()
                .filter(one -> one.id().equals(list))
                .findFirst()
                .orElseThrow();
        assertThat(read.entries().size()).isEqualTo(entries);
        assertEquals(
                names,
                read.entries().stream()
                        .flatMap(entry -> entry.names().stream())
                        .filter(name -> !name.derived())
                        .count());
        assertEquals(
                addresses,
                read.entries().stream()
                        .mapToLong(entry -> entry.addresses().size())
                        .sum());
    }

    private static void assertEquals(int expected, long found) {
        if (expected >= 0) {
            assertThat(found).isEqualTo(expected);
        }
    }
}

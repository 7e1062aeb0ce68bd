package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real documents and customs records: each is read, and its telling columns are found. */
@Tag("shared")
class SharedManifestsTests {

    private static final Path FOLDER = Path.of("../shared/manifests");

    @BeforeEach
    void needsTheSharedFolder() {
        assumeThat(FOLDER)
                .as("the shared test material is not beside this folder")
                .isDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "customs-records/am-import-full.xlsx, 2, hs, L",
        "customs-records/br-bl-export-short.xlsx, 1000, consignee.name, B",
        "customs-records/br-bl-import-full.xlsx, 2, notifyParty.name, S",
        "customs-records/in-import-full.xlsx, 2, 'exporter.name', 'W, Y'",
        "customs-records/kz-export-full.xlsx, 2, destination, 'BN, BO'",
        "customs-records/kz-import-full.xlsx, 2, buyer.name, 'AS, AT'",
        "customs-records/md-import-short.xlsx, 1000, origin, D",
        "customs-records/ru-export-full.xlsx, 2, destination, L",
        "customs-records/ru-import-short.xlsx, 1000, exporter.name, B",
        "customs-records/tr-export-full.xlsx, 4, 'destination', 'J, K'",
        "customs-records/tr-export-short.xlsx, 1000, hs, A",
        "customs-records/ua-import-full.xlsx, 2, buyer.id, AB",
        "customs-records/us-ams-import-610990.xlsx, 18, vessel.id, AZ",
        "customs-records/uz-import-full.xlsx, 2, destination, S",
        "customs-records/vn-import-full.xlsx, 2, 'description', 'X, Y'",
        "documents/commercial-invoice-kr-actuators.xlsx, 8, exporter.name, A4",
        "documents/packing-list-fabric-rolls.xlsx, 424, description, B4",
        "documents/packing-list-vn-garments.xlsx, 26, notifyParty.name, D10",
        "documents/packing-slip-photonics-2025-07-30.xlsx, 10, partNumber, B",
        "documents/proforma-invoice-kr-actuators.xlsx, 1, consignee.name, A9",
        "documents/cn-commercial-invoice-template.xlsx, 1, hs, E",
    })
    void theColumnsOfRealFilesAreFound(String file, int lines, String field, String place) throws Exception {
        var path = FOLDER.resolve(file);
        assumeThat(Files.exists(path)).as(file + " is not there").isTrue();

        try (var read = ManifestReader.of(WordLists.bundled()).open(ManifestSource.of(path))) {
            while (read.next() != null) {}
            var sheet = read.summary().sheets().get(0);
            assertThat(sheet.linesScreened()).isEqualTo(lines);
            assertThat(sheet.mapping().columns()).containsEntry(Objects.requireNonNull(Field.byId(field)), place);
        }
    }
}

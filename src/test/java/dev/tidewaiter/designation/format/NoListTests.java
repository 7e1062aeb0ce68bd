package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told whose file is no list. */
class NoListTests {

    @TempDir
    Path folder;

    private String answer(Path file) throws IOException {
        var read = ListFiles.readAll(List.of(file), ListReading.of(WordLists.bundled(), 0.9));
        assertThat(read.lists()).isEmpty();
        return read.refused().get(0).reason();
    }

    @Test
    void aZipAroundAListIsToBeUnpacked() throws IOException {
        var zip = folder.resolve("sdn.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("SDN.CSV"));
            out.write(OfacRows.entries(3).getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(answer(zip)).startsWith("sdn.zip is packed").contains("unpack it");
        var half = Files.readAllBytes(zip);
        assertThat(answer(Files.write(folder.resolve("half.zip"), Arrays.copyOf(half, half.length / 2))))
                .startsWith("half.zip is packed");
    }

    @Test
    void aZipWhoseNamesAreInTheEncodingOfItsMachineIsToBeUnpacked() throws IOException {
        var zip = folder.resolve("list.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("名单/sdn.csv"));
            out.write(OfacRows.entries(3).getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(answer(zip)).startsWith("list.zip is packed").contains("unpack it");
    }

    @Test
    void columnsThatAnyTableMayHaveMakeNoUnverifiedList() throws IOException {
        var customers = Files.writeString(folder.resolve("uvl.csv"), """
                COUNTRY,NAME,ADDRESS,,
                Norway,Sample Fjord Boats AS,"Example Quay 1, Bergen",,
                """);

        assertThat(answer(customers))
                .startsWith("uvl.csv has columns as those")
                .contains("Take the Consolidated Screening List");
    }

    private static final String CONSOLIDATED =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,"
                    + "license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,vessel_flag,remarks,source_list_url,alt_names,ids";

    private static final String ENTRY =
            "0a1b,Entity List (EL) - Bureau of Industry and Security,,,,Kvarnholm Works LLC,,\"Pier 1, Tomsk, RU\",,,,,,,,,,,,,,";

    private String answerTo(String name, String... lines) throws IOException {
        return answer(Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n"));
    }

    @Test
    void aListWithOtherSignsBetweenItsCellsIsToldWhichTheyAre() throws IOException {
        assertThat(answerTo("csl.csv", CONSOLIDATED.replace(',', ';'), ENTRY.replace(',', ';')))
                .startsWith("csl.csv is nearly the Consolidated Screening List as CSV")
                .contains("semicolons between its cells", "commas");
        assertThat(answerTo(
                        "au.csv",
                        "Reference;Name of Individual or Entity;Type;Name Type;Citizenship",
                        "1;Kvarnholm;Entity;;"))
                .startsWith("au.csv is nearly Australia's list as a table")
                .contains("semicolons");
    }

    @Test
    void headingsThatAreWrittenInAnotherWayAreNamed() throws IOException {
        assertThat(answerTo("csl.csv", CONSOLIDATED.toUpperCase(Locale.ROOT).replace('_', ' '), ENTRY))
                .startsWith("csl.csv is nearly the Consolidated Screening List as CSV")
                .contains("\"ALT NAMES\" where the list has \"alt_names\"", "\"SOURCE\" where the list has \"source\"");
    }

    @Test
    void aHeadingThatIsMissingIsNamed() throws IOException {
        assertThat(answerTo("csl.csv", CONSOLIDATED.replace("alt_names,", ""), ENTRY.replaceFirst(",$", "")))
                .startsWith("csl.csv is nearly the Consolidated Screening List as CSV")
                .contains("no column alt_names");
        assertThat(answerTo(
                        "uk.csv", "Unique ID,OFSI Group ID,Name 6,Regime Name,Country", "RUS0001,1,Kvarnholm,Russia,"))
                .startsWith("uk.csv is nearly the UK Sanctions List as a table")
                .contains("no column Name type");
        assertThat(answerTo(
                        "csl.json",
                        "[{\"source\":\"Entity List\",\"name\":\"Kvarnholm\",\"addresses\":[],\"ids\":[]}]"))
                .startsWith("csl.json is nearly the Consolidated Screening List as JSON")
                .contains("no field alt_names");
    }

    @Test
    void aListWithoutItsHeadingsIsToldSo() throws IOException {
        assertThat(answerTo("csl.csv", ENTRY, ENTRY))
                .startsWith("csl.csv is nearly the Consolidated Screening List as CSV")
                .contains("begins with an entry", "headings");
    }

    @Test
    void aTableOfSomebodysOwnIsNearToNoList() throws IOException {
        assertThat(answerTo("customers.csv", "id,name,country,source,remarks", "1,Kvarnholm Works LLC,RU,fair,none"))
                .startsWith("customers.csv is no list that can be read");
    }
}

package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refresh does with what stands at an address in place of the list as it was. */
class ListsAtOtherAddressesTests {

    private static final String DAY = "Fri, 03 May 2024 14:00:00 GMT";

    @TempDir
    private Path folder;

    private ListServer server;
    private Path addresses;

    @BeforeEach
    void publishTwoLists() throws IOException {
        server = new ListServer();
        addresses = Files.writeString(
                folder.resolve("addresses.tsv"), "UN\tun.xml\t%s\n".formatted(server.address("/list")));
        server.publish("/list", unitedNations("2024-05-03"), DAY);
        assertThat(call("refresh", "--addresses", addresses.toString(), "UN").exitCode())
                .isZero();
    }

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    private Call call(String... arguments) {
        var all = new ArrayList<>(List.of("lists"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Call.of(all.toArray(String[]::new));
    }

    private static byte[] unitedNations(String day) {
        return """
                <CONSOLIDATED_LIST dateGenerated="%sT00:00:00"><INDIVIDUALS/><ENTITIES><ENTITY><DATAID>7</DATAID>
                <FIRST_NAME>KESTRELMOOR ROTOR SUPPLY</FIRST_NAME><REFERENCE_NUMBER>QDe.900</REFERENCE_NUMBER>
                </ENTITY></ENTITIES></CONSOLIDATED_LIST>
                """.formatted(day).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deniedPersons() {
        return """
                Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation
                KESTRELMOOR ROTORS\t9 MILL ROAD\tLEEDS\t\tGB\t\t08/26/2020\t08/26/2040\tY\t2020-08-26\tNEW\t85 F.R. 1
                """.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anotherListAtTheFirstDownloadIsSaidToo() throws IOException {
        var first = Files.writeString(
                folder.resolve("first.tsv"), "CA-SEMA\tca.xml\t%s\n".formatted(server.address("/other")));
        server.publish("/other", deniedPersons(), DAY);

        var refresh = call("refresh", "--addresses", first.toString(), "CA-SEMA");

        assertThat(refresh.exitCode()).as(refresh.out() + refresh.err()).isEqualTo(3);
        assertThat(refresh.err())
                .contains("sends BIS-DPL and not CA-SEMA", "CA-SEMA was asked for: it was not taken in");
        assertThat(refresh.out()).as("nobody asked for it").doesNotContain("BIS-DPL");
    }

    @Test
    void anotherListLeavesTheOneThatWasAskedForUnrefreshedAndSaysSo() {
        server.publish("/list", deniedPersons(), "Sat, 04 May 2024 14:00:00 GMT");

        var refresh = call("refresh", "--addresses", addresses.toString(), "UN");

        assertThat(refresh.exitCode()).as(refresh.out() + refresh.err()).isEqualTo(3);
        assertThat(refresh.err())
                .contains("UN was not refreshed.", "sends BIS-DPL and not UN", "Its last good edition stays in force");
        assertThat(Call.of(
                                "match",
                                "Kestrelmoor Rotor",
                                "--data",
                                folder.resolve("data").toString())
                        .err())
                .as("whoever screens is told as well")
                .contains("UN: the last try, on ", "that of 2024-05-03 is in force", "sends BIS-DPL and not UN");
        assertThat(call("status", "--json").out())
                .contains("sends BIS-DPL and not UN")
                .as("nobody asked for it")
                .doesNotContain("\"BIS-DPL\"");
    }

    @Test
    void aPackedFileIsReadUnderAnyName() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(unitedNations("2024-05-04"));
        }
        server.publish("/list", packed.toByteArray(), "Sat, 04 May 2024 14:00:00 GMT");

        var refresh = call("refresh", "--addresses", addresses.toString(), "UN");

        assertThat(refresh.exitCode()).as(refresh.err()).isZero();
        assertThat(refresh.out()).contains("published 2024-05-04", "in force");
    }
}

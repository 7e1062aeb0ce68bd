package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of OFAC's files that end too early. */
class OfacCutRowsTests {

    private static final double WHOLE_SHARE = 0.9;

    private static final String ROW = "%s,\"%s\",-0- ,\"NPWMD\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";

    @TempDir
    Path folder;

    /** One that is cut off behind the name names a party all the same; one without a name does not. */
    @Test
    void anEntryWithNumberAndNameIsKeptAndTold() throws Exception {
        Files.writeString(
                folder.resolve("sdn.csv"),
                ROW.formatted("90001", "EXAMPLE ROTOR WORKS") + "90005,\"SAMPLE ROTOR FACTORY\",-0- \n90006,\"\"\n"
                        + ROW.formatted("90007", "QUILL WORKS") + "\u001a\n");
        Files.writeString(
                folder.resolve("alt.csv"),
                "90005,1,\"aka\",\"ROTOR FACTORY QUILL\",-0- \n90001,2,\"aka\"\n90001,3,\"aka\",\"EXAMPLE\",-0- \n\u001a\n");
        Files.writeString(
                folder.resolve("add.csv"), "90001,1,\"ul. Primernaya 5\",\"Irkutsk 664025\",\"Russia\",-0- \n\u001a\n");
        var list = GivenLists.read(folder, WHOLE_SHARE).get(0);
        assertThat(list.entries()).extracting(Designation::entry).containsExactly("90001", "90005", "90007");
        assertThat(list.entries().get(1).names())
                .extracting(Designation.ListedName::text)
                .containsExactly("SAMPLE ROTOR FACTORY", "ROTOR FACTORY QUILL");
        assertThat(list.rejected())
                .containsExactlyInAnyOrder(
                        "sdn.csv, row 2: 3 of 12 columns; what is there was read, the rest is missing.",
                        "sdn.csv, row 3: 2 of 12 columns; the row was left out.",
                        "alt.csv, row 2: 3 of 5 columns; the row was left out.");
        assertThat(list.whole()).isFalse();
    }

    @Test
    void zeroBytesAmongTheRowsAreADamagedFile() throws Exception {
        Files.writeString(
                folder.resolve("sdn.csv"),
                ROW.formatted("90001", "EXAMPLE ROTOR WORKS") + "90002,\"SAMPLE" + "\0".repeat(99) + "\",-0- \n"
                        + ROW.formatted("90007", "QUILL WORKS") + "\u001a\n");

        var read = ListFiles.readAll(
                List.of(folder),
                ListReading.of(WordLists.bundled(), WHOLE_SHARE).orPartial(true));

        assertThat(read.lists()).isEmpty();
        assertThat(read.refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).contains("sdn.csv is damaged: row 2, column 2 holds zero bytes"));
    }
}

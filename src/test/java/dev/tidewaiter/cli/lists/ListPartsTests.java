package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list whose publisher gives it out in parts: one part never takes another's place. */
class ListPartsTests {

    @TempDir
    private Path folder;

    private Path collection(String file, String id, int entries, String day) throws IOException {
        var rows = IntStream.range(0, entries)
                .mapToObj(i -> "%s-%d,Company,Kvarnholm %s Works %d,,,se,,,,,,X,Sample collection,%s,%s,%s"
                        .formatted(id, i, id, i, day, day, day))
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(
                Files.createDirectories(folder.resolve(file).getParent())
                        .resolve(Path.of(file).getFileName()),
                "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,"
                        + "dataset,first_seen,last_seen,last_change\n" + rows);
    }

    private Call lists(String... arguments) {
        var all = new ArrayList<>(List.of("lists"));
        all.addAll(List.of(arguments));
        all.addAll(java.util.List.of("--data", folder.resolve("data").toString()));
        return Call.of(all.toArray(String[]::new));
    }

    private String held() {
        return lists("status").out();
    }

    @Test
    void collectionsInOneFolderAreHeldTogether() throws IOException {
        collection("both/one.csv", "alfa", 20, "2026-03-01");
        collection("both/two.csv", "beta", 30, "2026-03-02");

        var call = lists("import", folder.resolve("both").toString());

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).contains("OPENSANCTIONS (50 entries").contains("published 2026-03-01");
        assertThat(lists("show", "OPENSANCTIONS", "alfa-7").out()).contains("Kvarnholm alfa Works 7");
        assertThat(lists("show", "OPENSANCTIONS", "beta-29").out()).contains("Kvarnholm beta Works 29");
    }

    @Test
    void anotherCollectionIsRefusedWhereItWouldTakeThePlaceOfTheFirst() throws IOException {
        lists("import", collection("one.csv", "alfa", 20, "2026-03-01").toString());

        var call =
                lists("import", collection("two.csv", "beta", 30, "2026-03-02").toString());

        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("lacks most of the 20 in force").contains("into one folder");
        assertThat(held()).contains("OPENSANCTIONS", " 20 ");
    }

    private String deniedPersons(String file, String name, int entries, String day) throws IOException {
        var rows = IntStream.range(0, entries)
                .mapToObj(i -> "%s WORKS %d\t%d SAMPLE ROAD\tTALLINN\t\tEE\t\t%s\t\tY\t%s\tADDED\t88 FR %d"
                        .formatted(name, i, i, day, day, i))
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(
                        folder.resolve(file),
                        "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\t"
                                + "Standard_Order\tLast_Update\tAction\tFR_Citation\n" + rows)
                .toString();
    }

    @Test
    void theWholeListTakesThePlaceOfAnOldPartWhosePartiesAreGone() throws IOException {
        lists("import", deniedPersons("dpl.txt", "KVARNHOLM", 9, "8/14/2007"));

        var whole = lists("import", deniedPersons("dpl-2023.txt", "BRELLOQUINT", 560, "11/28/2023"));
        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(held()).contains("BIS-DPL", " 560 ");

        var others = lists("import", deniedPersons("dpl-2024.txt", "TORNKELLE", 570, "1/15/2024"));
        assertThat(others.exitCode())
                .as("a whole list in force is not given up for other names")
                .isEqualTo(3);
        assertThat(held()).contains("BIS-DPL", " 560 ");
    }

    @Test
    void aNewerEditionOfACollectionTakesTheOldersPlace() throws IOException {
        collection("both/one.csv", "alfa", 20, "2026-03-01");
        collection("both/two.csv", "alfa", 21, "2026-03-02");

        var call = lists("import", folder.resolve("both").toString());

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).contains("21 entries").contains("in place of the edition of 2026-03-01");
    }
}

package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class LostEditionTests {

    @TempDir
    Path folder;

    /** As after a disk that failed, or a backup that was taken back in part. */
    @ParameterizedTest
    @ValueSource(strings = {"lists/OFAC-SDN", "lists/received"})
    void anEditionThatWasLostIsSaidAndAnImportMendsIt(String lost) throws IOException {
        var data = folder.resolve("data").toString();
        var sdn = SdnFiles.write(folder, "2024-05-03", 100).toString();
        Call.of("lists", "import", sdn, "--data", data);
        FileSystemUtils.deleteRecursively(Path.of(data).resolve(lost));
        try (var compact = Files.find(
                Path.of(data), 9, (file, is) -> file.getFileName().toString().startsWith("entries-"))) {
            for (var file : compact.toList()) {
                Files.delete(file);
            }
        }

        var refused = Call.of("match", "Kvarnholm Maritime 77 LLC", "--data", data);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("OFAC-SDN", "Import").doesNotContain("report it", "\tat ");

        assertThat(Call.of("lists", "import", sdn, "--data", data).exitCode()).isZero();
        assertThat(Call.of("match", "Kvarnholm Maritime 77 LLC", "--json", "--data", data)
                        .out())
                .contains("OFAC-SDN", "KVARNHOLM MARITIME 77 LLC");
    }

    /** As after a disk that failed: what tells the editions in force holds something else, or nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0000\u0000", "OFAC-SDN 2024-05-03", "OFAC-SDN\tone\ttwo\n", "\u00ff"})
    void aDamagedNoteOfTheEditionsInForceIsNoEmptyStore(String garbage) throws IOException {
        var data = folder.resolve("data").toString();
        var sdn = SdnFiles.write(folder, "2024-05-03", 100).toString();
        Call.of("lists", "import", sdn, "--data", data);
        var note = Path.of(data).resolve("lists/in-force.txt");
        Files.write(note, garbage.getBytes(StandardCharsets.ISO_8859_1));

        for (var call : List.of(
                Call.of("match", "Kvarnholm Maritime 77 LLC", "--data", data),
                Call.of("lists", "status", "--data", data),
                Call.of("lists", "import", sdn, "--data", data))) {
            assertThat(call.exitCode()).as(call.out() + call.err()).isEqualTo(3);
            assertThat(call.err())
                    .contains("in-force.txt is damaged", "Delete it")
                    .doesNotContain("\tat ");
        }

        Files.delete(note);
        assertThat(Call.of("lists", "import", sdn, "--data", data).exitCode()).isZero();
        assertThat(Call.of("match", "Kvarnholm Maritime 77 LLC", "--json", "--data", data)
                        .out())
                .contains("KVARNHOLM MARITIME 77 LLC");
    }

    @Test
    void whatALostEditionWasMadeOfStaysWhileAnotherListIsImported() throws IOException {
        var data = folder.resolve("data");
        Call.of("lists", "import", SdnFiles.write(folder, "2024-05-03", 100).toString(), "--data", data.toString());
        var received = names(data.resolve("lists/received"));
        try (var all = Files.walk(data.resolve("lists/OFAC-SDN"))) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }

        Call.of("lists", "import", SdnFiles.write(folder, "2024-05-04", 20).toString(), "--data", data.toString());
        assertThat(names(data.resolve("lists/received"))).containsAll(received);
    }

    /** As after a disk that failed: bytes that are no text, notes that break off, and none. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00fe", "list\tOFAC-SDN\nfetched\t2024-", "", "BREAKS OFF"})
    void damagedNotesLetNoPartInDeleteNothingAndAreMendedByTheSameFiles(String garbage) throws IOException {
        var data = folder.resolve("data");
        Call.of("lists", "import", SdnFiles.write(folder, "2024-05-02", 100).toString(), "--data", data.toString());
        var whole = SdnFiles.write(folder, "2024-05-03", 103).toString();
        Call.of("lists", "import", whole, "--data", data.toString());
        var received = names(data.resolve("lists/received"));
        for (var edition : names(data.resolve("lists/OFAC-SDN"))) {
            var notes = data.resolve("lists/OFAC-SDN").resolve(edition).resolve("edition.txt");
            var text = Files.readString(notes);
            Files.write(
                    notes,
                    (garbage.equals("BREAKS OFF") ? text.substring(0, text.length() - 20) : garbage)
                            .getBytes(StandardCharsets.ISO_8859_1));
        }

        var part = SdnFiles.write(folder, "2024-05-04", 20).toString();
        var refused = Call.of("lists", "import", part, "--data", data.toString());
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.out() + refused.err()).contains("lost or damaged", "--force");
        assertThat(names(data.resolve("lists/received")))
                .as("what damaged editions were made of")
                .containsAll(received);
        assertThat(Call.of("match", "Kvarnholm Maritime 77 LLC", "--data", data.toString())
                        .err())
                .contains("OFAC-SDN", "2024-05-03", "Import its files again");

        var mended = Call.of("lists", "import", whole, "--data", data.toString());
        assertThat(mended.exitCode()).as(mended.out() + mended.err()).isZero();
        assertThat(Call.of("match", "Kvarnholm Maritime 103 LLC", "--json", "--data", data.toString())
                        .out())
                .contains("KVARNHOLM MARITIME 103 LLC");
        assertThat(Call.of("lists", "import", part, "--data", data.toString()).exitCode())
                .as("held against what is in force again")
                .isNotZero();
    }

    /** A list that tells no day is kept under the day on which it came: the same files come back under another. */
    @Test
    void whatIsLeftOfADamagedEditionGoesOnceItIsMendedOnALaterDay() throws IOException {
        var data = folder.resolve("data");
        var files = SdnFiles.write(folder, "undated", 100).toString();
        Call.of("lists", "import", files, "--data", data.toString());
        var list = data.resolve("lists/OFAC-SDN");
        var name = names(list).get(0);
        var older = "2020-01-02" + name.substring(10);
        Files.move(list.resolve(name), list.resolve(older));
        Files.writeString(list.resolve(older).resolve("edition.txt"), "damaged");
        var inForce = data.resolve("lists/in-force.txt");
        Files.writeString(inForce, Files.readString(inForce).replace(name, older));

        var mended = Call.of("lists", "import", files, "--data", data.toString());
        assertThat(mended.exitCode()).as(mended.out() + mended.err()).isZero();
        assertThat(names(list)).containsExactly(name);
        assertThat(Files.readString(inForce)).contains(name).doesNotContain(older);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}

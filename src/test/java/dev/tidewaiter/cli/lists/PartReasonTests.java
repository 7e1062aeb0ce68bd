package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a list that was taken in is called a part, and what makes it whole. */
class PartReasonTests {

    /** As many as OFAC's list had in 2021, and far fewer than it has now. */
    private static final int OF_2021 = 9_000;

    @TempDir
    private Path folder;

    private ListCalls calls() {
        return new ListCalls(folder.resolve("data"));
    }

    @Test
    void aWholeListThatTellsNoDayIsToldWhyItIsCalledAPartAndWhatToDo() throws IOException {
        var call = calls().lists(
                        "import", SdnFiles.write(folder, "downloads", OF_2021).toString());

        assertThat(call.out()).contains("a part of OFAC-SDN");
        assertThat(call.err())
                .contains(
                        "OFAC-SDN tells no day",
                        "about as many entries as all of it had on 2021-08-18",
                        "named by their day");
        assertThat(calls().lists("status").out()).contains("about as many entries as all of it had on 2021-08-18");
    }

    @Test
    void theSameFilesUnderTheirDayAreThenTheWholeList() throws IOException {
        var undated = SdnFiles.write(folder, "downloads", OF_2021);
        calls().lists("import", undated.toString());
        var dated = Files.move(undated, folder.resolve("2021-08-18"));

        var call = calls().lists("import", dated.toString());

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).startsWith("OFAC-SDN (9,000 entries").contains("published 2021-08-18", "in force");
        calls().inForce("2021-08-18", OF_2021);
        assertThat(calls().status().get(0).get("whole").asBoolean()).isTrue();
        assertThat(calls().lists("status").out()).doesNotContain("tells no day");
        assertThat(calls().lists("import", dated.toString()).out()).contains("in force already");
        assertThat(calls().lists("diff", "OFAC-SDN").exitCode())
                .as("the undated copy is no edition of its own any more")
                .isNotZero();
    }

    @Test
    void aListOfADayIsHeldAgainstWhatItHadThen() throws IOException {
        var call = calls().lists(
                        "import", SdnFiles.write(folder, "2024-05-03", OF_2021).toString());

        assertThat(call.err()).contains("OFAC-SDN had 14,965 entries on 2024-05-03", "and this holds 9,000");
    }

    @Test
    void nobodyIsSentToADayWhereTheListWasNeverSoShort() throws IOException {
        var call =
                calls().lists("import", SdnFiles.write(folder, "downloads", 100).toString());

        assertThat(call.err())
                .contains("OFAC-SDN had 19,181 entries on 2026-07-31")
                .doesNotContain("named by their day");
    }
}

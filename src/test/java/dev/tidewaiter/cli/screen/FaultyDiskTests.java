package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that the disk or the network does not give is refused by its name, and the others of the run are screened. */
class FaultyDiskTests {

    /** Linux gives it a size and lets it be opened, and answers its first byte with an input/output error. */
    private static final Path FAULTY = Path.of("/proc/self/mem");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        assumeTrue(Files.exists(FAULTY), "no file here that fails in reading");
        Files.createSymbolicLink(folder.resolve("april.csv"), FAULTY);
        Files.writeString(
                folder.resolve("may.csv"), "Consignee,Destination,Description,HS\nAlfa LLC,DE,Tiles,690721\n");
    }

    @Test
    void isToldAndTheOthersAreScreened() {
        var out = folder.resolve("out");
        var call = Call.of("screen", file("april.csv"), file("may.csv"), "--out", out.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.out() + call.err())
                .contains("april.csv: the disk or the network failed in reading it (Input/output error)")
                .contains("may.csv: 1 line")
                .doesNotContain("The program failed");
        assertThat(out.resolve("may.findings.jsonl")).exists();
    }

    @Test
    void doesNotEndTheNight() {
        var out = folder.resolve("out");
        var call = Call.of("batch", folder.toString(), "--out", out.toString(), "--data", file("data"));

        assertThat(call.out() + call.err())
                .contains("april.csv: the disk or the network failed in reading it (Input/output error)")
                .doesNotContain("The program failed");
        assertThat(out.resolve("may.findings.jsonl")).exists();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}

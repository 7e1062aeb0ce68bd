package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.tidewaiter.rulebook.source.RulesArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulebookSnapshotTests {

    private static final byte[] NAMES = "2026-11-25.1\nabc".getBytes(StandardCharsets.UTF_8);

    @Test
    void aRulebookComesBackUnderItsNameAndHash() throws Exception {
        var rulebook = Rulebook.load(Path.of("rules"));
        var kept = RulebookSnapshot.of(rulebook);
        var again = RulebookSnapshot.load(kept);
        assertThat(again.version()).isEqualTo(rulebook.version());
        assertThat(again.sha256()).isEqualTo(rulebook.sha256());
        assertThat(RulebookSnapshot.of(again)).isEqualTo(kept);
    }

    @Test
    void anArchiveWithoutANameIsNoSnapshot() throws IOException {
        assertRefused(Map.of("rules/versions.lock", new byte[0]));
    }

    @Test
    void anArchiveWithFilesElsewhereIsNoSnapshot() throws IOException {
        assertRefused(Map.of("snapshot", NAMES, "a", new byte[0]));
    }

    private static void assertRefused(Map<String, byte[]> files) throws IOException {
        var archive = RulesArchive.pack(new TreeMap<>(files));
        assertThatIOException()
                .isThrownBy(() -> RulebookSnapshot.load(archive))
                .withMessage("this is no snapshot of a rulebook");
    }
}

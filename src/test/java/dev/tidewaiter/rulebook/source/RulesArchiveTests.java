package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulesArchiveTests {

    @Test
    void whatIsPackedComesBack() throws IOException {
        var packed = RulesArchive.pack(files());
        assertThat(RulesArchive.unpack(new ByteArrayInputStream(packed), "kept.zip"))
                .containsOnlyKeys("goods/a.drl", "versions.lock")
                .containsEntry("versions.lock", new byte[2 << 20]);
        assertThat(RulesArchive.pack(files())).isEqualTo(packed);
    }

    @Test
    void anArchiveThatGrowsBeyondAnyRulesFolderIsRefused() throws IOException {
        var packed = RulesArchive.pack(files());
        assertThat(packed).hasSizeLessThan(1 << 20);
        assertThatIOException()
                .isThrownBy(() -> RulesArchive.unpack(new ByteArrayInputStream(packed), "kept.zip", 1 << 20))
                .withMessageStartingWith("kept.zip holds more than 1 MB");
    }

    private static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        files.put("goods/a.drl", new byte[7]);
        files.put("versions.lock", new byte[2 << 20]);
        return files;
    }
}

package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsInBackupTests {

    private static final String FIRST = "1 " + "a".repeat(64) + "\n";

    @TempDir
    private Path folder;

    @Test
    void whatWasNotedBeforeIsTakenWholeAndOfWhatCameMeanwhileTheStepsOfTheTables() throws IOException {
        var heads = Files.writeString(folder.resolve("audit-head.txt"), FIRST + "9 cut short\n");
        var inBackup = new HeadsInBackup(heads);
        Files.writeString(heads, Files.readString(heads) + "2 b\n3 c\n");

        assertThat(written(inBackup)).isEqualTo(FIRST + "9 cut short\n2 b\n");
    }

    @Test
    void ofAFileThatWasBegunAnewMeanwhileOnlyTheStepsOfTheTablesAreTaken() throws IOException {
        var heads = Files.writeString(folder.resolve("audit-head.txt"), FIRST + "2 b\n");
        var inBackup = new HeadsInBackup(heads);
        var begun = Files.writeString(folder.resolve("begun"), "1 a\n3 c\n4 d\n");
        Files.move(begun, heads, StandardCopyOption.REPLACE_EXISTING);

        assertThat(written(inBackup)).isEqualTo("1 a\n");
    }

    private static String written(HeadsInBackup heads) throws IOException {
        var out = new ByteArrayOutputStream();
        heads.writeTo(out, 2);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}

package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.service.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Where a job's files are: what was uploaded, and what came of it.
 *
 * @param root the job's own folder
 * @param out  where what is said of the run as a whole goes
 */
record JobFolder(Path root, Path out) {

    static JobFolder of(Settings settings, String job) {
        return new JobFolder(
                settings.data().jobs().resolve(job), settings.data().results(job));
    }

    /** The place of an upload; a folder a file, so that no two collide. */
    Path input(int number, String name) {
        return root.resolve("in").resolve(String.valueOf(number)).resolve(SafeFileName.of(name));
    }

    /** What its uploader said about how its files are laid out; there from the beginning where it was asked. */
    Path mapping() {
        return root.resolve("mapping.yaml");
    }

    /** In which language its reports speak: that of whoever uploaded it. */
    ReportLanguage language() throws IOException {
        return Files.isRegularFile(spoken())
                ? ReportLanguage.of(Locale.forLanguageTag(Files.readString(spoken())))
                : ReportLanguage.ENGLISH;
    }

    /** Keeps that language. */
    void speaks(ReportLanguage language) throws IOException {
        Files.writeString(spoken(), language.tag());
    }

    private Path spoken() {
        return root.resolve("language");
    }

    /** Which of a file's sheets are read as somebody said before. */
    Path known(int number) {
        return root.resolve("known").resolve(number + ".json");
    }

    /** What the run says of itself. */
    Path summary() {
        return out().resolve("summary.json");
    }

    /** Where a file's results go. */
    Path results(int number) {
        return out().resolve(String.valueOf(number));
    }

    /** A file's lines as they come, one JSON object each. */
    Path lines(int number) {
        return results(number).resolve("findings.jsonl");
    }

    /**
     * Notes that an upload is being taken, before anything of it is there; who is killed then leaves that note.
     *
     * @param database which will know of it
     */
    void taking(DatabaseAddress database) throws IOException {
        Files.createDirectories(root);
        Files.writeString(note(), database.toString(), StandardOpenOption.CREATE_NEW);
    }

    /** Takes that note away, once the run is kept. */
    void taken() throws IOException {
        Files.deleteIfExists(note());
    }

    /** Whether an upload was being taken for some database when its process died. */
    boolean isBeingTaken(DatabaseAddress database) throws IOException {
        return Files.isRegularFile(note()) && Files.readString(note()).equals(database.toString());
    }

    private Path note() {
        return root.resolve("taking");
    }

    /** Takes everything away, as far as it is there; the note last, so that who is killed at it is found again. */
    void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var all = Files.newDirectoryStream(root, path -> !path.equals(note()))) {
            for (var each : all) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
        FileSystemUtils.deleteRecursively(root);
    }
}

package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.TabbedText;
import dev.tidewaiter.designation.snapshot.KeptEdition.ReceivedFile;
import dev.tidewaiter.designation.snapshot.KeptEdition.Size;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of an edition beside its entries, as a small text. */
final class EditionNotes {

    static final String FILE = "edition.txt";

    private static final int HASH = 64;

    private EditionNotes() {}

    static byte[] written(KeptEdition edition) {
        var text = new TabbedText();
        text.add("list", edition.list());
        text.add("title", edition.title());
        if (edition.published() != null) {
            text.add("published", edition.published().toString());
        }
        text.add("fetched", edition.fetched().toString());
        text.add("source", edition.source());
        text.add("sha256", edition.sha256());
        text.add("whole", Boolean.toString(edition.whole()));
        text.add("alone", Boolean.toString(edition.alone()));
        text.add("entries", Integer.toString(edition.size().entries()));
        text.add("names", Integer.toString(edition.size().names()));
        text.add("addresses", Integer.toString(edition.size().addresses()));
        text.add("identifiers", Integer.toString(edition.size().identifiers()));
        edition.files().forEach(file -> text.add("file", file.name(), file.sha256()));
        edition.missing().forEach(what -> text.add("missing", what));
        edition.rejected().forEach(row -> text.add("rejected", row));
        return text.bytes("an edition of a list; written by tidewaiter lists import");
    }

    /** What stands in an edition's folder; null when it is none, or damaged. */
    static @Nullable KeptEdition read(Path folder) throws IOException {
        TabbedText text;
        try {
            text = TabbedText.read(folder.resolve(FILE));
        } catch (CharacterCodingException damaged) {
            return null;
        }
        try {
            var published = text.one("published");
            return new KeptEdition(
                    required(text, "list"),
                    text.one("title"),
                    folder.getFileName().toString(),
                    published.isEmpty() ? null : LocalDate.parse(published),
                    Instant.parse(required(text, "fetched")),
                    text.one("source"),
                    required(text, "sha256"),
                    Boolean.parseBoolean(text.one("whole")),
                    Boolean.parseBoolean(text.one("alone")),
                    new Size(
                            number(text, "entries"),
                            number(text, "names"),
                            number(text, "addresses"),
                            number(text, "identifiers")),
                    text.all("missing"),
                    text.all("rejected"),
                    files(text));
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return null;
        }
    }

    /** Notes that break off among their files would give up the rest of them. */
    private static List<ReceivedFile> files(TabbedText text) {
        var files = text.lines(1).stream()
                .filter(line -> line.get(0).equals("file"))
                .toList();
        if (files.isEmpty()
                || files.stream()
                        .anyMatch(line -> line.size() < 3 || line.get(2).length() != HASH)) {
            throw new IllegalArgumentException("a file is missing");
        }
        return files.stream()
                .map(line -> new ReceivedFile(line.get(1), line.get(2)))
                .toList();
    }

    private static String required(TabbedText text, String key) {
        var value = text.one(key);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static int number(TabbedText text, String key) {
        return Integer.parseInt(required(text, key));
    }
}

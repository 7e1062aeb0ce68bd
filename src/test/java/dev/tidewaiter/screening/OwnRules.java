package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The program's own rules and lists, held against what a test writes. Loaded once: every screening shares them, never closed. */
final class OwnRules {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LineScreener SCREENER = load();

    private OwnRules() {}

    static LineScreener screener() {
        return SCREENER;
    }

    static ScreenedFile screen(Path file, ScreenedLines lines) throws Exception {
        try (var screening = new Screening(ManifestReader.of(WordLists.bundled()), SCREENER, 1)) {
            return screening.screen(file, lines);
        }
    }

    static List<ScreenedLine> screened(Path file) throws Exception {
        var lines = new ArrayList<ScreenedLine>();
        screen(file, lines::add);
        return lines;
    }

    /** The lines of a file of that text, which is written into the folder. */
    static List<ScreenedLine> screened(Path folder, String csv) throws Exception {
        return screened(Files.writeString(folder.resolve("lines.csv"), csv));
    }

    private static LineScreener load() {
        var rulebook = OneRulebook.EMBEDDED;
        return new LineScreener(
                rulebook, rulebook.designations(rulebook.ownLists(), TODAY), new Options(AsOf.shipment(TODAY), false));
    }
}

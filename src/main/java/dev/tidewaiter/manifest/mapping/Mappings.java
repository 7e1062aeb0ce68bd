package dev.tidewaiter.manifest.mapping;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Saved mappings: which columns of which sheets hold which fields. They are YAML that an officer can change in any editor; the
 * {@code summary.json} of an earlier run is understood, too.
 */
public final class Mappings {

    private static final String EXPLANATION = """
            # Which column holds which field. Change a letter, add or take out a line, then screen again with --mapping and this file.
            # file and sheet: * stands for any letters, so that "weekly-*.xlsx" speaks of every week.
            # headerRow: the row of the heading; 0 when there is none. Columns: letters such as C, several as C, D, or a cell such as B5.
            # others: found understands the columns that are not named as without a mapping; notUsed: K, L then leaves those out.
            # monthFirst: G reads 03/04/2025 in column G as 4 March and dayFirst: G as 3 April, where no date of the column shows which it is.
            # Fields: %s.
            """;

    private final List<SavedMapping> saved;

    private Mappings(List<SavedMapping> saved) {
        this.saved = List.copyOf(saved);
    }

    /**
     * Reads saved mappings.
     *
     * @throws UnreadableFile when the file is none; the sentence names the file, the entry, what is wrong and what to do
     */
    public static Mappings read(Path file) throws UnreadableFile, IOException {
        return new Mappings(new MappingFile(file).read());
    }

    /** What was said about some sheets, each with the name of its file. */
    public static Mappings of(Map<SheetRef, Corrections> said) {
        return new Mappings(said.entrySet().stream()
                .map(one -> one.getValue()
                        .asMapping(one.getKey().file(), one.getKey().sheet()))
                .toList());
    }

    /** Writes the mappings of sheets that were read, to be changed and read again; they take the place of a file at once. */
    public static void write(Path file, Collection<MappedSheet> read) throws IOException {
        var text = new MappingText(EXPLANATION.formatted(String.join(", ", Field.ids())), read.isEmpty());
        read.forEach(sheet -> write(sheet.file(), sheet.mapping(), text));
        OutputFile.write(file, text.bytes());
    }

    private static void write(String file, SheetMapping mapping, MappingText text) {
        text.sheet(file, mapping.sheet());
        text.line("headerRow: " + mapping.headerRow());
        mapping.unmapped().forEach(heading -> text.remark("not mapped: " + heading));
        mapping.questions().forEach(text::remark);
        var columns = new EnumMap<Field, String>(Field.class);
        columns.putAll(mapping.columns());
        text.dates(DateParser.Order.MONTH_FIRST, mapping.monthFirst());
        text.columns(columns);
    }

    /**
     * Adds what an officer said about a sheet to a file of mappings, in place of what was said about it before.
     *
     * @param file        the file, which need not be there
     * @param sheet       the sheet, with the name of its file
     * @param corrections what was said; nothing takes it out
     * @throws UnreadableFile when the file is there and holds no mappings, or cannot hold the names
     */
    public static void correct(Path file, SheetRef sheet, Corrections corrections) throws UnreadableFile, IOException {
        var all = new ArrayList<SavedMapping>();
        if (Files.exists(file)) {
            all.addAll(read(file).saved);
        }
        all.removeIf(mapping ->
                mapping.file().equals(sheet.file()) && mapping.sheet().equals(sheet.sheet()));
        if (!corrections.isEmpty()) {
            all.add(corrections.asMapping(sheet.file(), sheet.sheet()));
        }
        CorrectionFile.write(file, all);
    }

    /** What an officer said about a sheet; nothing where a mapping says all of it, or none speaks of it. */
    public Corrections corrections(SheetRef sheet) {
        var mapping = forSheet(sheet);
        return mapping == null || !mapping.othersFound() ? Corrections.NONE : Corrections.of(mapping);
    }

    /** What is saved about a sheet; null when nothing is. The first entry that speaks of it counts. */
    public @Nullable SavedMapping forSheet(SheetRef sheet) {
        for (var mapping : saved) {
            if (mapping.speaksOf(sheet.file(), sheet.sheet())
                    && (mapping.othersFound() || !mapping.columns().isEmpty())) {
                return mapping;
            }
        }
        return null;
    }
}

package dev.tidewaiter.manifest;

import dev.tidewaiter.cache.SoftRecent;
import dev.tidewaiter.manifest.cover.CoveredWorkbook;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.manifest.mapping.SavedMapping;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.manifest.open.OpenWorkbook;
import dev.tidewaiter.manifest.record.RecordFile;
import dev.tidewaiter.manifest.row.GivenLineReader;
import dev.tidewaiter.manifest.sheet.FailedReading;
import dev.tidewaiter.manifest.sheet.GoodsSheetReader;
import dev.tidewaiter.manifest.sheet.OutsideCells;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import dev.tidewaiter.wordlist.WordForm;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads manifests. Its dictionaries are loaded once; it is thread-safe and reads each file in one pass. */
public final class ManifestReader {

    /** The forms of its words that the build keeps. */
    public static final List<WordForm> FORMS = List.of(Headings.KEYS);

    /** Those of the program's own words, which never change; the words of a rules folder are read for each reader. */
    private static final SoftRecent<WordLists, ManifestDictionaries> OF_PROGRAM = new SoftRecent<>(1);

    private final ManifestDictionaries dictionaries;
    private final GivenLineReader given;
    private final @Nullable Mappings saved;
    private final GivenFacts facts;
    private final FactsFilling filling;
    private final Predicate<GoodsLine> tells;

    /** Shared with the readers made of it that go by the same mappings. */
    private final AtomicBoolean mappingUsed;

    private ManifestReader(
            ManifestDictionaries dictionaries,
            @Nullable Mappings saved,
            AtomicBoolean mappingUsed,
            GivenFacts facts,
            Predicate<GoodsLine> tells) {
        this.mappingUsed = mappingUsed;
        this.tells = tells;
        this.dictionaries = dictionaries;
        this.given = new GivenLineReader(dictionaries);
        this.saved = saved;
        this.facts = facts;
        this.filling = FactsFilling.of(facts, given);
    }

    /**
     * A reader with the words of a rules folder.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row of it makes no sense
     */
    public static ManifestReader of(WordLists words) {
        return new ManifestReader(dictionaries(words), null, new AtomicBoolean(), GivenFacts.NONE, line -> false);
    }

    private static ManifestDictionaries dictionaries(WordLists words) {
        return words == WordLists.bundled()
                ? OF_PROGRAM.of(words, () -> ManifestDictionaries.of(words))
                : ManifestDictionaries.of(words);
    }

    /** What is wrong with the lists of words that reading needs, the first of each list; empty when all is well. */
    public static List<WordProblem> problems(WordLists words) {
        return ManifestDictionaries.problems(words);
    }

    /** A reader that takes the columns from saved mappings where they speak of a sheet, and finds them where they do not. */
    public ManifestReader with(Mappings mappings) {
        return new ManifestReader(dictionaries, mappings, new AtomicBoolean(), facts, tells);
    }

    /** A reader that fills in what was given for whole files where a line says nothing. */
    public ManifestReader with(GivenFacts given) {
        return new ManifestReader(dictionaries, saved, mappingUsed, given, tells);
    }

    /**
     * A reader that also makes a line of a row without goods when one of its texts says something that must not pass unsaid, such
     * as the name of a listed party in a note or on a cover sheet.
     *
     * @param texts whether a line of one text does
     */
    public ManifestReader watching(Predicate<GoodsLine> texts) {
        return new ManifestReader(dictionaries, saved, mappingUsed, facts, texts);
    }

    /** What was given for all files that it reads. */
    public GivenFacts facts() {
        return facts;
    }

    /** Whether a saved mapping spoke of any sheet that it, or a reader made of it, read so far; false without saved mappings. */
    public boolean mappingUsed() {
        return mappingUsed.get();
    }

    /** What a saved mapping says of a sheet, in one line; empty where none speaks of it. */
    public String savedMapping(SheetRef sheet) {
        var mapping = saved == null ? null : saved.forSheet(sheet);
        return mapping == null
                ? ""
                : mapping.headerRow() + " " + mapping.columns()
                        + (mapping.othersFound() ? " " + mapping.notUsedInOrder() : "")
                        + (mapping.dateOrders().isEmpty() ? "" : " " + mapping.dateOrders());
    }

    /**
     * Opens a manifest, to take its lines one by one.
     *
     * @throws UnreadableFile when the file is no manifest that can be read; the sentence names it and says what to do
     * @throws IOException    when the disk fails
     */
    public ManifestLines open(ManifestSource source) throws UnreadableFile, IOException {
        return open(source, null);
    }

    /**
     * Opens a manifest where it was left. What comes is what a whole reading gives after the position, for the rows before it
     * are passed over, not left out: what stands above them (merged cells, ditto marks, headings, the order of dates) still
     * holds. The summary is that of a whole reading, too.
     *
     * @param from a position in a file with these very bytes, read with the same words and mappings; null for its beginning
     * @throws UnreadableFile when the file has changed since, or is no manifest that can be read
     */
    public ManifestLines open(ManifestSource source, @Nullable ManifestPosition from)
            throws UnreadableFile, IOException {
        return orRefuse(source, () -> opened(file(source), source.name(), from));
    }

    /** Takes the lines of an open file, which is closed with them. */
    ManifestLines open(SourceFile file, String name, @Nullable ManifestPosition from)
            throws UnreadableFile, IOException {
        return opened(workbook(file), name, from);
    }

    /**
     * Looks at the beginning of a file, without reading on.
     *
     * @throws UnreadableFile when the file is no manifest that can be read; the sentence names it and says what to do
     * @throws IOException    when the disk fails
     */
    public ManifestHead head(ManifestSource source) throws UnreadableFile, IOException {
        return orRefuse(source, () -> {
            try (var file = file(source)) {
                return new HeadReader(file, filling, dictionaries.headings()).read(source.name());
            }
        });
    }

    private OpenManifest file(ManifestSource source) throws UnreadableFile, IOException {
        return SourceFiles.open(source, this::opened);
    }

    private interface Step<T> {
        T of() throws UnreadableFile, IOException;
    }

    /** A file on which the program itself fails is refused like one that cannot be read, so that the others of a run are. */
    private static <T> T orRefuse(ManifestSource source, Step<T> reading) throws UnreadableFile, IOException {
        try {
            return reading.of();
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (IOException fault) {
            if (source instanceof ManifestSource.OnDisk) {
                throw UnreadableFile.because(source.name(), fault);
            }
            throw fault; // whoever sends has broken off
        } catch (RuntimeException | StackOverflowError failure) {
            throw FailedReading.of(source.name(), failure);
        }
    }

    private OpenManifest opened(Path file, String name) throws UnreadableFile, IOException {
        return RecordFile.is(file, name)
                ? RecordFile.open(file, name, dictionaries)
                : workbook(FileOpening.open(file, name));
    }

    private OpenManifest workbook(SourceFile file) {
        var workbook = new OpenWorkbook(file, this::reader);
        return file.sheets().size() > 1
                ? new CoveredWorkbook(workbook, dictionaries.words().terms()::isOfExamples)
                : workbook;
    }

    private ManifestLines opened(OpenManifest file, String name, @Nullable ManifestPosition from)
            throws UnreadableFile, IOException {
        if (from != null && !from.sha256().equals(file.sha256())) {
            file.close();
            throw new UnreadableFile(
                    name + ": the file has changed since it was read in part. Read it again from its beginning.");
        }
        return new ManifestLines(
                file,
                name,
                filling,
                new OutsideCells(tells).nameOf(name),
                from == null ? new ManifestPosition(file.sha256(), 0, 0) : from);
    }

    private SheetReader reader(SourceSheet sheet, int rowsToPass) throws UnreadableFile, IOException {
        SavedMapping mapping = saved == null ? null : saved.forSheet(sheet.ref());
        if (mapping != null) {
            mappingUsed.set(true);
        }
        return new GoodsSheetReader(sheet, dictionaries, tells, mapping, rowsToPass);
    }

    /**
     * A goods line of texts that stand in no file, as a request or a database's row gives them.
     *
     * @param source what the line is called by in place of a file
     * @param row    which one of the source's lines it is, from 1
     * @param texts  by the name of their field, as in a mapping: {@code consignee.name}, {@code hs}; blank is left empty
     * @throws IllegalArgumentException when there is no field of a name; the message says which there are
     */
    public GoodsLine given(String source, int row, Map<String, String> texts) {
        var byField = new EnumMap<Field, String>(Field.class);
        texts.forEach((name, text) -> {
            var field = Field.byId(name);
            if (field == null) {
                throw new IllegalArgumentException("there is no field \"%s\". The fields are: %s."
                        .formatted(name, String.join(", ", Field.ids())));
            }
            byField.put(field, text);
        });
        return given.read(source, row, byField, field -> "given as " + field.id());
    }
}

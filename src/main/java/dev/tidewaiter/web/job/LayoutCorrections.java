package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.KnownLayouts;
import dev.tidewaiter.casework.run.KnownLayouts.KnownLayout;
import dev.tidewaiter.casework.run.SheetSenders;
import dev.tidewaiter.casework.run.SheetShape;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.files.SafeFileName;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestHead;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.manifest.mapping.Mappings;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was said about the layout of uploaded files: kept with the job by which it was said, and remembered for files laid out alike. What is
 * known of a layout is taken over once, before anybody looks at the file or it is screened; from then on the job's own counts.
 */
@Component
public class LayoutCorrections {

    private static final TypeReference<LinkedHashMap<Integer, KnownSheet>> SHEETS = new TypeReference<>() {};

    private final Settings settings;
    private final EngineInForce engine;
    private final KnownLayouts known;
    private final JsonMapper json;
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    LayoutCorrections(Settings settings, EngineInForce engine, KnownLayouts known, JsonMapper json) {
        this.settings = settings;
        this.engine = engine;
        this.known = known;
        this.json = json;
    }

    /**
     * That a sheet is read as somebody said before.
     *
     * @param layout the layout's id
     * @param by     who said it
     * @param at     when, in milliseconds since 1970
     * @param other  a sender of the sheet, where it was said of others' files only, so that somebody is to be asked; null where it was not
     */
    public record KnownSheet(
            String layout, String by, long at, @Nullable String other) {}

    /** What was said about a sheet of a job. */
    public Corrections of(StoredRun job, SheetRef sheet) throws IOException {
        if (!Files.exists(folder(job).mapping())) {
            return Corrections.NONE;
        }
        try {
            return Mappings.read(folder(job).mapping()).corrections(sheet);
        } catch (UnreadableFile broken) {
            throw new IOException(broken); // it was written by us
        }
    }

    /**
     * Keeps what is said about a sheet with the job.
     *
     * @throws UnreadableFile when it cannot be kept, for a name that no mapping can hold
     */
    public void say(StoredRun job, SheetRef sheet, Corrections said) throws UnreadableFile, IOException {
        synchronized (turn(job)) {
            Mappings.correct(folder(job).mapping(), sheet, said);
        }
    }

    /** Who changes what is said about a job waits for others who do; those at other jobs hardly ever. */
    private Object turn(StoredRun job) {
        return turns[Math.floorMod(job.id().hashCode(), turns.length)];
    }

    /** Remembers it for sheets laid out alike; saying nothing forgets what was known. */
    public void remember(StoredRun job, int file, int sheet, Corrections said, String actor, String shown)
            throws IOException {
        var head = untold(job, file).map(read -> read.sheets().get(sheet));
        var shape = head.map(SheetShape::of).filter(SheetShape::isTelling);
        if (shape.isEmpty()) {
            return;
        }
        if (said.isEmpty()) {
            known.forget(shape.get().id(), actor);
        } else {
            var row = said.headerRow() > 0 ? SheetShape.row(head.get(), said.headerRow()) : "";
            known.remember(
                    shape.get().id(), shape.get().shown(), said.text(), row, senders(job, file, sheet), actor, shown);
        }
    }

    /** Who sends the goods of a sheet, read with all that was said about it: before, the columns of two parties may be taken for each other. */
    private SheetSenders senders(StoredRun job, int file, int sheet) throws IOException {
        return senders(told(job, file), sheet);
    }

    private static SheetSenders senders(Optional<ManifestHead> told, int sheet) {
        return told.map(head -> SheetSenders.of(head.sheets().get(sheet))).orElse(new SheetSenders(Map.of()));
    }

    /** Takes it that what was said of others' files holds for the sender of a sheet, too. */
    public void holdsFor(StoredRun job, int file, int sheet, String actor) throws IOException {
        synchronized (turn(job)) {
            var sheets = new LinkedHashMap<>(takenOver(job, file));
            var of = sheets.get(sheet);
            if (of != null && of.other() != null) {
                known.holdsFor(of.layout(), senders(job, file, sheet), actor);
                sheets.put(sheet, new KnownSheet(of.layout(), of.by(), of.at(), null));
                json.writeValue(folder(job).known(file).toFile(), sheets);
            }
        }
    }

    /** Says of a returned workbook what was said of the file that it was: without that its lines would not be known again. */
    public void sayAgain(StoredRun checked, StoredRun returned) throws IOException {
        for (var file : returned.files()) {
            var stem = file.name().replaceFirst("(\\.screened)?( \\([0-9]+\\))?\\.[^.]*$", "");
            for (var before : checked.files()) {
                boolean same = checked.files().size() == 1
                        || before.name().replaceFirst("\\.[^.]*$", "").equals(stem);
                if (same) {
                    sayAgain(checked, before.name(), returned, file.number());
                }
            }
        }
    }

    private void sayAgain(StoredRun checked, String before, StoredRun returned, int file) throws IOException {
        var head = untold(returned, file);
        for (var sheet : head.map(ManifestHead::sheets).orElse(List.of())) {
            var ref = sheet.sheet();
            var said = of(checked, new SheetRef(SafeFileName.of(before), ref.sheet(), ref.hidden()));
            if (!said.isEmpty()) {
                isSaid(returned, ref, said);
            }
        }
    }

    /** Forgets what is known of a layout. */
    public void forget(String layout, String actor) {
        known.forget(layout, actor);
    }

    /** Takes over what is known of the layouts of a file, unless that was done before. */
    public Map<Integer, KnownSheet> takeOver(StoredRun job, int file) throws IOException {
        synchronized (turn(job)) {
            return takenOver(job, file);
        }
    }

    private Map<Integer, KnownSheet> takenOver(StoredRun job, int file) throws IOException {
        var note = folder(job).known(file);
        if (Files.exists(note)) {
            return json.readValue(note.toFile(), SHEETS);
        }
        if (!Files.exists(folder(job).mapping())) {
            return Map.of(); // nobody was to be asked
        }
        var layouts = new LinkedHashMap<Integer, KnownLayout>();
        if (!known.isEmpty()) {
            var head = untold(job, file);
            for (int sheet = 0; head.isPresent() && sheet < head.get().sheets().size(); sheet++) {
                var of = head.get().sheets().get(sheet);
                var layout = known.of(of);
                if (layout.isPresent()
                        && of(job, of.sheet()).isEmpty()
                        && isSaid(
                                job, of.sheet(), Corrections.parse(layout.get().said()))) {
                    layouts.put(sheet, layout.get());
                }
            }
        }
        var sheets = knownSheets(job, file, layouts);
        Files.createDirectories(note.getParent());
        json.writeValue(note.toFile(), sheets);
        return sheets;
    }

    /** The file is read once more, when all is said of it, and not for each sheet. */
    private Map<Integer, KnownSheet> knownSheets(StoredRun job, int file, Map<Integer, KnownLayout> layouts)
            throws IOException {
        var sheets = new LinkedHashMap<Integer, KnownSheet>();
        var head = layouts.isEmpty() ? Optional.<ManifestHead>empty() : told(job, file);
        layouts.forEach((sheet, layout) -> sheets.put(
                sheet, new KnownSheet(layout.id(), layout.by(), layout.at(), other(layout, senders(head, sheet)))));
        return sheets;
    }

    private static @Nullable String other(KnownLayout layout, SheetSenders senders) {
        return layout.isOfOthersThan(senders)
                ? senders.names().values().iterator().next()
                : null;
    }

    private boolean isSaid(StoredRun job, SheetRef sheet, Corrections said) throws IOException {
        try {
            say(job, sheet, said);
            return true;
        } catch (UnreadableFile unfit) {
            return false; // its name fits no mapping; it is read as it is understood
        }
    }

    /** A file as it is read when nothing was said; empty when it cannot be read. */
    private Optional<ManifestHead> untold(StoredRun job, int file) throws IOException {
        return head(job, file, engine.get().reader());
    }

    /** The same as it is read with what was said and given. */
    private Optional<ManifestHead> told(StoredRun job, int file) throws IOException {
        try {
            var said = Mappings.read(folder(job).mapping());
            return head(job, file, engine.get().reader().with(said).with(GivenFacts.kept(job.factsOf(file))));
        } catch (UnreadableFile broken) {
            throw new IOException(broken); // it was written by us
        }
    }

    private Optional<ManifestHead> head(StoredRun job, int file, ManifestReader reader) throws IOException {
        try {
            var place = folder(job).input(file, job.files().get(file).name());
            return Optional.of(reader.head(ManifestSource.of(place)));
        } catch (UnreadableFile refused) {
            return Optional.empty();
        }
    }

    private JobFolder folder(StoredRun job) {
        return JobFolder.of(settings, job.id());
    }
}

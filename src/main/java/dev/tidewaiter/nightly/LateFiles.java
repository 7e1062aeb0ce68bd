package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.run.LaterFiles;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What came into a night's folders after it was cut off: it is taken too, or told by name where nothing is read any more. */
record LateFiles(Database database, AuditLog audit, String actor) {

    private static final int NAMED = 20;

    /** Takes what the plan names and the night does not have; gives what could not be taken, in a sentence, or nothing. */
    List<String> take(String run, NightPlan plan, NightListener words) throws IOException {
        var known = new Nights(database).files(run);
        var later = later(plan.source(), known);
        if (later.isEmpty()) {
            return List.of();
        }
        var files = new LaterFiles(database);
        // a limit says how many lines are read, whatever comes
        boolean isTaken = plan.limit() == NightPlan.ALL && files.isStillReading(run);
        var sentence = (isTaken
                        ? "Came after the night was cut off, and is screened too: %s."
                        : "Came after the night was cut off, and was not screened: %s. Call again: the next night takes it.")
                .formatted(names(later));
        words.note(sentence);
        if (!isTaken) {
            return List.of(sentence);
        }
        database.inTransaction(() -> {
            files.add(run, later);
            audit.append(actor, "night.files-added", run, Map.of("files", later.size()));
            return run;
        });
        return List.of();
    }

    /** The parts of a source that a night does not have, numbered behind those that it has. */
    static List<NightFile> later(NightSource source, List<NightFile> known) throws IOException {
        var paths = known.stream().map(NightFile::path).collect(Collectors.toSet());
        var taken = known.stream().map(file -> key(file.baseName())).collect(Collectors.toCollection(HashSet::new));
        var later = new ArrayList<NightFile>();
        source.parts().forEach((path, base) -> {
            var place = path.toString();
            if (!paths.contains(place)) {
                later.add(new NightFile(known.size() + later.size(), place, free(base, path, taken)));
            }
        });
        return later;
    }

    /** The night may have given a name to another file's results: names are made of what is in the folder at the time. */
    private static String free(String base, Path file, Set<String> taken) {
        var name = base;
        for (int times = 1; !taken.add(key(name)); times++) {
            name = times == 1 ? String.valueOf(file.getFileName()) : file.getFileName() + "-" + times;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String names(List<NightFile> later) {
        var names = later.stream().limit(NAMED).map(NightFile::path).collect(Collectors.joining(", "));
        return later.size() <= NAMED ? names : names + English.format(" and %,d more", later.size() - NAMED);
    }
}

package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.format.ListFiles;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lists in files and folders. One file that cannot be read is told, and the others are read all the same. */
final class GivenFiles {

    private final StoreReading reading;
    private final boolean partial;
    private final LocalDate today;
    private final List<ReadList> lists = new ArrayList<>();
    private final Map<Path, String> refused = new LinkedHashMap<>();

    private GivenFiles(StoreReading reading, boolean partial, LocalDate today) {
        this.reading = reading;
        this.partial = partial;
        this.today = today;
    }

    /** What the files hold; lists without files that belong to them only where they may be partial. */
    static GivenFiles read(Path fileOrFolder, String source, StoreReading reading, boolean partial, LocalDate today)
            throws IOException {
        var given = new GivenFiles(reading, partial, today);
        if (Files.isDirectory(fileOrFolder)) {
            given.folder(fileOrFolder, source);
        } else {
            given.file(fileOrFolder, source);
        }
        return given;
    }

    /** The lists read, the oldest first. */
    List<ReadList> lists() {
        return lists;
    }

    /** The files that hold no list that can be read, each with the reason. */
    Map<Path, String> refused() {
        return refused;
    }

    /** Folders a publisher, a day or however they lie: each is read by itself. */
    private void folder(Path folder, String source) throws IOException {
        var files = inside(folder, Files::isRegularFile);
        if (!files.isEmpty()) {
            files(folder, files, source);
        }
        for (var inner : inside(folder, Files::isDirectory)) {
            folder(inner, source);
        }
    }

    private void files(Path folder, List<Path> files, String source) throws IOException {
        try {
            take(reading.of(folder, partial, today), files, source);
            return;
        } catch (RuntimeException oneOfThem) {
            // which one, each by itself will tell
        }
        for (var file : files) {
            file(file, source);
        }
        // addresses and aliases that were read with their main file
        lists.forEach(list -> refused.keySet().removeAll(list.files()));
    }

    private void file(Path file, String source) throws IOException {
        try {
            take(reading.of(file, partial, today), List.of(file), source);
        } catch (RuntimeException failed) {
            refused.put(
                    file,
                    "%s cannot be read: the program failed on it (%s). Report this, and use another format of the list."
                            .formatted(file.getFileName(), failed));
        }
    }

    private void take(ListsRead read, List<Path> candidates, String source) throws IOException {
        var reasons = new LinkedHashMap<Path, String>();
        for (var unread : read.refused()) {
            var answer = RefusedDownload.reason(unread.file());
            reasons.put(unread.file(), answer == null ? unread.reason() : answer);
        }
        add(read.lists(), candidates, source);
        refused.putAll(reasons);
    }

    private void add(List<ListSnapshot> read, List<Path> candidates, String source) throws IOException {
        var times = read.stream().collect(Collectors.groupingBy(ListSnapshot::sha256, Collectors.counting()));
        for (var list : read) {
            boolean alone = times.getOrDefault(list.sha256(), 0L) == 1;
            lists.add(new ReadList(
                    alone ? list : list.dated(newest(list.sha256(), read)), filesOf(list, candidates), source, alone));
        }
    }

    /** Lists that were published together are of one day, also those that date none of their entries. */
    private static @Nullable LocalDate newest(String sha256, List<ListSnapshot> read) {
        return read.stream()
                .filter(list -> list.sha256().equals(sha256))
                .map(ListSnapshot::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The files a list says it was read from: by name, and by their hash to be sure; all that may be, where that is not clear. */
    private static List<Path> filesOf(ListSnapshot list, List<Path> candidates) throws IOException {
        var first = candidates.get(0);
        var named = new ArrayList<Path>();
        for (var name : list.source().split(", ", -1)) {
            var file = first.resolveSibling(name);
            if (Files.isRegularFile(file)) {
                named.add(file);
            }
        }
        return ListHash.of(named).equals(list.sha256()) ? named : candidates;
    }

    private static List<Path> inside(Path folder, Predicate<Path> kind) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(kind)
                    .filter(path ->
                            ListFiles.isData(path.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        }
    }
}

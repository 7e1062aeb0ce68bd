package dev.tidewaiter.designation.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The main file and the three that belong to it; null when one is not there. */
record OfacFiles(
        Path entries,
        @Nullable Path aliases,
        @Nullable Path addresses,
        @Nullable Path comments) {

    /** The files of the same edition beside the main one, whatever letters their names are written in: OFAC's own are in capitals. */
    static OfacFiles beside(Path entries) throws IOException {
        var name = name(entries);
        boolean consolidated = name.startsWith("cons_prim");
        var prefix = consolidated ? "cons_prim" : "sdn";
        return new OfacFiles(
                entries,
                other(entries, prefix, consolidated ? "cons_alt" : "alt"),
                other(entries, prefix, consolidated ? "cons_add" : "add"),
                other(entries, prefix, consolidated ? "cons_comments" : "sdn_comments"));
    }

    private static @Nullable Path other(Path entries, String prefix, String other) throws IOException {
        var name = name(entries);
        if (!name.startsWith(prefix)) {
            return null;
        }
        var stem = other + name.substring(prefix.length());
        var wanted = List.of(stem, stem + ".gz", stem.replace(".gz", ""));
        var folder = Objects.requireNonNull(absolute(entries).getParent());
        try (var beside = Files.list(folder)) {
            return beside.filter(file -> wanted.contains(name(file)) && Files.isRegularFile(file))
                    .min(Comparator.comparingInt((Path file) -> wanted.indexOf(name(file)))
                            .thenComparing(Path::toString))
                    .orElse(null);
        }
    }

    /** One file by one path, however a caller spelled the way to it. */
    static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** A file's name in small letters. */
    static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    List<Path> all() {
        var all = new ArrayList<Path>(4);
        all.add(entries);
        for (var part : new Path[] {aliases, addresses, comments}) {
            if (part != null) {
                all.add(part);
            }
        }
        return all;
    }
}

package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The main file and the three that belong to it; null when one is not there. */
record OfacFiles(
        Path entries,
        @Nullable Path aliases,
        @Nullable Path addresses,
        @Nullable Path comments) {

    /** OFAC's own names, beside which its other files have their own names too. */
    private static final Set<String> OWN_NAMES = Set.of("sdn.csv", "cons_prim.csv");

    /** Entries at the head of the main file, one of which its aliases and addresses begin with: all are in the order of their numbers. */
    private static final int MAIN_ROWS = 100;

    /** The files of the same edition beside the main one, whatever letters their names are written in: OFAC's own are in capitals. */
    static OfacFiles beside(Path entries) throws IOException {
        var name = name(entries);
        boolean consolidated = name.startsWith("cons_prim");
        var prefix = consolidated ? "cons_prim" : "sdn";
        var aliases = other(entries, prefix, consolidated ? "cons_alt" : "alt");
        var addresses = other(entries, prefix, consolidated ? "cons_add" : "add");
        var comments = other(entries, prefix, consolidated ? "cons_comments" : "sdn_comments");
        if (OWN_NAMES.contains(name.replace(".gz", ""))) {
            return new OfacFiles(entries, aliases, addresses, comments);
        }
        var parts = byContent(entries);
        return new OfacFiles(
                entries,
                aliases == null ? parts.get(OfacLegacy.ALIAS_COLUMNS) : aliases,
                addresses == null ? parts.get(OfacLegacy.ADDRESS_COLUMNS) : addresses,
                comments == null ? parts.get(OfacLegacy.REMARK_COLUMNS) : comments);
    }

    /**
     * The parts of a renamed edition by how many columns they have: the one file of its layout beside the only main file in the folder, that
     * begins with one of its entries. Only few entries have remarks so long that a file of their own goes on with them, so those may begin
     * anywhere.
     */
    private static Map<Integer, Path> byContent(Path entries) throws IOException {
        var folder = Objects.requireNonNull(absolute(entries).getParent());
        var first = new HashSet<String>();
        var heads = new HashMap<Integer, List<ListHead>>();
        for (var file : filesIn(folder)) {
            var head = headOf(file);
            if (head == null) {
                continue;
            }
            boolean isMain = OfacLegacy.begins(head);
            if (isMain && !absolute(file).equals(absolute(entries))) {
                return Map.of();
            }
            if (isMain) {
                head.rows(ListText.FORMAT, MAIN_ROWS).forEach(row -> first.add(row.get(0)));
            } else if (OfacLegacy.isPart(head)) {
                heads.computeIfAbsent(head.row().size(), columns -> new ArrayList<>())
                        .add(head);
            }
        }
        var parts = new HashMap<Integer, Path>();
        heads.forEach((columns, those) -> {
            var head = those.get(0);
            boolean belongs = columns == OfacLegacy.REMARK_COLUMNS
                    || first.contains(head.row().get(0));
            if (those.size() == 1 && belongs) {
                parts.put(columns, head.file());
            }
        });
        return parts;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** How a file begins; null when nothing of it can be read. */
    private static @Nullable ListHead headOf(Path file) throws IOException {
        try {
            return ListHead.of(file);
        } catch (UnreadableList broken) {
            return null;
        }
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

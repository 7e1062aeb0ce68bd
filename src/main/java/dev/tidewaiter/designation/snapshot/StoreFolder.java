package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.TabbedText;
import dev.tidewaiter.files.DurableFiles;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where what stands in a store.
 *
 * @param root the folder
 */
record StoreFolder(Path root) {

    /** Which edition of each list is in force. Whoever renames another file over this one has switched all lists in one step. */
    private static final String IN_FORCE = "in-force.txt";

    private static final String RECEIVED = "received";

    /** Something unfinished. Only who holds the store may have such, so the next who does takes it away. */
    private static final String UNFINISHED = ".new-";

    Path lock() {
        return root.resolve("import.lock");
    }

    Path inForceFile() {
        return root.resolve(IN_FORCE);
    }

    /** What was refused last, a line a list. */
    Path refusedFile() {
        return root.resolve("refused.txt");
    }

    /** What was fetched last and from where, a file a line. */
    Path fetchedFile() {
        return root.resolve("fetched.txt");
    }

    /** The ids of parties, a line an entry. */
    Path partiesFile() {
        return root.resolve("party-ids.txt");
    }

    /** The files as they were received, packed, each once by its hash: one file may hold many lists. */
    Path received() {
        return root.resolve(RECEIVED);
    }

    Path received(String sha256) {
        return received().resolve(sha256 + ".gz");
    }

    /** A list's editions. An id may be whatever a publisher wrote. */
    Path list(String id) {
        var name = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("*", "%2A");
        return root.resolve(name.startsWith(".") ? "%2E" + name.substring(1) : name);
    }

    Path edition(String list, String name) {
        return list(list).resolve(name);
    }

    Path unfinished(String name) {
        return root.resolve(UNFINISHED + name);
    }

    /** Files that somebody laid into the folder, or into a folder in it, without taking them in: nobody reads them. */
    List<Path> loose() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        var own = Set.of(lock(), inForceFile(), refusedFile(), fetchedFile(), partiesFile(), received());
        var loose = new ArrayList<Path>();
        for (var path : listed(root)) {
            if (own.contains(path) || path.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path)) {
                listed(path).stream().filter(Files::isRegularFile).forEach(loose::add);
            } else {
                loose.add(path);
            }
        }
        return loose;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Takes away what one who was killed has left, and what was received for an edition that then was not finished. */
    void clean() throws IOException {
        try (var all = Files.newDirectoryStream(root, UNFINISHED + "*")) {
            for (var left : all) {
                DurableFiles.delete(left);
            }
        }
        if (!Files.isDirectory(received()) || holdsDamaged() || lacksInForce()) {
            return; // nobody can tell what a damaged or lost edition was made of
        }
        var used = editions().values().stream()
                .flatMap(List::stream)
                .flatMap(edition -> edition.files().stream())
                .map(file -> received(file.sha256()))
                .collect(Collectors.toSet());
        try (var all = Files.newDirectoryStream(received())) {
            for (var file : all) {
                if (!used.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Whether there is an edition whose notes cannot be read. */
    private boolean holdsDamaged() throws IOException {
        try (var lists = Files.newDirectoryStream(root, StoreFolder::isFolder)) {
            for (var list : lists) {
                try (var names = Files.newDirectoryStream(list, StoreFolder::isFolder)) {
                    for (var name : names) {
                        if (EditionNotes.read(name) == null) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Takes away what is left of an edition whose notes were lost, once the same files are kept as an edition of another day. */
    void removeDamaged(KeptEdition mended) throws IOException {
        for (var name : names(mended.list())) {
            var other = edition(mended.list(), name);
            if (!name.equals(mended.name())
                    && EditionWriter.isOf(name, mended.sha256())
                    && EditionNotes.read(other) == null) {
                remove(other);
            }
        }
    }

    /** Takes away an edition that is kept as one of another day. */
    void remove(KeptEdition twin) throws IOException {
        remove(edition(twin.list(), twin.name()));
    }

    private void remove(Path edition) throws IOException {
        var unfinished = unfinished(edition.getFileName().toString());
        DurableFiles.delete(unfinished);
        DurableFiles.rename(edition, unfinished);
        DurableFiles.delete(unfinished);
    }

    /** Whether an edition in force is not there, or its notes cannot be read. */
    private boolean lacksInForce() throws IOException {
        for (var held : inForce().entrySet()) {
            if (EditionNotes.read(edition(held.getKey(), held.getValue())) == null) {
                return true;
            }
        }
        return false;
    }

    /** All editions by list, the oldest first. */
    Map<String, List<KeptEdition>> editions() throws IOException {
        var byList = new TreeMap<String, List<KeptEdition>>();
        if (!Files.isDirectory(root)) {
            return byList;
        }
        try (var lists = Files.newDirectoryStream(root, StoreFolder::isFolder)) {
            for (var list : lists) {
                for (var edition : editionsIn(list)) {
                    byList.computeIfAbsent(edition.list(), id -> new ArrayList<>())
                            .add(edition);
                }
            }
        }
        byList.values().forEach(editions -> editions.sort(KeptEdition.BY_DAY));
        return byList;
    }

    /** The editions of one list, the oldest first; those of others, of which there may be thousands, are not read. */
    List<KeptEdition> editions(String list) throws IOException {
        var editions = editionsIn(list(list));
        editions.sort(KeptEdition.BY_DAY);
        return editions;
    }

    private static List<KeptEdition> editionsIn(Path list) throws IOException {
        var editions = new ArrayList<KeptEdition>();
        if (Files.isDirectory(list)) {
            try (var names = Files.newDirectoryStream(list, StoreFolder::isFolder)) {
                for (var name : names) {
                    var edition = EditionNotes.read(name);
                    if (edition != null) {
                        editions.add(edition);
                    }
                }
            }
        }
        return editions;
    }

    /** What the editions of a list are called, in no order; each name begins with its edition's day. */
    List<String> names(String list) throws IOException {
        var names = new ArrayList<String>();
        if (Files.isDirectory(list(list))) {
            try (var folders = Files.newDirectoryStream(list(list), StoreFolder::isFolder)) {
                folders.forEach(edition -> names.add(edition.getFileName().toString()));
            }
        }
        return names;
    }

    /** Whether an edition of an earlier day is held; no more are read than it takes to find one that is whole. */
    boolean holdsOlder(KeptEdition edition) throws IOException {
        var day = edition.day().toString();
        var names = names(edition.list());
        names.sort(Comparator.reverseOrder());
        for (var name : names) {
            if (name.compareTo(day) < 0 && EditionNotes.read(edition(edition.list(), name)) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path) && !path.getFileName().toString().startsWith(UNFINISHED);
    }

    /**
     * The name of the edition in force of each list, in the order they were first put in force.
     *
     * @throws LostEdition when the file that tells them was damaged: to take that for no list would screen against none
     */
    Map<String, String> inForce() throws IOException {
        var byList = new LinkedHashMap<String, String>();
        if (!Files.exists(inForceFile())) {
            return byList;
        }
        TabbedText text;
        try {
            text = TabbedText.read(inForceFile());
        } catch (CharacterCodingException noText) {
            throw damaged();
        }
        if (Files.size(inForceFile()) == 0 || !text.isOf(2)) {
            throw damaged();
        }
        text.lines(2).forEach(line -> byList.put(line.get(0), line.get(1)));
        return byList;
    }

    private LostEdition damaged() {
        return new LostEdition(
                "%s is damaged, so nobody can tell which editions are in force. Delete it, and import or refresh all lists again; the editions themselves are still in %s."
                        .formatted(inForceFile(), root));
    }

    /** Puts editions in force, all at once. */
    void putInForce(Map<String, String> editions) throws IOException {
        var text = new TabbedText();
        editions.forEach(text::add);
        replace(inForceFile(), text.bytes("the edition in force of each list; written by tidewaiter lists"));
    }

    /** Writes a file in place of the one that may be there; whoever reads gets the old one or the new one. */
    void replace(Path file, byte[] content) throws IOException {
        var unfinished = unfinished(file.getFileName().toString());
        Files.deleteIfExists(unfinished);
        DurableFiles.write(unfinished, content);
        DurableFiles.rename(unfinished, file);
    }
}

package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.designation.lists.ListsRead.UnreadFile;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Reads lists as governments publish them, in the formats of {@link ListFormat#TABLE}. Each file may be packed as {@code .gz}. One
 * that cannot be read keeps no other from being read.
 */
public final class ListFiles {

    private static final int BUFFER = 1 << 16;

    private final ListReading how;
    private final List<ListSnapshot> lists = new ArrayList<>();
    private final List<UnreadFile> refused = new ArrayList<>();
    private final Set<String> held = new HashSet<>();
    private final List<ListSnapshot> acts = new ArrayList<>();
    private final List<Path> changes = new ArrayList<>();

    private ListFiles(ListReading how) {
        this.how = how;
    }

    /**
     * Reads files and folders. A copy of a list that was read already adds nothing.
     *
     * @throws IOException if one of them cannot be opened
     */
    public static ListsRead readAll(List<Path> filesAndFolders, ListReading how) throws IOException {
        var reading = new ListFiles(how);
        for (var path : filesAndFolders) {
            if (!Files.exists(path)) {
                reading.refused.add(new UnreadFile(path, path + ": there is no such file or folder."));
            } else if (Files.isDirectory(path)) {
                reading.folder(path);
            } else {
                reading.file(path);
            }
        }
        reading.lists.addAll(EuropeanActs.joined(reading.acts));
        reading.change();
        var lists = OpenSanctionsFiles.joined(reading.lists).stream()
                .map(SharedNumbers::toldApart)
                .toList();
        return new ListsRead(lists, reading.refused);
    }

    /** Parts of a list are read with its main file; those that belong to none are told. */
    private void folder(Path folder) throws IOException {
        var parts = new ArrayList<Path>();
        var used = new HashSet<Path>();
        for (var file : filesIn(folder)) {
            try {
                var head = ListHead.of(file);
                if (OfacLegacy.isPart(head)) {
                    parts.add(file);
                    continue;
                }
                if (OfacLegacy.begins(head)) {
                    OfacFiles.beside(file).all().stream()
                            .map(OfacFiles::absolute)
                            .forEach(used::add);
                }
                file(head);
            } catch (UnreadableList unreadable) {
                refused.add(new UnreadFile(file, String.valueOf(unreadable.getMessage())));
            }
        }
        for (var part : parts) {
            if (!used.contains(OfacFiles.absolute(part))) {
                refused.add(
                        new UnreadFile(
                                part,
                                part.getFileName()
                                        + " holds only aliases, addresses or remarks, and no sdn.csv or cons_prim.csv"
                                        + " to which they belong is beside it. Download all files of one day into one folder."));
            }
        }
    }

    private void file(Path file) throws IOException {
        try {
            file(ListHead.of(file));
        } catch (UnreadableList unreadable) {
            refused.add(new UnreadFile(file, String.valueOf(unreadable.getMessage())));
        }
    }

    /** Changes are applied to the entities that were given with them. */
    private void change() throws IOException {
        for (var file : changes) {
            try {
                int at = entities();
                lists.set(at, FollowTheMoneyChanges.applied(lists.get(at), file));
            } catch (UnreadableList unreadable) {
                refused.add(new UnreadFile(file, String.valueOf(unreadable.getMessage())));
            }
        }
    }

    private int entities() throws UnreadableList {
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).id().equals(FollowTheMoney.LIST)) {
                return i;
            }
        }
        throw new UnreadableList(changes.get(0).getFileName()
                + " holds only changes to OpenSanctions' entities, and no list. Give it together with the entities that it"
                + " changes (entities.ftm.json).");
    }

    private void file(ListHead head) throws IOException, UnreadableList {
        if (FollowTheMoneyChanges.begins(head)) {
            changes.add(head.file());
            return;
        }
        var format = ListFormat.of(head).orElse(null);
        if (format == null) {
            throw new UnreadableList(NoList.because(head));
        }
        var strays = strays(head);
        for (var list : read(head, format)) {
            if (held.add(list.id() + " " + list.title() + " " + list.sha256())) {
                var told = list;
                for (var stray : strays) {
                    told = told.telling(stray);
                }
                (format.equals(ListFormat.ACTS) ? acts : lists).add(told);
            }
        }
    }

    private List<ListSnapshot> read(ListHead head, ListFormat format) throws IOException, UnreadableList {
        try {
            return format.reader().read(head.file(), how);
        } catch (CharacterCodingException wrong) {
            throw ListText.notUnicode(head.file());
        }
    }

    /** What is to be said of letters of another encoding in a text and in the files that belong to it. */
    private static List<String> strays(ListHead head) throws IOException {
        var told = new ArrayList<String>(0);
        if (head.isZipped() || head.root() != null) {
            return told;
        }
        for (var file : OfacLegacy.begins(head) ? OfacFiles.beside(head.file()).all() : List.of(head.file())) {
            ListText.strayLines(file)
                    .forEach((line, letters) -> told.add(
                            "%s, line %d: not written in UTF-8, and read as %s. Compare the name with the publisher's."
                                    .formatted(file.getFileName(), line, letters)));
        }
        return told;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isData(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        }
    }

    /** How many bytes a file has once it is unpacked, up to the first that is one too many. */
    public static long unpackedBytes(Path file, long most) throws IOException {
        long bytes = 0;
        var buffer = new byte[BUFFER];
        try (var in = ListText.bytes(file)) {
            for (int read = in.read(buffer); read >= 0 && bytes <= most; read = in.read(buffer)) {
                bytes += read;
            }
        } catch (ZipException | EOFException damaged) {
            return bytes; // whoever reads it as a list comes no further, and tells so
        }
        return bytes;
    }

    /** Whether a file may hold a list by its name, in small letters: notes beside lists hold none. */
    public static boolean isData(String name) {
        return !name.startsWith(".") && !name.endsWith(".md") && !name.startsWith("readme");
    }
}

package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads lists as governments publish them: OFAC's legacy files ({@code sdn.csv} with {@code alt.csv}, {@code add.csv} and
 * {@code sdn_comments.csv}; {@code cons_prim.csv} alike), the Consolidated Screening List as CSV, {@link XmlLists lists as XML}, and
 * tables in the layout of the rulebook's own. Each may be packed as {@code .gz}.
 */
public final class ListFiles {

    static final String KNOWN_FORMATS =
            "Tidewaiter reads OFAC's sdn.csv with alt.csv and add.csv, OFAC's cons_prim.csv with"
                    + " cons_alt.csv and cons_add.csv, OFAC's sdn.xml and consolidated.xml, the Consolidated Screening List as CSV,"
                    + " and as XML the lists of the United Nations, the European Union (FSF 1.1, and FSF 1.0 as CSV) and Canada.";

    private final IdentifierLabels labels;
    private final KnownSizes sizes;

    private ListFiles(IdentifierLabels labels, KnownSizes sizes) {
        this.labels = labels;
        this.sizes = sizes;
    }

    /**
     * Reads by the program's own words.
     *
     * @param wholeShare as below
     * @throws UnreadableList if a file is no list that we know, or not a whole one; the message says which file and what to do
     * @throws IOException    if the file or folder cannot be opened
     */
    public static List<ListSnapshot> read(Path fileOrFolder, double wholeShare) throws UnreadableList, IOException {
        return read(fileOrFolder, WordLists.bundled(), wholeShare);
    }

    /**
     * Reads a file, or all list files of a folder.
     *
     * @param words      the words of the rules, by which numbers are told in remarks and a part is told from a whole list
     * @param wholeShare the part of its known entries, 0 to 1, that a list must at least have to be the whole one
     * @return at least one snapshot; rows that could not be read are told in each
     * @throws UnreadableList if a file is no list that we know, or not a whole one; the message says which file and what to do
     * @throws IOException    if the file or folder cannot be opened
     */
    public static List<ListSnapshot> read(Path fileOrFolder, WordLists words, double wholeShare)
            throws UnreadableList, IOException {
        if (!Files.exists(fileOrFolder)) {
            throw new UnreadableList(fileOrFolder + ": there is no such file or folder.");
        }
        var reader = new ListFiles(IdentifierLabels.of(words), KnownSizes.of(words, wholeShare));
        return Files.isDirectory(fileOrFolder) ? reader.folder(fileOrFolder) : reader.file(fileOrFolder);
    }

    private List<ListSnapshot> file(Path file) throws UnreadableList, IOException {
        var layout = ListFormat.of(file);
        return switch (layout) {
            case OFAC_ENTRIES -> List.of(OfacLegacy.read(OfacFiles.beside(file), labels, sizes));
            case CONSOLIDATED_SCREENING_LIST -> ConsolidatedScreeningList.read(file, labels, sizes);
            case PARTIES_TABLE -> table(file);
            case XML -> List.of(xml(file));
            case EUROPEAN_UNION_CSV -> List.of(EuropeanUnionCsv.read(file, sizes));
            case OFAC_PART ->
                throw new UnreadableList(
                        file.getFileName() + " holds only aliases, addresses or remarks. Give the folder that"
                                + " holds it together with sdn.csv.");
            case UNKNOWN ->
                throw new UnreadableList(file.getFileName() + " is no list that can be read. " + KNOWN_FORMATS);
        };
    }

    private ListSnapshot xml(Path file) throws UnreadableList, IOException {
        var list = XmlLists.of(file);
        if (list == null) {
            throw new UnreadableList(file.getFileName() + " is no list that can be read. " + KNOWN_FORMATS);
        }
        return list.read(file, sizes);
    }

    private List<ListSnapshot> folder(Path folder) throws UnreadableList, IOException {
        var entries = new ArrayList<Path>();
        var parts = new ArrayList<Path>();
        var others = new ArrayList<Path>();
        var unknown = new ArrayList<Path>();
        for (var file : filesIn(folder)) {
            switch (ListFormat.of(file)) {
                case OFAC_ENTRIES -> entries.add(file);
                case OFAC_PART -> parts.add(file);
                case CONSOLIDATED_SCREENING_LIST, PARTIES_TABLE, XML, EUROPEAN_UNION_CSV -> others.add(file);
                case UNKNOWN -> unknown.add(file);
            }
        }
        if (entries.isEmpty() && !parts.isEmpty()) {
            throw new UnreadableList(folder.getFileName() + ": sdn.csv is missing. Without it " + names(parts)
                    + " name nobody. Download sdn.csv of the same day into the folder.");
        }
        if (entries.isEmpty() && others.isEmpty()) {
            throw new UnreadableList(folder.getFileName() + " holds no list"
                    + (unknown.isEmpty() ? "" : "; " + names(unknown) + " cannot be read") + ". " + KNOWN_FORMATS);
        }
        var official = entries.stream().filter(ListFiles::hasOfficialName).toList();
        var snapshots = new ArrayList<ListSnapshot>();
        for (var file : official.isEmpty() ? entries : official) {
            var files = OfacFiles.beside(file);
            snapshots.add(OfacLegacy.read(files, labels, sizes));
            parts.removeAll(files.all());
        }
        for (var file : others) {
            snapshots.addAll(file(file));
        }
        refuseTwoEditions(folder, snapshots);
        var unused = new ArrayList<>(unknown);
        unused.addAll(parts);
        if (!official.isEmpty()) {
            entries.stream().filter(file -> !official.contains(file)).forEach(unused::add);
        }
        return unused.isEmpty() ? List.copyOf(snapshots) : tellUnused(snapshots, unused);
    }

    private static boolean hasOfficialName(Path file) {
        return Set.of("sdn.csv", "sdn.csv.gz", "cons_prim.csv", "cons_prim.csv.gz")
                .contains(file.getFileName().toString().toLowerCase(Locale.ROOT));
    }

    private static List<ListSnapshot> tellUnused(List<ListSnapshot> snapshots, List<Path> unused) {
        var first = snapshots.get(0);
        var rejected = new ArrayList<>(first.rejected());
        unused.forEach(file ->
                rejected.add(file.getFileName() + " was not read: it is no list, or belongs to no main file here."));
        var told = new ArrayList<>(snapshots);
        told.set(0, first.withRejected(rejected));
        return List.copyOf(told);
    }

    private static void refuseTwoEditions(Path folder, List<ListSnapshot> snapshots) throws UnreadableList {
        for (int i = 0; i < snapshots.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (snapshots.get(i).id().equals(snapshots.get(j).id())) {
                    throw new UnreadableList(folder.getFileName() + " holds two editions of "
                            + snapshots.get(i).title()
                            + ": " + snapshots.get(j).source() + " and "
                            + snapshots.get(i).source()
                            + ". Keep one, or name the file to use.");
                }
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isData(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isData(String name) {
        return !name.startsWith(".") && !name.endsWith(".md") && !name.startsWith("readme");
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ", files.stream().map(file -> file.getFileName().toString()).toList());
    }

    private static List<ListSnapshot> table(Path file) throws UnreadableList, IOException {
        try (var reader = ListText.open(file)) {
            return DesignatedPartiesTable.read(reader, file.getFileName().toString(), ListText.sha256(List.of(file)));
        }
    }
}

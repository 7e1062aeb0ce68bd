package dev.tidewaiter.designation.download;

import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where lists are published: as the rules say, and before them an installation's own file. */
public final class ListAddresses {

    /** In place of an address: the list is not fetched. */
    private static final String NONE = "-";

    private final Map<String, List<ListAddress>> byList;

    private ListAddresses(Map<String, List<ListAddress>> byList) {
        this.byList = byList;
    }

    /** The agencies' own, from {@code list-addresses.tsv}. */
    public static ListAddresses of(WordLists words) throws InvalidAddress {
        var byList = new LinkedHashMap<String, List<ListAddress>>();
        for (var row : words.list("designation/list-addresses.tsv").rows(4)) {
            add(
                    byList,
                    List.of(row.cell("list"), row.cell("file"), row.cell("address"), row.cell("source")),
                    row.problem("").toString());
        }
        return new ListAddresses(byList);
    }

    /**
     * With those of a file in front: lines of list, file and address with tabs between them. What it says of a list takes the place of
     * all that was said of it before.
     *
     * @throws InvalidAddress when a line cannot be used; the message names it
     */
    public ListAddresses and(Path file) throws IOException, InvalidAddress {
        var own = new LinkedHashMap<String, List<ListAddress>>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = new ArrayList<>(List.of(line.split("\t", -1)));
            cells.replaceAll(String::strip);
            var place = "%s, line %d".formatted(file, number);
            if (cells.size() < 3) {
                throw new InvalidAddress(
                        place + ": needs a list, a file name and an address, with tabs between them, such as"
                                + " \"UN<tab>un.xml<tab>https://example.org/un.xml\".");
            }
            cells.add(place);
            add(own, cells, place);
        }
        var all = new LinkedHashMap<>(byList);
        all.putAll(own);
        all.values().removeIf(List::isEmpty);
        return new ListAddresses(all);
    }

    private static void add(Map<String, List<ListAddress>> byList, List<String> cells, String place)
            throws InvalidAddress {
        var files = byList.computeIfAbsent(cells.get(0), list -> new ArrayList<>());
        if (cells.get(2).equals(NONE)) {
            return;
        }
        if (!cells.get(1).matches("[\\w][\\w.-]{0,99}")) {
            throw new InvalidAddress(place + ": \"" + cells.get(1) + "\" is no name for a file.");
        }
        try {
            var address = new URI(cells.get(2));
            var wrong = ListAddress.wrong(address);
            if (wrong != null) {
                throw new InvalidAddress(place + ": " + wrong + ".");
            }
            files.add(new ListAddress(cells.get(0), cells.get(1), address, cells.get(cells.size() - 1)));
        } catch (URISyntaxException e) {
            throw new InvalidAddress(place + ": " + cells.get(2) + " is no address of the web.");
        }
    }

    /** The lists that can be fetched, in the order of the table. */
    public Set<String> lists() {
        return byList.keySet();
    }

    /** The files of a list; none when it is not known. */
    public List<ListAddress> of(String list) {
        return List.copyOf(byList.getOrDefault(list, List.of()));
    }
}

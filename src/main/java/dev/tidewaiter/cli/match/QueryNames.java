package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.TextFile;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.search.NameMatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names to search in, and whose each is: an id has one owner number and any number of names. */
final class QueryNames {

    private final Map<String, Integer> owners = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<IndexedName> names = new ArrayList<>();

    private QueryNames() {}

    /** Reads {@code id<TAB>name<TAB>person|organisation|vessel}, one name a line. Blank lines hold nothing. */
    static QueryNames read(Path file) {
        var all = new QueryNames();
        var text = TextFile.read(file);
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            end = end < 0 ? text.length() : end;
            end = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            number++;
            all.line(file, number, text.substring(at, end));
            at = next;
        }
        if (all.names.isEmpty()) {
            throw new CallFailed(
                    ExitCode.UNREADABLE, "%s holds no name; nothing was searched. Check the file.".formatted(file));
        }
        return all;
    }

    /** The names of all entries, weak aliases too; their ids are such as {@code OFAC-SDN:51298}. */
    static QueryNames of(List<ListSnapshot> lists) {
        var all = new QueryNames();
        for (var list : lists) {
            for (var entry : list.entries()) {
                var id = entry.list() + ":" + entry.entry();
                for (var name : entry.names()) {
                    entry.kind().bearers().forEach(bearer -> all.add(id, name.text(), bearer));
                }
            }
        }
        return all;
    }

    List<IndexedName> names() {
        return names;
    }

    String id(int owner) {
        return ids.get(owner);
    }

    private void line(Path file, int number, String line) {
        if (line.isBlank()) {
            return;
        }
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        boolean three = first >= 0 && second >= 0 && line.indexOf('\t', second + 1) < 0;
        if (!three) {
            throw wrong(file, number, "a line needs three values with tabs between them: id, name, kind");
        }
        var id = line.substring(0, first);
        var name = line.substring(first + 1, second);
        if (id.isBlank() || name.isBlank()) {
            throw wrong(file, number, "the " + (id.isBlank() ? "id" : "name") + " is empty");
        }
        add(id, name, bearer(file, number, line.substring(second + 1)));
    }

    private static Bearer bearer(Path file, int number, String kind) {
        return switch (kind.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> Bearer.PERSON;
            case "organisation" -> Bearer.ORGANISATION;
            case "vessel" -> Bearer.VESSEL;
            default ->
                throw wrong(
                        file,
                        number,
                        "\"%s\" is no kind of name. Write person, organisation or vessel".formatted(kind));
        };
    }

    private void add(String id, String name, Bearer bearer) {
        int owner = owners.computeIfAbsent(id, anew -> {
            ids.add(anew);
            return ids.size() - 1;
        });
        names.add(new IndexedName(owner, name, bearer));
        if (bearer != Bearer.PERSON) {
            NameMatcher.namesBeside(name).forEach(one -> names.add(new IndexedName(owner, one, bearer)));
        }
    }

    private static CallFailed wrong(Path file, int line, String what) {
        return new CallFailed(
                ExitCode.UNREADABLE,
                "%s, line %d: %s. Mend the line; nothing was searched.".formatted(file, line, what));
    }
}

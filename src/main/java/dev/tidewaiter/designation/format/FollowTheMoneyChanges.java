package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.JsonRecords;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * OpenSanctions' changes from one version of its entities to the next, one a line: {@code ADD} and {@code MOD} with the whole entity,
 * {@code DEL} with its id. They mean something only together with the entities that they change.
 */
final class FollowTheMoneyChanges {

    private static final String DELETED = "DEL";

    private final FollowTheMoney changed = new FollowTheMoney();
    private final Set<String> touched = new HashSet<>();

    private FollowTheMoneyChanges() {}

    static boolean begins(ListHead head) {
        return JsonRecords.fields(head).containsAll(List.of("op", "entity"));
    }

    /**
     * A list as it is after the changes of a file.
     *
     * @throws UnreadableList when the file is damaged or cut off
     */
    static ListSnapshot applied(ListSnapshot list, Path file) throws IOException, UnreadableList {
        var changes = new FollowTheMoneyChanges();
        var name = file.getFileName().toString();
        JsonRecords.forEach(file, (change, line) -> changes.take(change, name + ", line " + line));
        return changes.appliedTo(list, name).alsoFrom(ListHash.of(List.of(file)));
    }

    private void take(JsonNode change, String where) {
        var entity = change.path("entity");
        touched.add(entity.path("id").asString(""));
        if (!change.path("op").asString("").equals(DELETED)) {
            changed.take(entity, where);
        }
    }

    private ListSnapshot appliedTo(ListSnapshot list, String file) {
        var entries = new ArrayList<Designation>();
        list.entries().stream()
                .filter(entry -> !touched.contains(entry.entry()))
                .forEach(entries::add);
        int kept = entries.size();
        entries.addAll(changed.entries());
        return list.withEntries(entries)
                .telling(English.format(
                        "%s: the changes in %s were applied; they add or replace %,d entries and take away %,d.",
                        list.id(), file, entries.size() - kept, list.entries().size() - kept));
    }
}

package dev.tidewaiter.casework.finding;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds an entry as a finding has it against the lists now in force, since another edition may have come since its row was screened. What
 * is cleared by an entry as it was then would be open again as soon as the row is screened anew.
 */
public final class EntriesToday {

    private final Function<String, List<ListSnapshot>> inForce;

    /**
     * Over the lists in force.
     *
     * @param inForce gives the lists of an id: beside an imported one the rulebook's own part may be held
     */
    public EntriesToday(Function<String, List<ListSnapshot>> inForce) {
        this.inForce = inForce;
    }

    /** Over those lists in force that are asked for when an entry is. */
    public static EntriesToday among(Supplier<List<ListSnapshot>> inForce) {
        return new EntriesToday(id ->
                inForce.get().stream().filter(list -> list.id().equals(id)).toList());
    }

    /** Where no list can be asked: nothing is other than it was. */
    public static EntriesToday unasked() {
        return new EntriesToday(list -> List.of());
    }

    /**
     * What the lists in force say of an entry, where that is not what they said then; nothing at all of one that is gone. A list that is
     * not in force says nothing new.
     */
    public Optional<MajorFields> otherwise(EntryThen entry, MajorFields then) {
        var lists = inForce.apply(entry.list());
        var own = lists.isEmpty()
                ? Stream.of(then.named())
                : entries(lists, entry.entry()).map(now -> MajorFields.of(now).fields());
        var nows = own.map(fields -> now(fields, then)).toList();
        return nows.contains(then)
                ? Optional.empty()
                : Optional.of(nows.isEmpty() ? new MajorFields(Map.of()) : nows.get(0));
    }

    private static Stream<Designation> entries(List<ListSnapshot> lists, String number) {
        return lists.stream().flatMap(list -> list.entries(number).stream());
    }

    /** The entry, and the other lists' entries that told the same party then. */
    private MajorFields now(Map<String, List<String>> own, MajorFields then) {
        var fields = new TreeMap<>(own);
        then.fields().forEach((field, texts) -> {
            if (!MajorFields.isNamed(field)) {
                var told = other(field, texts);
                if (!told.isEmpty()) {
                    fields.put(field, told);
                }
            }
        });
        return new MajorFields(fields);
    }

    private List<String> other(String key, List<String> then) {
        int space = key.indexOf(' ');
        var lists = inForce.apply(key.substring(0, space));
        if (lists.isEmpty()) {
            return then;
        }
        var nows =
                entries(lists, key.substring(space + 1)).map(MajorFields::told).toList();
        return nows.contains(then) ? then : nows.isEmpty() ? List.of() : nows.get(0);
    }
}

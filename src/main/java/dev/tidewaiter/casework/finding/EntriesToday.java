package dev.tidewaiter.casework.finding;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Holds an entry as a finding has it against the lists now in force, since another edition may have come since its row was screened. What
 * is cleared by an entry as it was then would be open again as soon as the row is screened anew.
 */
public final class EntriesToday {

    private final Function<String, Optional<ListSnapshot>> inForce;

    /**
     * Over the lists in force.
     *
     * @param inForce gives a list by its id; empty where none of that id is in force
     */
    public EntriesToday(Function<String, Optional<ListSnapshot>> inForce) {
        this.inForce = inForce;
    }

    /** Where no list can be asked: nothing is other than it was. */
    public static EntriesToday unasked() {
        return new EntriesToday(list -> Optional.empty());
    }

    /** What the lists in force say of a finding's entry, where that is not what they said then; nothing at all of one that is gone. */
    public Optional<MajorFields> otherwise(StoredFinding finding, MajorFields then) {
        return inForce.apply(finding.subject().list())
                .map(list -> list.entry(finding.subject().entry())
                        .map(entry -> now(entry, then))
                        .orElseGet(() -> new MajorFields(Map.of())))
                .filter(now -> !now.equals(then));
    }

    /** The entry, and the other lists' entries that told the same party then. */
    private MajorFields now(Designation entry, MajorFields then) {
        var fields = new TreeMap<>(MajorFields.of(entry).fields());
        then.fields().forEach((field, texts) -> {
            if (!MajorFields.isNamed(field)) {
                other(field, texts).forEach(fields::put);
            }
        });
        return new MajorFields(fields);
    }

    private Map<String, List<String>> other(String key, List<String> then) {
        int space = key.indexOf(' ');
        return inForce.apply(key.substring(0, space))
                .map(list -> list.entry(key.substring(space + 1))
                        .map(one -> Map.of(key, MajorFields.told(one)))
                        .orElseGet(Map::of))
                .orElseGet(() -> Map.of(key, then));
    }
}
